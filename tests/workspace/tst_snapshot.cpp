// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasetbuilder.h"
#include "workspace/snapshot.h"

#include <QTest>

using namespace attache;

class TestSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsThereWithoutAFilter();
    void aFilterNarrowsEveryPart();
    void nothingMayPass();
    void aYearTooFarAwayToBeDrawnIsListedWithTheUndated();
    void theSameInputGivesTheSameSnapshot();

private:
    DataSetPtr m_set;
};

namespace {

QList<quint32> numbers(const EventSet& events)
{
    QList<quint32> list;
    for (const EventId event : events)
        list.append(event.value);
    return list;
}

} // namespace

/// Five events: 0 dated with Laos, 1 undated with Laos, 2 dated with Cambodia, 3 undated with
/// Cambodia, 4 undated with nobody; figures 0 of Laos and 1 of Cambodia.
void TestSnapshot::initTestCase()
{
    DataSetBuilder builder;
    const auto add = [&builder](const char16_t* category, const char* edtf,
                                const QList<ParticipantId>& countries) {
        EventDraft draft;
        draft.key = QString::number(builder.peek().events().count());
        draft.category = *builder.category(category);
        for (const ParticipantId country : countries)
            draft.participants.append({country});
        if (const auto date = edtf::parse(QString::fromLatin1(edtf)))
            draft.date = resolve(*date, defaultDateKind(*date), DateBasis::Stated);
        builder.addEvent(draft);
    };
    const ParticipantId laos = builder.country(u"LA");
    const ParticipantId cambodia = builder.country(u"KH");
    add(u"dialogue", "2022-03-05", {laos});
    add(u"dialogue", "", {laos});
    add(u"exercise", "2022-04", {cambodia});
    add(u"exercise", "", {cambodia});
    add(u"exercise", "", {});
    for (const ParticipantId country : {laos, cambodia}) {
        Figure figure;
        figure.key = builder.peek().participant(country).code;
        figure.country = country;
        builder.addFigure(figure);
    }
    m_set = builder.build();
}

void TestSnapshot::everythingIsThereWithoutAFilter()
{
    const SnapshotPtr snapshot = makeSnapshot(m_set, {});
    QCOMPARE(snapshot->dataSet, m_set);
    QVERIFY(snapshot->filter.isEmpty());
    QCOMPARE(numbers(snapshot->events), QList<quint32>({0, 1, 2, 3, 4}));
    QCOMPARE(numbers(snapshot->undated), QList<quint32>({1, 3, 4}));
    QCOMPARE(snapshot->undatedTotal, 3);
    QCOMPARE(snapshot->figures, (std::vector<FigureId>{FigureId{0}, FigureId{1}}));
    QCOMPARE(snapshot->facets.participants, (std::vector<int>{2, 2}));
    QCOMPARE(snapshot->lanes.lanes.size(), size_t(2));
}

void TestSnapshot::aFilterNarrowsEveryPart()
{
    EventFilter filter;
    filter.countries = {QStringLiteral("KH")};
    const SnapshotPtr snapshot = makeSnapshot(m_set, filter);
    QCOMPARE(snapshot->filter, filter);
    QCOMPARE(numbers(snapshot->events), QList<quint32>({2, 3}));
    QCOMPARE(numbers(snapshot->undated), QList<quint32>({3}));
    // Of the whole data set, whatever the filter.
    QCOMPARE(snapshot->undatedTotal, 3);
    QCOMPARE(snapshot->figures, (std::vector<FigureId>{FigureId{1}}));
    // A facet does not narrow itself.
    QCOMPARE(snapshot->facets.participants, (std::vector<int>{2, 2}));
    QCOMPARE(snapshot->facets.statuses[size_t(EventStatus::NotStated)], 2);
    QCOMPARE(snapshot->lanes.lanes.size(), size_t(2));
    QCOMPARE(snapshot->lanes.lanes[0].shown, 0);
    QCOMPARE(snapshot->lanes.lanes[1].shown, 1);
}

void TestSnapshot::nothingMayPass()
{
    EventFilter filter;
    filter.countries = {QStringLiteral("ZZ")};
    const SnapshotPtr snapshot = makeSnapshot(m_set, filter);
    QVERIFY(snapshot->events.empty());
    QVERIFY(snapshot->undated.empty());
    QVERIFY(snapshot->figures.empty());
    QCOMPARE(snapshot->undatedTotal, 3);
    QCOMPARE(snapshot->lanes.lanes.size(), size_t(2));
}

void TestSnapshot::aYearTooFarAwayToBeDrawnIsListedWithTheUndated()
{
    DataSetBuilder builder;
    EventDraft draft;
    draft.key = QStringLiteral("far");
    draft.title = QStringLiteral("Far away");
    draft.category = *builder.category(u"exercise");
    draft.edtf = QStringLiteral("Y170000002");
    const auto expression = edtf::parse(draft.edtf);
    QVERIFY(expression.has_value());
    draft.date = resolve(*expression, DateKind::Window, DateBasis::Stated);
    QVERIFY(draft.date.isDated() && !draft.date.isDrawable());
    QVERIFY(builder.addEvent(draft).has_value());
    const SnapshotPtr snapshot = makeSnapshot(builder.build(), {});
    QCOMPARE(numbers(snapshot->undated), QList<quint32>({0}));
    QCOMPARE(snapshot->undatedTotal, 1);
    QVERIFY(snapshot->lanes.lanes.empty());
}

void TestSnapshot::theSameInputGivesTheSameSnapshot()
{
    EventFilter filter;
    filter.categories = {QStringLiteral("exercise")};
    const SnapshotPtr first = makeSnapshot(m_set, filter);
    makeSnapshot(m_set, {});
    const SnapshotPtr second = makeSnapshot(m_set, filter);
    QCOMPARE(second->events, first->events);
    QCOMPARE(second->facets, first->facets);
    QCOMPARE(second->lanes, first->lanes);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
