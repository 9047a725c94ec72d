// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/appearance.h"
#include "workspace/timenavigation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace attache {

/// What the program remembers from one start to the next. Read once at the start, written at
/// the end and when something is changed; passed by value.
struct Settings
{
    QByteArray geometry;    ///< of the window
    QByteArray windowState; ///< docks and toolbars
    QString language;       ///< language tag; empty: as the system
    ThemeChoice theme = ThemeChoice::System;
    NavigationOptions navigation;
    int textSize = 100;      ///< per cent; one of textSizes
    bool knowsHints = false; ///< the hints of the first start have been closed
    QByteArray table;        ///< columns of the table of events, as TablePane::columns() has them
    QString chart;           ///< what the chart shows, as toText(ChartChoice) has it
    QString picture;         ///< how pictures are exported, as toText(ExportOptions) has it
    QString lastFolder;
    QStringList recentFiles; ///< newest first

    /// Never fails: what is missing or broken is as at the first start.
    static Settings load();
    void save() const;

    /// Puts a file first among the recent ones; at most ten are kept.
    void addRecentFile(const QString& path);
};

} // namespace attache
