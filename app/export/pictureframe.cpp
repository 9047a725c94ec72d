// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pictureframe.h"

#include "core/datewords.h"
#include "core/foreigntext.h"
#include "painting/fonts.h"

#include <QCoreApplication>
#include <QTextLayout>

#include <algorithm>

namespace attache {

namespace {

constexpr double titleHeightPx = 28;
constexpr double subtitleHeightPx = 26;
constexpr double lineHeightPx = 17;
constexpr double blockGapPx = 12;

/// The range's first and last day in words.
QString rangeInWords(const TimeRange& range, const QLocale& locale)
{
    //: A stretch of time: %1 its first day, %2 its last
    return QCoreApplication::translate("Picture", "%1 to %2")
        .arg(dayInWords(TimePoint(range.begin), locale),
             dayInWords(TimePoint(range.end) - 1, locale));
}

/// The events that pass the filter and have a mark in the range.
qulonglong countInRange(const Snapshot& snapshot, const TimeRange& range)
{
    const auto& dates = snapshot.dataSet->events().date;
    return qulonglong(
        std::count_if(snapshot.events.begin(), snapshot.events.end(), [&](EventId event) {
            const EventDate& date = dates[event.value];
            return date.isDrawable() &&
                   double(date.earliestStart)<range.end&& double(date.latestEnd)> range.begin;
        }));
}

QString undatedTitles(const Snapshot& snapshot)
{
    QStringList titles;
    for (const EventId event : snapshot.undated)
        titles.append(foreigntext::label(snapshot.dataSet->title(event)));
    return titles.join(QStringLiteral("  ·  "));
}

QString dataSetLine(const DataSetInfo& info)
{
    QStringList parts{foreigntext::label(info.title)};
    if (!info.version.isEmpty())
        parts.append(QCoreApplication::translate("Picture", "version %1")
                         .arg(foreigntext::label(info.version)));
    if (!info.licence.isEmpty())
        parts.append(foreigntext::label(info.licence));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PictureFrame::PictureFrame(const Snapshot& snapshot, const TimeRange& range, const QLocale& locale,
                           double widthPx)
{
    const Fonts fonts = Fonts::make();
    m_titleFont = fonts.title;
    m_headingFont = fonts.heading;
    m_smallFont = fonts.small;
    const DataSetInfo& info = snapshot.dataSet->info();
    TextShaper titleShaper(m_titleFont);
    TextShaper headingShaper(m_headingFont);
    m_title = titleShaper.elided(foreigntext::label(info.title), widthPx);

    const QString filter = foreigntext::label(filterInWords(*snapshot.dataSet, snapshot.filter));
    //: Under the title of a picture: %1 the filter in words, %2 the range, %3 how many events
    //: lie in it, %4 how many there are in all
    QString subtitle = QCoreApplication::translate("Picture", "Showing %1, %2: %3 of %4 events")
                           .arg(filter, rangeInWords(range, locale),
                                locale.toString(countInRange(snapshot, range)),
                                locale.toString(snapshot.dataSet->events().count()));
    if (!snapshot.undated.empty()) {
        //: Goes on "… 30 of 52 events"; %1 is a number of events
        subtitle += QCoreApplication::translate("Picture", ", and %1 undated")
                        .arg(locale.toString(qulonglong(snapshot.undated.size())));
    }
    m_subtitle = headingShaper.elided(subtitle, widthPx);
    if (!snapshot.undated.empty()) {
        addWrapped(m_undated, QCoreApplication::translate("Picture", "Undated"), true, widthPx);
        addWrapped(m_undated, undatedTitles(snapshot), false, widthPx);
    }
    addWrapped(m_footer,
               QCoreApplication::translate(
                   "Picture",
                   "Shape: on a day. Bar: during that time; pale where start or end are not "
                   "exact. Brackets: at some time within, not how long. Outline only: planned or "
                   "in preparation. Fading end: "
                   "about. Dashed: uncertain. Arrow: goes on."),
               false, widthPx);
    addWrapped(m_footer,
               dataSetLine(info) + QStringLiteral(" · ") +
                   QCoreApplication::translate("Picture", "made with Attaché"),
               false, widthPx);
}

double PictureFrame::headHeightPx() const
{
    return titleHeightPx + subtitleHeightPx;
}

double PictureFrame::footHeightPx() const
{
    const double undated = m_undated.empty() ? 0 : height(m_undated) + blockGapPx;
    return undated + height(m_footer) + blockGapPx;
}

void PictureFrame::paintHead(QPainter& painter, const Theme& theme, double) const
{
    painter.setPen(theme.text);
    painter.setFont(m_titleFont);
    drawShaped(painter, m_title, 0, titleHeightPx / 2);
    painter.setPen(theme.secondaryText);
    painter.setFont(m_headingFont);
    drawShaped(painter, m_subtitle, 0, titleHeightPx + subtitleHeightPx / 2 - 3);
}

void PictureFrame::paintFoot(QPainter& painter, const Theme& theme, double widthPx, double top,
                             double bottom) const
{
    if (!m_undated.empty())
        paint(painter, theme, m_undated, top + blockGapPx);
    const double footer = bottom - height(m_footer);
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(0, footer - 4), QPointF(widthPx, footer - 4));
    paint(painter, theme, m_footer, footer);
}

void PictureFrame::addWrapped(std::vector<Line>& lines, const QString& text, bool isHeading,
                              double widthPx)
{
    TextShaper shaper(isHeading ? m_headingFont : m_smallFont);
    QTextLayout layout(text, shaper.font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widthPx);
        lines.push_back(
            {shaper.shaped(text.mid(line.textStart(), line.textLength()).trimmed()), isHeading});
    }
    layout.endLayout();
}

double PictureFrame::height(const std::vector<Line>& lines) const
{
    return double(lines.size()) * lineHeightPx;
}

void PictureFrame::paint(QPainter& painter, const Theme& theme, const std::vector<Line>& lines,
                         double top) const
{
    double centreY = top + lineHeightPx / 2;
    for (const Line& line : lines) {
        painter.setPen(line.isHeading ? theme.text : theme.secondaryText);
        painter.setFont(line.isHeading ? m_headingFont : m_smallFont);
        drawShaped(painter, line.text, 0, centreY);
        centreY += lineHeightPx;
    }
}

} // namespace attache
