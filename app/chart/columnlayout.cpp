// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/columnlayout.h"

#include "chart/asofspan.h"
#include "chart/linelayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace attache {

namespace {

constexpr double separatorPx = 1;     ///< on each side of a column
constexpr double minSeparatedPx = 5;  ///< narrower columns touch
constexpr double valueGapPx = 4;      ///< kept free between values
constexpr double minValueWidthPx = 6; ///< of a column that could hold any value
constexpr double dayLabelGapPx = 5;   ///< between a value and its day
constexpr double valueLiftPx = 8;     ///< from a column's top to the middle of its value
constexpr double edgeReachPx = 6;     ///< that a value may stand out at the left of the plot
constexpr size_t maxValues = 300;     ///< that are tried
constexpr double minHitHeightPx = 5;
constexpr double hatchStepPx = 6;
constexpr double telltaleChange = 0.1; ///< of the month before

/// A value that could be written above a column.
struct Candidate
{
    size_t column = 0;
    double weight = 0; ///< the greater, the sooner it is written
};

bool isInView(const ChartFrame& frame, double left, double right)
{
    return right > frame.scale.leftPx && left < frame.scale.rightPx();
}

QPainterPath hatchLines(const QRectF& rect)
{
    QPainterPath lines;
    // On a grid of the whole picture, so that neighbouring areas go on in one another.
    const double first = std::floor((rect.left() + rect.top()) / hatchStepPx) * hatchStepPx;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += hatchStepPx) {
        const double x1 = std::clamp(sum - rect.top(), rect.left(), rect.right());
        const double x2 = std::clamp(sum - rect.bottom(), rect.left(), rect.right());
        if (x1 <= x2)
            continue;
        lines.moveTo(x1, sum - x1);
        lines.lineTo(x2, sum - x2);
    }
    return lines;
}

double changeAt(const FigureSeries& series, size_t column)
{
    if (column == 0)
        return 0;
    const double before = series.columns[column - 1].highestValue();
    const double now = series.columns[column].highestValue();
    if (before <= 0)
        return now > 0 ? 1 : 0;
    return std::abs(now - before) / before;
}

/// All columns, most telling first.
std::vector<Candidate> candidates(const FigureSeries& series, bool all)
{
    std::vector<Candidate> result;
    double highest = 0;
    for (size_t i = 0; i < series.columns.size(); ++i)
        highest = std::max(highest, series.columns[i].highestValue());
    bool hasHighest = false;
    for (size_t i = 0; i < series.columns.size(); ++i) {
        constexpr double always = std::numeric_limits<double>::max();
        const double change = changeAt(series, i);
        const bool isHighest = !hasHighest && series.columns[i].highestValue() == highest;
        hasHighest = hasHighest || isHighest;
        if (i + 1 == series.columns.size())
            result.push_back({i, always});
        else if (i == 0 || isHighest)
            result.push_back({i, always / 2});
        else if (all || change > telltaleChange)
            result.push_back({i, change});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    if (result.size() > maxValues)
        result.resize(maxValues);
    return result;
}

QString valueOf(const ChartWords& words, const StrengthColumn& column)
{
    double highest = -1;
    QString text;
    if (!column.parts.empty()) {
        const bool isExact = std::all_of(column.parts.begin(), column.parts.end(),
                                         [](const StrengthPart& part) { return part.isExact; });
        highest = column.stackedValue();
        text = words.columnValue(highest, isExact);
    }
    for (const StrengthPart& part : column.unsplit) {
        if (part.value <= highest)
            continue;
        highest = part.value;
        text = words.columnValue(highest, part.isExact);
    }
    return text;
}

class ColumnLayout
{
public:
    ColumnLayout(ChartScene& scene, const FigureSeries& series, const ChartWords& words)
        : m_scene(scene)
        , m_frame(scene.frame)
        , m_series(series)
        , m_words(words)
    {
        m_scene.hasPaleMonths = m_scene.form == ChartForm::Stacked && tellsAsOfDay(m_frame.scale);
    }

    void addColumns()
    {
        for (size_t index = 0; index < m_series.columns.size(); ++index) {
            const StrengthColumn& column = m_series.columns[index];
            const double left = m_frame.scale.toPx(column.begin);
            const double right = m_frame.scale.toPx(column.end);
            if (!isInView(m_frame, left, right))
                continue;
            if (m_scene.form == ChartForm::Stacked) {
                addHits(index, left, right);
                addSeparators(column, left, right);
            }
            addUnsplitHits(index, left, right);
            addOutlines(column, left, right);
            if (m_scene.hasPaleMonths)
                addBlocks(column);
        }
    }

    void addGaps(TextShaper& shaper)
    {
        const QString words = QCoreApplication::translate("DeploymentChart", "not stated");
        for (size_t index = 0; index < m_series.gaps.size(); ++index) {
            const StrengthGap& gap = m_series.gaps[index];
            const double left = std::max(m_frame.scale.toPx(gap.begin), m_frame.scale.leftPx);
            const double right = std::min(m_frame.scale.toPx(gap.end), m_frame.scale.rightPx());
            if (right <= left || hasColumn(gap))
                continue;
            const QRectF rect(left, m_frame.countTop, right - left,
                              m_frame.baseline - m_frame.countTop);
            ChartHatch hatch{rect, hatchLines(rect), std::nullopt};
            const ShapedText& shaped = shaper.shaped(words);
            if (rect.width() > shaped.heightPx && rect.height() > shaped.widthPx + 2 * valueGapPx)
                hatch.words = shaped;
            m_scene.hatches.push_back(std::move(hatch));
            m_scene.hits.push_back({rect, {ChartElement::Kind::Gap, index, 0}});
        }
    }

    void addValues(TextShaper& shaper, TextShaper& dayShaper)
    {
        double widest = 0;
        double narrowest = std::numeric_limits<double>::max();
        for (const StrengthColumn& column : m_series.columns) {
            const double left = m_frame.scale.toPx(column.begin);
            const double right = m_frame.scale.toPx(column.end);
            if (!isInView(m_frame, left, right))
                continue;
            narrowest = std::min(narrowest,
                                 double(column.end - column.begin) / m_frame.scale.secondsPerPx());
            if (narrowest < minValueWidthPx)
                break;
            widest = std::max(widest, shaper.width(valueOf(m_words, column)));
        }
        std::vector<QRectF> taken;
        for (const Candidate& one : candidates(m_series, widest + valueGapPx <= narrowest))
            addValue(one.column, shaper, taken);
        if (m_scene.hasPaleMonths && isRoomForDays(dayShaper)) {
            for (const auto& [column, rect] : m_valued)
                addDayLabel(m_series.columns[column], rect, dayShaper, taken);
        }
    }

private:
    /// A gap can be one of detail only: what is stated is drawn then.
    bool hasColumn(const StrengthGap& gap) const
    {
        return std::any_of(m_series.columns.begin(), m_series.columns.end(),
                           [&gap](const StrengthColumn& column) {
                               return column.begin < gap.end && column.end > gap.begin;
                           });
    }

    void addHits(size_t index, double left, double right)
    {
        const StrengthColumn& column = m_series.columns[index];
        // A thin part lies on its thick neighbours, so that it can be pointed at.
        std::vector<std::pair<double, size_t>> bySize;
        std::vector<double> bottoms;
        double sum = 0;
        for (size_t item = 0; item < column.parts.size(); ++item) {
            bottoms.push_back(sum);
            sum += column.parts[item].value;
            bySize.push_back({column.parts[item].value, item});
        }
        std::stable_sort(bySize.begin(), bySize.end());
        for (const auto& [value, item] : bySize)
            addHit(left, right, bottoms[item], bottoms[item] + value,
                   {ChartElement::Kind::Part, index, item});
    }

    void addUnsplitHits(size_t index, double left, double right)
    {
        const StrengthColumn& column = m_series.columns[index];
        for (size_t item = 0; item < column.unsplit.size(); ++item)
            addHit(left, right, 0, column.unsplit[item].value,
                   {ChartElement::Kind::Unsplit, index, item});
    }

    void addHit(double left, double right, double bottomCount, double topCount,
                ChartElement element)
    {
        QRectF rect(QPointF(left, m_frame.y(topCount)), QPointF(right, m_frame.y(bottomCount)));
        if (rect.height() < minHitHeightPx) {
            const double grow = (minHitHeightPx - rect.height()) / 2;
            rect.adjust(0, -grow, 0, grow);
        }
        m_scene.hits.push_back({rect, element});
    }

    void addSeparators(const StrengthColumn& column, double left, double right)
    {
        if (right - left < minSeparatedPx || column.parts.empty())
            return;
        const double top = std::floor(m_frame.y(column.stackedValue())) - 1;
        const double height = m_frame.baseline - top;
        for (const double x : {std::round(left), std::round(right) - separatorPx})
            m_scene.separators.push_back(QRectF(x, top, separatorPx, height));
    }

    void addOutlines(const StrengthColumn& column, double left, double right)
    {
        for (const StrengthPart& part : column.unsplit) {
            const QPointF top(std::round(left) + 0.5, std::floor(m_frame.y(part.value)) + 0.5);
            m_scene.outlines.push_back(
                QRectF(top, QPointF(std::max(std::round(right) - 0.5, top.x()), m_frame.baseline)));
        }
    }

    void addBlocks(const StrengthColumn& column)
    {
        const auto span = asOfSpan(m_frame.scale, column);
        if (!span)
            return;
        const auto add = [&](double bottom, double top, int group) {
            m_scene.blocks.push_back({QRectF(QPointF(span->left, m_frame.y(top)),
                                             QPointF(span->right, m_frame.y(bottom))),
                                      group});
        };
        double sum = 0;
        for (const StrengthPart& part : column.parts) {
            add(sum, sum + part.value, part.group);
            sum += part.value;
        }
        for (const StrengthPart& part : column.unsplit)
            add(0, part.value, -1);
    }

    /// Where the column stands in its full colour, if anywhere in view.
    std::optional<PixelSpan> spanOf(const StrengthColumn& column) const
    {
        const TimeScale& scale = m_frame.scale;
        if (m_scene.hasPaleMonths)
            return asOfSpan(scale, column);
        return PixelSpan{scale.toPx(column.begin), scale.toPx(column.end)};
    }

    void addValue(size_t index, TextShaper& shaper, std::vector<QRectF>& taken)
    {
        const StrengthColumn& column = m_series.columns[index];
        const TimeScale& scale = m_frame.scale;
        const auto span = spanOf(column);
        if (!span)
            return;
        const double middle = span->middle();
        const ShapedText& shaped = shaper.shaped(valueOf(m_words, column));
        const double centreY = m_frame.y(column.highestValue()) - valueLiftPx;
        QRectF rect(middle - shaped.widthPx / 2, centreY - shaped.heightPx / 2, shaped.widthPx,
                    shaped.heightPx);
        if (m_scene.hasPaleMonths) {
            // A narrow block at an edge keeps its value whole.
            rect.moveRight(std::min(rect.right(), m_frame.size.width()));
            rect.moveLeft(std::max(rect.left(), scale.leftPx - edgeReachPx));
        }
        if (rect.left() < scale.leftPx - edgeReachPx || middle < scale.leftPx ||
            rect.right() > m_frame.size.width() || middle > scale.rightPx() ||
            coversHigherColumn(rect))
            return;
        const QRectF roomy = rect.adjusted(-valueGapPx, 0, valueGapPx, 0);
        if (isTaken(taken, roomy))
            return;
        taken.push_back(rect);
        m_scene.values.push_back({shaped, rect.left(), centreY});
        m_valued.push_back({index, rect});
    }

    /// Whether every value has room for its day: one month must not look as if it differed.
    bool isRoomForDays(TextShaper& shaper) const
    {
        return std::all_of(m_valued.begin(), m_valued.end(), [&](const auto& one) {
            const StrengthColumn& column = m_series.columns[one.first];
            const double width = double(column.end - column.begin) / m_frame.scale.secondsPerPx();
            return shaper.width(m_words.dayOfMonth(column.asOf)) + dayLabelGapPx +
                       one.second.width() + 2 * valueGapPx <=
                   width;
        });
    }

    bool coversPole(const QRectF& rect) const
    {
        return std::any_of(m_scene.flags.begin(), m_scene.flags.end(), [&](const ChartFlag& flag) {
            return flag.isDay && flag.left > rect.left() - valueGapPx &&
                   flag.left < rect.right() + valueGapPx;
        });
    }

    /// Writes the day at the left of the column's value, above its own month.
    void addDayLabel(const StrengthColumn& column, const QRectF& value, TextShaper& shaper,
                     std::vector<QRectF>& taken)
    {
        if (!isAsOfDay(column))
            return;
        const ShapedText& shaped = shaper.shaped(m_words.dayOfMonth(column.asOf));
        const QRectF rect(value.left() - dayLabelGapPx - shaped.widthPx, value.top(),
                          shaped.widthPx, value.height());
        const double monthLeft = std::max(m_frame.scale.toPx(column.begin), m_frame.scale.leftPx);
        const QRectF roomy = rect.adjusted(-valueGapPx, 0, 0, 0);
        if (roomy.left() < monthLeft || isTaken(taken, roomy) || coversHigherColumn(rect) ||
            coversPole(rect))
            return;
        taken.push_back(rect);
        m_scene.dayLabels.push_back({shaped, rect.left(), value.center().y()});
    }

    static bool isTaken(const std::vector<QRectF>& taken, const QRectF& rect)
    {
        return std::any_of(taken.begin(), taken.end(),
                           [&rect](const QRectF& other) { return other.intersects(rect); });
    }

    /// Whether the value would stand on a neighbour that is higher than its own column.
    bool coversHigherColumn(const QRectF& rect) const
    {
        return std::any_of(
            m_series.columns.begin(), m_series.columns.end(), [&](const StrengthColumn& column) {
                const auto span = spanOf(column);
                return span && span->left < rect.right() - 1 && span->right > rect.left() + 1 &&
                       m_frame.y(column.highestValue()) < rect.bottom() - 3;
            });
    }

    ChartScene& m_scene;
    const ChartFrame& m_frame;
    const FigureSeries& m_series;
    const ChartWords& m_words;
    std::vector<std::pair<size_t, QRectF>> m_valued; ///< columns with the place of their value
};

} // namespace

void layOutColumns(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                   TextShaper& valueShaper, TextShaper& smallShaper)
{
    if (series.columns.empty())
        return;
    ColumnLayout layout(scene, series, words);
    layout.addColumns();
    layout.addGaps(smallShaper);
    if (series.choice.form == ChartForm::Lines) {
        layOutLines(scene, series, words, valueShaper);
        return;
    }
    layout.addValues(valueShaper, smallShaper);
}

} // namespace attache
