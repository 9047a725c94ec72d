// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pictureframe.h"

#include "core/datewords.h"
#include "core/foreigntext.h"
#include "workspace/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr size_t maxUndatedNamed = 60;
constexpr double pageNumberPx = 110; ///< kept free at the right of the footer

/// The range's first and last day in words.
QString rangeInWords(const TimeRange& range, const QLocale& locale)
{
    //: A stretch of time: %1 its first day, %2 its last
    return Texts::tr("%1 to %2")
        .arg(dayInWords(TimePoint(range.begin), locale),
             dayInWords(TimePoint(range.end) - 1, locale));
}

QString subtitle(const Snapshot& snapshot, const TimeRange& range, const QLocale& locale)
{
    const auto inRange =
        std::count_if(snapshot.events.begin(), snapshot.events.end(),
                      [&](EventId event) { return isInRange(*snapshot.dataSet, event, range); });
    const QString filter =
        foreigntext::label(filterInWords(*snapshot.dataSet, snapshot.filter), 600);
    //: Under the title of a picture: %1 the filter in words, %2 the range, %3 how many events
    //: lie in it, %4 how many there are in all
    QString text = Texts::tr("Showing %1, %2: %3 of %4 events")
                       .arg(filter, rangeInWords(range, locale), locale.toString(qint64(inRange)),
                            locale.toString(snapshot.dataSet->events().count()));
    if (!snapshot.undated.empty()) {
        //: Goes on "… 30 of 52 events"; %1 is a number of events
        text +=
            Texts::tr(", and %1 undated").arg(locale.toString(qulonglong(snapshot.undated.size())));
    }
    if (snapshot.hasFaint()) {
        //: Goes on "… 30 of 52 events" under the title of a picture
        text += Texts::tr("; what the filter leaves out is faint");
    }
    return text;
}

QString undatedTitles(const Snapshot& snapshot, const EventNumbers& numbers, const QLocale& locale)
{
    QStringList titles;
    for (const EventId event : snapshot.undated) {
        if (size_t(titles.size()) == maxUndatedNamed) {
            //: After a list of names; %1 is how many more there are
            titles.append(
                Texts::tr("and %1 more")
                    .arg(locale.toString(qulonglong(snapshot.undated.size() - maxUndatedNamed))));
            break;
        }
        const QString number = numbers.mark(event);
        const QString title = foreigntext::label(snapshot.dataSet->title(event));
        titles.append(number.isEmpty() ? title : QString(number + QLatin1Char(' ') + title));
    }
    return titles.join(QStringLiteral("  ·  "));
}

/// What is shown, and what of.
QStringList footerLines(const Snapshot& snapshot, const TimeRange& range, const QLocale& locale)
{
    const DataSetInfo& info = snapshot.dataSet->info();
    QStringList parts{foreigntext::label(info.title)};
    if (!info.version.isEmpty())
        parts.append(Texts::tr("version %1").arg(foreigntext::label(info.version)));
    if (!info.licence.isEmpty())
        parts.append(foreigntext::label(info.licence));
    parts.append(Texts::tr("made with Attaché"));
    const QString filter =
        foreigntext::label(filterInWords(*snapshot.dataSet, snapshot.filter), 600);
    //: In the footer of a picture; %1 is the filter in words: "Laos or Cambodia; border exchange"
    return {Texts::tr("Filter: %1").arg(filter) + QStringLiteral(" · ") +
                rangeInWords(range, locale),
            parts.join(QStringLiteral(" · "))};
}

} // namespace

void PictureFrame::paintHead(QPainter& painter, const Theme& theme, QPointF topLeft) const
{
    painter.setPen(theme.text);
    painter.setFont(titleFont);
    drawShaped(painter, title, topLeft.x(), topLeft.y() + titleHeightPx / 2 - 2);
    head.paint(painter, theme, topLeft + QPointF(0, titleHeightPx), 0, head.lines().size());
}

PictureFrame makePictureFrame(const Snapshot& snapshot, const TimeRange& range,
                              const EventNumbers& numbers, const QLocale& locale, double widthPx)
{
    const Fonts fonts = Fonts::make(1);
    PictureFrame frame{TextFlow(fonts, widthPx),
                       TextFlow(fonts, widthPx),
                       TextFlow(fonts, widthPx - pageNumberPx),
                       {},
                       fonts.title};
    TextShaper shaper(fonts.title);
    frame.title = shaper.elided(foreigntext::label(snapshot.dataSet->info().title), widthPx);
    frame.head.add(subtitle(snapshot, range, locale), {TextStyle::Small});
    if (!snapshot.undated.empty()) {
        frame.undated.add(Texts::tr("Undated"), {TextStyle::Heading, 0, 0, true});
        frame.undated.add(undatedTitles(snapshot, numbers, locale), {TextStyle::Small});
    }
    for (const QString& line : footerLines(snapshot, range, locale))
        frame.footer.add(line, {TextStyle::Small});
    return frame;
}

TextFlow comparedHead(const Snapshot& snapshot, const TimeRange& range, int shiftMonths,
                      const QLocale& locale, double widthPx)
{
    const auto inRange =
        std::count_if(snapshot.events.begin(), snapshot.events.end(),
                      [&](EventId event) { return isInRange(*snapshot.dataSet, event, range); });
    const QString filter =
        foreigntext::label(filterInWords(*snapshot.dataSet, snapshot.filter), 600);
    //: Above the second of two compared timelines: %1 the filter in words, %2 the range, %3 how
    //: many events lie in it, %4 how many there are in all
    QString text = Texts::tr("Compared with %1, %2: %3 of %4 events")
                       .arg(filter, rangeInWords(range, locale), locale.toString(qint64(inRange)),
                            locale.toString(snapshot.dataSet->events().count()));
    if (shiftMonths != 0)
        text += QStringLiteral(" · ") + shiftInWords(shiftMonths);
    TextFlow flow(Fonts::make(1), widthPx);
    flow.add(text, {TextStyle::Heading});
    return flow;
}

} // namespace attache
