// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"

#include <QList>
#include <QString>

namespace attache {

/// The views a person has given a name, as view lines, in the settings. A value; newest last.
struct SavedViews
{
    struct Entry
    {
        QString name; ///< one line, not empty
        QString line; ///< see viewLine()

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    QList<Entry> entries;

    static constexpr qsizetype maxEntries = 200;

    /// Never fails: what is broken is left out.
    static SavedViews load();
    void save() const;

    /// Puts a view under the name, in place of one that has it already.
    void add(const QString& name, const QString& line);
    void remove(const QString& name);
};

/// The saved views that belong to the data set, without those that it holds already.
QList<NamedView> savedViewsOf(const DataSet& dataSet);

} // namespace attache
