// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary.h"
#include "layout/layoutdata.h"
#include "painting/markpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace attache;
using namespace attache::testdata;

/// What a mark says of its date can be seen without colour.
class TestMarkPainter : public QObject
{
    Q_OBJECT

private slots:
    void datesCanBeToldApartWithoutColour();
    void theCategoryOfAnInstantCanBeToldWithoutColour();
    void aMarkIsDrawnWhereItsDateIs_data();
    void aMarkIsDrawnWhereItsDateIs();
    void whatIsDrawnOfADayLiesWithinItsBounds_data();
    void whatIsDrawnOfADayLiesWithinItsBounds();
    void theLineOfAWindowStopsAroundItsLabel();
    void aMarkThatGoesOnForEverIsDrawnInView();
};

namespace {

const TimelineMetrics metrics;
constexpr int widthPx = 400;
constexpr int heightPx = 42;

/// January to April 2022 on 400 px.
TimeScale scale()
{
    return {{double(startOfDay({2022, 1, 1})), double(startOfDay({2022, 5, 1}))}, 0, widthPx};
}

SceneMark markOf(const EventSpec& spec)
{
    const DataSetPtr set = dataSetOf({spec});
    const TimelineScene scene =
        makeTimelineScene(oneLane(*set, {0}), *set, scale(), metrics, [](EventId) { return 0.0; });
    return scene.marks.at(0);
}

/// The mark in grey.
QImage picture(const SceneMark& mark, MarkShape shape = MarkShape::Circle, const QRectF& gap = {})
{
    QImage image(widthPx, heightPx, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, mark, shape, QColor(0x0072b2), metrics, scale(), gap);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// The number of pixels that differ by more than a sixteenth of black to white.
int difference(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < heightPx; ++y) {
        for (int x = 0; x < widthPx; ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 16 ? 1 : 0;
    }
    return count;
}

/// The first and last column with anything in it.
std::pair<int, int> columns(const QImage& image)
{
    int first = widthPx;
    int last = -1;
    for (int x = 0; x < widthPx; ++x) {
        for (int y = 0; y < heightPx; ++y) {
            if (qGray(image.pixel(x, y)) > 200)
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

} // namespace

void TestMarkPainter::datesCanBeToldApartWithoutColour()
{
    using S = EventStatus;
    const auto spec = [](const char* edtf, S status, std::optional<DateKind> kind = {}) {
        return EventSpec{edtf, "", "exercise", status, kind};
    };
    const char* day = "2022-03-01";
    const char* span = "2022-02-01/2022-03-31";
    const std::pair<const char*, EventSpec> marks[] = {
        {"instant", spec(day, S::Held)},
        {"approximate instant", spec("2022-03-01~", S::Held)},
        {"uncertain instant", spec("2022-03-01?", S::Held)},
        {"planned instant", spec(day, S::Planned)},
        {"postponed instant", spec(day, S::Postponed)},
        {"cancelled instant", spec(day, S::Cancelled)},
        {"duration", spec(span, S::Held)},
        {"approximate duration", spec("2022-02-01~/2022-03-31~", S::Held)},
        {"uncertain duration", spec("2022-02-01?/2022-03-31?", S::Held)},
        {"planned duration", spec(span, S::Planned)},
        {"postponed duration", spec(span, S::Postponed)},
        {"cancelled duration", spec(span, S::Cancelled)},
        {"ongoing duration", spec(span, S::Ongoing)},
        {"duration of two months", spec("2022-02/2022-03", S::Held)},
        {"duration with an open end", spec("2022-02-01/..", S::Held)},
        {"duration with an open start", spec("../2022-03-31", S::Held)},
        {"window", spec(span, S::Held, DateKind::Window)},
        {"approximate window", spec("2022-02-01~/2022-03-31~", S::Held, DateKind::Window)},
        {"uncertain window", spec("2022-02-01?/2022-03-31?", S::Held, DateKind::Window)},
        {"planned window", spec(span, S::Planned, DateKind::Window)},
        {"nothing", {}}};
    QList<QImage> pictures;
    for (const auto& [name, mark] : marks)
        pictures.append(mark.edtf ? picture(markOf(mark)) : picture(SceneMark{}));
    QImage white(widthPx, heightPx, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    pictures.last() = white;
    for (qsizetype a = 0; a < pictures.size(); ++a) {
        for (qsizetype b = 0; b < a; ++b) {
            const int pixels = difference(pictures.at(a), pictures.at(b));
            QVERIFY2(pixels >= 12, qPrintable(QStringLiteral("%1 and %2: %3 pixels")
                                                  .arg(QLatin1String(marks[a].first),
                                                       QLatin1String(marks[b].first))
                                                  .arg(pixels)));
        }
    }
}

void TestMarkPainter::theCategoryOfAnInstantCanBeToldWithoutColour()
{
    const SceneMark mark = markOf({"2022-03-01"});
    const QImage circle = picture(mark, MarkShape::Circle);
    for (const MarkShape shape : {MarkShape::Square, MarkShape::Diamond, MarkShape::TriangleUp,
                                  MarkShape::Star, MarkShape::Ring, MarkShape::Bar})
        QVERIFY(difference(circle, picture(mark, shape)) >= 12);
}

void TestMarkPainter::aMarkIsDrawnWhereItsDateIs_data()
{
    QTest::addColumn<QByteArray>("edtf");
    QTest::addColumn<std::optional<DateKind>>("kind");
    // 120 days on 400 px; day n begins at 3.33 n.
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    QTest::newRow("duration") << QByteArray("2022-02-01/2022-03-31") << std::optional<DateKind>()
                              << 103 << 300;
    QTest::newRow("window") << QByteArray("2022-02-01/2022-03-31")
                            << std::optional(DateKind::Window) << 103 << 300;
    // The middle of day 59, 198.3, and half a shape to both sides.
    QTest::newRow("instant") << QByteArray("2022-03-01") << std::optional<DateKind>() << 193 << 204;
}

void TestMarkPainter::aMarkIsDrawnWhereItsDateIs()
{
    QFETCH(QByteArray, edtf);
    QFETCH(std::optional<DateKind>, kind);
    QFETCH(int, left);
    QFETCH(int, right);
    const auto [first, last] =
        columns(picture(markOf({edtf.constData(), "", "exercise", EventStatus::Held, kind})));
    QVERIFY2(std::abs(first - left) <= 2, qPrintable(QString::number(first)));
    QVERIFY2(std::abs(last - right) <= 2, qPrintable(QString::number(last)));
}

void TestMarkPainter::theLineOfAWindowStopsAroundItsLabel()
{
    const SceneMark mark = markOf({"2022-02/2022-03"});
    SceneMark window = mark;
    window.form = MarkForm::Bracket;
    const QRectF gap(160, mark.centreY - 9, 80, 18);
    const int y = int(mark.centreY);
    const QImage whole = picture(window);
    const QImage parted = picture(window, MarkShape::Circle, gap);
    for (const int x : {120, 280})
        QCOMPARE(parted.pixel(x, y), whole.pixel(x, y));
    int lighter = 0;
    for (int x = 162; x < 238; ++x)
        lighter += qGray(parted.pixel(x, y)) > qGray(whole.pixel(x, y)) + 24 ? 1 : 0;
    QVERIFY2(lighter > 60, qPrintable(QString::number(lighter)));
}

void TestMarkPainter::whatIsDrawnOfADayLiesWithinItsBounds_data()
{
    QTest::addColumn<EventStatus>("status");
    for (const EventStatus status : allValues<EventStatus>())
        QTest::newRow(qPrintable(QString(key(status)))) << status;
}

void TestMarkPainter::whatIsDrawnOfADayLiesWithinItsBounds()
{
    QFETCH(EventStatus, status);
    const SceneMark mark = markOf({"2022-03-01", "", "exercise", status});
    const QRectF bounds = mark.bounds();
    for (const MarkShape shape : {MarkShape::Circle, MarkShape::Star, MarkShape::Diamond}) {
        const auto [first, last] = columns(picture(mark, shape));
        QVERIFY2(first >= std::floor(bounds.left()), qPrintable(QString::number(first)));
        QVERIFY2(last <= std::ceil(bounds.right()), qPrintable(QString::number(last)));
    }
}

void TestMarkPainter::aMarkThatGoesOnForEverIsDrawnInView()
{
    for (const auto kind : {DateKind::Duration, DateKind::Window}) {
        const QImage image =
            picture(markOf({"-9999/9999", "", "exercise", EventStatus::Held, kind}));
        const auto [first, last] = columns(image);
        QCOMPARE(first, 0);
        QCOMPARE(last, widthPx - 1);
    }
}

QTEST_MAIN(TestMarkPainter)
#include "tst_markpainter.moc"
