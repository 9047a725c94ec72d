// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterdata.h"
#include "filters/facetdelegate.h"
#include "filters/facetmodel.h"
#include "filters/filterpane.h"
#include "painting/theme.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace attache;

namespace {

/// A pane on the screen, with what a person can reach in it.
struct Shown
{
    explicit Shown(DataSetPtr dataSet)
    {
        workspace.setDataSet(std::move(dataSet));
        pane.resize(230, 900);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    QModelIndex row(const QString& name) const
    {
        const auto flags = Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive;
        const QModelIndexList found =
            model().match(model().index(0, 0), Qt::DisplayRole, name, 1, flags);
        return found.value(0);
    }

    int count(const QString& name) const { return row(name).data(FacetModel::CountRole).toInt(); }
    bool isChecked(const QString& name) const
    {
        return row(name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    QPoint middle(const QString& name) const { return view().visualRect(row(name)).center(); }
    void click(const QString& name)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middle(name));
    }

    /// All four events that a window system sends for it.
    void doubleClick(const QString& name)
    {
        click(name);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, middle(name));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, middle(name));
    }

    const QStringList& countries() { return workspace.filter().filter().countries; }

    QTreeView& view() const { return *pane.findChild<QTreeView*>(); }
    const QAbstractItemModel& model() const { return *view().model(); }
    QLineEdit& search() const { return *pane.findChild<QLineEdit*>(); }
    QToolButton& clear() const
    {
        return *pane.findChild<QToolButton*>(QStringLiteral("clearFilter"));
    }

    Workspace workspace;
    FilterPane pane{workspace};
};

} // namespace

class TestFilterPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aClickOnARowFilters();
    void aDoubleClickChoosesOneAlone();
    void deleteExcludes();
    void clearOnAHeadingClearsItsList();
    void participantsCanBeAskedForTogether();
    void aTimeIsTyped();
    void theKeyboardReachesEverything();
    void clearShowsEverythingAgain();
    void searchNarrowsTheLists_data();
    void searchNarrowsTheLists();
    void downAndEscapeLeaveTheSearchField();
    void closedListsStayClosed();
    void aClickUnfoldsALongList();
    void focusAndPlaceOutliveNewCounts();
    void hostileNamesAreOnlyText();
    void longNamesTakeTwoLines();
    void namesFollowTheLanguage();
    void coloursFollowThePalette();
    void everyControlHasAName();
};

void TestFilterPane::init()
{
    QApplication::setPalette(Theme::light().palette());
}

void TestFilterPane::aClickOnARowFilters()
{
    Shown shown(testdata::sixEvents());
    shown.click(u"Laos"_qs);
    QCOMPARE(shown.countries(), QStringList{u"LA"_qs});
    QVERIFY(shown.isChecked(u"Laos"_qs));
    QCOMPARE(shown.count(u"Cambodia"_qs), 2);
    QCOMPARE(shown.count(u"Border exchange"_qs), 1);
    QCOMPARE(shown.count(u"Review conference"_qs), 0);
    shown.click(u"Border exchange"_qs);
    QCOMPARE(shown.workspace.snapshot()->events, EventSet{EventId{1}});
    QCOMPARE(shown.count(u"Cambodia"_qs), 1);
    shown.click(u"Laos"_qs);
    QCOMPARE(shown.countries(), QStringList());
}

void TestFilterPane::aDoubleClickChoosesOneAlone()
{
    Shown shown(testdata::sixEvents());
    shown.click(u"Cambodia"_qs);
    shown.doubleClick(u"Laos"_qs);
    QCOMPARE(shown.countries(), QStringList{u"LA"_qs});
    QVERIFY(!shown.isChecked(u"Cambodia"_qs));
}

void TestFilterPane::deleteExcludes()
{
    Shown shown(testdata::sixEvents());
    shown.view().setCurrentIndex(shown.row(u"Laos"_qs));
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    QCOMPARE(shown.workspace.filter().filter().excluded.countries, QStringList{u"LA"_qs});
    QCOMPARE(shown.workspace.snapshot()->events.size(), size_t(3));
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    QVERIFY(shown.workspace.filter().filter().isEmpty());
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, Qt::AltModifier,
                      shown.middle(u"Laos"_qs));
    QCOMPARE(shown.workspace.filter().filter().excluded.countries, QStringList{u"LA"_qs});
}

void TestFilterPane::clearOnAHeadingClearsItsList()
{
    Shown shown(testdata::sixEvents());
    shown.click(u"Laos"_qs);
    shown.click(u"Held"_qs);
    const QModelIndex countries = shown.row(u"Countries"_qs);
    const auto* delegate = shown.view().findChild<FacetDelegate*>();
    const QRect clear = delegate->clearRect(shown.view().visualRect(countries), countries);
    QVERIFY(!clear.isEmpty());
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, clear.center());
    EventFilter held;
    held.statuses = {EventStatus::Held};
    QCOMPARE(shown.workspace.filter().filter(), held);
    QVERIFY(shown.view().isExpanded(shown.row(u"Countries"_qs)));
    shown.view().setCurrentIndex(shown.row(u"Status"_qs));
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    QVERIFY(shown.workspace.filter().filter().isEmpty());
}

void TestFilterPane::participantsCanBeAskedForTogether()
{
    Shown shown(testdata::sixEvents());
    auto* together = shown.pane.findChild<QCheckBox*>(u"askForAll"_qs);
    shown.click(u"Laos"_qs);
    QVERIFY(!together->isVisible());
    shown.click(u"Cambodia"_qs);
    QVERIFY(together->isVisible());
    QCOMPARE(shown.workspace.snapshot()->events.size(), size_t(4));
    together->click();
    QCOMPARE(shown.workspace.snapshot()->events, EventSet{EventId{3}});
    shown.clear().click();
    QVERIFY(!together->isVisible());
    QVERIFY(!together->isChecked());
}

void TestFilterPane::aTimeIsTyped()
{
    Shown shown(testdata::sixEvents());
    auto* time = shown.pane.findChild<QLineEdit*>(u"filterTime"_qs);
    time->setFocus();
    QTest::keyClicks(time, u"May 2022"_qs);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(shown.workspace.filter().filter().time, u"2022-05"_qs);
    QCOMPARE(time->text(), u"2022-05"_qs);
    time->selectAll();
    QTest::keyClicks(time, u"someday"_qs);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(shown.workspace.filter().filter().time, u"2022-05"_qs);
    QVERIFY(!time->toolTip().isEmpty());
    time->clear();
    QTest::keyClicks(time, u"2021"_qs);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(shown.workspace.filter().filter().time, u"2021"_qs);
    shown.clear().click();
    QCOMPARE(time->text(), QString());
}

void TestFilterPane::theKeyboardReachesEverything()
{
    Shown shown(testdata::twelveCountries());
    QTreeView& view = shown.view();
    shown.search().setFocus();
    QTest::keyClick(&shown.pane, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown.pane.findChild<QLineEdit*>(u"filterTime"_qs));
    QTest::keyClick(&shown.pane, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown.pane.findChild<QCheckBox*>(u"keepFilteredBox"_qs));
    QTest::keyClick(&shown.pane, Qt::Key_Space);
    QVERIFY(shown.workspace.lanes().arrangement().keepsFiltered);
    QTest::keyClick(&shown.pane, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &view);
    view.setCurrentIndex(shown.row(u"Brunei"_qs));
    QTest::keyClick(&view, Qt::Key_Space);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(shown.countries(), QStringList({u"BN"_qs, u"KH"_qs}));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(shown.countries(), QStringList{u"KH"_qs});

    view.setCurrentIndex(shown.row(u"4 more…"_qs));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.currentIndex(), shown.row(u"Singapore"_qs));
    view.setCurrentIndex(shown.row(u"Show fewer"_qs));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.currentIndex(), shown.row(u"Philippines"_qs));

    view.setCurrentIndex(shown.row(u"Countries"_qs));
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(!view.isExpanded(shown.row(u"Countries"_qs)));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.isExpanded(shown.row(u"Countries"_qs)));
}

void TestFilterPane::clearShowsEverythingAgain()
{
    Shown shown(testdata::sixEvents());
    QVERIFY(!shown.clear().isEnabled());
    shown.click(u"Laos"_qs);
    shown.click(u"Held"_qs);
    QVERIFY(shown.clear().isEnabled());
    shown.clear().click();
    QVERIFY(shown.workspace.filter().filter().isEmpty());
    QVERIFY(!shown.clear().isEnabled());
    QVERIFY(!shown.isChecked(u"Laos"_qs));
    QCOMPARE(shown.count(u"Review conference"_qs), 1);
}

void TestFilterPane::searchNarrowsTheLists_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << u"lao"_qs;
    QTest::newRow("code") << u"LA"_qs;
    QTest::newRow("Vietnamese") << u"Lào"_qs;
    QTest::newRow("other name") << u"Lao PDR"_qs;
}

void TestFilterPane::searchNarrowsTheLists()
{
    QFETCH(QString, typed);
    Shown shown(testdata::sixEvents());
    shown.search().setText(typed);
    QCOMPARE(shown.model().rowCount(), 1);
    QCOMPARE(shown.model().rowCount(shown.row(u"Countries"_qs)), 1);
    QVERIFY(shown.row(u"Laos"_qs).isValid());
    QTest::keyClicks(&shown.search(), u"xyz"_qs); // at the end of what is there
    QCOMPARE(shown.model().rowCount(), 0);
    const auto labels = shown.pane.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == u"Nothing of that name.";
    }));
}

void TestFilterPane::downAndEscapeLeaveTheSearchField()
{
    Shown shown(testdata::sixEvents());
    shown.search().setFocus();
    QTest::keyClicks(&shown.search(), u"lao"_qs);
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    QCOMPARE(shown.search().text(), QString());
    QCOMPARE(shown.model().rowCount(), 7); // no event has a kind of date
    QTest::keyClick(&shown.search(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &shown.view());
}

void TestFilterPane::closedListsStayClosed()
{
    Shown shown(testdata::sixEvents());
    shown.click(u"Countries"_qs);
    QVERIFY(!shown.view().isExpanded(shown.row(u"Countries"_qs)));
    shown.search().setText(u"laos"_qs);
    QVERIFY(shown.view().isExpanded(shown.row(u"Countries"_qs)));
    shown.search().clear();
    QVERIFY(!shown.view().isExpanded(shown.row(u"Countries"_qs)));
    QVERIFY(shown.view().isExpanded(shown.row(u"Sources"_qs)));
    shown.workspace.setDataSet(testdata::twelveCountries());
    QVERIFY(!shown.view().isExpanded(shown.row(u"Countries"_qs)));
}

void TestFilterPane::aClickUnfoldsALongList()
{
    Shown shown(testdata::twelveCountries());
    QVERIFY(!shown.row(u"Viet Nam"_qs).isValid());
    shown.click(u"4 more…"_qs);
    QVERIFY(shown.row(u"Viet Nam"_qs).isValid());
    shown.click(u"Show fewer"_qs);
    QVERIFY(!shown.row(u"Viet Nam"_qs).isValid());
}

void TestFilterPane::focusAndPlaceOutliveNewCounts()
{
    Shown shown(testdata::sixEvents());
    QTreeView& view = shown.view();
    view.setFocus();
    view.setCurrentIndex(shown.row(u"Cambodia"_qs));
    shown.click(u"Sources"_qs);
    view.setCurrentIndex(shown.row(u"Cambodia"_qs));
    QTest::keyClick(&view, Qt::Key_Space);
    shown.workspace.filter().clear();
    QCOMPARE(view.currentIndex(), shown.row(u"Cambodia"_qs));
    QCOMPARE(QApplication::focusWidget(), &view);
    QVERIFY(!view.isExpanded(shown.row(u"Sources"_qs)));
}

void TestFilterPane::hostileNamesAreOnlyText()
{
    const QString image = u"<img src=\"file:///etc/hostname\">"_qs;
    DataSetBuilder builder;
    Category category;
    category.key = u"hostile"_qs;
    category.name = QString(image + u"\u202Ereversed &amp; %1 &x");
    builder.addCategory(category);
    testdata::addOrganisation(builder, u"X"_qs, image);
    testdata::addSource(builder, u"a"_qs, QString(u"line\nbreak\u0000"_qs + image));
    testdata::addEvent(builder, u"e"_qs, u"hostile"_qs, {}, {u"X"_qs}, {u"a"_qs});
    Shown shown(builder.build());

    const QString plain = QString(image + u"reversed &amp; %1 &x");
    QVERIFY(shown.row(plain).isValid());
    QVERIFY(!shown.row(u"X"_qs).data(FacetModel::FullNameRole).toString().contains(u'\u202E'));
    QVERIFY(shown.row(u"X"_qs).data(Qt::AccessibleTextRole).toString().startsWith(image));
    for (int row = 0; row < shown.model().rowCount(); ++row) {
        const QModelIndex heading = shown.model().index(row, 0);
        QVERIFY(!shown.model().index(0, 0, heading).data().toString().contains(u'\n'));
    }

    for (const QLabel* label : shown.pane.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);

    QHelpEvent help(QEvent::ToolTip, shown.middle(plain),
                    shown.view().viewport()->mapToGlobal(shown.middle(plain)));
    QApplication::sendEvent(shown.view().viewport(), &help);
    QVERIFY(!QToolTip::text().contains(u"<img"));
    QVERIFY(QToolTip::text().contains(u"&lt;img"));
    QToolTip::hideText();
}

void TestFilterPane::longNamesTakeTwoLines()
{
    DataSetBuilder builder;
    testdata::addSource(builder, u"a"_qs, u"Short"_qs);
    const QString title = u"Defence diplomacy contributes to protecting the Fatherland"_qs;
    testdata::addSource(builder, u"b"_qs, title);
    testdata::addEvent(builder, u"e"_qs, u"exercise"_qs, {}, {}, {u"a"_qs, u"b"_qs});
    Shown shown(builder.build());
    const QString name = QString(u"b · " + title);
    const int shortHeight = shown.view().visualRect(shown.row(u"a · Short"_qs)).height();
    QVERIFY(shortHeight >= 24);
    QVERIFY(shown.view().visualRect(shown.row(name)).height() > shortHeight);
    shown.pane.resize(700, 900);
    QTRY_COMPARE(shown.view().visualRect(shown.row(name)).height(), shortHeight);
}

void TestFilterPane::namesFollowTheLanguage()
{
    Language language(QLocale(QLocale::English, QLocale::UnitedStates));
    DataSetBuilder builder;
    testdata::addSource(builder, u"a"_qs);
    for (const QString& code : {u"ID"_qs, u"KR"_qs, u"TH"_qs, u"US"_qs})
        testdata::addEvent(builder, code.toLower(), u"exercise"_qs, {code}, {}, {u"a"_qs});
    Shown shown(builder.build());
    const auto countryNames = [&shown] {
        const QModelIndex heading = shown.model().index(0, 0);
        QStringList names;
        for (int row = 0; row < shown.model().rowCount(heading); ++row)
            names.append(shown.model().index(row, 0, heading).data().toString());
        return names;
    };
    QCOMPARE(countryNames(), QStringList({u"Indonesia"_qs, u"Republic of Korea"_qs, u"Thailand"_qs,
                                          u"United States"_qs}));
    shown.click(u"Thailand"_qs);
    shown.view().setCurrentIndex(shown.row(u"Thailand"_qs));

    language.change(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QCoreApplication::processEvents();
    QCOMPARE(countryNames(),
             QStringList({u"Hàn Quốc"_qs, u"Hoa Kỳ"_qs, u"Indonesia"_qs, u"Thái Lan"_qs}));
    QCOMPARE(shown.view().currentIndex(), shown.row(u"Thái Lan"_qs));
    QVERIFY(shown.isChecked(u"Thái Lan"_qs));
    QVERIFY(shown.view().isExpanded(shown.model().index(0, 0)));
}

void TestFilterPane::coloursFollowThePalette()
{
    Shown shown(testdata::sixEvents());
    const auto backgroundOf = [&shown] {
        const QImage image = shown.pane.grab().toImage();
        return image.pixelColor(2, image.height() - 2);
    };
    QCOMPARE(backgroundOf(), Theme::light().panel);
    QApplication::setPalette(Theme::dark().palette());
    QCoreApplication::processEvents();
    QCOMPARE(backgroundOf(), Theme::dark().panel);
    // The name of a row is light now: some pixel of its row is close to the theme's text.
    const QRect row = shown.view().visualRect(shown.row(u"Viet Nam"_qs));
    const QImage image = shown.view().viewport()->grab(row).toImage();
    double best = 1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            best = std::max(best, contrastRatio(image.pixelColor(x, y), Theme::dark().panel));
    }
    QVERIFY(best > 7);
}

void TestFilterPane::everyControlHasAName()
{
    Shown shown(testdata::sixEvents());
    for (QWidget* widget :
         {static_cast<QWidget*>(&shown.search()), static_cast<QWidget*>(&shown.clear()),
          static_cast<QWidget*>(&shown.view())}) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QVERIFY(widget->focusPolicy() & Qt::TabFocus);
    }
}

QTEST_MAIN(TestFilterPane)
#include "tst_filterpane.moc"
