// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/reference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace attache;

namespace {

Source newsArticle()
{
    Source source;
    source.key = QStringLiteral("002");
    source.kind = SourceKind::NewsArticle;
    source.title = QStringLiteral("Border & friends: 100% of {them}");
    source.author = QStringLiteral("An Author");
    source.publisher = QStringLiteral("VNA");
    source.date = QStringLiteral("2022-04-14");
    source.language = QStringLiteral("en");
    source.address = QStringLiteral("https://example.org/a_b?c=1");
    return source;
}

Source bare(SourceKind kind, const QString& date = {})
{
    Source source;
    source.key = QStringLiteral("004");
    source.kind = kind;
    source.date = date;
    return source;
}

QJsonObject onlyItem(const Reference& reference)
{
    const QJsonArray items = QJsonDocument::fromJson(cslJson({reference})).array();
    return items.size() == 1 ? items.first().toObject() : QJsonObject();
}

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void aSourceIsNamedInOneLine()
    {
        QCOMPARE(referenceText(newsArticle(), english),
                 QStringLiteral("Border & friends: 100% of {them}, An Author, VNA, 14 April 2022, "
                                "source 002, https://example.org/a_b?c=1"));
    }

    void whatIsNotStatedIsNotInvented()
    {
        QCOMPARE(referenceText(bare(SourceKind::Interview), english),
                 QStringLiteral("Interview, not dated, source 004"));
        QCOMPARE(bibtex({bare(SourceKind::Interview), {}, {}}),
                 QStringLiteral("@misc{004,\n  howpublished = {Interview}\n}\n"));
        QCOMPARE(onlyItem({bare(SourceKind::Interview), {}, {}}).keys(),
                 (QStringList{QStringLiteral("id"), QStringLiteral("type")}));
    }

    void markdownLinksTheTitleAndEscapesTheRest()
    {
        QCOMPARE(referenceMarkdown(newsArticle(), english),
                 QStringLiteral("[Border \\& friends: 100% of \\{them\\}]"
                                "(<https://example.org/a_b?c=1>), An Author, VNA, 14 April 2022, "
                                "source 002"));
        QCOMPARE(escapedMarkdown(u"*a*\n# b <i> [c](d)"),
                 QStringLiteral("\\*a\\* \\# b \\<i\\> \\[c\\]\\(d\\)"));
    }

    void anAddressCannotLeaveItsMarkdownLink()
    {
        Source source = newsArticle();
        source.address = QStringLiteral("https://example.org/x>) [y](<javascript:");
        QVERIFY(referenceMarkdown(source, english)
                    .contains(QStringLiteral("(<https://example.org/x%3E%29%20[y]%28%3Cjavascript:"
                                             ">)")));
    }

    void bibtexWritesWhatTexWouldReadAsCommands()
    {
        QCOMPARE(bibtex({newsArticle(), QStringLiteral("50_% ~ \\x"), QStringLiteral("row 3")}),
                 QStringLiteral("@misc{002,\n"
                                "  title = {{Border \\& friends: 100\\% of "
                                "\\textbraceleft{}them\\textbraceright{}}},\n"
                                "  author = {{An Author}},\n"
                                "  publisher = {VNA},\n"
                                "  howpublished = {News article},\n"
                                "  year = {2022},\n"
                                "  month = apr,\n"
                                "  day = {14},\n"
                                "  language = {en},\n"
                                "  url = {https://example.org/a_b?c=1},\n"
                                "  annote = {``50\\_\\% \\textasciitilde{} "
                                "\\textbackslash{}x'' (row 3)}\n"
                                "}\n"));
    }

    void aReportOfAPublisherIsATechnicalReport()
    {
        Source report = bare(SourceKind::Report);
        report.publisher = QStringLiteral("UN");
        QCOMPARE(bibtex({report, {}, {}}),
                 QStringLiteral("@techreport{004,\n  institution = {UN}\n}\n"));
    }

    void aKeyThatBibtexWouldNotReadIsMended()
    {
        Source source = bare(SourceKind::Document);
        source.key = QStringLiteral("bài 1,{x}");
        QVERIFY(bibtex({source, {}, {}}).startsWith(QStringLiteral("@misc{b-i-1--x-\n")));
    }

    void aDateThatIsNoDayKeepsItsDoubt_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("issued");
        QTest::newRow("year") << "2022"
                              << "year = {2022}" << QByteArray(R"({"date-parts":[[2022]]})");
        QTest::newRow("month") << "2022-12"
                               << "year = {2022},\n  month = dec"
                               << QByteArray(R"({"date-parts":[[2022,12]]})");
        QTest::newRow("interval") << "2022-12-08/2022-12-10"
                                  << "date = {2022-12-08/2022-12-10}"
                                  << QByteArray(R"({"date-parts":[[2022,12,8],[2022,12,10]]})");
        QTest::newRow("approximate")
            << "2022~"
            << "date = {2022~}" << QByteArray(R"({"circa":1,"date-parts":[[2022]]})");
        QTest::newRow("season") << "2022-22"
                                << "date = {2022-22}"
                                << QByteArray(R"({"date-parts":[[2022]],"season":2})");
        QTest::newRow("unspecified") << "202X"
                                     << "date = {202X}" << QByteArray(R"({"literal":"202X"})");
        QTest::newRow("open") << "2022/.."
                              << "date = {2022/..}" << QByteArray(R"({"literal":"2022/.."})");
    }

    void aDateThatIsNoDayKeepsItsDoubt()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, field);
        QFETCH(QByteArray, issued);
        const Reference reference{bare(SourceKind::Document, edtf), {}, {}};
        const QString entry = bibtex(reference);
        QVERIFY2(entry.contains(QString(QStringLiteral(",\n  ") + field + QLatin1Char('\n'))),
                 qPrintable(entry));
        const QJsonObject item = onlyItem(reference);
        QCOMPARE(QJsonDocument(item.value(QLatin1String("issued")).toObject())
                     .toJson(QJsonDocument::Compact),
                 issued);
    }

    void cslNamesTypeAuthorDateAndQuotation()
    {
        const QJsonObject item =
            onlyItem({newsArticle(), QStringLiteral("we hosted"), QStringLiteral("paragraph 3")});
        const QByteArray expected = R"x({"URL":"https://example.org/a_b?c=1",)x"
                                    R"x("annote":"“we hosted” (paragraph 3)",)x"
                                    R"x("author":[{"literal":"An Author"}],"id":"002",)x"
                                    R"x("issued":{"date-parts":[[2022,4,14]]},"language":"en",)x"
                                    R"x("publisher":"VNA",)x"
                                    R"x("title":"Border & friends: 100% of {them}",)x"
                                    R"x("type":"article-newspaper"})x";
        QCOMPARE(QJsonDocument(item).toJson(QJsonDocument::Compact), expected);
    }

    void everyKindIsATypeOfTheSchemaAndEveryFieldIsInIt()
    {
        QFile file(QStringLiteral(ATTACHE_SHARED_DIR "/testdata/csl/csl-data.schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The schema of CSL-JSON is not at hand.");
        const QJsonObject properties =
            QJsonDocument::fromJson(file.readAll())
                .object()[QLatin1String("items")][QLatin1String("properties")]
                .toObject();
        const QJsonArray types = properties[QLatin1String("type")][QLatin1String("enum")].toArray();
        for (const SourceKind kind : allValues<SourceKind>()) {
            Source source = newsArticle();
            source.kind = kind;
            source.note = QStringLiteral("A note.");
            const QJsonObject item = onlyItem({source, QStringLiteral("words"), {}});
            QVERIFY(types.contains(item[QLatin1String("type")]));
            for (const QString& name : item.keys())
                QVERIFY2(properties.contains(name), qPrintable(name));
        }
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
