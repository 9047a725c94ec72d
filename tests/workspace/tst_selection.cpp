// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filterstate.h"
#include "workspace/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace attache;

/// Selection, hover and filter say what has changed, once, and nothing when nothing has.
class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void atFirstNothingIsSelected();
    void selectingSaysWhatChanged();
    void selectingAnotherCitationIsNoOtherEvent();
    void anEventAndAFigureAreNeverSelectedTogether();
    void clearingForgetsTheCitation();
    void whoHearsOfAChangeSeesAllOfIt();
    void hoveringSaysWhatChanged();
    void hoveringAFigureLeavesTheEvent();
    void theTimeUnderThePointerIsOnItsOwn();
    void theSameFilterIsNoChange();
};

namespace {

struct Spies
{
    explicit Spies(Selection& selection)
        : changed(&selection, &Selection::changed)
        , citation(&selection, &Selection::citationChanged)
    {
    }

    /// How often each signal came since the last question.
    std::pair<qsizetype, qsizetype> counts()
    {
        const std::pair found(qsizetype(changed.size()), qsizetype(citation.size()));
        changed.clear();
        citation.clear();
        return found;
    }

    QSignalSpy changed;
    QSignalSpy citation;
};

using Counts = std::pair<qsizetype, qsizetype>;

} // namespace

void TestSelection::atFirstNothingIsSelected()
{
    Selection selection;
    Spies spies(selection);
    QVERIFY(selection.isEmpty());
    QVERIFY(!selection.event());
    QVERIFY(!selection.figure());
    QCOMPARE(selection.citation(), 0);
    selection.clear();
    selection.setCitation(0);
    QCOMPARE(spies.counts(), Counts(0, 0));
}

void TestSelection::selectingSaysWhatChanged()
{
    Selection selection;
    Spies spies(selection);
    selection.setEvent(EventId{3});
    QCOMPARE(spies.counts(), Counts(1, 1));
    QCOMPARE(selection.event(), std::optional(EventId{3}));
    QVERIFY(!selection.isEmpty());
    selection.setEvent(EventId{3});
    QCOMPARE(spies.counts(), Counts(0, 0));
    selection.setEvent(EventId{4});
    QCOMPARE(spies.counts(), Counts(1, 1));
    selection.clear();
    QCOMPARE(spies.counts(), Counts(1, 1));
    selection.clear();
    QCOMPARE(spies.counts(), Counts(0, 0));
}

void TestSelection::selectingAnotherCitationIsNoOtherEvent()
{
    Selection selection;
    selection.setEvent(EventId{3});
    Spies spies(selection);
    selection.setCitation(2);
    QCOMPARE(spies.counts(), Counts(0, 1));
    selection.setCitation(2);
    selection.setEvent(EventId{3}, 2);
    QCOMPARE(spies.counts(), Counts(0, 0));
    selection.setEvent(EventId{3}, 1);
    QCOMPARE(spies.counts(), Counts(0, 1));
    QCOMPARE(selection.citation(), 1);
    // Another event begins with its first citation.
    selection.setEvent(EventId{5});
    QCOMPARE(spies.counts(), Counts(1, 1));
    QCOMPARE(selection.citation(), 0);
    // Another event with the same number of citation is another citation.
    selection.setEvent(EventId{6}, 0);
    QCOMPARE(spies.counts(), Counts(1, 1));
}

void TestSelection::anEventAndAFigureAreNeverSelectedTogether()
{
    Selection selection;
    selection.setEvent(EventId{3}, 1);
    Spies spies(selection);
    selection.setFigure(FigureId{3}, 1);
    QCOMPARE(spies.counts(), Counts(1, 1));
    QVERIFY(!selection.event());
    QCOMPARE(selection.figure(), std::optional(FigureId{3}));
    selection.setFigure(FigureId{3}, 1);
    QCOMPARE(spies.counts(), Counts(0, 0));
    selection.setEvent(EventId{3}, 1);
    QCOMPARE(spies.counts(), Counts(1, 1));
    QVERIFY(!selection.figure());
}

void TestSelection::clearingForgetsTheCitation()
{
    Selection selection;
    selection.setFigure(FigureId{0}, 4);
    selection.clear();
    QVERIFY(selection.isEmpty());
    QCOMPARE(selection.citation(), 0);
}

void TestSelection::whoHearsOfAChangeSeesAllOfIt()
{
    Selection selection;
    selection.setEvent(EventId{1}, 3);
    QList<int> citations;
    connect(&selection, &Selection::changed, this, [&] { citations.append(selection.citation()); });
    selection.setFigure(FigureId{2}, 7);
    QCOMPARE(citations, QList<int>({7}));
}

void TestSelection::hoveringSaysWhatChanged()
{
    Hover hover;
    QSignalSpy changed(&hover, &Hover::changed);
    hover.setEvent(std::nullopt);
    hover.setFigure(std::nullopt);
    QCOMPARE(changed.size(), 0);
    hover.setEvent(EventId{1});
    hover.setEvent(EventId{1});
    QCOMPARE(changed.size(), 1);
    hover.setEvent(EventId{2});
    QCOMPARE(changed.size(), 2);
    hover.setEvent(std::nullopt);
    hover.setEvent(std::nullopt);
    QCOMPARE(changed.size(), 3);
    QVERIFY(!hover.event());
}

void TestSelection::hoveringAFigureLeavesTheEvent()
{
    Hover hover;
    hover.setEvent(EventId{1});
    QSignalSpy changed(&hover, &Hover::changed);
    hover.setFigure(FigureId{1});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!hover.event());
    QCOMPARE(hover.figure(), std::optional(FigureId{1}));
    hover.setEvent(EventId{1});
    QCOMPARE(changed.size(), 2);
    QVERIFY(!hover.figure());
}

void TestSelection::theTimeUnderThePointerIsOnItsOwn()
{
    Hover hover;
    hover.setEvent(EventId{1});
    QSignalSpy changed(&hover, &Hover::changed);
    QSignalSpy time(&hover, &Hover::timeChanged);
    hover.setTime(1.5e9);
    hover.setTime(1.5e9);
    QCOMPARE(time.size(), 1);
    hover.setTime(std::nullopt);
    hover.setTime(std::nullopt);
    QCOMPARE(time.size(), 2);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(hover.event(), std::optional(EventId{1}));
}

void TestSelection::theSameFilterIsNoChange()
{
    FilterState state;
    QSignalSpy changed(&state, &FilterState::changed);
    state.clear();
    state.setFilter({});
    QCOMPARE(changed.size(), 0);
    EventFilter laos;
    laos.countries = {QStringLiteral("LA")};
    state.setFilter(laos);
    state.setFilter(laos);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(state.filter(), laos);
    state.clear();
    QCOMPARE(changed.size(), 2);
    QVERIFY(state.filter().isEmpty());
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
