// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/country.h"
#include "workspace/language.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace attache;

class TestCountry : public QObject
{
    Q_OBJECT

private slots:
    void codesAreSortedAndUnique();
    void everyIsoCodeIsKnown();
    void onlyCapitalsAreACode_data();
    void onlyCapitalsAreACode();
    void codesAreFoundInAnyCase_data();
    void codesAreFoundInAnyCase();
    void namesFollowTheLanguage_data();
    void namesFollowTheLanguage();
    void anUnknownCodeIsItsOwnName();
    void noTwoCountriesShareAName();
};

void TestCountry::codesAreSortedAndUnique()
{
    const QList<QString> codes = country::codes();
    QCOMPARE(codes.size(), 249);
    for (qsizetype i = 1; i < codes.size(); ++i)
        QVERIFY2(codes[i - 1] < codes[i], qPrintable(codes[i]));
}

void TestCountry::everyIsoCodeIsKnown()
{
    QFile file(QStringLiteral(ATTACHE_SHARED_DIR "/testdata/iso3166/country_codes_min.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        QSKIP("the list of ISO 3166-1 codes is not at hand");
    file.readLine();
    int rows = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        QVERIFY(cells.size() > 2);
        QVERIFY2(country::isCode(cells[0]), qPrintable(cells[0]));
        QCOMPARE(country::codeFrom(cells[1]), cells[0]);
        ++rows;
    }
    QCOMPARE(rows, 249);
}

void TestCountry::onlyCapitalsAreACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");
    QTest::newRow("first") << QStringLiteral("AD") << true;
    QTest::newRow("Laos") << QStringLiteral("LA") << true;
    QTest::newRow("last") << QStringLiteral("ZW") << true;
    QTest::newRow("lower case") << QStringLiteral("la") << false;
    QTest::newRow("alpha-3") << QStringLiteral("LAO") << false;
    QTest::newRow("unassigned") << QStringLiteral("ZZ") << false;
    QTest::newRow("before the first") << QStringLiteral("AA") << false;
    QTest::newRow("one letter") << QStringLiteral("L") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCountry::onlyCapitalsAreACode()
{
    QFETCH(QString, text);
    QTEST(country::isCode(text), "isCode");
}

void TestCountry::codesAreFoundInAnyCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("alpha-2") << QStringLiteral("VN") << QStringLiteral("VN");
    QTest::newRow("lower alpha-2") << QStringLiteral("vn") << QStringLiteral("VN");
    QTest::newRow("alpha-3") << QStringLiteral("VNM") << QStringLiteral("VN");
    QTest::newRow("mixed alpha-3") << QStringLiteral("Caf") << QStringLiteral("CF");
    QTest::newRow("alpha-3 unlike alpha-2") << QStringLiteral("CHE") << QStringLiteral("CH");
    QTest::newRow("unassigned") << QStringLiteral("ZZZ") << QString();
    QTest::newRow("a name") << QStringLiteral("Laos") << QString();
    QTest::newRow("surrounding space") << QStringLiteral(" LA") << QString();
    QTest::newRow("dotless i") << QStringLiteral(u"\u0131n") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestCountry::codesAreFoundInAnyCase()
{
    QFETCH(QString, text);
    QTEST(country::codeFrom(text).value_or(QString()), "code");
}

void TestCountry::namesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("vietnamese");
    const auto row = [](const char* code, const char* english, const char* vietnamese) {
        QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(english)
                            << QString::fromUtf8(vietnamese);
    };
    row("VN", "Viet Nam", "Việt Nam");
    row("LA", "Laos", "Lào");
    row("KH", "Cambodia", "Campuchia");
    row("CN", "China", "Trung Quốc");
    row("KR", "Republic of Korea", "Hàn Quốc");
    row("US", "United States", "Hoa Kỳ");
    row("CF", "Central African Republic", "Cộng hoà Trung Phi");
    row("SS", "South Sudan", "Nam Sudan");
    row("SG", "Singapore", "Singapore");
    row("CI", "Côte d’Ivoire", "Bờ Biển Ngà");
}

void TestCountry::namesFollowTheLanguage()
{
    QFETCH(QString, code);
    QTEST(country::name(code), "english");
    const Language language(Language::pick(QStringLiteral("vi")));
    QTEST(country::name(code), "vietnamese");
}

void TestCountry::anUnknownCodeIsItsOwnName()
{
    QCOMPARE(country::name(u"ZZ"), QStringLiteral("ZZ"));
    QCOMPARE(country::name(u""), QString());
}

void TestCountry::noTwoCountriesShareAName()
{
    for (const QString& tag : {QStringLiteral("en"), QStringLiteral("vi")}) {
        const Language language(Language::pick(tag));
        QSet<QString> names;
        for (const QString& code : country::codes()) {
            const QString name = country::name(code);
            QVERIFY2(!names.contains(name), qPrintable(name));
            QVERIFY2(name != code, qPrintable(code));
            names.insert(name);
        }
    }
}

QTEST_GUILESS_MAIN(TestCountry)
#include "tst_country.moc"
