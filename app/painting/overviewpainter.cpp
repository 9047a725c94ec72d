// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/overviewpainter.h"

#include "core/datephrases.h"

#include <cmath>

namespace attache {

namespace {

constexpr double barsTopPx = 8;
constexpr double baseLinePx = 34; ///< from the top
constexpr double labelCentrePx = 43;
constexpr double headerTextLeftPx = 34;
constexpr double handleWidthPx = 5;
constexpr double handleHeightPx = 16;

double crisp(double px)
{
    return std::floor(px) + 0.5;
}

/// "2021–2023", "2022", "44 BC – AD 40".
QString yearsInWords(const TimeRange& range, const QLocale& locale)
{
    const auto yearOf = [](double time) { return civilDate(TimePoint(time)).year; };
    const qint64 first = yearOf(range.begin);
    const qint64 last = yearOf(std::max(range.begin, range.end - 1));
    const QString begin = datephrases::yearNumber(first, locale);
    if (first == last)
        return begin;
    const QString end = datephrases::yearNumber(last, locale);
    const bool arePlain = first >= 1000;
    return begin + (arePlain ? QStringLiteral("–") : QStringLiteral(" – ")) + end;
}

void paintBars(QPainter& painter, const PreparedOverview& overview, double base, const Theme& theme)
{
    for (const OverviewBar& bar : overview.scene.bars)
        painter.fillRect(
            QRectF(bar.left, base - bar.allHeight, bar.right - bar.left, bar.allHeight),
            theme.hairline);
    for (const OverviewBar& bar : overview.scene.bars)
        painter.fillRect(
            QRectF(bar.left, base - bar.shownHeight, bar.right - bar.left, bar.shownHeight),
            theme.strongLine);
}

/// A flag over the bars and a line under them, as long as the event.
void paintSelected(QPainter& painter, const TimeScale& scale, const TimeRange& selected,
                   const QRectF& rect, const Theme& theme)
{
    const double left = scale.toPx(selected.begin);
    const double right = std::max(scale.toPx(selected.end), left + 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRect(QRectF(left, rect.top() + baseLinePx, right - left, 2.5));
    const double centre = (left + right) / 2;
    const double top = rect.top() + 1;
    const QPointF flag[] = {{centre - 5, top}, {centre + 5, top}, {centre, top + 6}};
    painter.drawPolygon(flag, 3);
    painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
    painter.drawLine(QPointF(crisp(centre), top + 6),
                     QPointF(crisp(centre), rect.top() + baseLinePx));
}

void paintHandle(QPainter& painter, double x, const QRectF& rect, const Theme& theme, bool isHeld)
{
    const double centreY = rect.top() + (barsTopPx + baseLinePx) / 2;
    painter.setPen(QPen(theme.background, 1));
    painter.setBrush(isHeld ? theme.text : theme.accent);
    painter.drawRoundedRect(
        QRectF(x - handleWidthPx / 2, centreY - handleHeightPx / 2, handleWidthPx, handleHeightPx),
        2, 2);
}

void paintFrame(QPainter& painter, const TimeScale& scale, const QRectF& rect, const Theme& theme,
                const OverviewOverlay& overlay)
{
    const OverviewFrame frame = overviewFrame(overlay.window, scale);
    const double top = rect.top() + barsTopPx - 4;
    const double bottom = rect.top() + baseLinePx;
    QColor veil = theme.panel;
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(QPointF(scale.leftPx, top), QPointF(frame.left, bottom)), veil);
    painter.fillRect(QRectF(QPointF(frame.right, top), QPointF(scale.rightPx(), bottom)), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, overlay.hasFocus ? 2.4 : 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(QPointF(frame.left, top), QPointF(frame.right, bottom)), 3, 3);
    paintHandle(painter, frame.left, rect, theme, overlay.grabbed == FramePart::Begin);
    paintHandle(painter, frame.right, rect, theme, overlay.grabbed == FramePart::End);
}

void paintHeader(QPainter& painter, const PreparedOverview& overview, const QRectF& rect,
                 const Theme& theme)
{
    painter.setFont(overview.fonts.small);
    painter.setPen(theme.secondaryText);
    const bool hasCounts = overview.counts.widthPx > 0;
    const double centre = rect.top() + (hasCounts ? 15 : 21);
    drawShaped(painter, overview.range, rect.left() + headerTextLeftPx, centre);
    if (hasCounts)
        drawShaped(painter, overview.counts, rect.left() + headerTextLeftPx, centre + 16);
}

} // namespace

PreparedOverview prepareOverview(const TimeDensity& all, const TimeDensity& shown,
                                 const TimeScale& scale, const QString& counts,
                                 const QLocale& locale)
{
    PreparedOverview prepared;
    prepared.fonts = Fonts::make();
    prepared.scene = makeOverviewScene(all, shown, scale, baseLinePx - barsTopPx);
    TextShaper shaper(prepared.fonts.small);
    const auto width = [&shaper](QStringView text) { return shaper.width(text.toString()); };
    const TimeAxis axis = makeTimeAxis(scale, locale, width, width);
    // Quarters and days would need their year beside them; years and decades stand alone.
    const bool areYears = axis.minorStep >= TickStep::Year;
    for (const TickCell& cell : areYears ? axis.minor : axis.major) {
        prepared.gridPx.push_back(scale.toPx(cell.begin));
        if (!cell.label.isEmpty())
            prepared.labels.push_back({shaper.shaped(cell.label), cell.labelPx, labelCentrePx});
    }
    prepared.range = shaper.shaped(yearsInWords(scale.range, locale));
    if (!counts.isEmpty())
        prepared.counts = shaper.elided(counts, scale.leftPx - headerTextLeftPx - 6);
    return prepared;
}

void paintOverview(QPainter& painter, const PreparedOverview& overview, const QRectF& rect,
                   const Theme& theme, const OverviewOverlay& overlay)
{
    const TimeScale& scale = overview.scene.scale;
    const double base = rect.top() + baseLinePx;
    painter.save();
    painter.fillRect(rect, theme.panel);
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(rect.left(), rect.top() + 0.5),
                     QPointF(rect.right(), rect.top() + 0.5));
    paintHeader(painter, overview, rect, theme);
    painter.save();
    painter.setClipRect(QRectF(QPointF(scale.leftPx - handleWidthPx, rect.top()),
                               QPointF(scale.rightPx() + handleWidthPx, rect.bottom())),
                        Qt::IntersectClip);
    painter.fillRect(
        QRectF(scale.leftPx, rect.top() + barsTopPx - 4, scale.widthPx, baseLinePx - barsTopPx + 4),
        theme.background);
    paintBars(painter, overview, base, theme);
    painter.setPen(QPen(theme.strongLine, 1));
    painter.drawLine(QPointF(scale.leftPx, base + 0.5), QPointF(scale.rightPx(), base + 0.5));
    for (const double px : overview.gridPx) {
        if (px >= scale.leftPx)
            painter.drawLine(QPointF(crisp(px), base), QPointF(crisp(px), rect.bottom() - 3));
    }
    painter.setFont(overview.fonts.small);
    painter.setPen(theme.secondaryText);
    for (const PlacedText& label : overview.labels)
        drawShaped(painter, label.shaped, label.left, rect.top() + label.centreY);
    if (overlay.pointerTime) {
        painter.setPen(QPen(theme.secondaryText, 1));
        const double x = crisp(scale.toPx(*overlay.pointerTime));
        painter.drawLine(QPointF(x, rect.top() + barsTopPx - 4), QPointF(x, base));
    }
    paintFrame(painter, scale, rect, theme, overlay);
    if (overlay.selected)
        paintSelected(painter, scale, *overlay.selected, rect, theme);
    if (overlay.rubberBand) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.2F);
        const QRectF band(QPointF(scale.toPx(overlay.rubberBand->begin), rect.top() + barsTopPx),
                          QPointF(scale.toPx(overlay.rubberBand->end), base));
        painter.fillRect(band, fill);
    }
    painter.restore();
    painter.restore();
}

} // namespace attache
