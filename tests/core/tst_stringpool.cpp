// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stringpool.h"

#include <QTest>

using namespace attache;

class TestStringPool : public QObject
{
    Q_OBJECT

private slots:
    void theSameTextIsStoredOnce();
    void theEmptyTextIsIdZero();
    void textsThatLookAlikeStayApart_data();
    void textsThatLookAlikeStayApart();
    void everyTextComesBackAsItWas();
    void textsOfAnyLengthComeBack();
    void aViewStaysValidWhenMoreIsStored();
    void aTextIsFoundOnlyOnceStored();
    void anIdOfNothingIsAnEmptyText();
    void aFrozenPoolKeepsItsTexts();
};

void TestStringPool::theSameTextIsStoredOnce()
{
    StringPool pool;
    const StringId first = pool.intern(u"Hà Nội");
    const StringId other = pool.intern(u"Vientiane");
    QCOMPARE(pool.intern(QStringLiteral("Hà Nội")), first);
    QCOMPARE(pool.intern(QStringView(u"in Hà Nội").sliced(3)), first);
    QVERIFY(first != other);
    QCOMPARE(first.value, 1u);
    QCOMPARE(other.value, 2u);
}

void TestStringPool::theEmptyTextIsIdZero()
{
    StringPool pool;
    QCOMPARE(pool.view(StringId{0}), QStringView(u""));
    QCOMPARE(pool.intern(u""), StringId{0});
    QCOMPARE(pool.intern(QStringView()), StringId{0});
    QCOMPARE(pool.intern(QString()), StringId{0});
    QCOMPARE(pool.find(u""), std::optional(StringId{0}));
    pool.intern(u"a");
    QCOMPARE(pool.intern(QString()), StringId{0});
}

void TestStringPool::textsThatLookAlikeStayApart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("case") << QStringLiteral("Lao") << QStringLiteral("lao");
    QTest::newRow("space") << QStringLiteral("Lao") << QStringLiteral("Lao ");
    QTest::newRow("beginning") << QStringLiteral("Lao") << QStringLiteral("La");
    QTest::newRow("composed") << QStringLiteral("\u1EC7") << QStringLiteral("e\u0323\u0302");
    QTest::newRow("NUL within") << QString(u"a" + QChar(0) + u"b") << QStringLiteral("a");
    QTest::newRow("two emoji of one plane")
        << QString::fromUcs4(U"\U0001F1FB") << QString::fromUcs4(U"\U0001F1F3");
}

void TestStringPool::textsThatLookAlikeStayApart()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    StringPool pool;
    const StringId a = pool.intern(first);
    const StringId b = pool.intern(second);
    QVERIFY(a != b);
    QCOMPARE(pool.view(a), QStringView(first));
    QCOMPARE(pool.view(b), QStringView(second));
}

void TestStringPool::everyTextComesBackAsItWas()
{
    // Enough texts for the look-up table and the buffer to grow many times.
    StringPool pool;
    const QString flag = QString::fromUcs4(U"\U0001F1FB\U0001F1F3");
    const auto text = [&flag](int i) { return QString(flag.repeated(i % 4) + QString::number(i)); };
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(pool.intern(text(i)).value, quint32(i + 1));
    for (int i = 0; i < 5000; ++i) {
        QCOMPARE(pool.view(StringId{quint32(i + 1)}), QStringView(text(i)));
        QCOMPARE(pool.intern(text(i)).value, quint32(i + 1));
    }
}

void TestStringPool::textsOfAnyLengthComeBack()
{
    // Around the length of a block (2^18 units) and over several.
    StringPool pool;
    QStringList texts;
    for (const int length : {1, 262'143, 262'144, 262'145, 3, 900'000, 2}) {
        const QChar letter(u'a' + int(texts.size()));
        texts.append(QString(length, letter) + QLatin1Char('.'));
        QCOMPARE(pool.intern(texts.last()).value, quint32(texts.size()));
    }
    for (int i = 0; i < texts.size(); ++i)
        QVERIFY(pool.view(StringId{quint32(i + 1)}) == texts[i]);
}

void TestStringPool::aViewStaysValidWhenMoreIsStored()
{
    StringPool pool;
    const QStringView view = pool.view(pool.intern(u"Laos"));
    for (int i = 0; i < 100'000; ++i)
        pool.intern(QString::number(i));
    QCOMPARE(view, QStringView(u"Laos"));
}

void TestStringPool::aTextIsFoundOnlyOnceStored()
{
    StringPool pool;
    QVERIFY(!pool.find(u"Laos"));
    const StringId id = pool.intern(u"Laos");
    QCOMPARE(pool.find(u"Laos"), std::optional(id));
    QVERIFY(!pool.find(u"Lao"));
}

void TestStringPool::anIdOfNothingIsAnEmptyText()
{
    StringPool pool;
    pool.intern(u"Laos");
    QVERIFY(pool.view(StringId{}).isEmpty());
    QVERIFY(pool.view(StringId{2}).isEmpty());
    QVERIFY(pool.view(StringId{1'000'000}).isEmpty());
}

void TestStringPool::aFrozenPoolKeepsItsTexts()
{
    StringPool pool;
    const StringId first = pool.intern(u"Laos");
    const StringId second = pool.intern(QString::fromUcs4(U"\U0001F1FB"));
    pool.freeze();
    QCOMPARE(pool.view(first), QStringView(u"Laos"));
    QCOMPARE(pool.view(second), QStringView(QString::fromUcs4(U"\U0001F1FB")));
    QVERIFY(!pool.find(u"Laos"));
    QVERIFY(!pool.find(u""));
}

QTEST_GUILESS_MAIN(TestStringPool)
#include "tst_stringpool.moc"
