// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/nativereader.h"
#include "io/nativewriter.h"

#include <QTest>

using namespace attache;

class TestRecommendedViews : public QObject
{
    Q_OBJECT

private slots:
    void viewsAreReadAndWritten();
    void whatIsNoViewLineIsLeftOutAndSaid();
    void aViewWithoutNameIsAnError();
};

namespace {

QByteArray fileWith(const QByteArray& views)
{
    return R"({"format": "attache-data-set", "formatVersion": 1, "id": "x", "title": "X", "views": )" +
           views + '}';
}

} // namespace

void TestRecommendedViews::viewsAreReadAndWritten()
{
    const auto outcome =
        readDataSetBytes(fileWith(R"([{"name": "Laos", "view": "attache:view?country=LA"},
                     {"name": "Cả hai", "view": "attache:view?country=KH,LA"}])"),
                         QStringLiteral("x.attache"));
    QVERIFY(outcome.issues.empty());
    QVERIFY(outcome.dataSet);
    const QList<NamedView> expected{
        {QStringLiteral("Laos"), QStringLiteral("attache:view?country=LA")},
        {QStringLiteral("Cả hai"), QStringLiteral("attache:view?country=KH,LA")}};
    QCOMPARE(outcome.dataSet->info().views, expected);
    const auto again = readDataSetBytes(toBytes(*outcome.dataSet), QStringLiteral("again.attache"));
    QVERIFY(again.dataSet);
    QCOMPARE(again.dataSet->info(), outcome.dataSet->info());
}

void TestRecommendedViews::whatIsNoViewLineIsLeftOutAndSaid()
{
    const auto outcome =
        readDataSetBytes(fileWith(R"([{"name": "Web", "view": "https://example.org"},
                                      {"name": "All", "view": "attache:view?"}])"),
                         QStringLiteral("x.attache"));
    QVERIFY(outcome.dataSet);
    QCOMPARE(outcome.dataSet->info().views.size(), 1);
    QCOMPARE(outcome.issues.size(), 1);
    QCOMPARE(outcome.issues.first().severity, Issue::Severity::Warning);
    QCOMPARE(outcome.issues.first().path, QStringLiteral("/views/0/view"));
}

void TestRecommendedViews::aViewWithoutNameIsAnError()
{
    const auto outcome =
        readDataSetBytes(fileWith(R"([{"view": "attache:view?"}])"), QStringLiteral("x.attache"));
    QVERIFY(!outcome.dataSet);
    QCOMPARE(outcome.issues.size(), 1);
}

QTEST_APPLESS_MAIN(TestRecommendedViews)
#include "tst_recommendedviews.moc"
