// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/rubberband.h"

#include "core/datewords.h"

#include <QCoreApplication>

#include <cmath>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RubberBand)
};

constexpr double paddingPx = 8;
constexpr double boxHeightPx = 22;

/// "12 days", "5 hours".
QString lengthInWords(const TimeRange& range)
{
    if (range.span() < double(secondsPerDay))
        return Texts::tr("%n hour(s)", nullptr,
                         int(std::lround(range.span() / double(secondsPerHour))));
    return Texts::tr("%n day(s)", nullptr, int(std::lround(range.span() / double(secondsPerDay))));
}

} // namespace

RubberBand makeRubberBand(const TimeRange& range, const TimeScale& scale, const QLocale& locale)
{
    RubberBand band;
    band.leftPx = scale.toPx(range.begin);
    band.rightPx = scale.toPx(range.end);
    const Fonts fonts = Fonts::make();
    band.font = fonts.label;
    //: A stretch of time drawn with the pointer: first day, last day, length
    const QString words = Texts::tr("%1 – %2 · %3")
                              .arg(dayInWords(TimePoint(range.begin), locale),
                                   dayInWords(TimePoint(range.end), locale), lengthInWords(range));
    TextShaper shaper(fonts.label);
    band.words = shaper.shaped(words);
    return band;
}

void paintRubberBand(QPainter& painter, const RubberBand& band, const QRectF& rect,
                     const Theme& theme)
{
    painter.save();
    QColor fill = theme.accent;
    fill.setAlphaF(0.14F);
    const QRectF stretch(QPointF(band.leftPx, rect.top()), QPointF(band.rightPx, rect.bottom()));
    painter.fillRect(stretch, fill);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawLine(stretch.topLeft(), stretch.bottomLeft());
    painter.drawLine(stretch.topRight(), stretch.bottomRight());
    const double width = band.words.widthPx + 2 * paddingPx;
    const double left = std::clamp(stretch.center().x() - width / 2, rect.left() + 2,
                                   std::max(rect.right() - width - 2, rect.left() + 2));
    const QRectF box(left, rect.top() + 6, width, boxHeightPx);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(box, boxHeightPx / 2, boxHeightPx / 2);
    painter.setPen(theme.text);
    painter.setFont(band.font);
    drawShaped(painter, band.words, box.left() + paddingPx, box.center().y());
    painter.restore();
}

} // namespace attache
