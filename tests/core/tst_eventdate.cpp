// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventdate.h"
#include "edtfcorpus.h"

#include <QDate>
#include <QTest>

using namespace attache;

namespace {

/// A point written "2022-12-08", "2022-12-08T09:00:01", "past" or "future", worked out by Qt.
TimePoint at(const QString& point)
{
    if (point == QLatin1String("past"))
        return distantPast;
    if (point == QLatin1String("future"))
        return distantFuture;
    const auto parts = point.split(QLatin1Char('T'));
    const QDate day = QDate::fromString(parts[0], Qt::ISODate);
    Q_ASSERT(day.isValid());
    const int seconds =
        parts.size() > 1 ? QTime(0, 0).secsTo(QTime::fromString(parts[1], Qt::ISODate)) : 0;
    return QDate(1970, 1, 1).daysTo(day) * secondsPerDay + seconds;
}

EventDate resolved(const QString& text, DateKind kind)
{
    const auto expression = edtf::parse(text);
    if (!expression)
        qWarning("%s: %s", qPrintable(text), qPrintable(expression.error().text));
    return expression ? resolve(*expression, kind, DateBasis::Stated) : EventDate();
}

/// A day as the table of bounds writes it, year 0 and before included.
QString isoDay(TimePoint time)
{
    const CivilDate date = civilDate(time);
    const QString year = QStringLiteral("%1").arg(qAbs(date.year), 4, 10, QLatin1Char('0'));
    const QString sign = date.year < 0 ? QStringLiteral("-") : QString();
    return sign + QStringLiteral("%1-%2-%3")
                      .arg(year)
                      .arg(date.month, 2, 10, QLatin1Char('0'))
                      .arg(date.day, 2, 10, QLatin1Char('0'));
}

QString lowerBound(const EventDate& date)
{
    return isFinite(date.earliestStart) ? isoDay(date.earliestStart) : QStringLiteral("-inf");
}

QString upperBound(const EventDate& date)
{
    return isFinite(date.latestEnd) ? isoDay(date.latestEnd - 1) : QStringLiteral("inf");
}

struct Bounds
{
    QString lower;
    QString upper;
};

/// The table has one day for both bounds, two days, or days and wider guesses after them.
Bounds boundsIn(const QStringList& row)
{
    const bool hasOneDay = row.size() == 2 || row.size() == 4;
    return {row[1], hasOneDay ? row[1] : row[2]};
}

} // namespace

class TestEventDate : public QObject
{
    Q_OBJECT

private slots:
    void theHullAgreesWithAnotherImplementation();
    void theHullDiffersFromAnotherImplementationWhereDecided_data();
    void theHullDiffersFromAnotherImplementationWhereDecided();
    void anExpressionResolvesToFourPoints_data();
    void anExpressionResolvesToFourPoints();
    void theKindFollowsFromTheExpression_data();
    void theKindFollowsFromTheExpression();
    void flagsSayWhatThePointsCannot_data();
    void flagsSayWhatThePointsCannot();
    void kindAndBasisAreKept();
    void anAllOfSetHasOneMarkForEachMember();
    void aDateThatWasNeverResolvedIsUndated();
    void thePointsOfEveryValidExpressionAreInOrder();
};

void TestEventDate::theHullDiffersFromAnotherImplementationWhereDecided_data()
{
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("upper");
    const auto row = [](const char* text, const char* lower, const char* upper) {
        QTest::newRow(text) << QString::fromLatin1(lower) << QString::fromLatin1(upper);
    };
    // An unknown end is not taken to be ten years away: nothing is known of it.
    row("1984-06-02?/", "1984-06-02", "inf");
    row("2004-06-01/", "2004-06-01", "inf");
    row("/2006", "-inf", "2006-12-31");
    // Winter is December to February, not December alone.
    row("2010-24", "2010-12-01", "2011-02-28");
    // Only the significant digits are stated; the others are an estimate.
    row("1953S2", "1900-01-01", "1999-12-31");
    row("1953S3", "1950-01-01", "1959-12-31");
    row("Y17101E4S3", "171000000-01-01", "171999999-12-31");
}

void TestEventDate::theHullDiffersFromAnotherImplementationWhereDecided()
{
    QFETCH(QString, lower);
    QFETCH(QString, upper);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const EventDate date = resolved(text, DateKind::Duration);
    QCOMPARE(lowerBound(date), lower);
    QCOMPARE(upperBound(date), upper);
}

void TestEventDate::theHullAgreesWithAnotherImplementation()
{
    const auto rows = edtfcorpus::table(edtfcorpus::path("edtf_bounds_python-edtf.tsv"));
    NEED_CORPUS(rows);
    // The rows of the test above, with their reasons there.
    const QStringList differing{QStringLiteral("1984-06-02?/"), QStringLiteral("2004-06-01/"),
                                QStringLiteral("/2006"),        QStringLiteral("2010-24"),
                                QStringLiteral("1953S2"),       QStringLiteral("1953S3"),
                                QStringLiteral("Y17101E4S3")};
    int differences = 0;
    for (const QStringList& row : rows) {
        const EventDate date = resolved(row[0], DateKind::Duration);
        const Bounds bounds = boundsIn(row);
        const bool agrees = lowerBound(date) == bounds.lower && upperBound(date) == bounds.upper;
        QVERIFY2(agrees != differing.contains(row[0]), qPrintable(row.join(QLatin1Char(' '))));
        differences += agrees ? 0 : 1;
    }
    QCOMPARE(differences, differing.size());
    QCOMPARE(rows.size(), 70);
}

void TestEventDate::anExpressionResolvesToFourPoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateKind>("kind");
    QTest::addColumn<QStringList>("points");
    const auto row = [](const char* text, DateKind kind, const char* points) {
        QTest::addRow("%s, kind %d", text, int(kind))
            << QString::fromLatin1(text) << kind
            << QString::fromLatin1(points).split(QLatin1Char(' '));
    };
    using enum DateKind;
    row("2022-12-08", Instant, "2022-12-08 2022-12-08 2022-12-09 2022-12-09");
    row("2022-12-08", StateAsOf, "2022-12-08 2022-12-08 2022-12-09 2022-12-09");
    row("2022-12-08", Duration, "2022-12-08 2022-12-08 2022-12-09 2022-12-09");
    row("2022-12-08", Window, "2022-12-08 2022-12-09 2022-12-08 2022-12-09");
    row("2022-12-08~", Instant, "2022-12-08 2022-12-08 2022-12-09 2022-12-09");
    row("2022-09-02T09:00:00+07:00", Instant,
        "2022-09-02T09:00:00 2022-09-02T09:00:00 2022-09-02T09:00:01 2022-09-02T09:00:01");
    // A date without a stated day never says more than "within".
    row("2022-12", Window, "2022-12-01 2023-01-01 2022-12-01 2023-01-01");
    row("2022-12", Instant, "2022-12-01 2023-01-01 2022-12-01 2023-01-01");
    row("2022-12", Duration, "2022-12-01 2023-01-01 2022-12-01 2023-01-01");
    row("2022", StateAsOf, "2022-01-01 2023-01-01 2022-01-01 2023-01-01");
    row("2022-12-XX", Instant, "2022-12-01 2023-01-01 2022-12-01 2023-01-01");
    row("2022-24", Window, "2022-12-01 2023-03-01 2022-12-01 2023-03-01");
    row("2022-34", Window, "2022-04-01 2022-07-01 2022-04-01 2022-07-01");
    // A duration is certain between the end of its start and the beginning of its end.
    row("2022-12-08/2022-12-10", Duration, "2022-12-08 2022-12-08 2022-12-11 2022-12-11");
    row("2021-12/2022-05", Duration, "2021-12-01 2022-01-01 2022-05-01 2022-06-01");
    row("2021-12/2022-05", Window, "2021-12-01 2022-06-01 2021-12-01 2022-06-01");
    row("2021-12/2022-05", Instant, "2021-12-01 2022-06-01 2021-12-01 2022-06-01");
    row("2021-12/2022-05", StateAsOf, "2021-12-01 2022-06-01 2021-12-01 2022-06-01");
    row("2022-12-08/2023", Duration, "2022-12-08 2022-12-08 2023-01-01 2024-01-01");
    row("2022-12-XX/2023-02-01", Duration, "2022-12-01 2023-01-01 2023-02-02 2023-02-02");
    // Neither end can lie beyond the other.
    row("2022-12-08/2022-12", Duration, "2022-12-08 2022-12-08 2022-12-08 2023-01-01");
    row("2022-12/2022-12-08", Duration, "2022-12-01 2022-12-09 2022-12-09 2022-12-09");
    row("2022/2022-03", Duration, "2022-01-01 2022-04-01 2022-03-01 2022-04-01");
    row("2022/2022", Duration, "2022-01-01 2023-01-01 2022-01-01 2023-01-01");
    // Open ends go on; of unknown ends only the far point is missing.
    row("2022-12-08/..", Duration, "2022-12-08 2022-12-08 future future");
    row("2023/..", Duration, "2023-01-01 2024-01-01 future future");
    row("../2023", Duration, "past past 2023-01-01 2024-01-01");
    row("../2023-05-01", Duration, "past past 2023-05-02 2023-05-02");
    row("2023/", Duration, "2023-01-01 2024-01-01 2023-01-01 future");
    row("/2023", Duration, "past 2024-01-01 2023-01-01 2024-01-01");
    row("2022-12-08/", Duration, "2022-12-08 2022-12-08 2022-12-08 future");
    row("../..", Duration, "past past future future");
    row("/..", Duration, "past future future future");
    row("2023/..", Window, "2023-01-01 future 2023-01-01 future");
    // Sets: their hull, and nothing certain in it.
    row("[2021,2022]", Window, "2021-01-01 2023-01-01 2021-01-01 2023-01-01");
    row("[2022-11-05,2022-12-08]", Instant, "2022-11-05 2022-12-09 2022-11-05 2022-12-09");
    row("[2022,2020-03]", Window, "2020-03-01 2023-01-01 2020-03-01 2023-01-01");
    row("[2022-01..2022-04]", Window, "2022-01-01 2022-05-01 2022-01-01 2022-05-01");
    row("[..2022]", Window, "past 2023-01-01 past 2023-01-01");
    row("{2021-03,2021-09}", Duration, "2021-03-01 2021-10-01 2021-03-01 2021-10-01");
}

void TestEventDate::anExpressionResolvesToFourPoints()
{
    QFETCH(QString, text);
    QFETCH(DateKind, kind);
    QFETCH(QStringList, points);
    const EventDate date = resolved(text, kind);
    QCOMPARE(date.earliestStart, at(points[0]));
    QCOMPARE(date.latestStart, at(points[1]));
    QCOMPARE(date.earliestEnd, at(points[2]));
    QCOMPARE(date.latestEnd, at(points[3]));
    QVERIFY(date.isDated());
}

void TestEventDate::theKindFollowsFromTheExpression_data()
{
    QTest::addColumn<DateKind>("kind");
    QTest::newRow("2022-12-08") << DateKind::Instant;
    QTest::newRow("2022-12-08?") << DateKind::Instant;
    QTest::newRow("2022-12-08T09:00:00") << DateKind::Instant;
    QTest::newRow("2022-12-XX") << DateKind::Window;
    QTest::newRow("156X-12-25") << DateKind::Window;
    QTest::newRow("2022-12") << DateKind::Window;
    QTest::newRow("2022") << DateKind::Window;
    QTest::newRow("2022-34") << DateKind::Window;
    QTest::newRow("[2022-12-08,2022-12-09]") << DateKind::Window;
    QTest::newRow("2022-12-08/2022-12-10") << DateKind::Duration;
    QTest::newRow("2023/..") << DateKind::Duration;
    QTest::newRow("{2021-03,2021-09}") << DateKind::Duration;
}

void TestEventDate::theKindFollowsFromTheExpression()
{
    QFETCH(DateKind, kind);
    const auto expression = edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(expression);
    QCOMPARE(defaultDateKind(*expression), kind);
}

void TestEventDate::flagsSayWhatThePointsCannot_data()
{
    using enum DateFlag;
    QTest::addColumn<DateFlags>("flags");
    QTest::newRow("2022") << DateFlags();
    QTest::newRow("2022~") << DateFlags(Approximate);
    QTest::newRow("2022?") << DateFlags(Uncertain);
    QTest::newRow("2022%") << (Approximate | Uncertain);
    QTest::newRow("2022-?04") << DateFlags(Uncertain);
    QTest::newRow("2021~/2022?") << (Approximate | Uncertain);
    QTest::newRow("../2022") << DateFlags(OpenStart);
    QTest::newRow("2022/..") << DateFlags(OpenEnd);
    QTest::newRow("/2022~") << (UnknownStart | Approximate);
    QTest::newRow("2022/") << DateFlags(UnknownEnd);
    QTest::newRow("/..") << (UnknownStart | OpenEnd);
    QTest::newRow("[2021,2022]") << DateFlags(OneOf);
    QTest::newRow("[..2022]") << (OneOf | OpenStart);
    QTest::newRow("{2021?,2022..}") << (AllOf | Uncertain | OpenEnd);
    QTest::newRow("Y17E7") << DateFlags(Unsupported);
    QTest::newRow("1953S2") << DateFlags(Unsupported);
}

void TestEventDate::flagsSayWhatThePointsCannot()
{
    QFETCH(DateFlags, flags);
    QCOMPARE(resolved(QString::fromLatin1(QTest::currentDataTag()), DateKind::Window).flags, flags);
}

void TestEventDate::kindAndBasisAreKept()
{
    const auto expression = edtf::parse(u"2022");
    QVERIFY(expression);
    const EventDate date =
        resolve(*expression, DateKind::StateAsOf, DateBasis::InferredFromAnotherSource);
    QCOMPARE(date.kind, DateKind::StateAsOf);
    QCOMPARE(date.basis, DateBasis::InferredFromAnotherSource);
}

void TestEventDate::anAllOfSetHasOneMarkForEachMember()
{
    const auto set = edtf::parse(u"{2021-03-05,2021-09-01..2021-09-03}");
    QVERIFY(set);
    const auto marks = resolveEach(*set, DateBasis::Stated);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].earliestStart, at(QStringLiteral("2021-03-05")));
    QCOMPARE(marks[0].latestEnd, at(QStringLiteral("2021-03-06")));
    QCOMPARE(marks[1].latestStart, at(QStringLiteral("2021-09-01")));
    QCOMPARE(marks[1].earliestEnd, at(QStringLiteral("2021-09-04")));
    QVERIFY(marks[0].flags.testFlag(DateFlag::AllOf));
    const auto oneOf = edtf::parse(u"[2021,2022]");
    QVERIFY(oneOf);
    const auto alone = resolveEach(*oneOf, DateBasis::Stated);
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone[0], resolve(*oneOf, DateKind::Window, DateBasis::Stated));
}

void TestEventDate::aDateThatWasNeverResolvedIsUndated()
{
    QVERIFY(!EventDate().isDated());
}

void TestEventDate::thePointsOfEveryValidExpressionAreInOrder()
{
    const auto strings = edtfcorpus::lines(edtfcorpus::path("edtf_valid.txt"));
    NEED_CORPUS(strings);
    for (const QString& string : strings) {
        for (int kind = 0; kind < 4; ++kind) {
            const EventDate date = resolved(string, DateKind(kind));
            const bool isOrdered =
                date.earliestStart <= date.latestStart && date.earliestEnd <= date.latestEnd &&
                date.earliestStart <= date.earliestEnd && date.latestStart <= date.latestEnd &&
                date.earliestStart < date.latestEnd;
            QVERIFY2(isOrdered, qPrintable(string));
        }
    }
}

QTEST_APPLESS_MAIN(TestEventDate)
#include "tst_eventdate.moc"
