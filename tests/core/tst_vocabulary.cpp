// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace attache;

namespace {

/// What is the same for every vocabulary, with its values as numbers.
struct Vocabulary
{
    QList<int> values;
    std::function<QString(int)> key;
    std::function<QString(int)> name;
    std::function<std::optional<int>(QStringView)> fromKey;
    QStringList expectedKeys;
};

template <class E> Vocabulary vocabulary(const QStringList& expectedKeys)
{
    Vocabulary all;
    for (const E value : allValues<E>())
        all.values.append(int(value));
    all.key = [](int value) { return QString(key(E(value))); };
    all.name = [](int value) { return displayName(E(value)); };
    all.fromKey = [](QStringView text) {
        const auto value = fromKey<E>(text);
        return value ? std::optional(int(*value)) : std::nullopt;
    };
    all.expectedKeys = expectedKeys;
    return all;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Vocabulary)

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void theKeysAreThoseOfTheFormat_data() { addVocabularies(); }
    void theKeysAreThoseOfTheFormat();
    void everyKeyLeadsBackToItsValue_data() { addVocabularies(); }
    void everyKeyLeadsBackToItsValue();
    void everyValueHasANameOfItsOwn_data() { addVocabularies(); }
    void everyValueHasANameOfItsOwn();
    void anUnknownKeyIsNothing_data() { addVocabularies(); }
    void anUnknownKeyIsNothing();
    void theValuesAreInTheOrderOfTheEnumeration();
    void namesAreWordsForAPerson();

private:
    static void addVocabularies();
};

void TestVocabulary::addVocabularies()
{
    QTest::addColumn<Vocabulary>("vocabulary");
    QTest::newRow("status") << vocabulary<EventStatus>(
        words("held ongoing in-preparation planned postponed cancelled not-stated"));
    QTest::newRow("role") << vocabulary<ParticipantRole>(words("participant host visitor co-host"));
    QTest::newRow("source kind") << vocabulary<SourceKind>(
        words("news-article op-ed interview report table document"));
    QTest::newRow("support") << vocabulary<Support>(
        words("event date participants place status figure"));
    QTest::newRow("integrity") << vocabulary<Integrity>(
        words("exact moved ambiguous missing unchecked"));
    QTest::newRow("qualifier") << vocabulary<Qualifier>(
        words("exactly about more-than at-least nearly at-most"));
    QTest::newRow("measure") << vocabulary<Measure>(
        words("in-place sent-so-far newly-sent assigned planned attending"));
    QTest::newRow("sex") << vocabulary<Sex>(words("not-stated female male"));
    QTest::newRow("date kind") << vocabulary<DateKind>(
        words("instant duration window state-as-of"));
    QTest::newRow("date basis") << vocabulary<DateBasis>(
        words("stated inferred-from-context inferred-from-another-source"));
}

void TestVocabulary::theKeysAreThoseOfTheFormat()
{
    QFETCH(Vocabulary, vocabulary);
    QStringList keys;
    for (const int value : vocabulary.values)
        keys.append(vocabulary.key(value));
    QCOMPARE(keys, vocabulary.expectedKeys);
}

void TestVocabulary::everyKeyLeadsBackToItsValue()
{
    QFETCH(Vocabulary, vocabulary);
    QVERIFY(!vocabulary.values.isEmpty());
    QSet<int> values;
    for (const int value : vocabulary.values) {
        QCOMPARE(vocabulary.fromKey(vocabulary.key(value)), std::optional(value));
        values.insert(value);
    }
    QCOMPARE(values.size(), vocabulary.expectedKeys.size());
}

void TestVocabulary::everyValueHasANameOfItsOwn()
{
    QFETCH(Vocabulary, vocabulary);
    QSet<QString> names;
    for (const int value : vocabulary.values) {
        const QString name = vocabulary.name(value);
        QVERIFY2(!name.trimmed().isEmpty(), qPrintable(vocabulary.key(value)));
        names.insert(name);
    }
    QCOMPARE(names.size(), vocabulary.values.size());
}

void TestVocabulary::anUnknownKeyIsNothing()
{
    QFETCH(Vocabulary, vocabulary);
    const QString known = vocabulary.key(vocabulary.values.first());
    const QStringList unknown{QString(),    QStringLiteral("nonsense"), known.toUpper(),
                              known + u' ', known.chopped(1),           known + QChar(0),
                              u' ' + known};
    for (const QString& key : unknown)
        QVERIFY2(!vocabulary.fromKey(key), qPrintable(key));
}

void TestVocabulary::theValuesAreInTheOrderOfTheEnumeration()
{
    const QList<EventStatus> statuses{EventStatus::Held,          EventStatus::Ongoing,
                                      EventStatus::InPreparation, EventStatus::Planned,
                                      EventStatus::Postponed,     EventStatus::Cancelled,
                                      EventStatus::NotStated};
    QCOMPARE(allValues<EventStatus>(), statuses);
    const QList<DateKind> kinds{DateKind::Instant, DateKind::Duration, DateKind::Window,
                                DateKind::StateAsOf};
    QCOMPARE(allValues<DateKind>(), kinds);
}

void TestVocabulary::namesAreWordsForAPerson()
{
    QCOMPARE(displayName(EventStatus::InPreparation), QStringLiteral("in preparation"));
    QCOMPARE(displayName(Measure::SentSoFar), QStringLiteral("sent so far"));
    QCOMPARE(displayName(Qualifier::MoreThan), QStringLiteral("more than"));
    QCOMPARE(displayName(DateBasis::InferredFromAnotherSource),
             QStringLiteral("inferred from another source"));
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
