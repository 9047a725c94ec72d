// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which row of the strip a unit stands in: worked out once, so that none jumps while panning.
#include "chart/unitstrip.h"

#include "core/foreigntext.h"

#include <QSet>

namespace attache {

namespace {

using Words = QSet<QString>;

/// The longer words of a name, which tell one kind of unit from another.
Words longWords(const QString& name)
{
    constexpr qsizetype shortest = 5;
    Words words;
    for (const QString& word : name.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.size() >= shortest)
            words.insert(word);
    }
    return words;
}

struct Row
{
    TimePoint end = distantPast;
    Words words;
};

qsizetype shared(const Words& a, const Words& b)
{
    return (Words(a) &= b).size();
}

} // namespace

void arrangeUnits(const DataSet& dataSet, std::vector<UnitMark>& units)
{
    std::vector<Row> rows;
    for (UnitMark& unit : units) {
        const Words words = longWords(unitName(dataSet, unit.figure));
        const bool isDay = unit.end - unit.begin <= secondsPerDay;
        int best = -1;
        qsizetype most = -1;
        for (size_t i = 0; i < rows.size(); ++i) {
            const qsizetype common = shared(words, rows[i].words);
            // A day's name stands after a longer time that holds the day.
            const bool isFree = rows[i].end <= unit.begin || (isDay && common > 1);
            if (isFree && common > most) {
                best = int(i);
                most = common;
            }
        }
        if (best < 0 && int(rows.size()) < maxUnitRows) {
            best = int(rows.size());
            rows.emplace_back();
        }
        unit.row = best;
        if (best >= 0)
            rows[size_t(best)] = {std::max(rows[size_t(best)].end, unit.end), words};
    }
}

QString unitName(const DataSet& dataSet, FigureId figure)
{
    const Figure& one = dataSet.figure(figure);
    return foreigntext::label(one.event.isValid() ? dataSet.title(one.event) : one.counts);
}

} // namespace attache
