// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutdata.h"
#include "layout/timelinescene.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace attache;
using namespace attache::testdata;

/// What holds for the labels of any data at any zoom.
class TestLabelPlacement : public QObject
{
    Q_OBJECT

private slots:
    void labelsKeepApart_data();
    void labelsKeepApart();
    void zoomingInShowsEveryLabelInTime();
};

namespace {

/// Days, months, spans and windows between 2020 and 2023.
DataSetPtr randomEvents(QRandomGenerator& random, int count)
{
    DataSetBuilder builder;
    for (int i = 0; i < count; ++i) {
        const auto day = [](TimePoint time) {
            const CivilDate date = civilDate(time);
            return QString::asprintf("%04d-%02d-%02d", int(date.year), date.month, date.day);
        };
        const TimePoint begin = startOfYear(2020) + random.bounded(1461) * secondsPerDay;
        const TimePoint end = begin + (1 + random.bounded(300)) * secondsPerDay;
        QString text = day(begin);
        const int form = random.bounded(5);
        if (form == 1)
            text.chop(3);
        else if (form >= 2)
            text += u'/' + day(end);
        EventDraft draft;
        draft.key = QString::number(i);
        draft.title = QString(1 + random.bounded(60), u'x');
        draft.category = CategoryId{quint32(random.bounded(3))};
        const auto date = edtf::parse(text);
        draft.edtf = date->canonical;
        draft.date = resolve(*date, form == 2 ? DateKind::Window : defaultDateKind(*date),
                             DateBasis::Stated);
        builder.addEvent(draft);
    }
    return builder.build();
}

/// What is wrong with the scene's labels; empty when every one stays on the axis, in its row,
/// and clear of every other label and every other mark.
QString fault(const TimelineScene& scene, const LabelWidth& width)
{
    for (size_t i = 0; i < scene.labels.size(); ++i) {
        const SceneLabel& label = scene.labels[i];
        const SceneMark& own = scene.marks[label.mark];
        const QString name = QStringLiteral("label of %1 ").arg(label.event.value);
        if (own.event != label.event || label.rect.center().y() != own.centreY)
            return QString(name + u"is not at its mark");
        if (i > 0 && label.mark <= scene.labels[i - 1].mark)
            return QString(name + u"is out of order");
        if (label.rect.width() > width(label.event) + 1e-9)
            return QString(name + u"is wider than its text");
        if (label.rect.width() < std::min(width(label.event), 90.0))
            return QString(name + u"is cut too short");
        if (label.rect.left() < scene.scale.leftPx - 1e-9 ||
            label.rect.right() > scene.scale.rightPx() + 1e-9)
            return QString(name + u"leaves the axis");
        for (size_t j = 0; j < scene.marks.size(); ++j) {
            if (j != label.mark && scene.marks[j].bounds().intersects(label.rect))
                return QString(
                    name + QStringLiteral("covers the mark of %1").arg(scene.marks[j].event.value));
        }
        for (size_t j = 0; j < i; ++j) {
            if (scene.labels[j].rect.intersects(label.rect))
                return QString(
                    name +
                    QStringLiteral("covers the label of %1").arg(scene.labels[j].event.value));
        }
    }
    return {};
}

} // namespace

void TestLabelPlacement::labelsKeepApart_data()
{
    QTest::addColumn<double>("widthPx");
    for (const double width : {60.0, 400.0, 900.0, 1700.0, 3800.0})
        QTest::addRow("%g px", width) << width;
}

void TestLabelPlacement::labelsKeepApart()
{
    QFETCH(double, widthPx);
    QRandomGenerator random(1975);
    qsizetype labels = 0;
    for (int i = 0; i < 60; ++i) {
        const DataSetPtr set = randomEvents(random, 5 + random.bounded(150));
        const LaneLayout lanes = lanesOf(*set);
        const auto width = [&set](EventId event) { return 7.0 * double(set->title(event).size()); };
        for (int zoom = 0; zoom < 12; ++zoom) {
            // From a day to twelve years.
            const double span = std::exp(random.bounded(std::log(4383.0))) * secondsPerDay;
            const double begin =
                double(startOfYear(2020)) + random.bounded(1461.0) * secondsPerDay - span / 2;
            const TimeScale scale{{begin, begin + span}, 176, widthPx};
            const TimelineScene scene =
                makeTimelineScene(lanes, *set, scale, TimelineMetrics(), width);
            const QString problem = fault(scene, width);
            QVERIFY2(problem.isEmpty(),
                     qPrintable(QStringLiteral("set %1, begin %2, span %3 days: %4")
                                    .arg(i)
                                    .arg(begin, 0, 'f', 0)
                                    .arg(span / secondsPerDay)
                                    .arg(problem)));
            labels += qsizetype(scene.labels.size());
        }
    }
    QVERIFY(labels > 100);
}

void TestLabelPlacement::zoomingInShowsEveryLabelInTime()
{
    QRandomGenerator random(45);
    const DataSetPtr set = randomEvents(random, 120);
    const LaneLayout lanes = lanesOf(*set);
    const auto width = [&set](EventId event) { return 7.0 * double(set->title(event).size()); };
    for (quint32 row = 0; row < set->events().count(); ++row) {
        // Ten days around its begin, at 80 px a day: the next mark of the row, which does not
        // touch it, leaves room.
        const double begin = double(set->events().date[row].earliestStart);
        const TimeScale scale{
            {begin - 2.0 * secondsPerDay, begin + 10.0 * secondsPerDay}, 176, 960};
        const TimelineScene scene = makeTimelineScene(lanes, *set, scale, TimelineMetrics(), width);
        const bool isShown =
            std::any_of(scene.labels.begin(), scene.labels.end(),
                        [row](const SceneLabel& label) { return label.event.value == row; });
        QVERIFY2(isShown, qPrintable(set->draft(EventId{row}).edtf));
    }
}

QTEST_GUILESS_MAIN(TestLabelPlacement)
#include "tst_labelplacement.moc"
