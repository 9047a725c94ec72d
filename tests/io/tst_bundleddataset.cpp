// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/country.h"
#include "core/fulltextcheck.h"
#include "core/statistics.h"
#include "io/bundleddataset.h"
#include "io/sourcetexts.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace attache;

/// The data set that comes along keeps the rules of its codebook, and each of its quotations
/// stands in the text it was taken from.
class TestBundledDataSet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theReaderFindsNothingToSay();
    void everyQuotationIsExact();
    void everyEventAndFigureRestsOnWords();
    void everyDateCitesItsWordsAndSaysWhatItRestsOn();
    void whatIsUndatedSaysWhy();
    void everyCountryHasACode();
    void everyFigureSaysWhatItCounts();
    void everyEventTakesPlaceWithVietNam();
    void aStatusOtherThanHeldHasAHistoryWithWords();
    void sourcesThatShareTheirTextNameEachOther();
    void theThreeFirstExchangesStayThree();
    void theOneWindowIsTheWindowOfEachExchange();
    void theReviewsAreNotDatedByWhatTheyReview();
    void fiveHundredAndSixteenOfficersAreCountedOnce();
    void rotationsAreUnitsNotPeople();
    void whatTheExhibitionCountsStaysApart();
    void missingMonthsAreGapsWithAReason();
    void everyQuotationStandsInItsFullText();
    void everyRowOfTheUnitedNationsTableIsThereOnce();
    void theReadmeCountsWhatIsThere();

private:
    const Figure& figure(const char* key) const
    {
        return m_set->figure(*m_set->findFigure(QString::fromLatin1(key)));
    }
    EventDraft event(const char* key) const
    {
        return m_set->draft(*m_set->findEvent(QString::fromLatin1(key)));
    }

    /// Dates without words, and so on: what is wrong with the citations of one record.
    QString wrongDate(const QString& key, const EventDate& date, const QString& reason,
                      std::span<const Citation> citations) const;

    ReadOutcome m_outcome;
    DataSetPtr m_set;
};

namespace {

const QString shared = QStringLiteral(ATTACHE_SHARED_DIR);

QStringList filesAtHand()
{
    QStringList folders;
    for (const char* name : {"/sources", "/testdata/un"}) {
        if (QDir(shared + QLatin1String(name)).exists())
            folders.append(shared + QLatin1String(name));
    }
    return folders;
}

} // namespace

void TestBundledDataSet::initTestCase()
{
    m_outcome = readBundledDataSet();
    m_set = m_outcome.dataSet;
    QVERIFY(m_set);
    QVERIFY(m_set->events().count() > 0);
}

void TestBundledDataSet::theReaderFindsNothingToSay()
{
    for (const Issue& issue : std::as_const(m_outcome.issues))
        qWarning("%s", qPrintable(toText(issue)));
    QCOMPARE(m_outcome.issues.size(), qsizetype(0));
}

void TestBundledDataSet::everyQuotationIsExact()
{
    const IntegrityCounts counts = integrityCounts(*m_set);
    QVERIFY(counts.total() > 0);
    QCOMPARE(counts.exact, counts.total());
}

void TestBundledDataSet::everyEventAndFigureRestsOnWords()
{
    for (quint32 row = 0; row < m_set->events().count(); ++row) {
        const EventDraft draft = m_set->draft(EventId{row});
        const bool isSaid =
            std::any_of(draft.citations.begin(), draft.citations.end(),
                        [](const Citation& c) { return c.supports.testFlag(Support::Event); });
        QVERIFY2(isSaid, qPrintable(draft.key));
    }
    for (const Figure& figure : m_set->figures()) {
        const bool isSaid =
            std::any_of(figure.citations.begin(), figure.citations.end(),
                        [](const Citation& c) { return c.supports.testFlag(Support::Figure); });
        QVERIFY2(isSaid, qPrintable(figure.key));
    }
}

QString TestBundledDataSet::wrongDate(const QString& key, const EventDate& date,
                                      const QString& reason,
                                      std::span<const Citation> citations) const
{
    bool hasWords = false;
    for (const Citation& citation : citations) {
        if (!citation.supports.testFlag(Support::Date) || citation.dateWords.isEmpty())
            continue;
        hasWords = true;
        if (!m_set->passage(citation.passage).exact.contains(citation.dateWords))
            return key + QStringLiteral(": “%1” is not quoted").arg(citation.dateWords);
    }
    if (!hasWords)
        return key + QStringLiteral(": no words give the date");
    if (date.basis != DateBasis::Stated && reason.isEmpty())
        return key + QStringLiteral(": inferred without a reason");
    return {};
}

void TestBundledDataSet::everyDateCitesItsWordsAndSaysWhatItRestsOn()
{
    QStringList wrong;
    for (quint32 row = 0; row < m_set->events().count(); ++row) {
        const EventDraft draft = m_set->draft(EventId{row});
        if (draft.date.isDated())
            wrong << wrongDate(draft.key, draft.date, draft.dateReason, draft.citations);
    }
    for (const Figure& figure : m_set->figures()) {
        if (figure.date.isDated())
            wrong << wrongDate(figure.key, figure.date, figure.dateReason, figure.citations);
    }
    wrong.removeAll(QString());
    QCOMPARE(wrong, QStringList());
}

void TestBundledDataSet::whatIsUndatedSaysWhy()
{
    for (quint32 row = 0; row < m_set->events().count(); ++row) {
        const EventDraft draft = m_set->draft(EventId{row});
        if (!draft.date.isDated())
            QVERIFY2(!draft.dateReason.isEmpty(), qPrintable(draft.key));
    }
}

void TestBundledDataSet::everyCountryHasACode()
{
    for (const Participant& participant : m_set->participants()) {
        if (participant.kind == Participant::Kind::Country)
            QVERIFY2(country::isCode(participant.code), qPrintable(participant.code));
        for (const QString& host : participant.hosts)
            QVERIFY2(country::isCode(host), qPrintable(host));
    }
}

void TestBundledDataSet::everyFigureSaysWhatItCounts()
{
    for (const Figure& figure : m_set->figures()) {
        QVERIFY2(!figure.unit.isEmpty() && !figure.counts.isEmpty(), qPrintable(figure.key));
        QVERIFY2(figure.date.isDated(), qPrintable(figure.key));
    }
}

void TestBundledDataSet::everyEventTakesPlaceWithVietNam()
{
    for (quint32 row = 0; row < m_set->events().count(); ++row) {
        const EventDraft draft = m_set->draft(EventId{row});
        const auto isVietNam = [this](const ParticipantLink& link) {
            return m_set->participant(link.participant).code == QLatin1String("VN");
        };
        QVERIFY2(std::any_of(draft.participants.begin(), draft.participants.end(), isVietNam),
                 qPrintable(draft.key));
    }
}

void TestBundledDataSet::aStatusOtherThanHeldHasAHistoryWithWords()
{
    for (quint32 row = 0; row < m_set->events().count(); ++row) {
        const EventDraft draft = m_set->draft(EventId{row});
        if (draft.status == EventStatus::Held || draft.status == EventStatus::NotStated)
            continue;
        QVERIFY2(!draft.statusHistory.isEmpty(), qPrintable(draft.key));
        QCOMPARE(draft.statusHistory.last().status, draft.status);
        for (const StatusChange& change : draft.statusHistory)
            QVERIFY2(change.passage.isValid() && !change.asOf.isEmpty(), qPrintable(draft.key));
    }
    // Planned in December 2022, in training and deployment in the first half of 2023.
    const QList<StatusChange> history = event("field-hospital-rotation-5").statusHistory;
    QCOMPARE(history.size(), qsizetype(2));
    QCOMPARE(history.at(0).status, EventStatus::Planned);
    QCOMPARE(history.at(0).asOf, QStringLiteral("2022-12-22"));
    QCOMPARE(history.at(1).status, EventStatus::Ongoing);
    QCOMPARE(history.at(1).asOf, QStringLiteral("2023-40"));
}

void TestBundledDataSet::sourcesThatShareTheirTextNameEachOther()
{
    const auto source = [this](const char16_t* key) {
        return m_set->source(*m_set->findSource(key));
    };
    QCOMPARE(source(u"article-000").sharesTextWith, QStringList{QStringLiteral("article-001")});
    QCOMPARE(source(u"article-001").sharesTextWith, QStringList{QStringLiteral("article-000")});
}

void TestBundledDataSet::theThreeFirstExchangesStayThree()
{
    const auto countries = [this](const char* key) {
        QStringList codes;
        for (const ParticipantLink& link : event(key).participants)
            codes.append(m_set->participant(link.participant).code);
        codes.sort();
        return codes.join(QLatin1Char(' '));
    };
    QCOMPARE(countries("border-exchange-laos-1st"), QStringLiteral("LA VN"));
    QCOMPARE(countries("border-exchange-cambodia-1st"), QStringLiteral("KH VN"));
    QCOMPARE(countries("border-exchange-laos-cambodia-1st"), QStringLiteral("KH LA VN"));
    QCOMPARE(event("border-exchange-laos-cambodia-1st").status, EventStatus::InPreparation);
    QVERIFY(!event("border-exchange-laos-cambodia-1st").date.isDated());
}

void TestBundledDataSet::theOneWindowIsTheWindowOfEachExchange()
{
    for (const char* key : {"border-exchange-china-7th", "border-exchange-laos-1st",
                            "border-exchange-cambodia-1st"}) {
        QCOMPARE(event(key).edtf, QStringLiteral("2021-12/2022-05"));
        QCOMPARE(event(key).date.kind, DateKind::Window);
    }
}

void TestBundledDataSet::theReviewsAreNotDatedByWhatTheyReview()
{
    QCOMPARE(event("review-conference-2022").edtf, QStringLiteral("2022-04-14"));
    QCOMPARE(event("review-period-2016-2021").edtf, QStringLiteral("2016/2021"));
    QCOMPARE(event("review-period-2016-2021").date.kind, DateKind::Duration);
    QCOMPARE(event("review-conference-2023").edtf, QStringLiteral("2023"));
    QCOMPARE(event("review-conference-2023").date.kind, DateKind::Window);
    QCOMPARE(event("review-period-2023-first-half").edtf, QStringLiteral("2023-40"));
}

void TestBundledDataSet::fiveHundredAndSixteenOfficersAreCountedOnce()
{
    const auto count = std::count_if(m_set->figures().begin(), m_set->figures().end(),
                                     [](const Figure& f) { return f.value == 516; });
    QCOMPARE(count, std::ptrdiff_t(1));
    QCOMPARE(figure("officers-sent-so-far").measure, Measure::SentSoFar);
    QCOMPARE(figure("officers-sent-so-far").date.kind, DateKind::StateAsOf);
    // The other numbers of officers count something else.
    QCOMPARE(figure("training-advisors-2022").measure, Measure::NewlySent);
    QCOMPARE(figure("officers-assigned-minusca").measure, Measure::Assigned);
}

void TestBundledDataSet::rotationsAreUnitsNotPeople()
{
    for (const char* key : {"unit-engineering-rotation-1", "unit-field-hospital-rotation-4",
                            "unit-engineering-rotation-2", "unit-field-hospital-rotation-5"}) {
        QCOMPARE(figure(key).unit, QStringLiteral("units"));
        QCOMPARE(figure(key).value, 1.0);
    }
}

void TestBundledDataSet::whatTheExhibitionCountsStaysApart()
{
    QStringList counted;
    for (const Figure& figure : m_set->figures()) {
        if (figure.event == m_set->findEvent(u"vietnam-defence-2022"))
            counted.append(QString::number(figure.value) + QLatin1Char(' ') + figure.unit);
    }
    counted.sort();
    QCOMPARE(counted,
             (QStringList{QStringLiteral("170 companies"), QStringLiteral("250 delegations"),
                          QStringLiteral("28 countries"), QStringLiteral("30 countries"),
                          QStringLiteral("52 delegations")}));
}

void TestBundledDataSet::missingMonthsAreGapsWithAReason()
{
    QStringList months;
    for (const FigureGap& gap : m_set->gaps()) {
        QVERIFY(!gap.reason.isEmpty());
        QCOMPARE(gap.measure, Measure::InPlace);
        months.append(gap.edtf);
    }
    QCOMPARE(months, (QStringList{QStringLiteral("2022-07-31"), QStringLiteral("2023-09-30")}));
}

void TestBundledDataSet::everyQuotationStandsInItsFullText()
{
    const QStringList folders = filesAtHand();
    if (folders.size() < 2)
        QSKIP("the full texts are not beside the checkout");
    const SourceTexts texts = readSourceTexts(*m_set, folders);
    QCOMPARE(texts.count(), int(m_set->sources().size()));
    int checked = 0;
    for (quint32 row = 0; row < m_set->sources().size(); ++row) {
        const Source& source = m_set->source(SourceId{row});
        const SourceText& text = *texts.text(SourceId{row});
        QVERIFY2(isSameFile(source, text), qPrintable(source.key));
        const FullTextCheck check = checkAgainst(*m_set, SourceId{row}, text.text);
        QVERIFY2(!check.hasOtherLength, qPrintable(source.key));
        QVERIFY2(check.changedParagraphs.isEmpty(), qPrintable(source.key));
        for (const PassagePlace& place : check.places) {
            QCOMPARE(place.integrity, Integrity::Exact);
            ++checked;
        }
    }
    QCOMPARE(checked, int(m_set->passages().size()));
}

void TestBundledDataSet::everyRowOfTheUnitedNationsTableIsThereOnce()
{
    QFile table(shared + QLatin1String("/testdata/un/vietnam_un_contributions_2015-2025.csv"));
    if (!table.open(QIODevice::ReadOnly))
        QSKIP("the United Nations' table is not beside the checkout");
    // month, mission, type, sex and value of each number that the table states for 2021 to 2023.
    QStringList stated;
    const QStringList rows =
        QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& row : rows.sliced(1)) {
        const QStringList cells = row.trimmed().split(QLatin1Char(','));
        QCOMPARE(cells.size(), qsizetype(10));
        const int year = cells.at(0).first(4).toInt();
        if (year < 2021 || year > 2023)
            continue;
        const QString start = QStringList{cells.at(0), cells.at(4), cells.at(5)}.join(u'|');
        if (cells.at(6).isEmpty()) {
            stated << start + QLatin1String("|not-stated|") + cells.at(8);
        } else {
            stated << start + QLatin1String("|female|") + cells.at(6)
                   << start + QLatin1String("|male|") + cells.at(7);
        }
    }
    QStringList coded;
    for (const Figure& figure : m_set->figures()) {
        if (figure.measure != Measure::InPlace || figure.unit != QLatin1String("personnel"))
            continue;
        const QString mission = figure.missions.isEmpty()
                                    ? QString()
                                    : m_set->participant(figure.missions.first()).code;
        coded << QStringList{figure.edtf, mission, figure.personnelType, QString(key(figure.sex)),
                             QString::number(figure.value)}
                     .join(u'|');
        QCOMPARE(m_set->participant(figure.country).code, QStringLiteral("VN"));
    }
    stated.sort();
    coded.sort();
    QCOMPARE(coded, stated);
}

void TestBundledDataSet::theReadmeCountsWhatIsThere()
{
    QFile readme(QStringLiteral(ATTACHE_PROJECT_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const Statistics statistics = statisticsOf(*m_set);
    const QString sentence =
        QStringLiteral("%1 events, %2 figures and %3 quotations from %4 sources")
            .arg(statistics.events)
            .arg(statistics.figures)
            .arg(statistics.passages)
            .arg(statistics.sources);
    QVERIFY2(QString::fromUtf8(readme.readAll()).contains(sentence), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestBundledDataSet)
#include "tst_bundleddataset.moc"
