// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampledataset.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace attache;

class TestEventSearch : public QObject
{
    Q_OBJECT

private slots:
    void hitsComeBesideTheEventLoop();
    void onlyTheLastOfManyTextsCounts();
    void whatChangesNothingTellsNothing();
    void hitsAreWalkedInTheOrderOfTime();
    void hitsThatAreFilteredOutAreLeftOut();
    void anotherDataSetIsSearchedForTheSame();
};

namespace {

QStringList keysOf(const Workspace& workspace, const std::vector<EventId>& events)
{
    QStringList keys;
    for (const EventId event : events) {
        const DataSet& set = *workspace.dataSet();
        keys.append(set.text(set.events().key[event.value]).toString());
    }
    return keys;
}

struct Sample
{
    Sample() { workspace.setDataSet(test::sampleDataSet()); }

    void find(const QString& text)
    {
        workspace.search().setText(text);
        QTRY_VERIFY(!workspace.search().isRunning());
    }

    QStringList shown() { return keysOf(workspace, shownHits(workspace, workspace.search())); }
    QString selected()
    {
        const auto event = workspace.selection().event();
        return event ? keysOf(workspace, {*event}).first() : QString();
    }

    Workspace workspace;
};

} // namespace

void TestEventSearch::hitsComeBesideTheEventLoop()
{
    Sample sample;
    sample.workspace.search().setText(u"exchange"_qs);
    QVERIFY(sample.workspace.search().isRunning());
    QVERIFY(sample.workspace.search().hits().empty());
    QTRY_VERIFY(!sample.workspace.search().isRunning());
    QCOMPARE(keysOf(sample.workspace, sample.workspace.search().hits()),
             QStringList({u"laos"_qs, u"china"_qs, u"twice"_qs}));
    QVERIFY(sample.workspace.search().isHit(*sample.workspace.dataSet()->findEvent(u"china")));
    QVERIFY(!sample.workspace.search().isHit(*sample.workspace.dataSet()->findEvent(u"coast")));
}

void TestEventSearch::onlyTheLastOfManyTextsCounts()
{
    Sample sample;
    const QSignalSpy changes(&sample.workspace.search(), &EventSearch::changed);
    for (const char16_t* text : {u"e", u"ex", u"exc", u"coast"})
        sample.workspace.search().setText(QString::fromUtf16(text));
    QTRY_VERIFY(!sample.workspace.search().isRunning());
    QCOMPARE(sample.shown(), QStringList{u"coast"_qs});
    QCOMPARE(changes.count(), 5); // four texts and one set of hits
}

void TestEventSearch::whatChangesNothingTellsNothing()
{
    Sample sample;
    sample.find(u"coast"_qs);
    const QSignalSpy changes(&sample.workspace.search(), &EventSearch::changed);
    sample.workspace.search().setText(u"coast"_qs);
    QCOMPARE(changes.count(), 0);
    sample.workspace.search().setText(u"coast "_qs); // asks for the same
    QVERIFY(!sample.workspace.search().isRunning());
    QCOMPARE(sample.shown(), QStringList{u"coast"_qs});
    sample.workspace.search().setText({});
    QVERIFY(sample.workspace.search().hits().empty());
}

void TestEventSearch::hitsAreWalkedInTheOrderOfTime()
{
    Sample sample;
    // Quotations of source 004: dated ones first, in time, then the undated.
    sample.find(u"source:004"_qs);
    QCOMPARE(sample.shown(), QStringList({u"laos"_qs, u"china"_qs, u"coast"_qs, u"lost"_qs}));
    Workspace& workspace = sample.workspace;
    walkHits(workspace, workspace.search(), 1);
    QCOMPARE(sample.selected(), u"laos"_qs);
    walkHits(workspace, workspace.search(), -1);
    QCOMPARE(sample.selected(), u"lost"_qs);
    walkHits(workspace, workspace.search(), 1);
    walkHits(workspace, workspace.search(), 1);
    QCOMPARE(sample.selected(), u"china"_qs);
    sample.find(u"nowhere"_qs);
    walkHits(workspace, workspace.search(), 1);
    QCOMPARE(sample.selected(), u"china"_qs);
}

void TestEventSearch::hitsThatAreFilteredOutAreLeftOut()
{
    Sample sample;
    sample.find(u"source:004"_qs);
    EventFilter laos;
    laos.countries = {u"LA"_qs};
    sample.workspace.filter().setFilter(laos);
    QCOMPARE(sample.shown(), QStringList{u"laos"_qs});
    QCOMPARE(sample.workspace.search().hits().size(), size_t(4));
}

void TestEventSearch::anotherDataSetIsSearchedForTheSame()
{
    Sample sample;
    sample.find(u"coast"_qs);
    sample.workspace.setDataSet(test::SampleBuilder().build());
    QTRY_VERIFY(!sample.workspace.search().isRunning());
    QVERIFY(sample.workspace.search().hits().empty());
    sample.workspace.setDataSet(test::sampleDataSet());
    QTRY_VERIFY(!sample.workspace.search().isRunning());
    QCOMPARE(sample.shown(), QStringList{u"coast"_qs});
}

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"
