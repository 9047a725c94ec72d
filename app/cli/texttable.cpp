// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "core/foreigntext.h"

#include <algorithm>

namespace attache {

QString asTextTable(const QString& heading, const TermCounts& counts)
{
    constexpr qsizetype maxNameLength = 60;
    if (counts.isEmpty())
        return {};
    QStringList names;
    qsizetype nameWidth = 0;
    qsizetype countWidth = 0;
    for (const TermCount& term : counts) {
        QString name = foreigntext::label(term.key, maxNameLength);
        if (!term.name.isEmpty() && term.name != term.key)
            name += QLatin1String("  ") + foreigntext::label(term.name, maxNameLength);
        nameWidth = std::max(nameWidth, name.size());
        countWidth = std::max(countWidth, QString::number(term.count).size());
        names.append(name);
    }
    QString table = heading + QLatin1Char('\n');
    for (qsizetype i = 0; i < counts.size(); ++i) {
        table += QLatin1String("  ") + names.at(i).leftJustified(nameWidth + 2) +
                 QString::number(counts.at(i).count).rightJustified(countWidth) + QLatin1Char('\n');
    }
    return table;
}

} // namespace attache
