// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"
#include "core/rows.h"

#include <QList>
#include <QTest>

using namespace attache;

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void aNewTableHasNoRows();
    void eachRowHasItsOwnValues();
    void aRowThatWasNeverAddedIsEmpty_data();
    void aRowThatWasNeverAddedIsEmpty();
};

namespace {

QList<int> values(const Rows<int>& rows, quint32 row)
{
    const auto span = rows[row];
    return {span.begin(), span.end()};
}

} // namespace

void TestRows::aNewTableHasNoRows()
{
    const Rows<int> rows;
    QCOMPARE(rows.rowCount(), 0u);
    QCOMPARE(rows.valueCount(), size_t(0));
    QVERIFY(rows[0].empty());
}

void TestRows::eachRowHasItsOwnValues()
{
    Rows<int> rows;
    rows.append(QList<int>{});
    rows.append(QList<int>{3, 1, 3});
    rows.append(std::vector<int>{});
    rows.append(std::vector<int>{7});
    QCOMPARE(rows.rowCount(), 4u);
    QCOMPARE(rows.valueCount(), size_t(4));
    QCOMPARE(values(rows, 0), QList<int>());
    QCOMPARE(values(rows, 1), QList<int>({3, 1, 3}));
    QCOMPARE(values(rows, 2), QList<int>());
    QCOMPARE(values(rows, 3), QList<int>({7}));
}

void TestRows::aRowThatWasNeverAddedIsEmpty_data()
{
    QTest::addColumn<quint32>("row");
    QTest::newRow("the next one") << 1u;
    QTest::newRow("a far one") << 1'000'000u;
    QTest::newRow("of an invalid id") << EventId{}.value;
}

void TestRows::aRowThatWasNeverAddedIsEmpty()
{
    QFETCH(quint32, row);
    Rows<int> rows;
    rows.append(QList<int>{5});
    QVERIFY(rows[row].empty());
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
