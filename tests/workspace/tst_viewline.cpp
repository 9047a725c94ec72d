// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampledataset.h"
#include "workspace/viewline.h"
#include "workspace/workspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attache;

namespace {

constexpr double day = secondsPerDay;

/// Random lists and words, some of them with characters that have a meaning in a line.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    bool maybe() { return m_random.bounded(3) == 0; }

    QString word()
    {
        static const QStringList words{u"LA"_qs,         u"KH"_qs,   u"Vị Xuyên"_qs, u"a,b"_qs,
                                       u"a&b=c"_qs,      u"100%"_qs, u"+ 1"_qs,      u"x/y?#"_qs,
                                       u"\"quoted\""_qs, u"日本"_qs, u"🕊"_qs,     u"-not"_qs};
        return words.at(m_random.bounded(int(words.size())));
    }

    QStringList list()
    {
        QStringList list;
        for (int i = maybe() ? m_random.bounded(4) : 0; i > 0; --i)
            list = toggled(list, word(), true);
        return list;
    }

    template <class E> QList<E> terms()
    {
        QList<E> chosen;
        for (const E value : allValues<E>()) {
            if (maybe() && maybe())
                chosen.append(value);
        }
        return chosen;
    }

    TimeRange range()
    {
        const double unit = maybe() ? day : maybe() ? 1.0 : 0.1234567;
        const double begin = m_random.bounded(-900'000, 900'000) * unit;
        return {begin, begin + m_random.bounded(1, 900'000) * unit};
    }

    FilterChoices choices()
    {
        return {list(),
                list(),
                list(),
                terms<EventStatus>(),
                list(),
                terms<DateKind>(),
                terms<DateCertainty>(),
                terms<Integrity>()};
    }

    EventFilter filter()
    {
        EventFilter filter;
        static_cast<FilterChoices&>(filter) = choices();
        filter.excluded = choices();
        filter.participation = maybe() ? Participation::All : Participation::Any;
        filter.time = maybe() ? u"2022-12/2023"_qs : QString();
        filter.text = maybe() ? word() : QString();
        return filter;
    }

    PortableView view()
    {
        PortableView view;
        view.dataSet = maybe() ? QString() : word();
        view.version = maybe() ? word() : QString();
        view.range = range();
        view.filter = filter();
        if (maybe())
            view.comparison = Comparison{filter(), m_random.bounded(-2400, 2401)};
        view.lanes.grouping = LaneGrouping(m_random.bounded(6));
        view.lanes.order = list();
        view.lanes.collapsed = list();
        view.lanes.hidesEmpty = maybe();
        view.lanes.keepsFiltered = maybe();
        view.event = maybe() ? word() : QString();
        view.figure = maybe() ? word() : QString();
        return view;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestViewLine : public QObject
{
    Q_OBJECT

private slots:
    void aViewIsOneReadableLine();
    void aLineAndBackIsTheSameView();
    void anEmptyViewIsALineToo();
    void whatMakesNoSenseIsNamed_data();
    void whatMakesNoSenseIsNamed();
    void aViewOfTheWorkspaceCanBeShownAgain();
    void aViewOfAnotherDataSetSaysSo();
};

void TestViewLine::aViewIsOneReadableLine()
{
    PortableView view;
    view.dataSet = u"viet-nam-2021-2023"_qs;
    view.version = u"1.0"_qs;
    // 18,962 days from 1970 to 2021-12-01: 51 years of 365 days, 13 leap days, 334 days of 2021.
    view.range = {18'962 * day, 18'962 * day + 7 * day + 3'661};
    view.filter.countries = {u"KH"_qs, u"LA"_qs};
    view.filter.excluded.statuses = {EventStatus::Planned, EventStatus::Cancelled};
    view.filter.participation = Participation::All;
    view.filter.text = u"Vị Xuyên"_qs;
    view.lanes.grouping = LaneGrouping::Country;
    view.event = u"laos-1"_qs;
    QCOMPARE(viewLine(view),
             u"attache:view?data=viet-nam-2021-2023&version=1.0"
             "&range=2021-12-01/2021-12-08T01:01:01&country=KH,LA&participants=all"
             "&not-status=planned,cancelled&text=V%E1%BB%8B%20Xuy%C3%AAn&lanes=country"
             "&event=laos-1"_qs);
}

void TestViewLine::aLineAndBackIsTheSameView()
{
    Chance chance(2022);
    for (int i = 0; i < 2'000; ++i) {
        const PortableView view = chance.view();
        const QString line = viewLine(view);
        const auto again = parseViewLine(QString(u"  " + line + u"\n"));
        QVERIFY2(again, qPrintable(line));
        QVERIFY2(*again == view, qPrintable(line));
        QCOMPARE(viewLine(*again), line);
        for (const QChar c : line)
            QVERIFY(c > u' ' && c < u'\x7f');
    }
}

void TestViewLine::anEmptyViewIsALineToo()
{
    QCOMPARE(viewLine({}), u"attache:view?"_qs);
    QCOMPARE(*parseViewLine(u"attache:view?"_qs), PortableView{});
}

void TestViewLine::whatMakesNoSenseIsNamed_data()
{
    QTest::addColumn<QString>("named");
    const auto row = [](const char* line, const char* named) {
        QTest::newRow(line) << QString::fromLatin1(named);
    };
    row("", "attache:view?");
    row("https://example.org", "attache:view?");
    row("attache:view?colour=red", "colour=red");
    row("attache:view?country", "country");
    row("attache:view?status=held,done", "status=held,done");
    row("attache:view?range=2022-01-01", "range=2022-01-01");
    row("attache:view?range=2022-02-30/2022-03-01", "range=2022-02-30/2022-03-01");
    row("attache:view?range=2022-01-02/2022-01-01", "range=2022-01-02/2022-01-01");
    row("attache:view?range=nan/inf", "range=nan/inf");
    row("attache:view?participants=some", "participants=some");
    row("attache:view?lanes=colours", "lanes=colours");
    row("attache:view?event=a&event=b", "event=b");
}

void TestViewLine::whatMakesNoSenseIsNamed()
{
    const auto view = parseViewLine(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!view);
    QFETCH(QString, named);
    QVERIFY2(view.error().text.contains(named), qPrintable(view.error().text));
}

void TestViewLine::aViewOfTheWorkspaceCanBeShownAgain()
{
    Workspace workspace;
    workspace.setDataSet(test::sampleDataSet());
    EventFilter filter;
    filter.countries = {u"LA"_qs};
    workspace.filter().setFilter(filter);
    workspace.selection().setEvent(*workspace.dataSet()->findEvent(u"laos"));
    const double begin = workspace.timeWindow().range().begin;
    workspace.timeWindow().setRange({begin, begin + 20 * day});
    const QString line = viewLine(presentView(workspace));

    Workspace other;
    other.setDataSet(test::sampleDataSet());
    QCOMPARE(showView(other, *parseViewLine(line)), QString());
    QCOMPARE(other.filter().filter(), filter);
    QCOMPARE(other.selection().event(), workspace.selection().event());
    QCOMPARE(other.timeWindow().range(), workspace.timeWindow().range());
    QCOMPARE(viewLine(presentView(other)), line);
}

void TestViewLine::aViewOfAnotherDataSetSaysSo()
{
    Workspace workspace;
    workspace.setDataSet(test::sampleDataSet());
    PortableView view;
    view.dataSet = u"elsewhere"_qs;
    QVERIFY(showView(workspace, view).contains(u"elsewhere"_qs));
    view.dataSet.clear();
    view.version = u"9.9"_qs;
    QVERIFY(showView(workspace, view).contains(u"9.9"_qs));
    view.version.clear();
    view.event = u"nobody"_qs;
    QVERIFY(!showView(workspace, view).isEmpty());
    view.event = u"laos"_qs;
    QCOMPARE(showView(workspace, view), QString());
}

QTEST_GUILESS_MAIN(TestViewLine)
#include "tst_viewline.moc"
