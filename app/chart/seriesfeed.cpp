// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/seriesfeed.h"

#include "chart/linelayout.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr size_t maxPieces = 40; ///< of one group's line

struct Span
{
    size_t first = 0;
    size_t last = 0;

    size_t size() const { return last - first; }
};

/// The columns that touch the view.
Span inView(const std::vector<StrengthColumn>& columns, const TimeRange& view)
{
    const auto first =
        std::partition_point(columns.begin(), columns.end(), [&](const StrengthColumn& column) {
            return double(column.end) <= view.begin;
        });
    const auto last = std::partition_point(first, columns.end(), [&](const StrengthColumn& column) {
        return double(column.begin) < view.end;
    });
    return {size_t(first - columns.begin()), size_t(last - columns.begin())};
}

/// So many months as one that no drawn column is narrower than a pixel; a power of two, so that
/// it rarely changes.
size_t stepFor(size_t visible, double widthPx)
{
    size_t step = 1;
    while (double(visible) / double(step) > std::max(widthPx, 1.0))
        step *= 2;
    return step;
}

/// The column that stands for those from first on: the highest.
const StrengthColumn& highestOf(const FigureSeries& series, size_t first, size_t last)
{
    const auto begin = series.columns.begin();
    return *std::max_element(begin + qsizetype(first), begin + qsizetype(last),
                             [&](const StrengthColumn& a, const StrengthColumn& b) {
                                 return series.shownValue(a) < series.shownValue(b);
                             });
}

/// Calls back with each drawn column and the stretch it is drawn over.
template <class Use> void forEach(const FigureSeries& series, const FeedRange& feed, const Use& use)
{
    const size_t end = std::min(feed.last, series.columns.size());
    for (size_t first = feed.first; first < end; first += feed.step) {
        const size_t last = std::min(first + feed.step, end);
        double begin = double(series.columns[first].begin);
        double until = double(series.columns[last - 1].end);
        if (feed.cut) {
            begin = std::max(begin, feed.cut->begin);
            until = std::min(until, feed.cut->end);
        }
        if (begin < until)
            use(highestOf(series, first, last), begin, until);
    }
}

void append(AreaOutline& outline, double begin, double end, double below, double above)
{
    outline.lower << QPointF(begin, 0) << QPointF(begin, below) << QPointF(end, below)
                  << QPointF(end, 0);
    outline.upper << QPointF(begin, 0) << QPointF(begin, above) << QPointF(end, above)
                  << QPointF(end, 0);
}

/// The part of a line inside the cut, with its ends on the cut's edges.
QList<QPointF> clipped(const QList<QPointF>& line, const TimeRange& cut)
{
    QList<QPointF> result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0) {
            const QPointF a = line[i - 1];
            const QPointF b = line[i];
            for (const double edge : {cut.begin, cut.end}) {
                if (a.x() < edge && b.x() > edge)
                    result << QPointF(edge,
                                      a.y() + (b.y() - a.y()) * (edge - a.x()) / (b.x() - a.x()));
            }
        }
        if (line[i].x() >= cut.begin && line[i].x() <= cut.end)
            result << line[i];
    }
    return result;
}

} // namespace

FeedRange feedFor(const FigureSeries& series, const TimeRange& view, double widthPx,
                  const FeedRange& current)
{
    const size_t all = series.columns.size();
    if (all <= maxFedColumns)
        return {0, all, 1, {}};
    const Span seen = inView(series.columns, view);
    const size_t step = stepFor(seen.size(), std::min(widthPx, double(maxFedColumns) / 2));
    const bool covers = current.first <= seen.first && current.last >= seen.last &&
                        current.last <= all && current.step == step && !current.cut;
    if (covers && (current.last - current.first) / step <= maxFedColumns)
        return current;
    const size_t beside =
        maxFedColumns * step > seen.size() ? (maxFedColumns * step - seen.size()) / 2 : 0;
    // Begins at a whole step, so that the same months stand for their neighbours everywhere.
    const size_t first = (seen.first - std::min(seen.first, beside)) / step * step;
    return {first, std::min(first + maxFedColumns * step, all), step, {}};
}

FeedRange cutFeedFor(const FigureSeries& series, const TimeRange& view, double widthPx)
{
    const Span seen = inView(series.columns, view);
    // A month more on each side, so that lines reach the edges.
    const size_t first = seen.first > 0 ? seen.first - 1 : 0;
    const size_t last = std::min(seen.last + 1, series.columns.size());
    return {first, last, stepFor(seen.size(), widthPx), view};
}

AreaOutline areaOf(const FigureSeries& series, const FeedRange& feed, int group)
{
    AreaOutline outline;
    forEach(series, feed, [&](const StrengthColumn& column, double begin, double end) {
        double below = 0;
        for (const StrengthPart& part : column.parts) {
            if (part.group == group)
                append(outline, begin, end, below, below + part.value);
            below += part.value;
        }
    });
    return outline;
}

AreaOutline unsplitAreaOf(const FigureSeries& series, const FeedRange& feed, size_t item)
{
    AreaOutline outline;
    forEach(series, feed, [&](const StrengthColumn& column, double begin, double end) {
        if (item < column.unsplit.size())
            append(outline, begin, end, 0, column.unsplit[item].value);
    });
    return outline;
}

std::vector<QList<QPointF>> linesOf(const FigureSeries& series, const FeedRange& feed, int group)
{
    std::vector<QList<QPointF>> lines(1);
    TimePoint expected = 0;
    const size_t end = std::min(feed.last, series.columns.size());
    for (size_t i = feed.first; i < end; ++i) {
        const StrengthColumn& column = series.columns[i];
        const auto part = std::find_if(column.parts.begin(), column.parts.end(),
                                       [&](const auto& one) { return one.group == group; });
        if (part == column.parts.end())
            continue;
        if (column.begin != expected && !lines.back().isEmpty())
            lines.emplace_back();
        expected = column.end;
        // Of months drawn as one the first stands for all, on a line that goes on.
        if (i % feed.step == 0 || lines.back().isEmpty())
            lines.back() << QPointF(lineTime(column), part->value);
    }
    if (feed.cut) {
        for (QList<QPointF>& line : lines)
            line = clipped(line, *feed.cut);
    }
    std::erase_if(lines, [](const QList<QPointF>& line) { return line.size() < 2; });
    if (lines.size() > maxPieces) {
        std::stable_sort(lines.begin(), lines.end(),
                         [](const auto& a, const auto& b) { return a.size() > b.size(); });
        lines.resize(maxPieces);
    }
    return lines;
}

} // namespace attache
