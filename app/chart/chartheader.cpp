// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartheader.h"

#include "chart/flaglayout.h"
#include "painting/metrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace attache {

namespace {

constexpr double minCountLabelRoomPx = 40; ///< for the numbers of the count axis
constexpr double countLabelGapPx = 16;
constexpr double lineRatio = 1.28;
constexpr double legendRowPx = 17;
constexpr double headerTopPx = 8;
constexpr double bottomPaddingPx = 4;
constexpr int maxLines = 3;

/// Breaks the text at spaces into at most maxLines lines; the last one is cut.
std::vector<ShapedText> wrapped(const QString& text, double widthPx, TextShaper& shaper)
{
    std::vector<ShapedText> lines;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer =
            line.isEmpty() ? words[i] : QString(line + QLatin1Char(' ') + words[i]);
        if (line.isEmpty() || shaper.width(longer) <= widthPx) {
            line = longer;
            continue;
        }
        if (int(lines.size()) + 1 == maxLines) {
            line += QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
            break;
        }
        lines.push_back(shaper.elided(line, widthPx));
        line = words[i];
    }
    if (!line.isEmpty())
        lines.push_back(shaper.elided(line, widthPx));
    return lines;
}

double countLabelRoom(const ChartScene& scene)
{
    double widest = 0;
    for (const ChartText& label : scene.countLabels)
        widest = std::max(widest, label.shaped.widthPx);
    return std::clamp(widest + countLabelGapPx, minCountLabelRoomPx, laneHeaderWidthPx / 2);
}

class HeaderLayout
{
public:
    HeaderLayout(ChartScene& scene, TextShaper& shaper)
        : m_scene(scene)
        , m_shaper(shaper)
        , m_linePx(QFontMetricsF(shaper.font()).height() * lineRatio * 0.9)
        , m_textWidthPx(laneHeaderWidthPx - countLabelRoom(scene) - headerLeftPx)
    {
    }

    void addTitle(const QString& title, TextShaper& shaper)
    {
        const double height = QFontMetricsF(shaper.font()).height();
        m_scene.title = {shaper.elided(title, laneHeaderWidthPx - 2 * headerLeftPx), headerLeftPx,
                         m_y + height / 2};
        m_y += height * lineRatio;
    }

    void addLines(const QString& text, std::vector<ChartText>& texts)
    {
        for (const ShapedText& line : wrapped(text, m_textWidthPx, m_shaper)) {
            if (m_y + m_linePx > m_scene.frame.size.height())
                return;
            texts.push_back({line, headerLeftPx, m_y + m_linePx / 2});
            m_y += m_linePx;
        }
    }

    void addSpace() { m_y += 4; }

    void addLegend(std::vector<LegendEntry> entries, const std::vector<QString>& names)
    {
        for (size_t i = 0; i < entries.size(); ++i) {
            if (m_y + legendRowPx > m_scene.frame.size.height() - bottomPaddingPx)
                return;
            const double width = m_textWidthPx - (legendTextLeftPx - headerLeftPx);
            entries[i].text = {m_shaper.elided(names[i], width), legendTextLeftPx,
                               m_y + legendRowPx / 2};
            m_scene.legend.push_back(std::move(entries[i]));
            m_y += legendRowPx;
        }
    }

private:
    ChartScene& m_scene;
    TextShaper& m_shaper;
    double m_linePx;
    double m_textWidthPx;
    double m_y = headerTopPx;
};

void addGroups(const FigureSeries& series, const ChartWords& words,
               std::vector<LegendEntry>& entries, std::vector<QString>& names)
{
    std::vector<bool> isShown(series.groups.size(), false);
    for (const StrengthColumn& column : series.columns) {
        for (const StrengthPart& part : column.parts)
            isShown[size_t(part.group)] = true;
    }
    // From the top, as they are stacked.
    for (size_t i = series.groups.size(); i-- > 0;) {
        if (!isShown[i])
            continue;
        LegendEntry entry;
        entry.group = int(i);
        entries.push_back(std::move(entry));
        names.push_back(words.groupName(series.groups[i]));
    }
}

/// The entry whose swatch looks like the marks: on a pole, on a bracket, or plain on the count
/// axis.
LegendEntry measureEntry(const PointSeries& points, const TimeScale& scale)
{
    LegendEntry entry;
    entry.swatch = LegendEntry::Swatch::Measure;
    entry.measure = points.measure;
    if (points.countsAsColumns)
        return entry;
    entry.isDashed = true;
    for (const FigurePoint& point : points.points) {
        const bool isPole = standsOnPole(scale, point);
        entry.hasPole = entry.hasPole || isPole;
        entry.hasBracket = entry.hasBracket || !isPole;
        entry.isDashed = entry.isDashed && (isPole || isDashedFlag(points, point));
    }
    return entry;
}

} // namespace

void layOutHeader(ChartScene& scene, const FigureSeries& series, const ChartWords& words,
                  TextShaper& headingShaper, TextShaper& smallShaper)
{
    HeaderLayout layout(scene, smallShaper);
    layout.addTitle(words.title(), headingShaper);
    layout.addLines(words.subtitle(), scene.subtitle);
    layout.addLines(words.choiceText(), scene.filter);
    layout.addLines(words.filterText(), scene.filter);
    layout.addSpace();

    std::vector<LegendEntry> entries;
    std::vector<QString> names;
    addGroups(series, words, entries, names);
    if (std::any_of(series.columns.begin(), series.columns.end(),
                    [](const StrengthColumn& column) { return !column.unsplit.empty(); })) {
        LegendEntry entry;
        entry.swatch = LegendEntry::Swatch::Unsplit;
        entries.push_back(std::move(entry));
        names.push_back(words.unsplitName());
    }
    for (const PointSeries& points : series.points) {
        entries.push_back(measureEntry(points, scene.frame.scale));
        names.push_back(displayName(points.measure));
    }
    if (!series.units.empty()) {
        LegendEntry entry;
        entry.swatch = LegendEntry::Swatch::Unit;
        entries.push_back(std::move(entry));
        names.push_back(QCoreApplication::translate("DeploymentChart", "units, by rotation"));
    }
    layout.addLegend(std::move(entries), names);
    layout.addLines(words.leftOutText(), scene.notes);
}

} // namespace attache
