// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datajson.h"

namespace attache {

namespace {

QJsonArray termsToJson(const TermCounts& counts)
{
    QJsonArray array;
    for (const TermCount& term : counts) {
        QJsonObject object{{QStringLiteral("key"), term.key},
                           {QStringLiteral("count"), term.count}};
        if (!term.name.isEmpty() && term.name != term.key)
            object.insert(QStringLiteral("name"), term.name);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject toJson(const IntegrityCounts& counts)
{
    return {{QStringLiteral("exact"), counts.exact},
            {QStringLiteral("moved"), counts.moved},
            {QStringLiteral("ambiguous"), counts.ambiguous},
            {QStringLiteral("missing"), counts.missing},
            {QStringLiteral("unchecked"), counts.unchecked}};
}

QJsonArray toJson(const Issues& issues)
{
    QJsonArray array;
    for (const Issue& issue : issues) {
        const bool isError = issue.severity == Issue::Severity::Error;
        QJsonObject object{{QStringLiteral("severity"),
                            isError ? QStringLiteral("error") : QStringLiteral("warning")},
                           {QStringLiteral("text"), issue.text}};
        if (!issue.file.isEmpty())
            object.insert(QStringLiteral("file"), issue.file);
        if (issue.line > 0)
            object.insert(QStringLiteral("line"), issue.line);
        if (issue.column > 0)
            object.insert(QStringLiteral("column"), issue.column);
        if (!issue.path.isEmpty())
            object.insert(QStringLiteral("path"), issue.path);
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const Statistics& s)
{
    QJsonObject object{{QStringLiteral("events"), s.events},
                       {QStringLiteral("undated"), s.undated},
                       {QStringLiteral("figures"), s.figures},
                       {QStringLiteral("gaps"), s.gaps},
                       {QStringLiteral("disagreements"), s.disagreements},
                       {QStringLiteral("sources"), s.sources},
                       {QStringLiteral("dependentSources"), s.dependentSources},
                       {QStringLiteral("passages"), s.passages},
                       {QStringLiteral("integrity"), toJson(s.integrity)},
                       {QStringLiteral("byCategory"), termsToJson(s.byCategory)},
                       {QStringLiteral("byCountry"), termsToJson(s.byCountry)},
                       {QStringLiteral("byOrganisation"), termsToJson(s.byOrganisation)},
                       {QStringLiteral("byYear"), termsToJson(s.byYear)},
                       {QStringLiteral("byStatus"), termsToJson(s.byStatus)},
                       {QStringLiteral("byDateKind"), termsToJson(s.byDateKind)},
                       {QStringLiteral("byDateBasis"), termsToJson(s.byDateBasis)},
                       {QStringLiteral("bySource"), termsToJson(s.bySource)},
                       {QStringLiteral("figuresByMeasure"), termsToJson(s.figuresByMeasure)},
                       {QStringLiteral("figuresByMission"), termsToJson(s.figuresByMission)}};
    if (!s.firstDate.isEmpty())
        object.insert(QStringLiteral("firstDate"), s.firstDate);
    if (!s.lastDate.isEmpty())
        object.insert(QStringLiteral("lastDate"), s.lastDate);
    return object;
}

} // namespace attache
