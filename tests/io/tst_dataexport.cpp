// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subset.h"
#include "io/dataexport.h"
#include "io/nativereader.h"
#include "support/sampledataset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace attache;
using namespace attache::test;

class TestDataExport : public QObject
{
    Q_OBJECT

private slots:
    void formatsAreToldApartBySuffixAndName();
    void aSubsetHoldsWhatItsEventsRestOn();
    void theCalendarHasTheBoundsAndTheExpression();
    void calendarLinesAreFoldedAfter75Octets();
    void timelineJsDatesAreAsExactAsTheirSource();
    void whatHasNoDateIsCounted();
    void theReportQuotesVerbatimWithReferences();
    void onlyCitedSourcesAreReferences();

private:
    static DataExport sample();
    static QString text(DataFormat format)
    {
        return QString::fromUtf8(exportData(sample(), format).bytes);
    }
};

/// A window, a day, an open end and an event without a date; a second source that is not cited
/// by them.
DataExport TestDataExport::sample()
{
    SampleBuilder builder;
    DataSetInfo info;
    info.id = QStringLiteral("sample");
    info.title = QStringLiteral("A; title, with <signs>");
    builder.setInfo(info);
    Source cited;
    cited.key = QStringLiteral("001");
    cited.title = QStringLiteral("Cited");
    builder.addText(cited, {QStringLiteral("They met on 8 December 2022, *at last*.")});
    Source other;
    other.key = QStringLiteral("002");
    other.title = QStringLiteral("Not cited");
    builder.addText(other, {QStringLiteral("Nothing.")});
    const PassageId passage = builder.quote(u"001", QStringLiteral("met on 8 December 2022, *at"));
    const auto add = [&](const char16_t* key, const char* edtf, DateKind kind) {
        EventDraft event = builder.eventOf(key, QStringLiteral("Event ") + QString::fromUtf16(key),
                                           QString::fromLatin1(edtf), {passage});
        if (!event.edtf.isEmpty())
            event.date = resolve(*edtf::parse(event.edtf), kind, DateBasis::Stated);
        builder.addEvent(event);
    };
    add(u"day", "2022-12-08", DateKind::Instant);
    add(u"window", "2021-12/2022-05", DateKind::Window);
    add(u"open", "2023/..", DateKind::Duration);
    add(u"none", "", DateKind::Instant);
    DataExport what;
    what.dataSet = builder.build();
    what.events = filteredEvents(*what.dataSet, {});
    what.filterWords = QStringLiteral("everything");
    what.locale = QLocale(QLocale::English);
    what.created = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return what;
}

void TestDataExport::formatsAreToldApartBySuffixAndName()
{
    QCOMPARE(dataFormatOf(QStringLiteral("a.CSV")), DataFormat::Csv);
    QCOMPARE(dataFormatOf(QStringLiteral("a.raw.csv")), DataFormat::RawCsv);
    QCOMPARE(dataFormatOf(QStringLiteral("a.json")), DataFormat::TimelineJs);
    QCOMPARE(dataFormatOf(QStringLiteral("a.csl.json")), DataFormat::CslJson);
    QCOMPARE(dataFormatOf(QStringLiteral("a.png")), std::nullopt);
    QCOMPARE(dataFormatFromName(QStringLiteral("ics")), DataFormat::ICalendar);
    QCOMPARE(dataFormatFromName(QStringLiteral("word")), std::nullopt);
    // Each kind can be chosen in the window.
    QCOMPARE(dataFormatFilters().count(QLatin1String(";;")), 7);
}

void TestDataExport::aSubsetHoldsWhatItsEventsRestOn()
{
    const DataExport what = sample();
    const EventSet few{EventId{0}, EventId{3}};
    const DataSetPtr subset = subsetOf(*what.dataSet, few, {});
    QCOMPARE(subset->events().count(), 2u);
    QCOMPARE(subset->sources().size(), size_t(1));
    QCOMPARE(subset->draft(EventId{1}).title, QStringLiteral("Event none"));
    QCOMPARE(subset->place(PassageId{0}).integrity, Integrity::Exact);
    DataExport part = what;
    part.events = few;
    const ReadOutcome read =
        readDataSetBytes(exportData(part, DataFormat::Native).bytes, QStringLiteral("part"));
    QVERIFY(read.dataSet);
    QCOMPARE(read.dataSet->events().count(), 2u);
}

void TestDataExport::theCalendarHasTheBoundsAndTheExpression()
{
    const QString calendar = text(DataFormat::ICalendar);
    QVERIFY(calendar.startsWith(QLatin1String("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")));
    QVERIFY(calendar.endsWith(QLatin1String("END:VCALENDAR\r\n")));
    QCOMPARE(calendar.count(QLatin1String("BEGIN:VEVENT")), 3);
    QVERIFY(calendar.contains(QLatin1String("UID:day@sample\r\n")));
    QVERIFY(calendar.contains(QLatin1String("DTSTAMP:20240102T030405Z\r\n")));
    // One day has no end; a window ends before the first day after it; an open end has none.
    QVERIFY(calendar.contains(QLatin1String("DTSTART;VALUE=DATE:20221208\r\nSUMMARY")));
    QVERIFY(calendar.contains(
        QLatin1String("DTSTART;VALUE=DATE:20211201\r\nDTEND;VALUE=DATE:20220601\r\n")));
    QVERIFY(calendar.contains(QLatin1String("DTSTART;VALUE=DATE:20230101\r\nSUMMARY")));
    QVERIFY(calendar.contains(QLatin1String("X-ATTACHE-EDTF:2021-12/2022-05\r\n")));
    QVERIFY(calendar.contains(QLatin1String("X-WR-CALNAME:A\\; title\\, with <signs>\r\n")));
}

void TestDataExport::calendarLinesAreFoldedAfter75Octets()
{
    const QByteArray bytes = exportData(sample(), DataFormat::ICalendar).bytes;
    bool isFolded = false;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        QVERIFY(line.endsWith('\r'));
        QVERIFY(line.size() - 1 <= 75);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        isFolded = isFolded || line.startsWith(' ');
    }
    QVERIFY(isFolded);
}

void TestDataExport::timelineJsDatesAreAsExactAsTheirSource()
{
    const QJsonObject object =
        QJsonDocument::fromJson(exportData(sample(), DataFormat::TimelineJs).bytes).object();
    const QJsonArray events = object.value(QStringLiteral("events")).toArray();
    QCOMPARE(events.size(), 3);
    const auto date = [&](int event, const char* name) {
        QJsonObject value = events.at(event).toObject().value(QString::fromLatin1(name)).toObject();
        value.remove(QStringLiteral("display_date"));
        return value;
    };
    QCOMPARE(date(0, "start_date"), QJsonObject({{QStringLiteral("year"), 2022},
                                                 {QStringLiteral("month"), 12},
                                                 {QStringLiteral("day"), 8}}));
    QCOMPARE(date(1, "start_date"),
             QJsonObject({{QStringLiteral("year"), 2021}, {QStringLiteral("month"), 12}}));
    QCOMPARE(date(1, "end_date"),
             QJsonObject({{QStringLiteral("year"), 2022}, {QStringLiteral("month"), 5}}));
    QCOMPARE(date(2, "start_date"), QJsonObject({{QStringLiteral("year"), 2023}}));
    QVERIFY(!events.at(2).toObject().contains(QStringLiteral("end_date")));
    const QString headline = object.value(QStringLiteral("title"))
                                 .toObject()
                                 .value(QStringLiteral("text"))
                                 .toObject()
                                 .value(QStringLiteral("headline"))
                                 .toString();
    QCOMPARE(headline, QStringLiteral("A; title, with &lt;signs&gt;"));
}

void TestDataExport::whatHasNoDateIsCounted()
{
    QVERIFY(exportData(sample(), DataFormat::TimelineJs).remark.contains(QLatin1Char('1')));
    QVERIFY(exportData(sample(), DataFormat::ICalendar).remark.contains(QLatin1Char('1')));
    QVERIFY(exportData(sample(), DataFormat::Csv).remark.isEmpty());
}

void TestDataExport::theReportQuotesVerbatimWithReferences()
{
    const QString report = text(DataFormat::Markdown);
    QVERIFY(report.contains(QStringLiteral("### Event day")));
    QVERIFY(report.contains(QStringLiteral("8 December 2022")));
    QVERIFY(report.contains(QStringLiteral("met on 8 December 2022, \\*at")));
    QVERIFY(report.contains(QStringLiteral("Undated")));
    QVERIFY(report.indexOf(QStringLiteral("Event window")) <
            report.indexOf(QStringLiteral("Event day")));
    QVERIFY(report.contains(QStringLiteral("Cited")));
}

void TestDataExport::onlyCitedSourcesAreReferences()
{
    for (const DataFormat format :
         {DataFormat::BibTex, DataFormat::CslJson, DataFormat::Markdown}) {
        const QString written = text(format);
        QVERIFY(written.contains(QStringLiteral("Cited")));
        QVERIFY(!written.contains(QStringLiteral("Not cited")));
    }
}

QTEST_GUILESS_MAIN(TestDataExport)
#include "tst_dataexport.moc"
