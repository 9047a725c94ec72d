// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartpainter.h"

#include "chart/chartheader.h"
#include "painting/markshape.h"

#include <array>
#include <cmath>

namespace attache {

namespace {

constexpr double bracketCapPx = 4;
constexpr double markPx = 8; ///< with its outline
constexpr double lineMarkPx = 7;

/// Lines on whole device-independent pixels, so that hairlines are one pixel sharp.
double crisp(double px)
{
    return std::floor(px) + 0.5;
}

MarkShape markShapeOf(Measure measure)
{
    switch (pointShape(measure)) {
    case PointShape::Circle:
        return MarkShape::Circle;
    case PointShape::Triangle:
        return MarkShape::TriangleUp;
    case PointShape::Square:
        return MarkShape::Square;
    case PointShape::Diamond:
        break;
    }
    return MarkShape::Diamond;
}

void paintBracket(QPainter& painter, const ChartFlag& flag, const QColor& colour)
{
    const double y = crisp(flag.markY);
    painter.setPen(QPen(colour, 1, flag.isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(flag.left, y), QPointF(flag.right, y));
    painter.setPen(QPen(colour, 1.5));
    if (!flag.beginsBefore)
        painter.drawLine(QPointF(flag.left + 0.75, y - bracketCapPx),
                         QPointF(flag.left + 0.75, y + bracketCapPx));
    if (!flag.endsAfter)
        painter.drawLine(QPointF(flag.right - 0.75, y - bracketCapPx),
                         QPointF(flag.right - 0.75, y + bracketCapPx));
}

} // namespace

QColor groupColour(const Theme& theme, const GroupLook& look, int group)
{
    static constexpr std::array missions{4, 2, 0, 1, 10, 3, 12, 5, 9, 6, 8, 7, 13};
    static constexpr std::array types{3, 6, 1, 12, 0, 8, 10, 4, 7, 5};
    switch (look.split) {
    case ChartSplit::Mission:
        // Large areas ask for a warmer, clearer yellow than the palette's, which suits small
        // marks.
        if (group == 0)
            return theme.isDark ? QColor(0xe0b04a) : QColor(0xc27f00);
        return theme.seriesColour(missions[size_t(group - 1) % missions.size()]);
    case ChartSplit::Sex:
        if (group < 2)
            return theme.seriesColour(group == 0 ? 1 : 4);
        break;
    case ChartSplit::PersonnelType:
        if (group + 1 < look.count)
            return theme.seriesColour(types[size_t(group) % types.size()]);
        break;
    }
    return theme.seriesColour(13); // not stated
}

MarkShape groupShape(int group)
{
    static constexpr std::array shapes{MarkShape::Circle, MarkShape::Square, MarkShape::TriangleUp,
                                       MarkShape::Diamond};
    return shapes[size_t(group) % shapes.size()];
}

PointShape pointShape(Measure measure)
{
    switch (measure) {
    case Measure::NewlySent:
        return PointShape::Triangle;
    case Measure::Assigned:
        return PointShape::Square;
    case Measure::Planned:
        return PointShape::Diamond;
    case Measure::SentSoFar:
    case Measure::InPlace:
    case Measure::Attending:
        break;
    }
    return PointShape::Circle;
}

ChartPainter::ChartPainter(const ChartScene& scene, const Theme& theme)
    : m_scene(scene)
    , m_theme(theme)
{
}

void ChartPainter::paintBackdrop(QPainter& painter) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(0, 0), m_scene.frame.size), m_theme.background);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHatches(painter);
    paintBlocks(painter);
    paintHeader(painter);
    painter.setPen(m_theme.secondaryText);
    painter.setFont(m_scene.fonts.small);
    paintTexts(painter, m_scene.tickLabels);
    paintTexts(painter, m_scene.countLabels);
    if (m_scene.emptyText)
        paintTexts(painter, {&*m_scene.emptyText, 1});
    painter.restore();
}

void ChartPainter::paintForeground(QPainter& painter) const
{
    const ChartFrame& frame = m_scene.frame;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& separator : m_scene.separators)
        painter.fillRect(separator, m_theme.background);
    painter.setClipRect(frame.plot());
    painter.setPen(QPen(m_theme.secondaryText, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& outline : m_scene.outlines)
        painter.drawRect(outline);
    painter.setClipping(false);
    painter.setPen(QPen(m_theme.strongLine, 1));
    const double zero = crisp(frame.baseline);
    painter.drawLine(QPointF(frame.scale.leftPx, zero), QPointF(frame.size.width(), zero));

    painter.setRenderHint(QPainter::Antialiasing);
    // The first one's pole lies on top where several share a day.
    for (auto flag = m_scene.flags.rbegin(); flag != m_scene.flags.rend(); ++flag)
        paintFlag(painter, *flag);
    paintUnits(painter);
    paintLineMarks(painter);
    paintValues(painter);
    painter.restore();
}

void ChartPainter::paintOverlay(QPainter& painter, const ChartOverlay& overlay) const
{
    const ChartFrame& frame = m_scene.frame;
    const auto vertical = [&](double time) {
        const double x = frame.scale.toPx(time);
        if (x >= frame.scale.leftPx && x <= frame.size.width())
            painter.drawLine(QPointF(crisp(x), 0), QPointF(crisp(x), frame.size.height()));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (overlay.pointerTime) {
        painter.setPen(QPen(m_theme.strongLine, 1));
        vertical(*overlay.pointerTime);
    }
    painter.setPen(QPen(m_theme.accent, 1, Qt::DotLine));
    for (const double time : overlay.eventTimes)
        vertical(time);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setClipRect(QRectF(frame.scale.leftPx - 2, 0,
                               frame.size.width() - frame.scale.leftPx + 2, frame.size.height()));
    painter.setPen(QPen(m_theme.accent, 1));
    for (const QRectF& rect : overlay.related)
        painter.drawRect(QRectF(std::floor(rect.left()) + 0.5, std::floor(rect.top()) + 0.5,
                                std::floor(rect.width()) - 1, std::floor(rect.height()) - 1));
    painter.setPen(QPen(m_theme.text, 1));
    for (const QRectF& rect : overlay.hovered)
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 2, 2);
    for (const QRectF& rect : overlay.selected) {
        // A line of the background's colour keeps the accent apart from any fill.
        painter.setPen(QPen(m_theme.background, 4));
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 2, 2);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 2, 2);
    }
    painter.setClipping(false);
    if (overlay.showsFocus) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawRect(QRectF(QPointF(0, 0), frame.size).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

void ChartPainter::paintGrid(QPainter& painter) const
{
    const ChartFrame& frame = m_scene.frame;
    const auto vertical = [&](const TickCell& cell) {
        const double x = frame.scale.toPx(cell.begin);
        if (x >= frame.scale.leftPx)
            painter.drawLine(QPointF(crisp(x), 0), QPointF(crisp(x), frame.baseline));
    };
    painter.setPen(QPen(m_theme.hairline, 1));
    for (const TickCell& cell : m_scene.axis.minor)
        vertical(cell);
    for (const double y : m_scene.countLines)
        painter.drawLine(QPointF(frame.scale.leftPx, crisp(y)),
                         QPointF(frame.size.width(), crisp(y)));
    painter.setPen(QPen(m_theme.strongLine, 1));
    for (const TickCell& cell : m_scene.axis.major)
        vertical(cell);
}

void ChartPainter::paintHatches(QPainter& painter) const
{
    for (const ChartHatch& hatch : m_scene.hatches) {
        painter.fillRect(hatch.rect, m_theme.background);
        painter.setPen(QPen(m_theme.strongLine, 0.7));
        painter.drawPath(hatch.lines);
        if (!hatch.words)
            continue;
        painter.save();
        painter.translate(hatch.rect.center());
        painter.rotate(-90);
        const QRectF box(-hatch.words->widthPx / 2 - 4, -hatch.words->heightPx / 2,
                         hatch.words->widthPx + 8, hatch.words->heightPx);
        painter.fillRect(box, m_theme.background);
        painter.setPen(m_theme.secondaryText);
        painter.setFont(m_scene.fonts.small);
        drawShaped(painter, *hatch.words, -hatch.words->widthPx / 2, 0);
        painter.restore();
    }
}

void ChartPainter::paintBlocks(QPainter& painter) const
{
    constexpr int unsplitAlpha = 110; // of 255: the stack beside it stays to see
    for (const ChartBlock& block : m_scene.blocks) {
        QColor colour = m_theme.secondaryText;
        colour.setAlpha(unsplitAlpha);
        // What Qt Charts draws over it, pale and of the same colour, leaves it as it is.
        painter.fillRect(block.rect, block.group >= 0
                                         ? groupColour(m_theme, m_scene.groupLook, block.group)
                                         : colour);
    }
}

void ChartPainter::paintLineMarks(QPainter& painter) const
{
    for (const ChartLineMark& mark : m_scene.lineMarks) {
        painter.setPen(QPen(m_theme.background, 1));
        painter.setBrush(groupColour(m_theme, m_scene.groupLook, mark.group));
        painter.drawPath(shapePath(groupShape(mark.group), mark.centre, lineMarkPx));
    }
}

QColor ChartPainter::unitColour() const
{
    return m_theme.seriesColour(9);
}

QColor ChartPainter::unitFill() const
{
    constexpr double share = 0.16; // of the colour on the background
    const QColor colour = unitColour();
    const auto mix = [&](double over, double under) { return share * over + (1 - share) * under; };
    return QColor::fromRgbF(float(mix(colour.redF(), m_theme.background.redF())),
                            float(mix(colour.greenF(), m_theme.background.greenF())),
                            float(mix(colour.blueF(), m_theme.background.blueF())));
}

void ChartPainter::paintUnits(QPainter& painter) const
{
    painter.setFont(m_scene.fonts.small);
    for (const ChartUnit& unit : m_scene.units)
        paintUnit(painter, unit);
    if (m_scene.moreUnits) {
        // Bars of the last row may go on below it.
        const ChartText& more = *m_scene.moreUnits;
        painter.fillRect(QRectF(more.left - 4, more.centreY - 8, more.shaped.widthPx + 8, 16),
                         m_theme.background);
        painter.setPen(m_theme.secondaryText);
        drawShaped(painter, more.shaped, more.left, more.centreY);
    }
}

void ChartPainter::paintUnit(QPainter& painter, const ChartUnit& unit) const
{
    const QColor colour = unitColour();
    const Qt::PenStyle style = unit.isDashed ? Qt::DashLine : Qt::SolidLine;
    const double y = crisp(unit.bar.center().y());
    if (unit.isDay) {
        painter.setPen(QPen(colour, 1, style));
        if (!unit.pill.isEmpty())
            painter.drawLine(QPointF(unit.bar.center().x(), y), QPointF(unit.pill.left(), y));
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(unit.isPlanned ? m_theme.background : colour);
        painter.drawPath(shapePath(MarkShape::Diamond, {unit.bar.center().x(), y}, markPx - 1.5));
    } else if (unit.isWindow) {
        ChartFlag bracket;
        bracket.isDashed = unit.isDashed;
        bracket.left = unit.bar.left();
        bracket.right = unit.bar.right();
        bracket.beginsBefore = unit.beginsBefore;
        bracket.endsAfter = unit.endsAfter;
        bracket.markY = unit.bar.center().y();
        paintBracket(painter, bracket, colour);
    }
    const QRectF box = unit.isDay ? unit.pill
                       : unit.isWindow && unit.name
                           ? QRectF(unit.name->left - 5, unit.bar.top(),
                                    unit.name->shaped.widthPx + 10, unit.bar.height())
                       : unit.isWindow ? QRectF()
                                       : unit.bar;
    if (!box.isEmpty()) {
        painter.setPen(QPen(colour, 1, style));
        painter.setBrush(unit.isPlanned ? m_theme.background : unitFill());
        painter.drawRoundedRect(QRectF(std::floor(box.left()) + 0.5, std::floor(box.top()) + 0.5,
                                       std::floor(box.width()), std::floor(box.height())),
                                4, 4);
    }
    if (!unit.name)
        return;
    painter.setPen(m_theme.text);
    drawShaped(painter, unit.name->shaped, unit.name->left, unit.name->centreY);
}

void ChartPainter::paintValues(QPainter& painter) const
{
    const auto paint = [&](const std::vector<ChartText>& texts) {
        for (const ChartText& text : texts) {
            // A hairline behind a number would strike it through.
            painter.fillRect(QRectF(text.left - 1, text.centreY - 5, text.shaped.widthPx + 2, 11),
                             m_theme.background);
        }
        paintTexts(painter, texts);
    };
    painter.setPen(m_theme.secondaryText);
    painter.setFont(m_scene.fonts.small);
    paint(m_scene.dayLabels);
    painter.setPen(m_theme.text);
    painter.setFont(m_scene.valueFont);
    paint(m_scene.values);
}

void ChartPainter::paintHeader(QPainter& painter) const
{
    painter.setPen(m_theme.text);
    painter.setFont(m_scene.fonts.heading);
    paintTexts(painter, {&m_scene.title, 1});
    painter.setFont(m_scene.fonts.small);
    painter.setPen(m_theme.secondaryText);
    paintTexts(painter, m_scene.subtitle);
    paintTexts(painter, m_scene.notes);
    painter.setPen(m_theme.accent);
    paintTexts(painter, m_scene.filter);
    for (const LegendEntry& entry : m_scene.legend) {
        paintSwatch(painter, entry);
        painter.setPen(m_theme.text);
        drawShaped(painter, entry.text.shaped, entry.text.left, entry.text.centreY);
    }
}

void ChartPainter::paintSwatch(QPainter& painter, const LegendEntry& entry) const
{
    const QRectF box(headerLeftPx, std::round(entry.text.centreY - legendSwatchPx / 2),
                     legendSwatchPx, legendSwatchPx);
    switch (entry.swatch) {
    case LegendEntry::Swatch::Group:
        paintGroupSwatch(painter, box, entry.group);
        break;
    case LegendEntry::Swatch::Unit:
        painter.setPen(QPen(unitColour(), 1));
        painter.setBrush(unitFill());
        painter.drawRoundedRect(box.adjusted(-0.5, 1.5, 1.5, -1.5), 3, 3);
        break;
    case LegendEntry::Swatch::Unsplit:
        painter.setPen(QPen(m_theme.secondaryText, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case LegendEntry::Swatch::Measure:
        paintMeasureSwatch(painter, entry);
        break;
    }
}

void ChartPainter::paintGroupSwatch(QPainter& painter, const QRectF& box, int group) const
{
    const QColor colour = groupColour(m_theme, m_scene.groupLook, group);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (m_scene.form == ChartForm::Stacked) {
        painter.drawRoundedRect(box, 2, 2);
        return;
    }
    painter.fillRect(QRectF(box.left() - 1.5, box.center().y() - 1, box.width() + 3, 2), colour);
    painter.drawPath(shapePath(groupShape(group), box.center(), lineMarkPx));
}

void ChartPainter::paintMeasureSwatch(QPainter& painter, const LegendEntry& entry) const
{
    const QColor colour = m_theme.seriesColour(measureColourIndex(entry.measure));
    const double left = headerLeftPx - (bracketSwatchPx - legendSwatchPx) / 2;
    const QPointF centre(crisp(left + bracketSwatchPx / 2), crisp(entry.text.centreY));
    if (entry.hasPole) {
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.drawLine(centre - QPointF(0, bracketSwatchPx / 2),
                         centre + QPointF(0, bracketSwatchPx / 2));
    }
    if (entry.hasBracket) {
        ChartFlag flag;
        flag.isDashed = entry.isDashed;
        flag.left = left;
        flag.right = left + bracketSwatchPx;
        flag.markY = centre.y();
        paintBracket(painter, flag, colour);
    }
    paintMark(painter, entry.measure, centre);
}

void ChartPainter::paintMark(QPainter& painter, Measure measure, QPointF centre) const
{
    constexpr double outlinePx = 1.5;
    const QColor colour = m_theme.seriesColour(measureColourIndex(measure));
    painter.setPen(QPen(colour, outlinePx));
    painter.setBrush(measure == Measure::Planned ? m_theme.background : colour);
    painter.drawPath(shapePath(markShapeOf(measure), centre, markPx - outlinePx));
}

void ChartPainter::paintFlag(QPainter& painter, const ChartFlag& flag) const
{
    const QColor colour = m_theme.seriesColour(measureColourIndex(flag.measure));
    if (flag.isDay) {
        const double top = flag.pill ? flag.pill->center().y() : flag.markY;
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(crisp(flag.left), top),
                         QPointF(crisp(flag.left), m_scene.frame.baseline));
    } else {
        paintBracket(painter, flag, colour);
    }
    if (!flag.pill) {
        if (!flag.isDay)
            paintMark(painter, flag.measure, {flag.markX, crisp(flag.markY)});
        return;
    }
    painter.setPen(QPen(colour, 1, flag.isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(QRectF(std::floor(flag.pill->left()) + 0.5, flag.pill->top() + 0.5,
                                   std::floor(flag.pill->width()), flag.pill->height() - 1),
                            7, 7);
    if (!flag.isDay)
        paintMark(painter, flag.measure, {flag.markX, crisp(flag.markY)});
    painter.setPen(m_theme.text);
    painter.setFont(m_scene.fonts.small);
    drawShaped(painter, flag.words->shaped, flag.words->left, flag.words->centreY);
}

void ChartPainter::paintTexts(QPainter& painter, std::span<const ChartText> texts) const
{
    for (const ChartText& text : texts)
        drawShaped(painter, text.shaped, text.left, text.centreY);
}

} // namespace attache
