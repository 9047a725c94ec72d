// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include "painting/fonts.h"
#include "painting/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace attache {

namespace {

/// Fusion, with check boxes that can be seen on a dark ground, as in the filter pane.
class FlatStyle : public QProxyStyle
{
public:
    FlatStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element != PE_IndicatorCheckBox) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        constexpr double boxPx = 13;
        const Theme theme = Theme::forPalette(option->palette);
        const bool isEnabled = option->state.testFlag(State_Enabled);
        const bool isOn = option->state.testFlag(State_On);
        const QColor mark = isEnabled ? theme.accent : theme.strongLine;
        const QPointF centre = QRectF(option->rect).center();
        const QRectF box(std::round(centre.x() - boxPx / 2) + 0.5,
                         std::round(centre.y() - boxPx / 2) + 0.5, boxPx, boxPx);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(isOn ? mark : isEnabled ? theme.secondaryText : theme.strongLine, 1));
        painter->setBrush(isOn ? mark : theme.background);
        painter->drawRoundedRect(box, 3, 3);
        if (isOn) {
            const QPointF c = box.center();
            painter->setPen(
                QPen(theme.background, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(
                QPolygonF{c + QPointF(-3.2, 0.2), c + QPointF(-1, 2.6), c + QPointF(3.3, -2.6)});
        }
        painter->restore();
    }
};

/// Flat panes, quiet separators, slim scroll bars; everything else is the style's own.
QString styleSheet(const Theme& theme)
{
    const QString sheet = QStringLiteral(
        "QToolBar { border: 0; border-bottom: 1px solid @line; spacing: 6px; padding: 4px 10px; "
        "  background: @panel; }"
        "QToolBar QToolButton { border: 1px solid @line; border-radius: 6px; padding: 3px 10px; "
        "  background: @base; }"
        "QToolBar QToolButton:hover { border-color: @strong; }"
        "QToolBar QToolButton:pressed { background: @accentFill; }"
        "QToolBar QToolButton:focus { border-color: @accent; }"
        "QStatusBar { border-top: 1px solid @line; background: @panel; }"
        "QStatusBar::item { border: 0; }"
        "QMainWindow::separator { background: @line; width: 1px; height: 1px; }"
        "QMenuBar { background: @panel; }"
        "QLineEdit { border: 1px solid @strong; border-radius: 6px; padding: 3px 6px; "
        "  background: @base; selection-background-color: @accent; }"
        "QLineEdit:focus { border-color: @accent; }"
        "QPushButton { border: 1px solid @strong; border-radius: 6px; padding: 4px 12px; "
        "  background: @base; }"
        "QPushButton:hover { border-color: @secondary; }"
        "QPushButton:pressed { background: @accentFill; }"
        "QPushButton:focus, QPushButton:default { border-color: @accent; }"
        "QPushButton:disabled { border-color: @line; background: @panel; color: @strong; }"
        "QPushButton[chip=\"true\"] { border: 1px solid @strong; border-radius: 11px; "
        "  padding: 3px 10px; background: @base; }"
        "QPushButton[chip=\"true\"]:hover, QPushButton[chip=\"true\"]:focus { "
        "  border-color: @accent; }"
        "QPushButton[chip=\"true\"]:checked { border-color: @accent; background: @accentFill; }"
        "QPushButton[chip=\"true\"][found=\"true\"] { border: 2px solid @quoteLine; "
        "  background: @foundFill; padding: 2px 9px; }"
        "QTabBar#evidenceTabs { border: 0; border-bottom: 1px solid @line; }"
        "QTabBar#evidenceTabs::tab { border: 0; border-bottom: 2px solid transparent; "
        "  background: transparent; padding: 6px 4px; margin: 0; color: @secondary; }"
        "QTabBar#evidenceTabs::tab:selected { border-bottom-color: @accent; color: @text; }"
        "QTabBar#evidenceTabs::tab:hover:!selected { border-bottom-color: @strong; }"
        "QTabBar#evidenceTabs::tab:selected:focus { background: @accentFill; }"
        "QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }"
        "QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }"
        "QScrollBar::handle { background: @strong; border-radius: 3px; margin: 2px; }"
        "QScrollBar::handle:vertical { min-height: 28px; }"
        "QScrollBar::handle:horizontal { min-width: 28px; }"
        "QScrollBar::handle:hover { background: @secondary; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }");
    QString filled = sheet;
    const std::pair<const char*, QColor> colours[] = {
        {"@accentFill", theme.accentFill}, {"@accent", theme.accent},
        {"@strong", theme.strongLine},     {"@secondary", theme.secondaryText},
        {"@panel", theme.panel},           {"@line", theme.hairline},
        {"@base", theme.background},       {"@text", theme.text},
        {"@foundFill", theme.foundFill},   {"@quoteLine", theme.quoteLine}};
    for (const auto& [name, colour] : colours)
        filled.replace(QLatin1String(name), colour.name());
    return filled;
}

} // namespace

ThemeChoice themeChoiceFromKey(const QString& key)
{
    if (key == QLatin1String("light"))
        return ThemeChoice::Light;
    if (key == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

QString key(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

void applyAppearance(ThemeChoice choice, const QPalette& systemPalette)
{
    const bool isDark = choice == ThemeChoice::Dark ||
                        (choice == ThemeChoice::System && Theme::forPalette(systemPalette).isDark);
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    if (QApplication::style()->name().compare(QLatin1String("macos"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(new FlatStyle);
    // Without the old sheet while the palette changes: a sheet keeps the palettes that widgets had
    // before it and gives them back when it goes, which would be those of the other theme.
    qApp->setStyleSheet(QString());
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme));
    // A system without any font of its own still gets readable menus.
    const Fonts fonts = Fonts::make();
    if (QFontDatabase::families().size() <= 2)
        QApplication::setFont(fonts.body);
}

int textSizeFrom(int percent)
{
    return *std::min_element(textSizes.begin(), textSizes.end(), [percent](int a, int b) {
        return std::abs(qint64(a) - percent) < std::abs(qint64(b) - percent);
    });
}

void applyTextSize(int percent)
{
    constexpr char usualSize[] = "attacheUsualFontSize"; // of the application's own font, points
    const double before = windowTextScale();
    const double scale = textSizeFrom(percent) / 100.0;
    if (!qApp->property(usualSize).isValid())
        qApp->setProperty(usualSize, QApplication::font().pointSizeF());
    if (scale == before)
        return;
    setWindowTextScale(scale);
    // Fonts that were given to a widget are in pixels; what is inherited follows by itself.
    for (QWidget* widget : QApplication::allWidgets()) {
        QFont font = widget->font();
        if (!widget->testAttribute(Qt::WA_SetFont) || font.pixelSize() <= 0 ||
            !(font.resolveMask() & QFont::SizeResolved))
            continue;
        const int usual = qRound(font.pixelSize() / before);
        font.setPixelSize(std::max(qRound(usual * scale), 1));
        widget->setFont(font);
    }
    QFont font = QApplication::font();
    const double usual = qApp->property(usualSize).toDouble();
    if (usual > 0)
        font.setPointSizeF(usual * scale);
    else
        font.setPixelSize(std::max(qRound(font.pixelSize() / before * scale), 1));
    QApplication::setFont(font);
    // The first for what inherits the font (Qt sends it only while the event loop runs), the second
    // for what draws its texts itself.
    for (const QEvent::Type type : {QEvent::ApplicationFontChange, QEvent::FontChange}) {
        QEvent changed(type);
        for (QWidget* widget : QApplication::allWidgets())
            QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace attache
