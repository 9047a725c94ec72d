// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include "painting/fonts.h"
#include "painting/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

namespace attache {

namespace {

/// Flat panes and quiet separators; everything else is the style's own.
QString styleSheet(const Theme& theme)
{
    return QStringLiteral("QToolBar { border: 0; border-bottom: 1px solid %1; spacing: 6px; "
                          "padding: 6px 10px; background: %2; }"
                          "QStatusBar { border-top: 1px solid %1; background: %2; }"
                          "QStatusBar::item { border: 0; }"
                          "QMainWindow::separator { background: %1; width: 1px; height: 1px; }"
                          "QMenuBar { background: %2; }")
        .arg(theme.hairline.name(), theme.panel.name());
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
        QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme));
    // A system without any font of its own still gets readable menus.
    const Fonts fonts = Fonts::make();
    if (QFontDatabase::families().size() <= 2)
        QApplication::setFont(fonts.body);
}

} // namespace attache
