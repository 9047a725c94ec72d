// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterdata.h"
#include "filters/facetmodel.h"
#include "filters/shownfacets.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attache;

namespace {

/// A workspace with the models of a pane, both watched for breaches of the model's contract.
struct Pane
{
    explicit Pane(DataSetPtr dataSet)
    {
        workspace.setDataSet(std::move(dataSet));
        facets.setDataSet(workspace.dataSet());
        facets.setCounts(workspace.snapshot()->facets);
        QObject::connect(&workspace, &Workspace::snapshotChanged, &facets,
                         [this] { facets.setCounts(workspace.snapshot()->facets); });
    }

    /// The rows as the person sees them: "[x] Laos 3", folds as their text.
    QStringList texts(Facet facet) const
    {
        QStringList texts;
        const QModelIndex heading = shown.mapFromSource(facets.heading(facet));
        if (!heading.isValid())
            return texts;
        for (int i = 0; i < shown.rowCount(heading); ++i) {
            const QModelIndex index = shown.index(i, 0, heading);
            const QString name = index.data().toString();
            const QVariant check = index.data(Qt::CheckStateRole);
            const bool isExcluded =
                index.data(FacetModel::StateRole).toInt() == int(ValueState::Excluded);
            const QString box = check.toInt() == Qt::Checked ? u"[x] "_qs
                                : isExcluded                 ? u"[-] "_qs
                                                             : u"[ ] "_qs;
            const QString count = index.data(FacetModel::CountRole).toString();
            texts.append(check.isValid() ? QString(box + name + u' ' + count) : name);
        }
        return texts;
    }

    QModelIndex find(Facet facet, const QString& value) const
    {
        const auto& rows = facets.rows(facet);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].value == value)
                return facets.index(int(i), 0, facets.heading(facet));
        }
        return {};
    }

    void check(Facet facet, const QString& value, bool isChecked)
    {
        facets.setData(find(facet, value), isChecked ? Qt::Checked : Qt::Unchecked,
                       Qt::CheckStateRole);
    }

    const EventFilter& filter() { return workspace.filter().filter(); }

    Workspace workspace;
    FacetModel facets{workspace.filter()};
    ShownFacets shown{facets};
    QAbstractItemModelTester facetsTester{&facets};
    QAbstractItemModelTester shownTester{&shown};
};

EventFilter byCountry(const QStringList& codes)
{
    EventFilter filter;
    filter.countries = codes;
    return filter;
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private slots:
    void everyListSaysHowManyEventsThereAre();
    void checkingACountryNarrowsTheOtherListsOnly();
    void countsChangeWithoutAReset();
    void uncheckingTheLastRowShowsEverythingAgain();
    void aValueCanBeExcludedAndLetInAgain();
    void eachListCanBeCleared();
    void datesAndQuotationsAreListsToo();
    void onlyThisLeavesTheOtherListsAlone();
    void aFilterSetElsewhereIsShown();
    void valuesTheDataSetLacksAreShownWhileChosen();
    void statusesGoByTheirKeys();
    void longListsAreFolded();
    void oneRowMoreIsNotFoldedAway();
    void aChosenRowIsNeverFoldedAway();
    void searchingLooksThroughFoldedRows();
    void anotherDataSetReplacesTheLists();
    void rowsAreReadOutInFull();
};

void TestFacetModel::everyListSaysHowManyEventsThereAre()
{
    const Pane pane(testdata::sixEvents());
    QCOMPARE(pane.texts(Facet::Countries),
             QStringList({u"[ ] Viet Nam 6"_qs, u"[ ] Laos 3"_qs, u"[ ] Cambodia 2"_qs}));
    QCOMPARE(pane.texts(Facet::Organisations),
             QStringList({u"[ ] ASEAN 1"_qs, u"[ ] MINUSCA 1"_qs, u"[ ] UN 1"_qs}));
    QCOMPARE(pane.texts(Facet::Categories),
             QStringList({u"[ ] Border exchange 2"_qs, u"[ ] High-level visit 1"_qs,
                          u"[ ] Multilateral meeting 1"_qs, u"[ ] Peacekeeping deployment 1"_qs,
                          u"[ ] Review conference 1"_qs}));
    QCOMPARE(pane.texts(Facet::Statuses), QStringList({u"[ ] Held 5"_qs, u"[ ] Planned 1"_qs}));
    QCOMPARE(pane.texts(Facet::Sources),
             QStringList({u"[ ] a · Title of a 4"_qs, u"[ ] b · Interview 3"_qs}));
}

void TestFacetModel::checkingACountryNarrowsTheOtherListsOnly()
{
    Pane pane(testdata::sixEvents());
    pane.check(Facet::Countries, u"LA"_qs, true);
    QCOMPARE(pane.filter(), byCountry({u"LA"_qs}));
    QCOMPARE(pane.texts(Facet::Countries),
             QStringList({u"[ ] Viet Nam 6"_qs, u"[x] Laos 3"_qs, u"[ ] Cambodia 2"_qs}));
    QCOMPARE(pane.texts(Facet::Organisations),
             QStringList({u"[ ] ASEAN 1"_qs, u"[ ] MINUSCA 0"_qs, u"[ ] UN 0"_qs}));
    QCOMPARE(pane.texts(Facet::Categories),
             QStringList({u"[ ] Border exchange 1"_qs, u"[ ] High-level visit 1"_qs,
                          u"[ ] Multilateral meeting 1"_qs, u"[ ] Peacekeeping deployment 0"_qs,
                          u"[ ] Review conference 0"_qs}));
    QCOMPARE(pane.texts(Facet::Statuses), QStringList({u"[ ] Held 2"_qs, u"[ ] Planned 1"_qs}));
    QCOMPARE(pane.texts(Facet::Sources),
             QStringList({u"[ ] a · Title of a 2"_qs, u"[ ] b · Interview 1"_qs}));
}

void TestFacetModel::countsChangeWithoutAReset()
{
    Pane pane(testdata::sixEvents());
    QSignalSpy resets(&pane.shown, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&pane.shown, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&pane.shown, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex laos =
        pane.shown.mapFromSource(pane.find(Facet::Countries, u"LA"_qs));
    pane.check(Facet::Categories, u"review-conference"_qs, true);
    QCOMPARE(laos.data(FacetModel::CountRole).toInt(), 0);
    QCOMPARE(laos.data(FacetModel::TotalRole).toInt(), 3);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(layouts.count(), 0);
    QVERIFY(changes.count() > 0);
}

void TestFacetModel::uncheckingTheLastRowShowsEverythingAgain()
{
    Pane pane(testdata::sixEvents());
    pane.check(Facet::Countries, u"LA"_qs, true);
    pane.check(Facet::Countries, u"KH"_qs, true);
    QCOMPARE(pane.filter(), byCountry({u"KH"_qs, u"LA"_qs}));
    pane.check(Facet::Countries, u"LA"_qs, false);
    QCOMPARE(pane.filter(), byCountry({u"KH"_qs}));
    pane.check(Facet::Countries, u"KH"_qs, false);
    QVERIFY(pane.filter().isEmpty());
}

void TestFacetModel::aValueCanBeExcludedAndLetInAgain()
{
    Pane pane(testdata::sixEvents());
    pane.facets.toggleExcluded(pane.find(Facet::Countries, u"LA"_qs));
    QCOMPARE(pane.filter().excluded.countries, QStringList{u"LA"_qs});
    // Laos takes part in three of the six, Cambodia in one of the others.
    QCOMPARE(pane.texts(Facet::Countries),
             QStringList({u"[ ] Viet Nam 3"_qs, u"[-] Laos 3"_qs, u"[ ] Cambodia 1"_qs}));
    pane.check(Facet::Countries, u"LA"_qs, true);
    QCOMPARE(pane.filter(), byCountry({u"LA"_qs}));
    pane.facets.toggleExcluded(pane.find(Facet::Countries, u"LA"_qs));
    pane.facets.toggleExcluded(pane.find(Facet::Countries, u"LA"_qs));
    QVERIFY(pane.filter().isEmpty());
}

void TestFacetModel::eachListCanBeCleared()
{
    Pane pane(testdata::sixEvents());
    const QModelIndex countries = pane.facets.heading(Facet::Countries);
    QVERIFY(!countries.data(FacetModel::IsConcernedRole).toBool());
    pane.check(Facet::Countries, u"LA"_qs, true);
    pane.check(Facet::Sources, u"a"_qs, true);
    pane.facets.toggleExcluded(pane.find(Facet::Countries, u"KH"_qs));
    QVERIFY(countries.data(FacetModel::IsConcernedRole).toBool());
    pane.facets.clear(Facet::Countries);
    EventFilter expected;
    expected.sources = {u"a"_qs};
    QCOMPARE(pane.filter(), expected);
    QVERIFY(!countries.data(FacetModel::IsConcernedRole).toBool());
}

void TestFacetModel::datesAndQuotationsAreListsToo()
{
    Pane pane(testdata::sixEvents());
    QCOMPARE(pane.texts(Facet::DateKinds), QStringList{});
    QCOMPARE(pane.texts(Facet::Certainties), QStringList{u"[ ] Undated 6"_qs});
    QCOMPARE(pane.texts(Facet::Evidence), QStringList{u"[ ] Unchecked 6"_qs});
    pane.check(Facet::Evidence, u"unchecked"_qs, true);
    QCOMPARE(pane.filter().evidence, QList<Integrity>{Integrity::Unchecked});
}

void TestFacetModel::onlyThisLeavesTheOtherListsAlone()
{
    Pane pane(testdata::sixEvents());
    pane.check(Facet::Countries, u"LA"_qs, true);
    pane.check(Facet::Countries, u"KH"_qs, true);
    pane.check(Facet::Sources, u"a"_qs, true);
    pane.facets.chooseOnly(pane.find(Facet::Countries, u"VN"_qs));
    EventFilter expected = byCountry({u"VN"_qs});
    expected.sources = {u"a"_qs};
    QCOMPARE(pane.filter(), expected);
    pane.facets.chooseOnly(pane.facets.heading(Facet::Countries));
    QCOMPARE(pane.filter(), expected);
}

void TestFacetModel::aFilterSetElsewhereIsShown()
{
    Pane pane(testdata::sixEvents());
    EventFilter filter = byCountry({u"KH"_qs});
    filter.organisations = {u"ASEAN"_qs};
    filter.categories = {u"multilateral-meeting"_qs};
    filter.statuses = {EventStatus::Held};
    filter.sources = {u"a"_qs};
    pane.workspace.filter().setFilter(filter);
    QCOMPARE(pane.texts(Facet::Countries),
             QStringList({u"[ ] Viet Nam 1"_qs, u"[ ] Laos 1"_qs, u"[x] Cambodia 1"_qs}));
    QVERIFY(pane.texts(Facet::Organisations).contains(u"[x] ASEAN 1"_qs));
    QVERIFY(pane.texts(Facet::Categories).contains(u"[x] Multilateral meeting 1"_qs));
    QCOMPARE(pane.texts(Facet::Statuses), QStringList({u"[x] Held 1"_qs, u"[ ] Planned 0"_qs}));
    QVERIFY(pane.texts(Facet::Sources).contains(u"[x] a · Title of a 1"_qs));
    pane.workspace.filter().clear();
    QCOMPARE(pane.texts(Facet::Statuses), QStringList({u"[ ] Held 5"_qs, u"[ ] Planned 1"_qs}));
}

void TestFacetModel::valuesTheDataSetLacksAreShownWhileChosen()
{
    Pane pane(testdata::sixEvents());
    EventFilter filter = byCountry({u"FR"_qs, u"ZZ"_qs});
    filter.categories = {u"exercise"_qs};
    pane.workspace.filter().setFilter(filter);
    QCOMPARE(pane.texts(Facet::Countries),
             QStringList({u"[ ] Viet Nam 0"_qs, u"[ ] Laos 0"_qs, u"[ ] Cambodia 0"_qs,
                          u"[x] France 0"_qs, u"[x] ZZ 0"_qs}));
    QVERIFY(pane.texts(Facet::Categories).contains(u"[x] Exercise 0"_qs));
    pane.check(Facet::Countries, u"ZZ"_qs, false);
    QCOMPARE(pane.filter().countries, QStringList{u"FR"_qs});

    Pane empty{DataSetBuilder().build()};
    QCOMPARE(empty.shown.rowCount(), 0);
    empty.workspace.filter().setFilter(byCountry({u"LA"_qs}));
    QCOMPARE(empty.texts(Facet::Countries), QStringList{u"[x] Laos 0"_qs});
}

void TestFacetModel::statusesGoByTheirKeys()
{
    Pane pane(testdata::sixEvents());
    pane.check(Facet::Statuses, u"planned"_qs, true);
    pane.check(Facet::Statuses, u"held"_qs, true);
    QCOMPARE(pane.filter().statuses, QList({EventStatus::Held, EventStatus::Planned}));
}

void TestFacetModel::longListsAreFolded()
{
    Pane pane(testdata::twelveCountries());
    const QStringList folded{u"[ ] Brunei 2"_qs,  u"[ ] Cambodia 1"_qs,    u"[ ] Indonesia 1"_qs,
                             u"[ ] Japan 1"_qs,   u"[ ] Laos 1"_qs,        u"[ ] Malaysia 1"_qs,
                             u"[ ] Myanmar 1"_qs, u"[ ] Philippines 1"_qs, u"4 more…"_qs};
    QCOMPARE(pane.texts(Facet::Countries), folded);
    pane.shown.setUnfolded(Facet::Countries, true);
    QCOMPARE(pane.texts(Facet::Countries),
             folded.first(8) +
                 QStringList({u"[ ] Singapore 1"_qs, u"[ ] Thailand 1"_qs, u"[ ] Timor-Leste 1"_qs,
                              u"[ ] Viet Nam 1"_qs, u"Show fewer"_qs}));
    pane.shown.setUnfolded(Facet::Countries, false);
    QCOMPARE(pane.texts(Facet::Countries), folded);
}

void TestFacetModel::oneRowMoreIsNotFoldedAway()
{
    DataSetBuilder builder;
    testdata::addSource(builder, u"a"_qs);
    for (const char* code : {"BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH"}) {
        const QString country = QString::fromLatin1(code);
        testdata::addEvent(builder, country.toLower(), u"exercise"_qs, {country}, {}, {u"a"_qs});
    }
    const Pane pane(builder.build());
    QCOMPARE(pane.texts(Facet::Countries).size(), 9);
    QCOMPARE(pane.texts(Facet::Countries).last(), u"[ ] Thailand 1"_qs);
}

void TestFacetModel::aChosenRowIsNeverFoldedAway()
{
    Pane pane(testdata::twelveCountries());
    pane.workspace.filter().setFilter(byCountry({u"TL"_qs}));
    QCOMPARE(pane.texts(Facet::Countries).mid(7),
             QStringList({u"[ ] Philippines 1"_qs, u"[x] Timor-Leste 1"_qs, u"3 more…"_qs}));
    // It does not vanish from under the pointer either.
    pane.check(Facet::Countries, u"TL"_qs, false);
    QCOMPARE(pane.texts(Facet::Countries).mid(8),
             QStringList({u"[ ] Timor-Leste 1"_qs, u"3 more…"_qs}));
    pane.shown.setUnfolded(Facet::Countries, true);
    pane.shown.setUnfolded(Facet::Countries, false);
    QCOMPARE(pane.texts(Facet::Countries).mid(8), QStringList{u"4 more…"_qs});
}

void TestFacetModel::searchingLooksThroughFoldedRows()
{
    Pane pane(testdata::twelveCountries());
    pane.shown.setSearch(u"đông Timor"_qs);
    QCOMPARE(pane.texts(Facet::Countries), QStringList{u"[ ] Timor-Leste 1"_qs});
    QCOMPARE(pane.shown.rowCount(), 1);
    pane.shown.setSearch(u"interview"_qs);
    QCOMPARE(pane.texts(Facet::Countries), QStringList());
    QCOMPARE(pane.texts(Facet::Sources), QStringList{u"[ ] a · Interview 13"_qs});
    pane.shown.setSearch(u"none such"_qs);
    QCOMPARE(pane.shown.rowCount(), 0);
    pane.shown.setSearch({});
    QCOMPARE(pane.texts(Facet::Countries).last(), u"4 more…"_qs);
}

void TestFacetModel::anotherDataSetReplacesTheLists()
{
    Pane pane(testdata::twelveCountries());
    pane.shown.setUnfolded(Facet::Countries, true);
    pane.workspace.setDataSet(testdata::sixEvents());
    pane.facets.setDataSet(pane.workspace.dataSet());
    pane.facets.setCounts(pane.workspace.snapshot()->facets);
    QCOMPARE(pane.texts(Facet::Countries),
             QStringList({u"[ ] Viet Nam 6"_qs, u"[ ] Laos 3"_qs, u"[ ] Cambodia 2"_qs}));
}

void TestFacetModel::rowsAreReadOutInFull()
{
    const Pane pane(testdata::sixEvents());
    const QModelIndex asean = pane.find(Facet::Organisations, u"ASEAN"_qs);
    const QString spoken = asean.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Association of Southeast Asian Nations, 1 event"),
             qPrintable(spoken));
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
