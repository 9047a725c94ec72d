// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/generateddata.h"
#include "layout/layoutdata.h"
#include "painting/preparedtimeline.h"

#include <QSet>
#include <QTest>

using namespace attache;
using namespace attache::testdata;

class TestPreparedTimeline : public QObject
{
    Q_OBJECT

private slots:
    void everythingOfTheSceneIsPrepared();
    void aLabelIsTheTitleOrItsBeginning();
    void titlesOfFilesAreMadeHarmless();
    void headersSayHowManyEventsAreShown();
    void aLongNameTakesTwoLines();
    void marksHaveTheColourAndShapeOfTheirCategory();
    void ticksAreWrittenWhereTheAxisHasThem();
    void preparingAgainGivesTheSame();
    void preparingAgainShapesNothing();
    void movingOnShapesOnlyWhatComesIn();
};

namespace {

constexpr double headerPx = 176;

TimeScale year2022()
{
    return {{double(startOfYear(2022)), double(startOfYear(2023))}, headerPx, 900};
}

PreparedTimeline prepared(const DataSetPtr& set, const EventFilter& filter = {})
{
    TimelinePreparer preparer(Fonts::make());
    return preparer.prepare(*makeSnapshot(set, filter), year2022(), headerPx,
                            QLocale(QLocale::English));
}

DataSetPtr sample()
{
    return dataSetOf(
        {{"2022-01-05", "Visit", "high-level-visit"},
         {"2022-03", "First exchange", "border-exchange"},
         {"2022-06-01/2022-06-20",
          "A title that is so long that it fits nowhere on the axis and has to be cut: it goes on "
          "and on, far beyond the edge, and nobody would read it to its end on a timeline",
          "border-exchange"},
         {"2023-03-01", "Next year", "border-exchange"},
         {"", "Undated", "border-exchange"},
         {"2022-11-02", "Exhibition", "exhibition"}});
}

} // namespace

void TestPreparedTimeline::everythingOfTheSceneIsPrepared()
{
    const PreparedTimeline timeline = prepared(sample());
    QCOMPARE(timeline.scene.marks.size(), size_t(4));
    QCOMPARE(timeline.scene.labels.size(), size_t(4));
    QCOMPARE(timeline.labels.size(), timeline.scene.labels.size());
    QCOMPARE(timeline.colourOfMark.size(), timeline.scene.marks.size());
    QCOMPARE(timeline.shapeOfMark.size(), timeline.scene.marks.size());
    QCOMPARE(timeline.headers.size(), timeline.scene.lanes.size());
    QCOMPARE(timeline.headers.size(), size_t(3));
    QCOMPARE(timeline.headerWidthPx, headerPx);
}

void TestPreparedTimeline::aLabelIsTheTitleOrItsBeginning()
{
    const DataSetPtr set = sample();
    const PreparedTimeline timeline = prepared(set);
    int cut = 0;
    for (size_t i = 0; i < timeline.labels.size(); ++i) {
        const SceneLabel& label = timeline.scene.labels[i];
        const ShapedText& shaped = timeline.labels[i];
        QVERIFY2(shaped.widthPx <= label.rect.width() + 0.02,
                 qPrintable(QString::number(shaped.widthPx - label.rect.width())));
        QVERIFY(shaped.heightPx > 0);
        const QString title = set->title(label.event);
        QString text = shaped.text.text();
        if (text == title)
            continue;
        ++cut;
        QVERIFY(text.endsWith(u'…'));
        text.chop(1);
        QVERIFY(title.startsWith(text.trimmed()));
        // As much of it as there is room for.
        QVERIFY(shaped.widthPx > label.rect.width() - 30);
    }
    QCOMPARE(cut, 1);
}

void TestPreparedTimeline::titlesOfFilesAreMadeHarmless()
{
    const PreparedTimeline timeline =
        prepared(dataSetOf({{"2022-01-05", "<b>One</b>\n\u202Etwo\u200B &amp;"}}));
    QCOMPARE(timeline.labels.size(), size_t(1));
    QCOMPARE(timeline.labels[0].text.text(), QStringLiteral("<b>One</b> two &amp;"));
    QCOMPARE(timeline.labels[0].text.textFormat(), Qt::PlainText);
}

void TestPreparedTimeline::headersSayHowManyEventsAreShown()
{
    const auto counts = [](const PreparedTimeline& timeline) {
        QStringList texts;
        for (const PreparedHeader& header : timeline.headers)
            texts.append(header.count.text.text());
        return texts;
    };
    // Of the dated ones, in view or not.
    QCOMPARE(counts(prepared(sample())),
             QStringList(
                 {QStringLiteral("1 of 1"), QStringLiteral("3 of 3"), QStringLiteral("1 of 1")}));
    EventFilter filter;
    filter.categories = {QStringLiteral("exhibition")};
    QCOMPARE(counts(prepared(sample(), filter)),
             QStringList(
                 {QStringLiteral("0 of 1"), QStringLiteral("0 of 3"), QStringLiteral("1 of 1")}));
}

void TestPreparedTimeline::aLongNameTakesTwoLines()
{
    DataSetBuilder builder;
    const char* names[] = {"Short", "Humanitarian and medical missions",
                           "Wirtschaftskooperationsabkommensverhandlungen",
                           "One two three four five six seven eight nine ten eleven twelve"};
    for (const char* name : names) {
        Category category;
        category.key = QString::fromLatin1(name);
        category.name = category.key;
        EventDraft draft;
        draft.key = category.key;
        draft.category = *builder.addCategory(category);
        const auto date = edtf::parse(u"2022-03-05");
        draft.date = resolve(*date, DateKind::Instant, DateBasis::Stated);
        builder.addEvent(draft);
    }
    const PreparedTimeline timeline = prepared(builder.build());
    QCOMPARE(timeline.headers.size(), size_t(4));
    for (const PreparedHeader& header : timeline.headers) {
        QVERIFY(header.name.widthPx > 0);
        QVERIFY(header.name.widthPx <= headerPx);
        QVERIFY(header.secondLine.widthPx <= headerPx);
    }
    const auto lines = [&timeline](size_t i) {
        return QStringList(
            {timeline.headers[i].name.text.text(), timeline.headers[i].secondLine.text.text()});
    };
    QCOMPARE(lines(0), QStringList({QStringLiteral("Short"), QString()}));
    // No word is lost between the lines.
    QCOMPARE(lines(1).join(u' '), QString::fromLatin1(names[1]));
    QVERIFY(!lines(1).at(1).isEmpty());
    // A word longer than a line is cut; so is the second line of a very long name.
    QVERIFY(lines(2).at(0).endsWith(u'…'));
    QVERIFY(lines(2).at(1).isEmpty());
    QVERIFY(lines(3).at(0).startsWith(QStringLiteral("One two")));
    QVERIFY(lines(3).at(1).endsWith(u'…'));
}

void TestPreparedTimeline::marksHaveTheColourAndShapeOfTheirCategory()
{
    const PreparedTimeline timeline = prepared(sample());
    // High-level visit, border exchange twice, exhibition.
    QCOMPARE(timeline.colourOfMark, (std::vector<int>{0, 2, 2, 7}));
    QCOMPARE(timeline.shapeOfMark, (std::vector<MarkShape>{MarkShape::Circle, MarkShape::Diamond,
                                                           MarkShape::Diamond, MarkShape::Star}));
    QCOMPARE(timeline.headers[1].colourIndex, 2);
    QCOMPARE(timeline.headers[1].shape, MarkShape::Diamond);
    QCOMPARE(timeline.headers[1].name.text.text(), QStringLiteral("Border exchange"));
}

void TestPreparedTimeline::ticksAreWrittenWhereTheAxisHasThem()
{
    const PreparedTimeline timeline = prepared(sample());
    const auto check = [](const std::vector<TickCell>& cells, const std::vector<PlacedText>& texts,
                          double top, double bottom) {
        size_t text = 0;
        for (const TickCell& cell : cells) {
            if (cell.label.isEmpty())
                continue;
            QVERIFY(text < texts.size());
            QCOMPARE(texts[text].shaped.text.text(), cell.label);
            QCOMPARE(texts[text].left, cell.labelPx);
            QVERIFY(texts[text].centreY > top && texts[text].centreY < bottom);
            ++text;
        }
        QCOMPARE(text, texts.size());
    };
    check(timeline.axis.major, timeline.majorLabels, 0, majorTierPx);
    check(timeline.axis.minor, timeline.minorLabels, majorTierPx, axisHeightPx);
    QCOMPARE(timeline.minorLabels.size(), size_t(12));
    QCOMPARE(timeline.majorLabels.size(), size_t(1));
}

void TestPreparedTimeline::preparingAgainGivesTheSame()
{
    // The second time every text comes from the first.
    const DataSetPtr set = sample();
    const SnapshotPtr snapshot = makeSnapshot(set, {});
    TimelinePreparer preparer(Fonts::make());
    const QLocale english(QLocale::English);
    const PreparedTimeline first = preparer.prepare(*snapshot, year2022(), headerPx, english);
    const PreparedTimeline second = preparer.prepare(*snapshot, year2022(), headerPx, english);
    QCOMPARE(second.axis, first.axis);
    QCOMPARE(second.labels.size(), first.labels.size());
    for (size_t i = 0; i < first.labels.size(); ++i) {
        QCOMPARE(second.labels[i].text.text(), first.labels[i].text.text());
        QCOMPARE(second.labels[i].widthPx, first.labels[i].widthPx);
        QCOMPARE(second.scene.labels[i].rect, first.scene.labels[i].rect);
    }
}

void TestPreparedTimeline::preparingAgainShapesNothing()
{
    TimelinePreparer preparer(Fonts::make());
    const SnapshotPtr snapshot = makeSnapshot(sample(), {});
    const auto prepare = [&] {
        return preparer.prepare(*snapshot, year2022(), headerPx, QLocale(QLocale::English));
    };
    prepare();
    const int before = preparer.shapedCount();
    QVERIFY(before > 0);
    prepare();
    QCOMPARE(preparer.shapedCount(), before);
}

void TestPreparedTimeline::movingOnShapesOnlyWhatComesIn()
{
    TimelinePreparer preparer(Fonts::make());
    const DataSetPtr set = generatedDataSet({3'000});
    const SnapshotPtr snapshot = makeSnapshot(set, {}, LaneGrouping::Country);
    const auto prepare = [&](double firstDay) {
        const double start = double(startOfYear(2022)) + firstDay * double(secondsPerDay);
        const TimeScale scale{{start, start + 30 * double(secondsPerDay)}, headerPx, 1100};
        return preparer.prepare(*snapshot, scale, headerPx, QLocale(QLocale::English), {},
                                {0, 720});
    };
    const auto texts = [](const PreparedTimeline& timeline) {
        QSet<QString> all;
        for (const ShapedText& label : timeline.labels)
            all.insert(label.text.text());
        for (const ShapedText& count : timeline.counts)
            all.insert(count.text.text());
        for (const auto* ticks : {&timeline.majorLabels, &timeline.minorLabels}) {
            for (const PlacedText& tick : *ticks)
                all.insert(tick.shaped.text.text());
        }
        return all;
    };
    const QSet<QString> before = texts(prepare(0));
    const int shaped = preparer.shapedCount();
    const PreparedTimeline after = prepare(3);
    QVERIFY(after.labels.size() > 5);
    const QSet<QString> fresh = texts(after) - before;
    QVERIFY2(preparer.shapedCount() - shaped <= fresh.size(),
             qPrintable(QString::number(preparer.shapedCount() - shaped)));
}

QTEST_MAIN(TestPreparedTimeline)
#include "tst_preparedtimeline.moc"
