// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace attache;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_events = 0; }
    void aTagGivesALocaleThatIsTranslated_data();
    void aTagGivesALocaleThatIsTranslated();
    void theSystemLanguageIsTaken_data();
    void theSystemLanguageIsTaken();
    void theLanguageLastsAsLongAsItsObject();
    void theLanguageCanBeChangedWhileRunning();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    int m_events = 0;
};

namespace {

QString cancel()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

QString laos()
{
    return QCoreApplication::translate("Country", "Laos");
}

} // namespace

bool TestLanguage::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        ++m_events;
    return QObject::eventFilter(object, event);
}

void TestLanguage::aTagGivesALocaleThatIsTranslated_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("en_US");
    QTest::newRow("British English") << QStringLiteral("en-GB") << QStringLiteral("en_GB");
    QTest::newRow("Vietnamese") << QStringLiteral("vi") << QStringLiteral("vi_VN");
    QTest::newRow("with territory") << QStringLiteral("vi_VN") << QStringLiteral("vi_VN");
    QTest::newRow("with encoding") << QStringLiteral("vi_VN.UTF-8") << QStringLiteral("vi_VN");
    QTest::newRow("no translation") << QStringLiteral("de_DE") << QStringLiteral("en_US");
    QTest::newRow("no language") << QStringLiteral("x?%1") << QStringLiteral("en_US");
}

void TestLanguage::aTagGivesALocaleThatIsTranslated()
{
    QFETCH(QString, tag);
    QTEST(Language::pick(tag).name(), "name");
}

void TestLanguage::theSystemLanguageIsTaken_data()
{
    QTest::addColumn<QByteArray>("lcAll");
    QTest::addColumn<QString>("name");
    QTest::newRow("Vietnamese") << QByteArray("vi_VN.UTF-8") << QStringLiteral("vi_VN");
    QTest::newRow("British") << QByteArray("en_GB.UTF-8") << QStringLiteral("en_GB");
    QTest::newRow("German") << QByteArray("de_DE.UTF-8") << QStringLiteral("en_US");
    QTest::newRow("C") << QByteArray("C") << QStringLiteral("en_US");
}

void TestLanguage::theSystemLanguageIsTaken()
{
#if !defined(Q_OS_LINUX)
    QSKIP("only there does the environment set the system's language");
#endif
    QFETCH(QByteArray, lcAll);
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", lcAll);
    QTEST(Language::pick().name(), "name");
    qputenv("LC_ALL", before);
}

void TestLanguage::theLanguageLastsAsLongAsItsObject()
{
    const QLocale before;
    {
        const Language language(Language::pick(QStringLiteral("vi")));
        QCOMPARE(laos(), QStringLiteral("Lào"));
        QCOMPARE(cancel(), QStringLiteral("Huỷ"));
        QCOMPARE(QLocale().language(), QLocale::Vietnamese);
        QCOMPARE(language.locale().language(), QLocale::Vietnamese);
    }
    QCOMPARE(laos(), QStringLiteral("Laos"));
    QCOMPARE(cancel(), QStringLiteral("Cancel"));
    QCOMPARE(QLocale(), before);
}

void TestLanguage::theLanguageCanBeChangedWhileRunning()
{
    qApp->installEventFilter(this);
    Language language(Language::pick(QStringLiteral("en")));
    QCOMPARE(laos(), QStringLiteral("Laos"));
    m_events = 0;
    language.change(Language::pick(QStringLiteral("vi")));
    QVERIFY(m_events > 0);
    QCOMPARE(laos(), QStringLiteral("Lào"));
    language.change(Language::pick(QStringLiteral("en")));
    QCOMPARE(laos(), QStringLiteral("Laos"));
    QCOMPARE(QLocale().language(), QLocale::English);
    qApp->removeEventFilter(this);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
