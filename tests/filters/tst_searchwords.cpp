// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/country.h"
#include "core/searchwords.h"

#include <QTest>

using namespace attache;

class TestSearchWords : public QObject
{
    Q_OBJECT

private slots:
    void caseAndAccentsDoNotCount_data();
    void caseAndAccentsDoNotCount();
    void countriesAreFoundByWhatTheyAreCalled_data();
    void countriesAreFoundByWhatTheyAreCalled();
    void everyCountryWithOtherNamesExists();
    void nothingTypedFindsEverything();
};

void TestSearchWords::caseAndAccentsDoNotCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("Vietnamese") << u"Đối thoại"_qs << QStringList{u"doi"_qs, u"thoai"_qs};
    QTest::newRow("decomposed") << u"La\u0300o"_qs << QStringList{u"lao"_qs};
    QTest::newRow("precomposed") << u"Lào"_qs << QStringList{u"lao"_qs};
    QTest::newRow("apostrophe and hyphen")
        << u"Côte d’Ivoire–Timor-Leste"_qs
        << QStringList{u"cote"_qs, u"d"_qs, u"ivoire"_qs, u"timor"_qs, u"leste"_qs};
    QTest::newRow("digits") << u"  article-004 "_qs << QStringList{u"article"_qs, u"004"_qs};
    QTest::newRow("nothing to find") << u" \t-…"_qs << QStringList{};
}

void TestSearchWords::caseAndAccentsDoNotCount()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(foldedWords(text), words);
}

void TestSearchWords::countriesAreFoundByWhatTheyAreCalled_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("alpha2");
    QTest::addColumn<bool>("isFound");

    const auto row = [](const char* typed, const char* alpha2, bool isFound) {
        QTest::addRow("%s: %s", typed, alpha2)
            << QString::fromUtf8(typed) << QString::fromLatin1(alpha2) << isFound;
    };
    row("lao", "LA", true);
    row("LA", "LA", true);
    row("lào", "LA", true);
    row("Lao PDR", "LA", true);
    row("LAO", "LA", true);
    row("la", "TH", false); // though "Thái Lan" has a word that begins so
    row("thái l", "TH", true);
    row("vietnam", "VN", true);
    row("viet nam", "VN", true);
    row("Việt", "VN", true);
    row("nam", "VN", true);
    row("dong timor", "TL", true);
    row("trung quốc", "CN", true);
    row("Nam Hàn", "KR", true);
    row("burma", "MM", true);
    row("republic central", "CF", true);
    row("republic xyz", "CF", false);
    row("us", "US", true);
    row("mỹ", "US", true);
    row("states", "US", true);
    row("rus", "US", false);
}

void TestSearchWords::countriesAreFoundByWhatTheyAreCalled()
{
    QFETCH(QString, typed);
    QFETCH(QString, alpha2);
    QFETCH(bool, isFound);
    SearchWords words = CountryNames().words(alpha2);
    words.addShownName(country::name(alpha2));
    QCOMPARE(words.match(foldedWords(typed)), isFound);
}

void TestSearchWords::everyCountryWithOtherNamesExists()
{
    const QStringList codes = CountryNames::codesWithOtherNames();
    QVERIFY(!codes.isEmpty());
    for (const QString& code : codes)
        QVERIFY2(country::isCode(code), qPrintable(code));
}

void TestSearchWords::nothingTypedFindsEverything()
{
    QVERIFY(SearchWords().match({}));
    QVERIFY(CountryNames().words(u"VN"_qs).match({}));
    QVERIFY(!SearchWords().match({u"x"_qs}));
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
