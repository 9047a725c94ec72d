// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset.h"
#include "io/nativereader.h"
#include "samplefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace attache;

/// What a sound file becomes.
class TestNativeReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void infoIsRead();
    void categoriesAndOrganisationsAreRead();
    void sourcesAndPassagesAreRead();
    void eventsAreRead();
    void absentFieldsHaveTheirDefaults();
    void figuresAreRead();
    void gapsAndDisagreementsAreRead();
    void tablesMayStandInAnyOrder();
    void emptyTablesAreTables();
    void decomposedTextIsComposed();
    void progressGrowsAndCanStop();
    void aFileIsReadFromDisk();
    void aMissingFileIsAnIssue();

private:
    DataSetPtr m_set;
};

namespace {

DataSetPtr readSet(const QByteArray& bytes)
{
    return readDataSetBytes(bytes, QStringLiteral("x")).dataSet;
}

} // namespace

void TestNativeReader::initTestCase()
{
    m_set = readSet(sample());
    QVERIFY(m_set);
}

void TestNativeReader::infoIsRead()
{
    const DataSetInfo expected{QStringLiteral("sample"),
                               QStringLiteral("A sample"),
                               QStringLiteral("1.2"),
                               QStringLiteral("CC0-1.0"),
                               QStringLiteral("en"),
                               QStringLiteral("Every table and every field once."),
                               QStringLiteral("2022-01/2022-12"),
                               QStringLiteral("It is made up."),
                               QStringLiteral("Nobody has to.")};
    QCOMPARE(m_set->info(), expected);
}

void TestNativeReader::categoriesAndOrganisationsAreRead()
{
    const Category& category = m_set->categories().back();
    QCOMPARE(category.key, QStringLiteral("port-call"));
    QCOMPARE(category.name, QStringLiteral("Port call"));
    QCOMPARE(category.colourIndex, 7);
    QCOMPARE(category.shape, MarkShape::Star);
    QVERIFY(!category.isBuiltIn);

    const Participant un{Participant::Kind::Organisation,
                         QStringLiteral("UN"),
                         QStringLiteral("United Nations"),
                         {},
                         {}};
    const Participant mission{Participant::Kind::Mission,
                              QStringLiteral("UNMISS"),
                              QStringLiteral("United Nations Mission in South Sudan"),
                              QStringLiteral("UN"),
                              {QStringLiteral("SS")}};
    QCOMPARE(m_set->participants().at(0), un);
    QCOMPARE(m_set->participants().at(1), mission);
    QCOMPARE(m_set->participants().size(), 3u); // and Viet Nam
    QCOMPARE(m_set->participants().at(2).kind, Participant::Kind::Country);
    QCOMPARE(m_set->participants().at(2).code, QStringLiteral("VN"));
}

void TestNativeReader::sourcesAndPassagesAreRead()
{
    const Source& source = m_set->sources().at(0);
    QCOMPARE(source.key, QStringLiteral("report"));
    QCOMPARE(source.kind, SourceKind::Report);
    QCOMPARE(source.title, QStringLiteral("A report"));
    QCOMPARE(source.publisher, QStringLiteral("The Press"));
    QCOMPARE(source.author, QStringLiteral("A. Writer"));
    QCOMPARE(source.date, QStringLiteral("2022-05-04"));
    QCOMPARE(source.language, QStringLiteral("en"));
    QCOMPARE(source.address, QStringLiteral("https://example.org/report"));
    QCOMPARE(source.rights, QStringLiteral("© The Press"));
    QCOMPARE(source.note, QStringLiteral("Found in May."));
    QVERIFY(source.sha256.startsWith(QStringLiteral("ba565d7f")));
    QCOMPARE(source.length, 70);
    QCOMPARE(source.sharesTextWith, QStringList(QStringLiteral("copy")));
    const QList<Paragraph> paragraphs = {
        {1, 0, QStringLiteral("The two sides met in Hanoi on 3 May 2022.")},
        {2, 42, QStringLiteral("About 40 officers took part.")}};
    QCOMPARE(source.paragraphs, paragraphs);

    const Passage expected{QStringLiteral("met"),
                           SourceId{0},
                           QStringLiteral("met in Hanoi on 3 May 2022"),
                           QStringLiteral("two sides "),
                           QStringLiteral("."),
                           14,
                           40};
    QCOMPARE(m_set->passages().at(0), expected);
    const PassagePlace place{Integrity::Exact, 0, 14, 26};
    QCOMPARE(m_set->place(PassageId{0}), place);
}

void TestNativeReader::eventsAreRead()
{
    const EventDraft event = m_set->draft(EventId{0});
    QCOMPARE(event.key, QStringLiteral("meeting"));
    QCOMPARE(event.title, QStringLiteral("Meeting in Hanoi"));
    QCOMPARE(m_set->category(event.category).key, QStringLiteral("port-call"));
    QCOMPARE(event.edtf, QStringLiteral("2022-05-03"));
    QCOMPARE(event.date.kind, DateKind::StateAsOf);
    QCOMPARE(event.date.basis, DateBasis::Stated);
    QCOMPARE(event.date.earliestStart, startOfDay({2022, 5, 3}));
    QCOMPARE(event.date.latestEnd, startOfDay({2022, 5, 4}));
    QCOMPARE(event.dateReason, QStringLiteral("The report gives the day."));
    QCOMPARE(event.status, EventStatus::Postponed);
    const QList<StatusChange> history = {
        {EventStatus::Planned, QStringLiteral("2022-04"), PassageId{0}},
        {EventStatus::Postponed, {}, {}}};
    QCOMPARE(event.statusHistory, history);
    const QList<ParticipantLink> links = {{ParticipantId{2}, ParticipantRole::Host},
                                          {ParticipantId{0}, ParticipantRole::Participant}};
    QCOMPARE(event.participants, links);
    QCOMPARE(event.places, QStringList(QStringLiteral("Hanoi")));
    const QList<Citation> citations = {{PassageId{0},
                                        Support::Event | Support::Date | Support::Place,
                                        QStringLiteral("3 May 2022")}};
    QCOMPARE(event.citations, citations);
    QCOMPARE(event.note, QStringLiteral("First of its kind."));
}

void TestNativeReader::absentFieldsHaveTheirDefaults()
{
    const EventDraft event = m_set->draft(EventId{1});
    QVERIFY(!event.date.isDated());
    QVERIFY(event.edtf.isEmpty());
    QCOMPARE(event.dateReason, QStringLiteral("No day given."));
    QCOMPARE(event.status, EventStatus::NotStated);
    QCOMPARE(event.citations, (QList<Citation>{{PassageId{0}, Support::Event, {}}}));
    QCOMPARE(m_set->sources().at(1).kind, SourceKind::Document);
    QCOMPARE(m_set->sources().at(1).length, 0);
    QCOMPARE(m_set->figures().at(1).qualifier, Qualifier::Exactly);
    QCOMPARE(m_set->figures().at(1).sex, Sex::NotStated);
    QVERIFY(!m_set->figures().at(1).event.isValid());
    QVERIFY(!m_set->figures().at(1).country.isValid());
}

void TestNativeReader::figuresAreRead()
{
    const Figure& figure = m_set->figures().at(0);
    QCOMPARE(figure.key, QStringLiteral("officers"));
    QCOMPARE(figure.value, 40.0);
    QCOMPARE(figure.qualifier, Qualifier::About);
    QCOMPARE(figure.unit, QStringLiteral("officers"));
    QCOMPARE(figure.measure, Measure::Attending);
    QCOMPARE(figure.counts, QStringLiteral("officers there"));
    QCOMPARE(figure.edtf, QStringLiteral("2022-05"));
    QCOMPARE(figure.date.kind, DateKind::Window);
    QCOMPARE(figure.date.basis, DateBasis::InferredFromContext);
    QCOMPARE(figure.dateReason, QStringLiteral("The meeting was in May."));
    QCOMPARE(figure.missions, QList<ParticipantId>{ParticipantId{1}});
    QCOMPARE(figure.country, ParticipantId{2});
    QCOMPARE(figure.sex, Sex::Female);
    QCOMPARE(figure.personnelType, QStringLiteral("Troops"));
    QCOMPARE(figure.event, EventId{0});
    QCOMPARE(figure.citations, (QList<Citation>{{PassageId{1}, Support::Figure, {}}}));
    QCOMPARE(figure.note, QStringLiteral("A round number."));
    QCOMPARE(m_set->figures().at(1).value, 0.25);
}

void TestNativeReader::gapsAndDisagreementsAreRead()
{
    const FigureGap& gap = m_set->gaps().at(0);
    QCOMPARE(gap.measure, Measure::InPlace);
    QCOMPARE(gap.edtf, QStringLiteral("2022-06"));
    QCOMPARE(gap.date.earliestStart, startOfDay({2022, 6, 1}));
    QCOMPARE(gap.dateReason, QStringLiteral("By the tables."));
    QCOMPARE(gap.reason, QStringLiteral("No table for June."));

    const Disagreement expected{QStringLiteral("how-many"),
                                QStringLiteral("They differ."),
                                {EventId{0}},
                                {FigureId{0}, FigureId{1}},
                                {PassageId{0}}};
    QCOMPARE(m_set->disagreements().at(0), expected);
}

void TestNativeReader::tablesMayStandInAnyOrder()
{
    QByteArray bytes = sample();
    const qsizetype events = bytes.indexOf("  \"events\": [");
    const qsizetype figures = bytes.indexOf("  \"figures\": [");
    const QByteArray table = bytes.sliced(events, figures - events);
    bytes.remove(events, table.size());
    bytes.insert(bytes.indexOf("  \"format\""), table);
    const ReadOutcome outcome = readDataSetBytes(bytes, QStringLiteral("x"));
    QCOMPARE(outcome.issues, Issues());
    QCOMPARE(outcome.dataSet->draft(EventId{0}), m_set->draft(EventId{0}));
}

void TestNativeReader::emptyTablesAreTables()
{
    const DataSetPtr set =
        readSet("{ \"format\": \"attache-data-set\", \"formatVersion\": 1, "
                "\"id\": \"x\", \"title\": \"X\", \"events\": [], \"gaps\": [ ] }");
    QVERIFY(set);
    QCOMPARE(set->events().count(), 0u);
    QCOMPARE(set->categories().size(), 14u);
}

void TestNativeReader::decomposedTextIsComposed()
{
    QByteArray bytes = sample();
    bytes.replace("\"title\": \"Visit\"", "\"title\": \"Vie\u0302\u0323t Nam\"");
    bytes.replace("\"Hanoi\"]", "\"Ha\\u0300 No\u0323\u0302i\"]");
    const DataSetPtr set = readSet(bytes);
    QVERIFY(set);
    QCOMPARE(set->title(EventId{1}), QStringLiteral("Vi\u1EC7t Nam"));
    QCOMPARE(set->draft(EventId{0}).places, QStringList(QStringLiteral("H\u00E0 N\u1ED9i")));
}

void TestNativeReader::progressGrowsAndCanStop()
{
    const QByteArray gap = "{ \"measure\": \"in-place\", \"date\": { \"edtf\": \"2022\" }, "
                           "\"reason\": \"x\" },";
    QByteArray bytes = sample();
    bytes.replace("\"gaps\": [", QByteArray("\"gaps\": [" + gap.repeated(6'000)));

    std::vector<double> seen;
    ReadProgress progress;
    progress.keepGoing = [&seen](double fraction) {
        seen.push_back(fraction);
        return true;
    };
    QVERIFY(readDataSetBytes(bytes, QStringLiteral("x"), progress).dataSet);
    QVERIFY(seen.size() >= 8); // one in the first pass, six in the table, one at the end
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.front() >= 0 && seen.back() <= 1);

    for (size_t stopAt = 1; stopAt <= seen.size(); ++stopAt) {
        size_t calls = 0;
        progress.keepGoing = [&calls, stopAt](double) { return ++calls < stopAt; };
        const ReadOutcome outcome = readDataSetBytes(bytes, QStringLiteral("x"), progress);
        QVERIFY(outcome.isCancelled);
        QVERIFY(!outcome.dataSet);
        QCOMPARE(outcome.issues, Issues());
        QCOMPARE(calls, stopAt);
    }
}

void TestNativeReader::aFileIsReadFromDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Việt Nam.attache"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample().replace("\"version\"", "\"versoin\""));
    file.close();
    const ReadOutcome outcome = readDataSet(path);
    QVERIFY(outcome.dataSet);
    QCOMPARE(outcome.issues.size(), 1);
    QCOMPARE(outcome.issues.first().file, QStringLiteral("Việt Nam.attache"));
}

void TestNativeReader::aMissingFileIsAnIssue()
{
    const ReadOutcome outcome = readDataSet(QStringLiteral("/nowhere/x.attache"));
    QVERIFY(!outcome.dataSet);
    QCOMPARE(outcome.issues.size(), 1);
    QCOMPARE(toText(outcome.issues.first()), QStringLiteral("“x.attache” does not exist."));
}

QTEST_GUILESS_MAIN(TestNativeReader)

#include "tst_nativereader.moc"
