// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtf.h"
#include "core/timepoint.h"
#include "edtfcorpus.h"

#include <QSet>
#include <QTest>

using namespace attache;
using edtf::EndKind;
using edtf::Form;
using edtf::Precision;

namespace {

QString decisionsPath()
{
    return QStringLiteral(ATTACHE_PROJECT_DIR "/tests/core/edtf_decisions.tsv");
}

/// "valid:1" of a verdict column as accepted or not.
bool isValid(const QString& verdict)
{
    return verdict.startsWith(QLatin1String("valid"));
}

QString isoDay(TimePoint time)
{
    const CivilDate date = civilDate(time);
    return QStringLiteral("%1-%2-%3").arg(date.year).arg(date.month).arg(date.day);
}

edtf::Expression parsed(const char* text)
{
    const auto expression = edtf::parse(QString::fromUtf8(text));
    if (!expression)
        qWarning("%s: %s", text, qPrintable(expression.error().text));
    return expression ? *expression : edtf::Expression();
}

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT

private slots:
    void whatAllImplementationsAcceptIsRead();
    void whatAllImplementationsRefuseIsRefused();
    void theLevelIsTheOneThatImplementationsAgreeOn();
    void formsOfThisProjectAreDecidedAsImplementationsAgree();
    void everyDisputedStringHasADecisionAndAReason();
    void theParserFollowsTheDecisions_data();
    void theParserFollowsTheDecisions();
    void theCanonicalFormReadsAgainAsItself();
    void aChangedCharacterNeverDoesHarm();
    void aDateCoversItsTime_data();
    void aDateCoversItsTime();
    void thePrecisionIsTheFinestComponentWritten_data();
    void thePrecisionIsTheFinestComponentWritten();
    void componentsAreRead();
    void aQualifierAfterAComponentReachesToItsLeft();
    void aQualifierBeforeAComponentIsItsOwn();
    void theEndsOfAnIntervalAreRead();
    void aTimeKeepsItsClockAndItsOffset();
    void membersOfASetAreReadInTheirOrder();
    void spacesAndMissingSecondsAreMended_data();
    void spacesAndMissingSecondsAreMended();
    void longYearsAreAcceptedButMarked();
    void theErrorSaysWhatToWriteInstead_data();
    void theErrorSaysWhatToWriteInstead();
    void foreignAndHugeTextsAreRefused_data();
    void foreignAndHugeTextsAreRefused();
    void anErrorQuotesOnlyAShortPieceOfTheText();
};

void TestEdtf::whatAllImplementationsAcceptIsRead()
{
    const auto strings = edtfcorpus::lines(edtfcorpus::path("edtf_valid.txt"));
    NEED_CORPUS(strings);
    QVERIFY(strings.size() > 200);
    for (const QString& string : strings) {
        const auto expression = edtf::parse(string);
        QVERIFY2(expression.has_value(), qPrintable(string));
    }
}

void TestEdtf::whatAllImplementationsRefuseIsRefused()
{
    const auto strings = edtfcorpus::lines(edtfcorpus::path("edtf_invalid.txt"));
    NEED_CORPUS(strings);
    QVERIFY(strings.size() > 60);
    QVERIFY(!edtf::parse(u""));
    for (const QString& string : strings) {
        const auto expression = edtf::parse(string);
        QVERIFY2(!expression.has_value(), qPrintable(string));
        QVERIFY2(expression.error().text.endsWith(QLatin1Char('.')), qPrintable(string));
    }
}

void TestEdtf::theLevelIsTheOneThatImplementationsAgreeOn()
{
    const auto rows = edtfcorpus::table(edtfcorpus::path("edtf_valid_by_level.tsv"));
    NEED_CORPUS(rows);
    int compared = 0;
    for (const QStringList& row : rows) {
        if (row[1] != row[2])
            continue;
        const auto expression = edtf::parse(row[0]);
        QVERIFY2(expression.has_value(), qPrintable(row[0]));
        QVERIFY2(expression->level == row[1].toInt(), qPrintable(row[0]));
        ++compared;
    }
    QVERIFY(compared > 200);
}

void TestEdtf::formsOfThisProjectAreDecidedAsImplementationsAgree()
{
    const auto rows = edtfcorpus::table(edtfcorpus::path("our_forms.tsv"));
    NEED_CORPUS(rows);
    for (const QStringList& row : rows) {
        if (isValid(row[1]) == isValid(row[2]))
            QVERIFY2(edtf::parse(row[0]).has_value() == isValid(row[1]), qPrintable(row[0]));
    }
}

void TestEdtf::everyDisputedStringHasADecisionAndAReason()
{
    const auto disputed = edtfcorpus::table(edtfcorpus::path("edtf_disputed.tsv"));
    const auto forms = edtfcorpus::table(edtfcorpus::path("our_forms.tsv"));
    NEED_CORPUS(disputed);
    QSet<QString> open;
    for (const QStringList& row : disputed)
        open.insert(row[0]);
    for (const QStringList& row : forms) {
        if (isValid(row[1]) != isValid(row[2]))
            open.insert(row[0]);
    }
    QSet<QString> decided;
    for (const QStringList& row : edtfcorpus::table(decisionsPath())) {
        QCOMPARE(row.size(), 3);
        QVERIFY2(!row[2].isEmpty(), qPrintable(row[0]));
        decided.insert(row[0]);
    }
    QCOMPARE(decided - open, QSet<QString>());
    QCOMPARE(open - decided, QSet<QString>());
}

void TestEdtf::theParserFollowsTheDecisions_data()
{
    QTest::addColumn<bool>("isAccepted");
    for (const QStringList& row : edtfcorpus::table(decisionsPath())) {
        QVERIFY(row[1] == QLatin1String("accepted") || row[1] == QLatin1String("refused"));
        QTest::newRow(qPrintable(row[0])) << (row[1] == QLatin1String("accepted"));
    }
}

void TestEdtf::theParserFollowsTheDecisions()
{
    QFETCH(bool, isAccepted);
    QCOMPARE(edtf::parse(QString::fromUtf8(QTest::currentDataTag())).has_value(), isAccepted);
}

void TestEdtf::theCanonicalFormReadsAgainAsItself()
{
    const auto strings = edtfcorpus::lines(edtfcorpus::path("edtf_valid.txt"));
    NEED_CORPUS(strings);
    for (const QString& string : strings) {
        const auto expression = edtf::parse(string);
        QVERIFY2(expression.has_value(), qPrintable(string));
        QCOMPARE(expression->canonical, string);
    }
}

void TestEdtf::aChangedCharacterNeverDoesHarm()
{
    const auto strings = edtfcorpus::lines(edtfcorpus::path("edtf_valid.txt"));
    NEED_CORPUS(strings);
    const QString replacements = QStringLiteral("0139XTZYES-/.,[]{}?~%: +u\0");
    for (const QString& string : strings) {
        for (qsizetype at = 0; at < string.size(); ++at) {
            (void)edtf::parse(QStringView(string).first(at));
            for (const QChar replacement : replacements) {
                QString changed = string;
                changed[at] = replacement;
                const auto expression = edtf::parse(changed);
                if (expression && !edtf::parse(expression->canonical))
                    QFAIL(qPrintable(changed));
            }
        }
    }
}

void TestEdtf::aDateCoversItsTime_data()
{
    QTest::addColumn<QString>("firstDay");
    QTest::addColumn<QString>("dayAfter");
    const auto row = [](const char* text, const char* first, const char* after) {
        QTest::newRow(text) << QString::fromLatin1(first) << QString::fromLatin1(after);
    };
    row("2022-12-08", "2022-12-8", "2022-12-9");
    row("2022-12", "2022-12-1", "2023-1-1");
    row("2022", "2022-1-1", "2023-1-1");
    row("2024-02", "2024-2-1", "2024-3-1");
    row("2022-12-XX", "2022-12-1", "2023-1-1");
    row("2022-XX", "2022-1-1", "2023-1-1");
    row("2022-XX-XX", "2022-1-1", "2023-1-1");
    row("202X", "2020-1-1", "2030-1-1");
    row("20XX", "2000-1-1", "2100-1-1");
    row("-01XX", "-199-1-1", "-99-1-1");
    row("1XX3", "1003-1-1", "1994-1-1");
    row("XXXX", "0-1-1", "10000-1-1");
    row("-XXXX", "-9999-1-1", "0-1-1");
    row("1984-1X", "1984-10-1", "1985-1-1");
    row("15XX-X2", "1500-2-1", "1600-1-1");
    row("1560-XX-25", "1560-1-25", "1560-12-26");
    row("1500-1X-25", "1500-10-25", "1500-12-26");
    row("1200-01-X4", "1200-1-4", "1200-1-25");
    row("2022-XX-31", "2022-1-31", "2023-1-1");
    row("156X-02-29", "1560-2-29", "1568-3-1");
    row("19X0-02-29", "1920-2-29", "1980-3-1");
    row("2022-21", "2022-3-1", "2022-6-1");
    row("2022-22", "2022-6-1", "2022-9-1");
    row("2022-23", "2022-9-1", "2022-12-1");
    row("2022-24", "2022-12-1", "2023-3-1");
    row("2022-25", "2022-3-1", "2022-6-1");
    row("2022-28", "2022-12-1", "2023-3-1");
    row("2022-29", "2022-9-1", "2022-12-1");
    row("2022-30", "2022-12-1", "2023-3-1");
    row("2022-31", "2022-3-1", "2022-6-1");
    row("2022-32", "2022-6-1", "2022-9-1");
    row("2022-33", "2022-1-1", "2022-4-1");
    row("2022-36", "2022-10-1", "2023-1-1");
    row("2022-37", "2022-1-1", "2022-5-1");
    row("2022-38", "2022-5-1", "2022-9-1");
    row("2022-39", "2022-9-1", "2023-1-1");
    row("2022-40", "2022-1-1", "2022-7-1");
    row("2022-41", "2022-7-1", "2023-1-1");
    row("-0043-03-15", "-43-3-15", "-43-3-16");
    row("Y17E7", "170000000-1-1", "170000001-1-1");
    row("1953S2", "1900-1-1", "2000-1-1");
    row("-1953S3", "-1959-1-1", "-1949-1-1");
}

void TestEdtf::aDateCoversItsTime()
{
    QFETCH(QString, firstDay);
    QFETCH(QString, dayAfter);
    const auto date = parsed(QTest::currentDataTag()).date;
    QCOMPARE(isoDay(date.earliest), firstDay);
    QCOMPARE(isoDay(date.latest), dayAfter);
    QCOMPARE(secondOfDay(date.earliest), 0);
    QCOMPARE(secondOfDay(date.latest), 0);
}

void TestEdtf::thePrecisionIsTheFinestComponentWritten_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::newRow("XXXX") << Precision::Millennium;
    QTest::newRow("1XXX") << Precision::Millennium;
    QTest::newRow("-XXXX") << Precision::Millennium;
    QTest::newRow("20XX") << Precision::Century;
    QTest::newRow("202X") << Precision::Decade;
    QTest::newRow("2022") << Precision::Year;
    QTest::newRow("1XX3") << Precision::Year;
    QTest::newRow("Y17E7") << Precision::Year;
    QTest::newRow("2022-34") << Precision::Season;
    QTest::newRow("2022-12") << Precision::Month;
    QTest::newRow("2022-XX") << Precision::Month;
    QTest::newRow("2022-12-08") << Precision::Day;
    QTest::newRow("2022-XX-XX") << Precision::Day;
    QTest::newRow("2022-12-08T09:00:00") << Precision::Second;
}

void TestEdtf::thePrecisionIsTheFinestComponentWritten()
{
    QFETCH(Precision, precision);
    QCOMPARE(parsed(QTest::currentDataTag()).date.precision(), precision);
}

void TestEdtf::componentsAreRead()
{
    const auto day = parsed("156X-12-25").date;
    QCOMPARE(day.earliestYear, 1560);
    QCOMPARE(day.latestYear, 1569);
    QVERIFY(day.yearUnspecified && !day.monthUnspecified && !day.dayUnspecified);
    QCOMPARE(day.month, 12);
    QCOMPARE(day.day, 25);
    QVERIFY(!day.isExactDay());
    const auto unknownMonth = parsed("2022-1X-05").date;
    QCOMPARE(unknownMonth.month, 0);
    QCOMPARE(unknownMonth.day, 5);
    QVERIFY(unknownMonth.hasUnspecified());
    const auto season = parsed("2022-34").date;
    QCOMPARE(season.season, 34);
    QCOMPARE(season.month, 0);
    QVERIFY(parsed("2022-12-08").date.isExactDay());
    QVERIFY(!parsed("2022-12").date.isExactDay());
}

void TestEdtf::aQualifierAfterAComponentReachesToItsLeft()
{
    const edtf::Qualification none{};
    const edtf::Qualification approximate{false, true};
    const auto date = parsed("2004-06~-11").date;
    QCOMPARE(date.yearQualification, approximate);
    QCOMPARE(date.monthQualification, approximate);
    QCOMPARE(date.dayQualification, none);
    const auto whole = parsed("2004-06-11%").date;
    QCOMPARE(whole.yearQualification, (edtf::Qualification{true, true}));
    QCOMPARE(whole.dayQualification, (edtf::Qualification{true, true}));
}

void TestEdtf::aQualifierBeforeAComponentIsItsOwn()
{
    const edtf::Qualification none{};
    const auto date = parsed("2004-?06-~11").date;
    QCOMPARE(date.yearQualification, none);
    QCOMPARE(date.monthQualification, (edtf::Qualification{true, false}));
    QCOMPARE(date.dayQualification, (edtf::Qualification{false, true}));
    QCOMPARE(date.qualification(), (edtf::Qualification{true, true}));
    const auto negative = parsed("?-2004-06").date;
    QCOMPARE(negative.earliestYear, -2004);
    QCOMPARE(negative.yearQualification, (edtf::Qualification{true, false}));
    QCOMPARE(negative.monthQualification, none);
}

void TestEdtf::theEndsOfAnIntervalAreRead()
{
    const auto closed = parsed("2021-12/2022-05");
    QCOMPARE(closed.form, Form::Interval);
    QCOMPARE(closed.interval.startKind, EndKind::Date);
    QCOMPARE(closed.interval.endKind, EndKind::Date);
    QCOMPARE(closed.interval.start.month, 12);
    QCOMPARE(closed.interval.end.month, 5);
    const auto open = parsed("../2023").interval;
    QCOMPARE(open.startKind, EndKind::Open);
    QCOMPARE(open.end.earliestYear, 2023);
    const auto unknown = parsed("2023/").interval;
    QCOMPARE(unknown.startKind, EndKind::Date);
    QCOMPARE(unknown.endKind, EndKind::Unknown);
}

void TestEdtf::aTimeKeepsItsClockAndItsOffset()
{
    const auto hanoi = parsed("2022-09-02T09:00:05+07:00").date;
    QCOMPARE(hanoi.secondOfDay, 9 * 3600 + 5);
    QCOMPARE(hanoi.utcOffsetMinutes, std::optional(420));
    QCOMPARE(hanoi.earliest, startOfDay({2022, 9, 2}) + 9 * 3600 + 5);
    QCOMPARE(hanoi.latest, hanoi.earliest + 1);
    QCOMPARE(parsed("2022-09-02T09:00:00Z").date.utcOffsetMinutes, std::optional(0));
    QCOMPARE(parsed("2022-09-02T09:00:00-00:15").date.utcOffsetMinutes, std::optional(-15));
    QCOMPARE(parsed("2022-09-02T09:00:00-04").date.utcOffsetMinutes, std::optional(-240));
    QVERIFY(!parsed("2022-09-02T09:00:00").date.utcOffsetMinutes.has_value());
    QCOMPARE(parsed("2022-09-02T24:00:00").date.earliest, startOfDay({2022, 9, 3}));
}

void TestEdtf::membersOfASetAreReadInTheirOrder()
{
    const auto set = parsed("[..1760-12-03,1762,1765-01..1766]");
    QCOMPARE(set.form, Form::OneOf);
    QCOMPARE(set.level, 2);
    QCOMPARE(set.members.size(), 3);
    QVERIFY(set.members[0].isRange);
    QCOMPARE(set.members[0].range.startKind, EndKind::Open);
    QCOMPARE(set.members[0].range.end.day, 3);
    QVERIFY(!set.members[1].isRange);
    QCOMPARE(set.members[1].range.start.earliestYear, 1762);
    QVERIFY(set.members[2].isRange);
    QCOMPARE(set.members[2].range.start.month, 1);
    QCOMPARE(set.members[2].range.end.earliestYear, 1766);
    QCOMPARE(parsed("{2021-03,2021-09}").form, Form::AllOf);
}

void TestEdtf::spacesAndMissingSecondsAreMended_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::newRow("[1667, 1668,  1670..1672]") << QStringLiteral("[1667,1668,1670..1672]");
    QTest::newRow("2022-09-02T09:00") << QStringLiteral("2022-09-02T09:00:00");
    QTest::newRow("2022-09-02T09:00Z") << QStringLiteral("2022-09-02T09:00:00Z");
    QTest::newRow("2022-09-02T09:00+07:00") << QStringLiteral("2022-09-02T09:00:00+07:00");
    QTest::newRow("2022-09-02T09:00:01+07") << QStringLiteral("2022-09-02T09:00:01+07");
    QTest::newRow("-0043-03-15T12:30") << QStringLiteral("-0043-03-15T12:30:00");
}

void TestEdtf::spacesAndMissingSecondsAreMended()
{
    QFETCH(QString, canonical);
    QCOMPARE(parsed(QTest::currentDataTag()).canonical, canonical);
}

void TestEdtf::longYearsAreAcceptedButMarked()
{
    QVERIFY(parsed("Y17E7").date.isLongYear);
    QCOMPARE(parsed("Y17101E4S3").date.earliestYear, 171010000);
    QCOMPARE(parsed("Y17101E4S3").date.significantDigits, 3);
    QCOMPARE(parsed("Y-10000").date.earliestYear, -10000);
    QVERIFY(parsed("1953S2").date.isLongYear);
    QVERIFY(!parsed("9999").date.isLongYear);
    QVERIFY(!edtf::parse(u"Y1E12"));
    QVERIFY(!edtf::parse(u"Y1E999999999999999999"));
    QVERIFY(!edtf::parse(u"Y1E9999999999999999999"));
    QVERIFY(!edtf::parse(u"1953S0"));
    QVERIFY(!edtf::parse(u"[Y17000,Y18000]"));
}

void TestEdtf::theErrorSaysWhatToWriteInstead_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char* text, const char* words) {
        QTest::newRow(text) << QString::fromUtf8(words);
    };
    row("12/2022", "write “2022-12”");
    row("2022-1", "write “2022-01”");
    row("2022-12-8", "write “2022-12-08”");
    row("2022/12/8", "write “2022-12-08”");
    row("31.12.2022", "write “2022-12-31”");
    row("12/31/2022", "write “2022-12-31”");
    row("08/12/2022", "EDTF writes the year first");
    row("22-12", "EDTF writes the year first and with four digits");
    row("20221208", "write “2022-12-08”");
    row("2022-12-08 09:00", "write “2022-12-08T09:00”");
    row("2022-12-08 ", "There is a space before or after the date; write “2022-12-08”");
    row(" 2022", "write “2022”");
    row("  ", "The date is empty");
    row("2021–2022", "write “2021/2022”");
    row("2021-2022", "write “2021/2022”");
    row("2021–22", "is not a date in EDTF");
    row("2022–12–08", "write “2022-12-08”");
    row("198x", "write “198X”");
    row("193", "write “193X”");
    row("1985-04-12t23:20:30z", "write “1985-04-12T23:20:30Z”");
    row("unknown", "“unknown” is from an older draft of EDTF; leave the date empty");
    row("open", "“open” is from an older draft of EDTF; write “..”");
    row("2022/unknown", "is from an older draft of EDTF; write “2022/”");
    row("2022/open", "is from an older draft of EDTF; write “2022/..”");
    row("Unknown/2022", "write “/2022”");
    row("2022-uu", "is from an older draft of EDTF; write “2022-XX”");
    row("202u", "write “202X”");
    row("2022u", "an unknown digit is a capital X");
    row("2004-(06)?-11", "Brackets “( )” and “^” are from an older draft");
    row("..", "“..” needs a date beside it");
    row("[..]", "“..” needs a date beside it");
    row("/", "A slash alone says nothing");
    row("2022/2021", "“2022/2021” ends before it begins");
    row("[2022..2021]", "“2022..2021” ends before it begins");
    row("2022-13", "There is no month “13”");
    row("2022-42", "There is no month “42”");
    row("2022-21-05", "There is no month “21”");
    row("2022-02-30", "There is no day “2022-02-30”");
    row("198X-21", "needs a year without X");
    row("-0000", "There is no year -0000");
    row("2020/2021/2022", "more than one slash");
    row("2022-01-01T09:00:00/2023", "A time of day cannot stand in an interval or a set");
    row("[2022-01-01T09:00:00]", "A time of day cannot stand in an interval or a set");
    row("2022-12T09:00:00", "needs a whole day before it");
    row("Spring Tide", "“Spring Tide” is not a date in EDTF");
    row("2022-12-XXT09:00:00", "needs a whole day before it");
    row("2022-12-08~T09:00:00", "needs a whole day before it");
    row("2022-12-08T9:00:00", "“9:00:00” is not a time");
    row("2022-12-08T25:00:00", "“25:00:00” is not a time");
    row("2022-12-08T", "“” is not a time");
    row("2022-12-08T09:00:00.5", "EDTF knows no fractions of a second");
    row("2022-12-08T09:00:00+", "“+” is not a difference from universal time");
    row("2022-12-08T09:00:00+15:00", "“+15:00” is not a difference from universal time");
    row("[2021,2022", "is not closed");
    row("[", "is not closed");
    row("[]", "A set needs a date");
    row("[2021,,2022]", "A set needs a date");
    row("[2021,..2022]", "“..2022” is in the wrong place");
    row("[2021..,2022]", "“2021..” is in the wrong place");
    row("[2020/2021]", "is not a date in EDTF");
    row("Y2006", "“Y2006” is not a year");
    row("Y1E12", "too far away");
    row("Y17000/Y18000", "cannot stand in an interval or a set");
    row("Spring 2022", "“Spring 2022” is not a date in EDTF");
    row("Tet 2022", "“Tet 2022” is not a date in EDTF");
    row("Yesterday", "“Yesterday” is not a date in EDTF");
    row("2022??", "is not a date in EDTF");
    row("2022-12-08-01", "is not a date in EDTF");
}

void TestEdtf::theErrorSaysWhatToWriteInstead()
{
    QFETCH(QString, words);
    const auto expression = edtf::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!expression);
    QVERIFY2(expression.error().text.contains(words), qPrintable(expression.error().text));
}

void TestEdtf::foreignAndHugeTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("٢٠٢٢");
    QTest::newRow("fullwidth digits") << QStringLiteral("２０２２-１２");
    QTest::newRow("Y and foreign digits") << QStringLiteral("Y٢٠٢٢٢");
    QTest::newRow("a NUL inside") << QString(QStringLiteral("2022") + QChar(0));
    QTest::newRow("a lone surrogate") << QString(QStringLiteral("202") + QChar(0xD800));
    QTest::newRow("a bidi control") << QString(QChar(0x202E) + QStringLiteral("2022"));
    QTest::newRow("digits without end") << QString(1'000'000, QLatin1Char('1'));
    QTest::newRow("brackets without end") << QString(1'000'000, QLatin1Char('['));
    QTest::newRow("slashes without end") << QString(1'000'000, QLatin1Char('/'));
    QTest::newRow("commas without end")
        << QString(QLatin1Char('[') + QString(1'000'000, QLatin1Char(',')) + QLatin1Char(']'));
    QTest::newRow("an exponent without end")
        << QString(QStringLiteral("Y1E") + QString(100'000, QLatin1Char('9')));
}

void TestEdtf::foreignAndHugeTextsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!edtf::parse(text));
}

void TestEdtf::anErrorQuotesOnlyAShortPieceOfTheText()
{
    const auto expression = edtf::parse(QString(100'000, QLatin1Char('a')));
    QVERIFY(!expression);
    QVERIFY(expression.error().text.size() < 300);
}

QTEST_APPLESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
