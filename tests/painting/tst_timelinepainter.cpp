// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutdata.h"
#include "painting/timelinepainter.h"

#include <QImage>
#include <QTest>

#include <functional>

using namespace attache;
using namespace attache::testdata;

/// A timeline of 800 px, its axis from 176 to 788, painted into a larger picture.
class TestTimelinePainter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsPaintedOutside_data();
    void nothingIsPaintedOutside();
    void everyPartFillsItsRectangle_data();
    void everyPartFillsItsRectangle();
    void thePainterIsLeftAsItWas();
    void hoverAndSelectionNeedNoNewScene();
    void whatIsSelectedAndHoveredIsFramed();
    void thePointersTimeIsMarked();
    void scrollingMovesThePicture();
    void aPartOfALaneIsThatPartOfThePicture();
    void bothThemesArePainted();

private:
    PreparedTimeline m_timeline;
};

namespace {

constexpr QSize size(840, 420);
const QColor outside(0xff, 0x00, 0xff);

using Paint = std::function<void(const TimelinePainter&, QPainter&, const QRectF&)>;

/// The snapshot of initTestCase(), and what prepare() made of it.
SnapshotPtr shown;
const PreparedTimeline* prepared = nullptr;

/// The overlay for that scene.
TimelineOverlay over(std::optional<EventId> selected, std::optional<EventId> hovered,
                     std::optional<double> pointerTime = {})
{
    return makeOverlay(*shown, prepared->scene, selected, hovered, pointerTime);
}

/// An event selected, another one hovered, the pointer on 1 June 2022.
TimelineOverlay everything()
{
    return over(EventId{0}, EventId{1}, 1654041600.0);
}

QImage painted(const PreparedTimeline& timeline, const Theme& theme, const QRectF& rect,
               const Paint& paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(outside);
    QPainter painter(&image);
    paint(TimelinePainter(timeline, theme), painter, rect);
    return image;
}

Paint lanes(double scrollPx, const TimelineOverlay& overlay = {})
{
    return [=](const TimelinePainter& timeline, QPainter& painter, const QRectF& rect) {
        timeline.paintLanes(painter, rect, scrollPx, overlay);
    };
}

Paint axis(const TimelineOverlay& overlay = {})
{
    return [=](const TimelinePainter& timeline, QPainter& painter, const QRectF& rect) {
        timeline.paintAxis(painter, rect, overlay);
    };
}

Paint headers(double scrollPx)
{
    return [=](const TimelinePainter& timeline, QPainter& painter, const QRectF& rect) {
        timeline.paintHeaders(painter, rect, scrollPx);
    };
}

int count(const QImage& image, const QColor& colour)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return pixels;
}

void addParts()
{
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QRectF>("rect");
    const QRectF whole(0, 50, 800, 300);
    QTest::newRow("axis") << axis(everything()) << QRectF(0, 50, 800, axisHeightPx);
    QTest::newRow("part of the axis") << axis(everything()) << QRectF(300, 50, 200, axisHeightPx);
    QTest::newRow("lanes") << lanes(0, everything()) << whole;
    QTest::newRow("lanes, scrolled") << lanes(37, everything()) << whole;
    QTest::newRow("lanes, scrolled far") << lanes(5000, everything()) << whole;
    QTest::newRow("low lanes") << lanes(10, everything()) << QRectF(0, 200, 800, 13);
    QTest::newRow("part of the lanes") << lanes(0, everything()) << QRectF(300, 60, 200, 100);
    QTest::newRow("narrow lanes") << lanes(0, everything()) << QRectF(0, 50, 400, 300);
    QTest::newRow("headers") << headers(0) << QRectF(0, 50, 176, 300);
    QTest::newRow("headers, scrolled") << headers(37) << QRectF(0, 50, 176, 300);
    QTest::newRow("narrow headers elsewhere") << headers(20) << QRectF(30, 80, 60, 50);
}

} // namespace

Q_DECLARE_METATYPE(Paint)

void TestTimelinePainter::initTestCase()
{
    QList<EventSpec> specs{
        {"2022-03-05", "Visit", "high-level-visit"},
        {"2022-02/2022-08", "Some time within", "border-exchange", {}, DateKind::Window},
        {"2022-02-01/2022-11-30", "A long exercise", "exercise"},
        {"2021-05-01/..", "Open", "agreement"}};
    for (int i = 0; i < 12; ++i)
        specs.append(EventSpec{"2022-05/2022-07", "One of many", "dialogue"});
    const DataSetPtr set = dataSetOf(specs);
    TimelinePreparer preparer(Fonts::make());
    const TimeScale scale{{double(startOfYear(2022)), double(startOfYear(2023))}, 176, 612};
    shown = makeSnapshot(set, {});
    m_timeline = preparer.prepare(*shown, scale, 176, QLocale(QLocale::English));
    prepared = &m_timeline;
    QVERIFY(m_timeline.scene.height > 400);
    QCOMPARE(m_timeline.scene.marks.size(), size_t(16));
}

void TestTimelinePainter::nothingIsPaintedOutside_data()
{
    addParts();
}

void TestTimelinePainter::nothingIsPaintedOutside()
{
    QFETCH(Paint, paint);
    QFETCH(QRectF, rect);
    const QImage image = painted(m_timeline, Theme::light(), rect, paint);
    const QRect inside = rect.toRect();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y) && image.pixelColor(x, y) != outside)
                QFAIL(qPrintable(QStringLiteral("painted at %1, %2").arg(x).arg(y)));
        }
    }
}

void TestTimelinePainter::everyPartFillsItsRectangle_data()
{
    addParts();
}

void TestTimelinePainter::everyPartFillsItsRectangle()
{
    QFETCH(Paint, paint);
    QFETCH(QRectF, rect);
    const QImage image = painted(m_timeline, Theme::light(), rect, paint);
    QCOMPARE(count(image.copy(rect.toRect()), outside), 0);
}

void TestTimelinePainter::thePainterIsLeftAsItWas()
{
    const QRectF rect(0, 50, 800, 300);
    for (const Paint& paint : {lanes(40, everything()), axis(everything()), headers(40)}) {
        painted(m_timeline, Theme::light(), rect,
                [&paint](const TimelinePainter& timeline, QPainter& painter, const QRectF& area) {
                    painter.setRenderHint(QPainter::Antialiasing, false);
                    paint(timeline, painter, area);
                    QVERIFY(painter.transform().isIdentity());
                    QVERIFY(!painter.hasClipping());
                    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
                });
    }
}

void TestTimelinePainter::hoverAndSelectionNeedNoNewScene()
{
    // All from one prepared timeline that nobody may change.
    const PreparedTimeline& timeline = m_timeline;
    const QRectF rect(0, 0, 800, 400);
    const auto picture = [&](const TimelineOverlay& overlay) {
        return painted(timeline, Theme::light(), rect, lanes(0, overlay));
    };
    const QImage plain = picture({});
    const QImage selected = picture(over(EventId{2}, {}));
    const QImage hovered = picture(over({}, EventId{2}));
    QVERIFY(plain != selected);
    QVERIFY(plain != hovered);
    QVERIFY(selected != hovered);
    QVERIFY(picture(over(EventId{1}, {})) != selected);
    QCOMPARE(picture({}), plain);
    // An event without a mark in view changes nothing.
    QCOMPARE(picture(over(EventId{999}, EventId{998})), plain);
    // What is selected looks the same with the pointer on it.
    QCOMPARE(picture(over(EventId{2}, EventId{2})), selected);
}

void TestTimelinePainter::whatIsSelectedAndHoveredIsFramed()
{
    const Theme theme = Theme::light();
    const QRectF rect(0, 0, 800, 400);
    const SceneMark* mark = findMark(m_timeline.scene, EventId{0});
    QVERIFY(mark);
    const QRect around = mark->bounds().adjusted(-8, -5, 8, 5).toAlignedRect();
    const auto accents = [&](const TimelineOverlay& overlay) {
        return count(painted(m_timeline, theme, rect, lanes(0, overlay)).copy(around),
                     theme.accent);
    };
    QCOMPARE(accents({}), 0);
    const int selected = accents(over(EventId{0}, {}));
    QVERIFY2(selected >= 20, qPrintable(QString::number(selected)));
    const QImage hovered = painted(m_timeline, theme, rect, lanes(0, over({}, EventId{0})));
    const QImage plain = painted(m_timeline, theme, rect, lanes(0));
    QVERIFY(hovered.copy(around) != plain.copy(around));
    // Nothing but the mark is framed.
    const QRect above(0, 0, 800, around.top());
    QCOMPARE(hovered.copy(above), plain.copy(above));
}

void TestTimelinePainter::thePointersTimeIsMarked()
{
    const Theme theme = Theme::light();
    const double time = double(startOfDay({2022, 6, 10}));
    const int x = int(std::floor(m_timeline.scene.scale.toPx(time)));
    const QRectF rect(0, 0, 800, 400);
    const QImage plain = painted(m_timeline, theme, rect, lanes(0));
    const QImage marked = painted(m_timeline, theme, rect, lanes(0, over({}, {}, time)));
    QCOMPARE(count(marked.copy(x, 0, 1, 400), theme.strongLine), 400);
    QVERIFY(count(plain.copy(x, 0, 1, 400), theme.strongLine) < 40);
    const QImage scrolled =
        painted(m_timeline, theme, QRectF(0, 50, 800, 300), lanes(90, over({}, {}, time)));
    QCOMPARE(count(scrolled.copy(x, 50, 1, 300), theme.strongLine), 300);
    // Only that column has changed.
    QCOMPARE(marked.copy(0, 0, x, 400), plain.copy(0, 0, x, 400));
    QCOMPARE(marked.copy(x + 1, 0, 200, 400), plain.copy(x + 1, 0, 200, 400));
}

void TestTimelinePainter::scrollingMovesThePicture()
{
    const QRectF rect(0, 0, 800, 300);
    const QImage top = painted(m_timeline, Theme::light(), rect, lanes(0));
    const QImage scrolled = painted(m_timeline, Theme::light(), rect, lanes(60));
    QVERIFY(top.copy(0, 0, 800, 240) != scrolled.copy(0, 0, 800, 240));
    QCOMPARE(scrolled.copy(0, 0, 800, 230), top.copy(0, 60, 800, 230));
}

void TestTimelinePainter::aPartOfALaneIsThatPartOfThePicture()
{
    const TimelineOverlay overlay = over({}, EventId{1}, 1654041600.0);
    const QImage whole =
        painted(m_timeline, Theme::light(), QRectF(0, 0, 800, 400), lanes(0, overlay));
    const QImage part =
        painted(m_timeline, Theme::light(), QRectF(300, 60, 250, 120), lanes(100, overlay));
    QCOMPARE(part.copy(300, 60, 250, 120), whole.copy(300, 100, 250, 120));
}

void TestTimelinePainter::bothThemesArePainted()
{
    const QRectF rect(0, 0, 800, 400);
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        const QImage image = painted(m_timeline, theme, rect, lanes(0));
        // Mostly background, and text in its colour.
        QVERIFY(count(image, theme.background) > 800 * 400 / 3);
        QVERIFY(count(image, theme.text) > 20);
        QVERIFY(count(painted(m_timeline, theme, rect, headers(0)), theme.text) > 20);
        const QImage ticks = painted(m_timeline, theme, QRectF(0, 0, 800, axisHeightPx), axis());
        QVERIFY(count(ticks, theme.text) > 5);
        QVERIFY(count(ticks, theme.strongLine) > 700);
    }
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"
