// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/theme.h"

#include <array>
#include <cmath>

namespace attache {

namespace {

/// Fourteen hues after Okabe–Ito and Paul Tol's bright and muted schemes, darkened or lightened
/// for each background until they pass 3:1; tests check the contrast.
constexpr std::array<QRgb, 14> lightSeries = {
    0xffd55e00, 0xff7b4fa3, 0xff0072b2, 0xff117788, 0xff00835f, 0xff994455, 0xff7a7a00,
    0xffaf4d1f, 0xff2b6fb3, 0xff5566aa, 0xffb8336a, 0xff8c6d1f, 0xff4d6b2f, 0xff5c6570};
constexpr std::array<QRgb, 14> darkSeries = {
    0xfff08a3c, 0xffb79be0, 0xff56b4e9, 0xff4fc3cf, 0xff3ecf9c, 0xffee8899, 0xffc9c94a,
    0xffe99a6a, 0xff7fb8f0, 0xff9fb0ee, 0xfff07fb0, 0xffd9b65a, 0xffa3c778, 0xffaab4c0};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.isDark = false;
    theme.background = QColor(0xffffff);
    theme.panel = QColor(0xf7f8fa);
    theme.text = QColor(0x1a1d21);
    theme.secondaryText = QColor(0x5f6772);
    theme.hairline = QColor(0xe4e7eb);
    theme.strongLine = QColor(0xb4bac2);
    theme.accent = QColor(0x0b57d0);
    theme.accentFill = QColor(0xdce8fd);
    theme.quoteFill = QColor(0xffedad);
    theme.quoteLine = QColor(0xb35c00);
    theme.faintQuoteLine = QColor(0x8a929c);
    theme.foundFill = QColor(0xffc98a);
    theme.good = QColor(0x0f7b3a);
    theme.warning = QColor(0x8f5b00);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.background = QColor(0x1b1d20);
    theme.panel = QColor(0x24272b);
    theme.text = QColor(0xeceff2);
    theme.secondaryText = QColor(0xa7afb9);
    theme.hairline = QColor(0x34383e);
    theme.strongLine = QColor(0x5d646d);
    theme.accent = QColor(0x8ab4f8);
    theme.accentFill = QColor(0x233a5e);
    theme.quoteFill = QColor(0x5a4a12);
    theme.quoteLine = QColor(0xffb74d);
    theme.faintQuoteLine = QColor(0x8d96a1);
    theme.foundFill = QColor(0x7a4a12);
    theme.good = QColor(0x66cf8f);
    theme.warning = QColor(0xf0b429);
    return theme;
}

Theme Theme::forPalette(const QPalette& palette)
{
    const bool isDark = relativeLuminance(palette.color(QPalette::WindowText)) >
                        relativeLuminance(palette.color(QPalette::Window));
    return isDark ? dark() : light();
}

QColor Theme::seriesColour(int index) const
{
    const auto& series = isDark ? darkSeries : lightSeries;
    const int count = int(series.size());
    return QColor::fromRgb(series[size_t(((index % count) + count) % count)]);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const QColor button = isDark ? QColor(0x2e3237) : QColor(0xffffff);
    const QColor disabled = isDark ? QColor(0x6f7882) : QColor(0x9aa1aa);
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, background);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, secondaryText);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, isDark ? Qt::white : Qt::black);
    palette.setColor(QPalette::ToolTipBase, isDark ? QColor(0x33373d) : QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, isDark ? QColor(0x10131a) : QColor(0xffffff));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Light, isDark ? QColor(0x3a3f45) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, strongLine);
    palette.setColor(QPalette::Dark, isDark ? QColor(0x141517) : QColor(0x9aa1aa));
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : QColor(0x70767d));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace attache
