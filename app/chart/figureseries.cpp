// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figureseries.h"

#include <algorithm>

namespace attache {

namespace {

TimePoint timeOf(const FigureSeries& series, const ChartElement& element)
{
    if (element.kind == ChartElement::Kind::Point)
        return series.points[element.index].points[element.item].begin;
    if (element.kind == ChartElement::Kind::Unit)
        return series.units[element.index].begin;
    return series.columns[element.index].begin;
}

} // namespace

double StrengthColumn::stackedValue() const
{
    double sum = 0;
    for (const StrengthPart& part : parts)
        sum += part.value;
    return sum;
}

double StrengthColumn::highestValue() const
{
    double highest = stackedValue();
    for (const StrengthPart& part : unsplit)
        highest = std::max(highest, part.value);
    return highest;
}

double FigureSeries::highestValue() const
{
    double highest = 0;
    for (const StrengthColumn& column : columns)
        highest = std::max(highest, shownValue(column));
    for (const PointSeries& one : points) {
        for (const FigurePoint& point : one.points) {
            if (one.countsAsColumns)
                highest = std::max(highest, point.value);
        }
    }
    return highest;
}

double FigureSeries::shownValue(const StrengthColumn& column) const
{
    if (choice.form == ChartForm::Stacked)
        return column.highestValue();
    double highest = 0;
    for (const StrengthPart& part : column.parts)
        highest = std::max(highest, part.value);
    for (const StrengthPart& part : column.unsplit)
        highest = std::max(highest, part.value);
    return highest;
}

std::span<const FigureId> figuresOf(const FigureSeries& series, const ChartElement& element)
{
    switch (element.kind) {
    case ChartElement::Kind::Part:
        return series.columns[element.index].parts[element.item].figures;
    case ChartElement::Kind::Unsplit:
        return series.columns[element.index].unsplit[element.item].figures;
    case ChartElement::Kind::Point:
        return series.points[element.index].points[element.item].figures;
    case ChartElement::Kind::Unit:
        return {&series.units[element.index].figure, 1};
    case ChartElement::Kind::Gap:
        break;
    }
    return {};
}

std::vector<ChartElement> elementsInTime(const FigureSeries& series)
{
    std::vector<ChartElement> elements;
    for (size_t index = 0; index < series.columns.size(); ++index) {
        for (size_t item = 0; item < series.columns[index].parts.size(); ++item)
            elements.push_back({ChartElement::Kind::Part, index, item});
        for (size_t item = 0; item < series.columns[index].unsplit.size(); ++item)
            elements.push_back({ChartElement::Kind::Unsplit, index, item});
    }
    for (size_t index = 0; index < series.points.size(); ++index) {
        for (size_t item = 0; item < series.points[index].points.size(); ++item)
            elements.push_back({ChartElement::Kind::Point, index, item});
    }
    for (size_t index = 0; index < series.units.size(); ++index)
        elements.push_back({ChartElement::Kind::Unit, index, 0});
    std::stable_sort(elements.begin(), elements.end(),
                     [&series](auto& a, auto& b) { return timeOf(series, a) < timeOf(series, b); });
    return elements;
}

std::optional<ChartElement> findElement(const FigureSeries& series, FigureId figure)
{
    for (const ChartElement& element : elementsInTime(series)) {
        const auto figures = figuresOf(series, element);
        if (std::find(figures.begin(), figures.end(), figure) != figures.end())
            return element;
    }
    return std::nullopt;
}

} // namespace attache
