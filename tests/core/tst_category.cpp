// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/category.h"

#include <QSet>
#include <QTest>

using namespace attache;

class TestCategory : public QObject
{
    Q_OBJECT

private slots:
    void theBuiltInCategoriesComeInTheOrderOfTheLanes();
    void everyBuiltInCategoryHasAShapeAColourAndANameOfItsOwn();
    void namesOfBuiltInCategoriesAreOurs();
    void aDataSetNamesItsOwnCategories();
};

void TestCategory::theBuiltInCategoriesComeInTheOrderOfTheLanes()
{
    QStringList keys;
    for (const Category& category : builtInCategories())
        keys.append(category.key);
    const QString expected = QStringLiteral(
        "high-level-visit dialogue border-exchange coast-guard-exchange multilateral-meeting "
        "exercise competition exhibition peacekeeping-deployment peacekeeping-conference "
        "humanitarian commemoration agreement review-conference");
    QCOMPARE(keys, expected.split(u' '));
}

void TestCategory::everyBuiltInCategoryHasAShapeAColourAndANameOfItsOwn()
{
    QSet<int> colours;
    QSet<int> shapes;
    QSet<QString> names;
    for (const Category& category : builtInCategories()) {
        QVERIFY(category.isBuiltIn);
        QVERIFY(category.name.isEmpty());
        QVERIFY(category.colourIndex >= 0 && category.colourIndex < 14);
        QVERIFY(displayName(category) != category.key);
        colours.insert(category.colourIndex);
        shapes.insert(int(category.shape));
        names.insert(displayName(category));
    }
    QCOMPARE(colours.size(), 14);
    QCOMPARE(shapes.size(), 14);
    QCOMPARE(names.size(), 14);
}

void TestCategory::namesOfBuiltInCategoriesAreOurs()
{
    const auto categories = builtInCategories();
    QCOMPARE(displayName(categories[2]), QStringLiteral("Border exchange"));
    QCOMPARE(displayName(categories[8]), QStringLiteral("Peacekeeping deployment"));
    // What the file says of a built-in category does not rename it.
    Category renamed = categories[2];
    renamed.name = QStringLiteral("Smuggling");
    QCOMPARE(displayName(renamed), QStringLiteral("Border exchange"));
}

void TestCategory::aDataSetNamesItsOwnCategories()
{
    Category own;
    own.key = QStringLiteral("port-call");
    own.name = QStringLiteral("Port call");
    QCOMPARE(displayName(own), QStringLiteral("Port call"));
    // Even under a key that is also a built-in one's.
    own.key = QStringLiteral("exercise");
    QCOMPARE(displayName(own), QStringLiteral("Port call"));
}

QTEST_GUILESS_MAIN(TestCategory)
#include "tst_category.moc"
