// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/subject.h"

#include "core/foreigntext.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace attache {

Subject selectedSubject(const Selection& selection)
{
    return {selection.event().value_or(EventId{}), selection.figure().value_or(FigureId{})};
}

Subject hoveredSubject(const Hover& hover)
{
    return {hover.event().value_or(EventId{}), hover.figure().value_or(FigureId{})};
}

void select(Selection& selection, CitationRef citation)
{
    if (citation.subject.event.isValid())
        selection.setEvent(citation.subject.event, citation.index);
    else if (citation.subject.figure.isValid())
        selection.setFigure(citation.subject.figure, citation.index);
}

void hover(Hover& hover, Subject subject)
{
    if (subject.figure.isValid())
        hover.setFigure(subject.figure);
    else
        hover.setEvent(subject.event.isValid() ? std::optional(subject.event) : std::nullopt);
}

std::span<const Citation> citationsOf(const DataSet& dataSet, Subject subject)
{
    if (subject.event.isValid())
        return dataSet.events().citations[subject.event.value];
    if (!subject.figure.isValid())
        return {};
    const QList<Citation>& citations = dataSet.figure(subject.figure).citations;
    return {citations.constData(), size_t(citations.size())};
}

std::vector<int> readingOrder(const DataSet& dataSet, Subject subject)
{
    const auto citations = citationsOf(dataSet, subject);
    QHash<quint32, int> placeOf; // of a source
    std::vector<std::pair<int, int>> order;
    for (int i = 0; i < int(citations.size()); ++i) {
        const quint32 source = dataSet.passage(citations[size_t(i)].passage).source.value;
        const auto place = placeOf.constFind(source);
        order.emplace_back(
            place == placeOf.constEnd() ? *placeOf.insert(source, int(placeOf.size())) : *place, i);
    }
    std::sort(order.begin(), order.end());
    std::vector<int> indexes;
    for (const auto& [place, index] : order)
        indexes.push_back(index);
    return indexes;
}

std::optional<CitationRef> citationOf(const DataSet& dataSet, PassageId passage, Subject preferred)
{
    const auto indexIn = [&dataSet, passage](Subject subject) -> std::optional<CitationRef> {
        const auto citations = citationsOf(dataSet, subject);
        for (int i = 0; i < int(citations.size()); ++i) {
            if (citations[size_t(i)].passage == passage)
                return CitationRef{subject, i};
        }
        return std::nullopt;
    };
    if (const auto found = indexIn(preferred))
        return found;
    const auto events = dataSet.eventsCiting(passage);
    if (!events.empty())
        return indexIn({events.front(), {}});
    const auto figures = dataSet.figuresCiting(passage);
    return figures.empty() ? std::nullopt : indexIn({{}, figures.front()});
}

QString valueInWords(const Figure& figure, const QLocale& locale)
{
    constexpr double largestExact = 1e15; // above it a double no longer holds every whole number
    const bool isWhole =
        std::abs(figure.value) < largestExact && std::trunc(figure.value) == figure.value;
    QStringList words;
    if (figure.qualifier != Qualifier::Exactly)
        words << displayName(figure.qualifier);
    words << (isWhole ? locale.toString(qint64(figure.value))
                      : locale.toString(figure.value, 'g', 12));
    const QString unit = foreigntext::label(figure.unit);
    if (!unit.isEmpty())
        words << unit;
    return words.join(QLatin1Char(' '));
}

QString nameOf(const DataSet& dataSet, Subject subject, const QLocale& locale)
{
    if (subject.event.isValid())
        return foreigntext::label(dataSet.title(subject.event));
    if (!subject.figure.isValid())
        return {};
    const Figure& figure = dataSet.figure(subject.figure);
    return valueInWords(figure, locale) % QStringLiteral(" · ") % displayName(figure.measure);
}

} // namespace attache
