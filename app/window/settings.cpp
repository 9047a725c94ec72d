// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include <QSettings>

namespace attache {

namespace {

constexpr int maxRecentFiles = 10;

} // namespace

Settings Settings::load()
{
    const QSettings stored;
    Settings settings;
    settings.geometry = stored.value(QStringLiteral("window/geometry")).toByteArray();
    settings.windowState = stored.value(QStringLiteral("window/state")).toByteArray();
    settings.language = stored.value(QStringLiteral("language")).toString();
    settings.theme = themeChoiceFromKey(stored.value(QStringLiteral("theme")).toString());
    settings.navigation.wheelZooms =
        stored.value(QStringLiteral("navigation/wheelZooms"), true).toBool();
    settings.navigation.reducesMotion =
        stored.value(QStringLiteral("navigation/reducesMotion"), false).toBool();
    settings.textSize =
        textSizeFrom(stored.value(QStringLiteral("textSize"), settings.textSize).toInt());
    settings.knowsHints = stored.value(QStringLiteral("hints/known"), false).toBool();
    settings.table = stored.value(QStringLiteral("table/columns")).toByteArray();
    settings.chart = stored.value(QStringLiteral("chart/choice")).toString();
    settings.picture = stored.value(QStringLiteral("export/picture")).toString();
    settings.lastFolder = stored.value(QStringLiteral("files/lastFolder")).toString();
    settings.recentFiles =
        stored.value(QStringLiteral("files/recent")).toStringList().mid(0, maxRecentFiles);
    return settings;
}

void Settings::save() const
{
    QSettings stored;
    stored.setValue(QStringLiteral("window/geometry"), geometry);
    stored.setValue(QStringLiteral("window/state"), windowState);
    stored.setValue(QStringLiteral("language"), language);
    stored.setValue(QStringLiteral("theme"), key(theme));
    stored.setValue(QStringLiteral("navigation/wheelZooms"), navigation.wheelZooms);
    stored.setValue(QStringLiteral("navigation/reducesMotion"), navigation.reducesMotion);
    stored.setValue(QStringLiteral("textSize"), textSize);
    stored.setValue(QStringLiteral("hints/known"), knowsHints);
    stored.setValue(QStringLiteral("table/columns"), table);
    stored.setValue(QStringLiteral("chart/choice"), chart);
    stored.setValue(QStringLiteral("export/picture"), picture);
    stored.setValue(QStringLiteral("files/lastFolder"), lastFolder);
    stored.setValue(QStringLiteral("files/recent"), recentFiles);
}

void Settings::addRecentFile(const QString& path)
{
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    recentFiles = recentFiles.mid(0, maxRecentFiles);
}

} // namespace attache
