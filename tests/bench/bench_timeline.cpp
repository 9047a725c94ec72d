// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One process, one number of events: memory is that of the process. Prints a JSON object a line.
//   bench_timeline timeline N   the timeline, 1280 × 720, with N generated events in memory
//   bench_timeline window N     the whole window with them: how long it stops for the person
//   bench_timeline open N FILE  reading a file of N generated events
//   bench_timeline frame N DAYS one window again and again, for a profiler
//   bench_timeline zoom N       the windows of "frame, full" again and again, for a profiler
//   bench_timeline floors       what a frame costs whatever is done
#include "core/datasetbuilder.h"
#include "io/generateddata.h"
#include "io/nativereader.h"
#include "measuring.h"
#include "painting/marksprites.h"
#include "painting/shapedtext.h"
#include "painting/spritebatch.h"
#include "timeline/timelineview.h"
#include "window/mainwindow.h"
#include "window/messageservice.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QImage>
#include <QJsonDocument>
#include <QTextStream>
#include <QThread>

#include <memory>
#include <optional>
#include <random>

using namespace attache;
using namespace attache::bench;

namespace {

constexpr QSize pictureSize(1280, 720);
constexpr int filterRounds = 15;
constexpr int hitTests = 2000;

void print(const std::vector<Row>& rows)
{
    QTextStream out(stdout);
    for (const Row& row : rows)
        out << QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact) << '\n';
}

TimeRange rangeOf(std::pair<double, double> days)
{
    const auto start = double(startOfYear(2021));
    return {start + days.first * double(secondsPerDay),
            start + days.second * double(secondsPerDay)};
}

constexpr int floorFrames = 120;
constexpr int floorMarks = 2000;
constexpr int floorLabels = 200;

QRectF floorRect(int i)
{
    return {double(i * 37 % 1240), double(i * 91 % 700), 24, 12};
}

/// The same frame again and again: cleared, with marks, with the same labels.
template <class PaintMarks, class PaintLabels>
void measureFloor(const QString& name, PaintMarks paintMarks, PaintLabels paintLabels)
{
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    TextShaper shaper(Fonts::make().label);
    std::vector<ShapedText> labels;
    for (quint32 i = 0; i < floorLabels; ++i)
        labels.push_back(shaper.shaped(generatedTitle(i)));
    const Theme theme = Theme::light();
    Stopwatch watch;
    for (int frame = -10; frame < floorFrames; ++frame) {
        const auto paint = [&] {
            image.fill(theme.background);
            QPainter painter(&image);
            paintMarks(painter, theme);
            painter.setPen(theme.text);
            painter.setFont(shaper.font());
            paintLabels(painter, theme, labels);
        };
        if (frame < 0)
            paint(); // warms up
        else
            watch.time(paint);
    }
    print(watch.rows(name, floorMarks));
}

QPointF floorLabelPlace(size_t i)
{
    return {double(i % 5) * 250, 10 + double(i / 5) * 17.5};
}

void copyLabels(QPainter& painter, const Theme& theme, const std::vector<ShapedText>& labels)
{
    const QFont font = painter.font();
    SpriteBatch batch(painter);
    for (size_t i = 0; i < labels.size(); ++i)
        batch.drawText(labels[i], font, theme.text, floorLabelPlace(i).x(), floorLabelPlace(i).y());
}

void drawLabels(QPainter& painter, const Theme&, const std::vector<ShapedText>& labels)
{
    for (size_t i = 0; i < labels.size(); ++i)
        painter.drawText(floorLabelPlace(i), labels[i].text.text());
}

/// The marks of the floor frame, in the program's own style.
void paintOwnMarks(QPainter& painter, const Theme& theme, MarkSprites& sprites)
{
    const TimelineMetrics metrics;
    TimeScale scale;
    scale.widthPx = pictureSize.width();
    SpriteBatch batch(painter);
    SceneMark mark;
    for (int i = 0; i < floorMarks; ++i) {
        const QRectF rect = floorRect(i);
        mark.form = i % 10 < 3 ? MarkForm::Bar : MarkForm::Point; // as in the data
        mark.left = mark.certainLeft = rect.left();
        mark.right = mark.certainRight =
            mark.form == MarkForm::Bar ? rect.right() : rect.left() + 0.5;
        mark.centreY = rect.center().y();
        sprites.paint(batch, mark, MarkShape(i % 12), theme.seriesColour(i % 12), metrics, scale);
    }
}

/// The floor frame with the program's own marks, to be timed between other frames: the speed of a
/// machine that others use changes within seconds.
class FloorFrame
{
public:
    FloorFrame()
    {
        TextShaper shaper(m_font);
        for (quint32 i = 0; i < floorLabels; ++i)
            m_labels.push_back(shaper.shaped(generatedTitle(i)));
        paint();
    }

    void paint()
    {
        m_image.fill(m_theme.background);
        QPainter painter(&m_image);
        paintOwnMarks(painter, m_theme, m_sprites);
        painter.setPen(m_theme.text);
        painter.setFont(m_font);
        copyLabels(painter, m_theme, m_labels);
    }

private:
    QFont m_font = Fonts::make().label;
    Theme m_theme = Theme::light();
    QImage m_image{pictureSize, QImage::Format_ARGB32_Premultiplied};
    std::vector<ShapedText> m_labels;
    MarkSprites m_sprites;
};

/// A workspace and the timeline that shows it, as in the program's window.
class Bench
{
public:
    explicit Bench(DataSetPtr dataSet)
        : m_dataSet(std::move(dataSet))
        , m_n(int(m_dataSet->events().count()))
    {
    }

    void run()
    {
        measureFirstFrame();
        measureFrames(QStringLiteral("frame, full"), 1095, 7);
        measureFrames(QStringLiteral("frame, close"), 30, 2);
        measureHover();
        measureFilter();
        measureHitTest();
    }

    void runZoom()
    {
        constexpr int rounds = 20;
        open();
        m_workspace->setDataSet(m_dataSet);
        waitUntil([this] { return isShown({}); });
        for (int round = 0; round < rounds; ++round)
            measureFrames(QStringLiteral("frame, full"), 1095, 7);
    }

    void runOne(double days)
    {
        constexpr int frames = 200;
        open();
        m_workspace->setDataSet(m_dataSet);
        waitUntil([this] { return isShown({}); });
        Stopwatch watch;
        for (int i = 0; i < frames; ++i)
            watch.time([&] { frame({547.5 - days / 2 + i % 2, 547.5 + days / 2 + i % 2}); });
        print(watch.rows(QStringLiteral("frame of %1 days").arg(days), m_n));
    }

private:
    void open()
    {
        m_view.reset();
        m_workspace = std::make_unique<Workspace>();
        m_view = std::make_unique<TimelineView>(*m_workspace);
        m_workspace->lanes().setArrangement({LaneGrouping::Country, {}, {}, false});
        m_view->resize(pictureSize);
        m_view->show();
        QCoreApplication::processEvents();
    }

    /// Waits for what is computed beside the thread of the window.
    template <class Condition> static void waitUntil(Condition isDone)
    {
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bool isShown(const EventFilter& filter) const
    {
        const Snapshot& snapshot = *m_workspace->snapshot();
        return snapshot.dataSet == m_dataSet && snapshot.filter == filter &&
               snapshot.grouping == LaneGrouping::Country;
    }

    void frame(std::pair<double, double> days)
    {
        m_workspace->timeWindow().setRange(rangeOf(days));
        m_view->repaint();
    }

    void measureFirstFrame()
    {
        constexpr int rounds = 5;
        open(); // once without a clock: fonts are read and glyphs are drawn for the first time
        m_workspace->setDataSet(DataSetBuilder().build());
        m_view->repaint();
        Stopwatch watch;
        for (int round = 0; round < rounds; ++round) {
            open();
            watch.time([this] {
                m_workspace->setDataSet(m_dataSet);
                waitUntil([this] { return isShown({}); });
                m_view->repaint();
            });
        }
        print(watch.rows(QStringLiteral("first frame"), m_n));
    }

    void measureFrames(const QString& name, double wideDays, double narrowDays)
    {
        frame({547.5 - wideDays / 2, 547.5 + wideDays / 2});
        Stopwatch watch;
        Stopwatch floorWatch;
        FloorFrame floor;
        for (const auto& window : windowSequence(wideDays, narrowDays)) {
            watch.time([&] { frame(window); });
            floorWatch.time([&] { floor.paint(); });
        }
        print(watch.rows(name, m_n));
        print(floorWatch.rows(name + QStringLiteral(", floor in between"), m_n));
    }

    /// The pointer goes over the marks: the same picture, another frame around one of them.
    void measureHover()
    {
        constexpr int moves = 100;
        frame({530, 560});
        const std::vector<SceneMark> marks = m_view->scene().marks;
        const int before = m_view->sceneCount();
        Stopwatch watch;
        for (int move = 0; move < moves && !marks.empty(); ++move) {
            watch.time([&] {
                m_workspace->hover().setEvent(marks[size_t(move) % marks.size()].event);
                m_view->repaint();
            });
        }
        m_workspace->hover().setEvent({});
        print(watch.rows(QStringLiteral("hover"), m_n));
        if (m_view->sceneCount() != before)
            qWarning("Hovering has made scenes.");
    }

    void measureFilter()
    {
        frame({0, 1095});
        EventFilter one;
        one.countries = QStringList(QStringLiteral("ID")); // the peers' country 7
        Stopwatch watch;
        for (int round = 0; round < 2 * filterRounds; ++round) {
            const EventFilter filter = round % 2 == 0 ? one : EventFilter();
            watch.time([&] {
                m_workspace->filter().setFilter(filter);
                waitUntil([&] { return isShown(filter); });
                m_view->repaint();
            });
        }
        print(watch.rows(QStringLiteral("filter on, off"), m_n));
    }

    void measureHitTest()
    {
        std::mt19937 random(1); // NOLINT: the same points every time
        std::uniform_real_distribution<double> x(0, pictureSize.width());
        std::uniform_real_distribution<double> y(0, pictureSize.height());
        Stopwatch watch;
        size_t hits = 0;
        for (const double days : {1095.0, 90.0, 7.0}) {
            frame({547.5 - days / 2, 547.5 + days / 2});
            const TimelineScene& scene = m_view->scene();
            for (int i = 0; i < hitTests; ++i) {
                const QPointF point(x(random), y(random));
                watch.time([&] { hits += eventAt(scene, point) ? 1 : 0; });
            }
        }
        print(watch.rows(QStringLiteral("hit test"), m_n));
        if (hits == 0)
            qWarning("No point has hit an event.");
    }

    DataSetPtr m_dataSet;
    int m_n;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TimelineView> m_view;
};

/// The longest time for which the window answers nothing while the work is done: the work's own,
/// and that of what follows from it until isDone.
template <class Work, class Condition>
void longestStop(Stopwatch& watch, Work work, Condition isDone)
{
    Stopwatch turns;
    turns.time(work);
    while (!isDone()) {
        QThread::msleep(1);
        turns.time([] { QCoreApplication::processEvents(); });
    }
    for (int turn = 0; turn < 3; ++turn) // what waits to be laid out and painted
        turns.time([] { QCoreApplication::processEvents(); });
    watch.add(turns.longest());
}

void measureWindow(int n)
{
    Workspace workspace;
    Language language(Language::pick(QStringLiteral("en")));
    QTextStream err(stderr);
    StreamMessageService messages(err);
    MainWindow window(workspace, language, messages, QPalette());
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    const DataSetPtr dataSet = generatedDataSet({quint32(n)});
    Stopwatch taking;
    for (int round = 0; round < 5; ++round) {
        const SnapshotPtr snapshot =
            makeSnapshot(dataSet, {}, workspace.lanes().arrangement().grouping);
        longestStop(
            taking, [&] { workspace.setDataSet(dataSet, snapshot); }, [] { return true; });
    }
    print(taking.rows(QStringLiteral("window, longest stop: data set"), n));
    EventFilter one;
    one.countries = QStringList(QStringLiteral("ID"));
    Stopwatch filtering;
    for (int round = 0; round < 2 * filterRounds; ++round) {
        longestStop(
            filtering, [&] { workspace.filter().setFilter(round % 2 == 0 ? one : EventFilter()); },
            [&] { return !workspace.isComputing(); });
    }
    print(filtering.rows(QStringLiteral("window, longest stop: filter"), n));
}

void openFile(int n, const QString& path)
{
    const int rounds = n > 100'000 ? 1 : 3;
    Stopwatch watch;
    for (int round = 0; round < rounds; ++round) {
        watch.time([&] {
            if (!readDataSet(path).dataSet)
                qFatal("The file cannot be read.");
        });
    }
    print(watch.rows(QStringLiteral("open a file"), n));
}

void floors()
{
    measureFloor(
        QStringLiteral("floor, rectangles"),
        [](QPainter& painter, const Theme& theme) {
            for (int i = 0; i < floorMarks; ++i)
                painter.fillRect(floorRect(i), theme.seriesColour(i % 12));
        },
        copyLabels);
    measureFloor(
        QStringLiteral("floor, rounded"),
        [](QPainter& painter, const Theme& theme) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            for (int i = 0; i < floorMarks; ++i) {
                painter.setBrush(theme.seriesColour(i % 12));
                painter.drawRoundedRect(floorRect(i), 3, 3);
            }
        },
        drawLabels);
    MarkSprites sprites;
    measureFloor(
        QStringLiteral("floor, our marks"),
        [&](QPainter& painter, const Theme& theme) { paintOwnMarks(painter, theme, sprites); },
        copyLabels);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    const int n = arguments.value(2).toInt();
    if (what == QLatin1String("floors"))
        floors();
    else if (what == QLatin1String("timeline") && n > 0)
        Bench(generatedDataSet({quint32(n)})).run();
    else if (what == QLatin1String("frame") && n > 0)
        Bench(generatedDataSet({quint32(n)})).runOne(arguments.value(3).toDouble());
    else if (what == QLatin1String("zoom") && n > 0)
        Bench(generatedDataSet({quint32(n)})).runZoom();
    else if (what == QLatin1String("window") && n > 0)
        measureWindow(n);
    else if (what == QLatin1String("open") && n > 0)
        openFile(n, arguments.value(3));
    else
        return 2;
    return 0;
}
