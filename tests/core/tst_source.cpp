// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source.h"

#include <QTest>

using namespace attache;

/// Passages are located by code points in paragraphs that hold parts of a source's text.
class TestSource : public QObject
{
    Q_OBJECT

private slots:
    void aPassageIsLocated_data();
    void aPassageIsLocated();
    void aSecondParagraphIsNamedByItsIndex();
    void theContextMayReachBeyondTheParagraph_data();
    void theContextMayReachBeyondTheParagraph();
    void overlappingHitsAreAmbiguous();
    void positionsCountCodePoints();
    void vietnameseIsComparedAsComposedText();
    void wordsOutsideTheHeldTextAreUnchecked_data();
    void wordsOutsideTheHeldTextAreUnchecked();
};

namespace {

/// Positions:   0         10        20        30
///              |         |         |         |
const QString text = QStringLiteral("In May they met; in June they met.");

Source sourceOf(const QList<Paragraph>& paragraphs)
{
    Source source;
    source.key = QStringLiteral("s");
    source.paragraphs = paragraphs;
    return source;
}

Passage passageOf(const QString& exact, qsizetype start, qsizetype end, const QString& prefix = {},
                  const QString& suffix = {})
{
    Passage passage;
    passage.source = SourceId{0};
    passage.exact = exact;
    passage.prefix = prefix;
    passage.suffix = suffix;
    passage.start = start;
    passage.end = end;
    return passage;
}

constexpr PassagePlace ambiguous{Integrity::Ambiguous, -1, 0, 0};
constexpr PassagePlace missing{Integrity::Missing, -1, 0, 0};
constexpr PassagePlace unchecked{Integrity::Unchecked, -1, 0, 0};

} // namespace

Q_DECLARE_METATYPE(Passage)
Q_DECLARE_METATYPE(PassagePlace)

void TestSource::aPassageIsLocated_data()
{
    QTest::addColumn<Passage>("passage");
    QTest::addColumn<PassagePlace>("place");
    const auto s = [](const char* words) { return QString::fromLatin1(words); };
    QTest::newRow("exact") << passageOf(s("in June"), 17, 24)
                           << PassagePlace{Integrity::Exact, 0, 17, 7};
    QTest::newRow("exact with context") << passageOf(s("they met"), 7, 15, s("In May "), s("; in"))
                                        << PassagePlace{Integrity::Exact, 0, 7, 8};
    QTest::newRow("exact though the words stand twice")
        << passageOf(s("they met"), 25, 33) << PassagePlace{Integrity::Exact, 0, 25, 8};
    QTest::newRow("the whole paragraph")
        << passageOf(text, 0, 34) << PassagePlace{Integrity::Exact, 0, 0, 34};
    QTest::newRow("wrong prefix, words once")
        << passageOf(s("in June"), 17, 24, s("met, ")) << PassagePlace{Integrity::Moved, 0, 17, 7};
    QTest::newRow("wrong suffix, words once") << passageOf(s("in June"), 17, 24, {}, s(" we"))
                                              << PassagePlace{Integrity::Moved, 0, 17, 7};
    QTest::newRow("wrong prefix, words twice")
        << passageOf(s("they met"), 25, 33, s("in May ")) << ambiguous;
    QTest::newRow("elsewhere") << passageOf(s("in June"), 3, 10)
                               << PassagePlace{Integrity::Moved, 0, 17, 7};
    QTest::newRow("elsewhere twice") << passageOf(s("they met"), 3, 11) << ambiguous;
    QTest::newRow("position outside, words here")
        << passageOf(s("in June"), 500, 507) << PassagePlace{Integrity::Moved, 0, 17, 7};
    QTest::newRow("missing") << passageOf(s("in July"), 17, 24) << missing;
    QTest::newRow("another case") << passageOf(s("IN JUNE"), 17, 24) << missing;
    QTest::newRow("another space") << passageOf(s("in  June"), 17, 25) << missing;
    QTest::newRow("no words") << passageOf({}, 17, 17) << missing;
}

void TestSource::aPassageIsLocated()
{
    QFETCH(Passage, passage);
    QFETCH(PassagePlace, place);
    QCOMPARE(locate(passage, sourceOf({{1, 0, text}})), place);
}

void TestSource::aSecondParagraphIsNamedByItsIndex()
{
    const Source source = sourceOf({{3, 100, QStringLiteral("They met in May.")},
                                    {7, 400, QStringLiteral("They met in June.")}});
    const PassagePlace exact = locate(passageOf(QStringLiteral("in June"), 409, 416), source);
    QCOMPARE(exact, (PassagePlace{Integrity::Exact, 1, 9, 7}));
    // Its position lies in the first paragraph, its words in the second.
    const PassagePlace moved = locate(passageOf(QStringLiteral("in June"), 109, 116), source);
    QCOMPARE(moved, (PassagePlace{Integrity::Moved, 1, 9, 7}));
    // Once in each paragraph, and at its own position in neither.
    QCOMPARE(locate(passageOf(QStringLiteral("They met"), 102, 110), source), ambiguous);
}

void TestSource::theContextMayReachBeyondTheParagraph_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("agrees");
    const auto row = [](const char* name, const char* prefix, const char* suffix, bool agrees) {
        QTest::newRow(name) << QString::fromLatin1(prefix) << QString::fromLatin1(suffix) << agrees;
    };
    row("cut before", "the year before.\nWe ", "", true);
    row("cut after", "", " today.\nNobody", true);
    row("cut on both sides", "before.\nWe ", " today.\nNobody", true);
    row("just the paragraph", "We ", " today.", true);
    row("differs within the paragraph", "before.\nwe ", "", false);
    row("differs after", "", " today!\nNobody", false);
    row("differs beyond its beginning", "", " tomorrow", false);
}

void TestSource::theContextMayReachBeyondTheParagraph()
{
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);
    QFETCH(bool, agrees);
    const Source source = sourceOf({{2, 50, QStringLiteral("We met in June today.")}});
    const PassagePlace place =
        locate(passageOf(QStringLiteral("met in June"), 53, 64, prefix, suffix), source);
    QCOMPARE(place.integrity, agrees ? Integrity::Exact : Integrity::Moved);
    QCOMPARE(place.utf16Begin, qsizetype(3));
}

void TestSource::overlappingHitsAreAmbiguous()
{
    const Source source = sourceOf({{1, 0, QStringLiteral("xx anana")}});
    const Source dashes = sourceOf({{1, 0, QStringLiteral("xx ---")}});
    QCOMPARE(locate(passageOf(QStringLiteral("--"), 0, 2), dashes), ambiguous);
    QCOMPARE(locate(passageOf(QStringLiteral("ana"), 0, 3), source), ambiguous);
    QCOMPARE(locate(passageOf(QStringLiteral("anan"), 0, 4), source),
             (PassagePlace{Integrity::Moved, 0, 3, 4}));
}

void TestSource::positionsCountCodePoints()
{
    // Two flags: four code points, eight UTF-16 units; the words begin at code point 5.
    const QString flags = QString::fromUcs4(U"\U0001F1FB\U0001F1F3\U0001F1F1\U0001F1E6");
    QCOMPARE(flags.size(), qsizetype(8));
    const Source source = sourceOf({{1, 10, QString(flags + u" met in June")}});
    QCOMPARE(locate(passageOf(QStringLiteral("met"), 15, 18), source),
             (PassagePlace{Integrity::Exact, 0, 9, 3}));
    // A position in UTF-16 units is not the words' own.
    QCOMPARE(locate(passageOf(QStringLiteral("met"), 19, 22), source),
             (PassagePlace{Integrity::Moved, 0, 9, 3}));
    QCOMPARE(locate(passageOf(flags.sliced(4), 12, 14), source),
             (PassagePlace{Integrity::Exact, 0, 4, 4}));
    // The paragraph has 16 code points (10 to 25) in 20 units.
    QCOMPARE(locate(passageOf(QStringLiteral("gone"), 28, 32), source), unchecked);
    QCOMPARE(locate(passageOf(QStringLiteral("gone"), 25, 29), source), missing);
}

void TestSource::vietnameseIsComparedAsComposedText()
{
    const QString paragraph = QStringLiteral("Bộ Quốc phòng Việt Nam đã tổ chức.");
    QCOMPARE(paragraph, paragraph.normalized(QString::NormalizationForm_C));
    const Source source = sourceOf({{1, 0, paragraph}});
    const QString words = QStringLiteral("Việt Nam");
    QCOMPARE(locate(passageOf(words, 14, 22), source), (PassagePlace{Integrity::Exact, 0, 14, 8}));
    // Decomposed words and words without their marks are other words.
    const QString decomposed = words.normalized(QString::NormalizationForm_D);
    QCOMPARE(locate(passageOf(decomposed, 14, 24), source), missing);
    QCOMPARE(locate(passageOf(QStringLiteral("Viet Nam"), 14, 22), source), missing);
}

void TestSource::wordsOutsideTheHeldTextAreUnchecked_data()
{
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<PassagePlace>("place");
    // Held are the code points 100 to 109 and 200 to 209; the words are five long.
    QTest::newRow("before") << qsizetype(95) << unchecked;
    QTest::newRow("reaches in") << qsizetype(96) << missing;
    QTest::newRow("within") << qsizetype(102) << missing;
    QTest::newRow("reaches out") << qsizetype(109) << missing;
    QTest::newRow("between") << qsizetype(110) << unchecked;
    QTest::newRow("in the second") << qsizetype(204) << missing;
    QTest::newRow("after") << qsizetype(210) << unchecked;
}

void TestSource::wordsOutsideTheHeldTextAreUnchecked()
{
    QFETCH(qsizetype, start);
    const Source source =
        sourceOf({{1, 100, QStringLiteral("0123456789")}, {9, 200, QStringLiteral("0123456789")}});
    const PassagePlace place = locate(passageOf(QStringLiteral("words"), start, start + 5), source);
    QTEST(place, "place");
    QCOMPARE(locate(passageOf(QStringLiteral("words"), 0, 5), sourceOf({})), unchecked);
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
