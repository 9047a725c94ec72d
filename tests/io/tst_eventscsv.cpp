// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/bundleddataset.h"
#include "io/cellparts.h"
#include "io/eventscsv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attache;

class TestEventsCsv : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreQuotedWhereTheyNeedIt();
    void formulasAreGuardedAndComeBack();
    void rawCellsAreAsTheyAre();
    void linesMayEndInThreeWays();
    void anOpenQuotationMarkIsNamedWithItsLine();
    void partsOfACellComeBack();
    void theBundledEventsComeBack();
    void anyEventsComeBack();
    void whatCannotBeReadIsReported();

private:
    /// A builder that knows all of the data set but its events.
    static void addAllButEvents(DataSetBuilder& builder, const DataSet& dataSet)
    {
        for (const Category& category : dataSet.categories()) {
            if (!category.isBuiltIn)
                builder.addCategory(category);
        }
        for (const Participant& participant : dataSet.participants())
            builder.addParticipant(participant);
        for (const Source& source : dataSet.sources())
            builder.addSource(source);
        for (const Passage& passage : dataSet.passages())
            builder.addPassage(passage);
    }
    static EventSet all(const DataSet& dataSet) { return filteredEvents(dataSet, {}); }
    static void compareRoundTrip(const DataSet& dataSet, CsvCells kind);
};

void TestEventsCsv::cellsAreQuotedWhereTheyNeedIt()
{
    QCOMPARE(csvLine({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d\"e"),
                      QStringLiteral("f\ng"), QString()},
                     CsvCells::Guarded),
             QStringLiteral("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n"));
}

void TestEventsCsv::formulasAreGuardedAndComeBack()
{
    const QStringList cells{QStringLiteral("=1+1"),     QStringLiteral("+84"),
                            QStringLiteral("-1"),       QStringLiteral("@SUM"),
                            QStringLiteral("'quoted'"), QStringLiteral("\tx")};
    const QString line = csvLine(cells, CsvCells::Guarded);
    QCOMPARE(line, QStringLiteral("'=1+1,'+84,'-1,'@SUM,''quoted','\tx\r\n"));
    const auto rows = parseCsv(line, CsvCells::Guarded);
    QCOMPARE(rows->front(), cells);
}

void TestEventsCsv::rawCellsAreAsTheyAre()
{
    const QString line = csvLine({QStringLiteral("=1"), QStringLiteral("'=1")}, CsvCells::Raw);
    QCOMPARE(line, QStringLiteral("=1,'=1\r\n"));
    QCOMPARE(parseCsv(line, CsvCells::Raw)->front(),
             QStringList({QStringLiteral("=1"), QStringLiteral("'=1")}));
}

void TestEventsCsv::linesMayEndInThreeWays()
{
    const auto rows = parseCsv(u"\uFEFFa,b\r\nc,d\n\ne,\"f\r\ng\"\rh,", CsvCells::Raw);
    QCOMPARE(rows->size(), size_t(4));
    QCOMPARE((*rows)[0], QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE((*rows)[2], QStringList({QStringLiteral("e"), QStringLiteral("f\r\ng")}));
    QCOMPARE((*rows)[3], QStringList({QStringLiteral("h"), QString()}));
}

void TestEventsCsv::anOpenQuotationMarkIsNamedWithItsLine()
{
    const auto rows = parseCsv(u"a,b\nc,\"d\ne", CsvCells::Raw);
    QVERIFY(!rows.has_value());
    QVERIFY(rows.error().text.contains(QLatin1Char('2')));
}

void TestEventsCsv::partsOfACellComeBack()
{
    const QList<QStringList> items{{QStringLiteral("LA"), QStringLiteral("host")},
                                   {QStringLiteral("a;b"), QString(), QStringLiteral("c:d\\")},
                                   {QStringLiteral(" x ")}};
    QCOMPARE(joinedParts(items), QStringLiteral("LA:host; a\\;b::c\\:d\\\\; \\ x\\ "));
    QCOMPARE(partsOf(joinedParts(items)), items);
    QCOMPARE(partsOf(u""), QList<QStringList>());
}

void TestEventsCsv::compareRoundTrip(const DataSet& dataSet, CsvCells kind)
{
    DataSetBuilder builder;
    addAllButEvents(builder, dataSet);
    const QByteArray csv = eventsCsv(dataSet, all(dataSet), kind, QLocale::c());
    const Issues issues = readEventsCsv(csv, kind, builder);
    QVERIFY2(issues.isEmpty(), issues.isEmpty() ? "" : qPrintable(toText(issues.first())));
    const DataSetPtr read = builder.build();
    QCOMPARE(read->events().count(), dataSet.events().count());
    for (const EventId event : all(dataSet)) {
        const EventDraft before = dataSet.draft(event);
        const EventDraft after = read->draft(event);
        QCOMPARE(after.key, before.key);
        QCOMPARE(after.participants, before.participants);
        QCOMPARE(after.citations, before.citations);
        QVERIFY(after == before);
    }
}

void TestEventsCsv::theBundledEventsComeBack()
{
    const DataSetPtr dataSet = readBundledDataSet().dataSet;
    compareRoundTrip(*dataSet, CsvCells::Guarded);
    compareRoundTrip(*dataSet, CsvCells::Raw);
}

void TestEventsCsv::anyEventsComeBack()
{
    QRandomGenerator random(20'221'208);
    const DataSetPtr known = readBundledDataSet().dataSet;
    const QString alphabet = QStringLiteral("=+-@'\"\\,;: \tabcđộ…\n“”");
    const auto anyText = [&] {
        QString text;
        const int length = random.bounded(12);
        for (int i = 0; i < length; ++i)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        return text;
    };
    const QStringList dates{QString(),
                            QStringLiteral("2022"),
                            QStringLiteral("2022-12-08"),
                            QStringLiteral("2021-12/2022-05"),
                            QStringLiteral("2022~"),
                            QStringLiteral("{2021-03,2021-09}"),
                            QStringLiteral("2023/..")};
    DataSetBuilder builder;
    addAllButEvents(builder, *known);
    for (int i = 0; i < 300; ++i) {
        EventDraft event;
        event.key = QStringLiteral("e%1").arg(i);
        event.title = QStringLiteral("t") + anyText().simplified();
        event.category = CategoryId{quint32(random.bounded(int(known->categories().size())))};
        event.edtf = dates.at(random.bounded(int(dates.size())));
        if (!event.edtf.isEmpty()) {
            const auto kinds = allValues<DateKind>();
            const auto bases = allValues<DateBasis>();
            event.date =
                resolve(*edtf::parse(event.edtf), kinds.at(random.bounded(int(kinds.size()))),
                        bases.at(random.bounded(int(bases.size()))));
        }
        event.dateReason = anyText();
        event.note = anyText();
        const auto statuses = allValues<EventStatus>();
        event.status = statuses.at(random.bounded(int(statuses.size())));
        const auto anyPassage = [&] {
            return PassageId{quint32(random.bounded(int(known->passages().size())))};
        };
        for (int n = random.bounded(3); n > 0; --n)
            event.statusHistory.append({statuses.at(random.bounded(int(statuses.size()))),
                                        QStringLiteral("2022-0%1").arg(n), anyPassage()});
        const auto roles = allValues<ParticipantRole>();
        for (int n = random.bounded(4); n > 0; --n)
            event.participants.append(
                {ParticipantId{quint32(random.bounded(int(known->participants().size())))},
                 roles.at(random.bounded(int(roles.size())))});
        for (int n = random.bounded(3); n > 0; --n)
            event.places.append(QStringLiteral("p") + anyText());
        for (int n = random.bounded(3); n > 0; --n)
            event.citations.append(
                {anyPassage(), Supports::fromInt(random.bounded(1, 64)), anyText()});
        QVERIFY(builder.addEvent(event));
    }
    const DataSetPtr dataSet = builder.build();
    compareRoundTrip(*dataSet, CsvCells::Guarded);
    compareRoundTrip(*dataSet, CsvCells::Raw);
}

void TestEventsCsv::whatCannotBeReadIsReported()
{
    DataSetBuilder builder;
    QVERIFY(hasErrors(readEventsCsv("", CsvCells::Raw, builder)));
    QVERIFY(hasErrors(readEventsCsv("name,when\nx,2022\n", CsvCells::Raw, builder)));
    const Issues issues = readEventsCsv("key,title,date,participants,citations\n"
                                        "a,A,12/2022,XX,nowhere:event\n"
                                        ",B,,,\n"
                                        "a,C,,,\n",
                                        CsvCells::Raw, builder);
    QStringList columns;
    for (const Issue& issue : issues)
        columns.append(QStringLiteral("%1 %2").arg(issue.line).arg(issue.path));
    QCOMPARE(columns, QStringList({QStringLiteral("2 date"), QStringLiteral("2 participants"),
                                   QStringLiteral("2 citations"), QStringLiteral("3 key"),
                                   QStringLiteral("4 key")}));
}

QTEST_GUILESS_MAIN(TestEventsCsv)
#include "tst_eventscsv.moc"
