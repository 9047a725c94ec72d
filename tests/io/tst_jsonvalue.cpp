// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/jsonscan.h"
#include "io/jsonvalue.h"

#include <QTest>

using namespace attache;

class TestJsonValue : public QObject
{
    Q_OBJECT

private slots:
    void membersAreFoundWithTheirOffsets();
    void valuesAreReadWithTheirOffsets();
    void elementsComeOneByOne();
    void pointersAreEscaped();
    void duplicatesAreFoundInSmallAndLargeObjects_data();
    void duplicatesAreFoundInSmallAndLargeObjects();
    void anAbsentValueHoldsNothing();
    void theHandlerCanStop();
};

void TestJsonValue::membersAreFoundWithTheirOffsets()
{
    const QByteArray bytes = "{ \"a\" : [1, [2]],\n\"b\": \"x\", \"\\u0061\":null}";
    const JsonIndex index = indexMembers(bytes, {});
    QVERIFY(!index.fault);
    QCOMPARE(index.members.size(), 3u);
    QCOMPARE(index.members[0].name, QByteArray("a"));
    QCOMPARE(index.members[0].nameOffset, 2);
    QCOMPARE(index.members[0].begin, 8);
    QCOMPARE(index.members[0].end, 16);
    QVERIFY(!index.members[0].isDuplicate);
    QCOMPARE(index.members[1].nameOffset, 18);
    QCOMPARE(index.members[1].begin, 23);
    QCOMPARE(index.members[1].end, 26);
    QCOMPARE(index.members[2].name, QByteArray("a"));
    QVERIFY(index.members[2].isDuplicate);
}

void TestJsonValue::valuesAreReadWithTheirOffsets()
{
    const QByteArray bytes = "{\"list\": [ {\"t\" : \"x\\ny\", \"n\": -1.5 }, true, null, [] ]}";
    const JsonIndex index = indexMembers(bytes, {});
    JsonTree tree;
    tree.clear({});
    QVERIFY(!readValue(bytes, index.members.at(0), tree));
    const JsonValue list = tree.root();
    QCOMPARE(list.kind(), JsonValue::Kind::List);
    QCOMPARE(list.offset(), 9);
    QCOMPARE(list.count(), 4u);
    const JsonValue object = list.firstChild();
    QCOMPARE(object.offset(), 11);
    QCOMPARE(object.find("t").toString(), QStringLiteral("x\ny"));
    QCOMPARE(object.find("t").offset(), 18);
    QCOMPARE(object.find("t").nameOffset(), 12);
    QCOMPARE(object.find("n").number(), -1.5);
    QVERIFY(!object.find("none"));
    const JsonValue truth = object.nextSibling();
    QCOMPARE(truth.kind(), JsonValue::Kind::Truth);
    QCOMPARE(truth.offset(), 39);
    QCOMPARE(truth.parent(), list);
    QCOMPARE(truth.nextSibling().kind(), JsonValue::Kind::Null);
    const JsonValue last = truth.nextSibling().nextSibling();
    QCOMPARE(last.count(), 0u);
    QVERIFY(!last.firstChild());
    QVERIFY(!last.nextSibling());
}

void TestJsonValue::elementsComeOneByOne()
{
    const QByteArray bytes = "{\"rows\": [\"a\", {\"k\": [5, 6]}, \"c\"]}";
    const JsonIndex index = indexMembers(bytes, {});
    JsonTree tree;
    QStringList pointers;
    QList<JsonValue::Kind> kinds;
    const auto fault = readElements(bytes, index.members.at(0), tree, [&](const JsonValue& row) {
        kinds.append(row.kind());
        pointers.append(row.pointer());
        if (const JsonValue list = row.find("k"))
            pointers.append(list.firstChild().nextSibling().pointer());
        return true;
    });
    QVERIFY(!fault);
    QCOMPARE(kinds, (QList{JsonValue::Kind::Text, JsonValue::Kind::Object, JsonValue::Kind::Text}));
    QCOMPARE(pointers, (QStringList{QStringLiteral("/rows/0"), QStringLiteral("/rows/1"),
                                    QStringLiteral("/rows/1/k/1"), QStringLiteral("/rows/2")}));
}

void TestJsonValue::pointersAreEscaped()
{
    // RFC 6901 §3: "~" is written "~0" and "/" is written "~1".
    QCOMPARE(pointerStep("m~n"), QStringLiteral("/m~0n"));
    QCOMPARE(pointerStep("a/b"), QStringLiteral("/a~1b"));
    QCOMPARE(pointerStep("~1"), QStringLiteral("/~01"));
    QCOMPARE(pointerStep(""), QStringLiteral("/"));
}

void TestJsonValue::duplicatesAreFoundInSmallAndLargeObjects_data()
{
    QTest::addColumn<int>("memberCount");

    QTest::newRow("small") << 3;
    QTest::newRow("large") << 5000;
}

void TestJsonValue::duplicatesAreFoundInSmallAndLargeObjects()
{
    QFETCH(int, memberCount);
    QByteArray bytes = "{\"o\": {";
    for (int i = 0; i < memberCount; ++i)
        bytes += "\"k" + QByteArray::number(i) + "\": 1, ";
    bytes += "\"k1\": 2}}";
    const JsonIndex index = indexMembers(bytes, {});
    JsonTree tree;
    tree.clear({});
    QVERIFY(!readValue(bytes, index.members.at(0), tree));
    const auto duplicates = tree.duplicates();
    QCOMPARE(duplicates.size(), 1u);
    QCOMPARE(duplicates.front().number(), 2.0);
    QCOMPARE(tree.root().find("k1").number(), 1.0);
}

void TestJsonValue::anAbsentValueHoldsNothing()
{
    const JsonValue none;
    QVERIFY(!none);
    QCOMPARE(none.count(), 0u);
    QCOMPARE(none.number(), 0.0);
    QVERIFY(none.text().empty());
    QVERIFY(none.name().empty());
    QVERIFY(!none.firstChild());
    QVERIFY(!none.find("x"));
    QVERIFY(none.pointer().isEmpty());
}

void TestJsonValue::theHandlerCanStop()
{
    const QByteArray bytes = "{\"rows\": [1, 2, 3]}";
    const JsonIndex index = indexMembers(bytes, {});
    JsonTree tree;
    int seen = 0;
    const auto fault = readElements(bytes, index.members.at(0), tree,
                                    [&seen](const JsonValue&) { return ++seen < 2; });
    QCOMPARE(seen, 2);
    QVERIFY(fault);
    QCOMPARE(fault->kind, JsonFault::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestJsonValue)

#include "tst_jsonvalue.moc"
