// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationfile.h"
#include "workspace/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace translationfile;

/// The translations are complete at every commit, and each fits its source.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void aGapIsFound_data();
    void aGapIsFound();
    void aMisfitIsFound_data();
    void aMisfitIsFound();
    void onlyASingularMayLoseItsNumber();
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void everyTranslationFitsItsSource_data();
    void everyTranslationFitsItsSource();
    void noMessageIsThereTwice_data();
    void noMessageIsThereTwice();
    void theFileHoldsWhatTheCodeSays_data();
    void theFileHoldsWhatTheCodeSays();
    void englishPluralsAreWords();
    void qtSpeaksVietnamese();
};

namespace {

const QString folder = QStringLiteral(ATTACHE_PROJECT_DIR "/translations/");

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> messagesOf(const QString& name)
{
    return read(contents(QString(folder + name)));
}

/// What tells a message from all others of its file.
QString key(const Message& message)
{
    return QStringList{message.context, message.source, message.comment,
                       message.isPlural ? QStringLiteral("n") : QString()}
        .join(u'\x1f');
}

QSet<QString> keys(const QList<Message>& messages)
{
    QSet<QString> result;
    for (const Message& message : messages)
        result.insert(key(message));
    return result;
}

QByteArray oneMessage(const QByteArray& attributes, const QByteArray& source,
                      const QByteArray& translation)
{
    return "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"vi_VN\"><context>"
           "<name>C</name><message" +
           attributes + "><source>" + source + "</source>" + translation +
           "</message></context></TS>";
}

void addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Vietnamese") << QStringLiteral("attache_vi.ts") << 1;
    QTest::newRow("English plurals") << QStringLiteral("attache_en.ts") << 2;
    QTest::newRow("Qt in Vietnamese") << QStringLiteral("qt_vi.ts") << 1;
}

} // namespace

void TestTranslations::aGapIsFound_data()
{
    QTest::addColumn<QByteArray>("ts");
    QTest::addColumn<QString>("expected");
    const QByteArray plural = " numerus=\"yes\"";
    QTest::newRow("done") << oneMessage("", "Open", "<translation>Mở</translation>") << QString();
    QTest::newRow("unfinished") << oneMessage("", "Open",
                                              "<translation type=\"unfinished\">Mở</translation>")
                                << QStringLiteral("unfinished");
    QTest::newRow("vanished") << oneMessage("", "Open",
                                            "<translation type=\"vanished\">Mở</translation>")
                              << QStringLiteral("vanished");
    QTest::newRow("empty") << oneMessage("", "Open", "<translation> </translation>")
                           << QStringLiteral("empty");
    QTest::newRow("no translation") << oneMessage("", "Open", "") << QStringLiteral("0 forms");
    QTest::newRow("plural, done") << oneMessage(
                                         plural, "%n",
                                         "<translation><numerusform>%n</numerusform></translation>")
                                  << QString();
    QTest::newRow("plural, empty")
        << oneMessage(plural, "%n", "<translation><numerusform></numerusform></translation>")
        << QStringLiteral("empty");
    QTest::newRow("plural, two forms")
        << oneMessage(plural, "%n",
                      "<translation><numerusform>a</numerusform><numerusform>b</numerusform>"
                      "</translation>")
        << QStringLiteral("2 forms");
}

void TestTranslations::aGapIsFound()
{
    QFETCH(QByteArray, ts);
    const QList<Message> messages = read(ts);
    QCOMPARE(messages.size(), 1);
    QTEST(gap(messages.first(), 1), "expected");
}

void TestTranslations::aMisfitIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<int>("misfits");
    const auto row = [](const char* name, const char* source, const char* translation, int count) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation) << count;
    };
    row("fits", "&Open %1…", "&Mở %1…", 0);
    row("placeholder lost", "%1 of %2", "%1", 1);
    row("placeholder invented", "%1", "%1 %2", 1);
    row("placeholders moved", "%1 of %2", "%2: %1", 0);
    row("localised number", "%L1", "%1", 1);
    row("count lost", "%n rows", "hàng", 1);
    row("per cent", "100 %", "100 %", 0);
    row("accelerator lost", "&Open", "Mở", 1);
    row("accelerator invented", "Open", "&Mở", 1);
    row("accelerator on a marked letter", "&Close", "&Đóng", 1);
    row("ampersand itself", "A && B", "A && B", 0);
    row("loose ampersand", "A & B", "A và B", 0);
    row("ellipsis lost", "Open…", "Mở", 1);
    row("three dots for an ellipsis", "Open…", "Mở...", 1);
    row("colon lost", "Name:", "Tên", 1);
    row("colon invented", "Name", "Tên:", 1);
    row("trailing space lost", "Show ", "Hiện", 1);
    row("leading space lost", " of", "của", 1);
    row("decomposed", "Laos", "La\u0300o", 1);
    row("old tone mark", "Cancel", "Hủy", 1);
    row("old tone mark on oa", "peace", "hòa bình", 1);
    row("new tone mark", "peace", "hoà bình", 0);
    row("closed syllable", "about", "khoảng hoàn toàn", 0);
}

void TestTranslations::aMisfitIsFound()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(int, misfits);
    Message message;
    message.source = source;
    message.forms = {translation};
    const QStringList found = translationfile::misfits(message);
    QVERIFY2(found.size() == misfits, qPrintable(found.join(u'\n')));
}

void TestTranslations::onlyASingularMayLoseItsNumber()
{
    Message message;
    message.source = QStringLiteral("%n row(s) of %1");
    message.isPlural = true;
    message.forms = {QStringLiteral("one row of %1"), QStringLiteral("%n rows of %1")};
    QCOMPARE(misfits(message), QStringList());
    message.forms = {QStringLiteral("%n row of %1"), QStringLiteral("rows of %1")};
    QCOMPARE(misfits(message).size(), 1);
    message.forms = {QStringLiteral("hàng trong %1")};
    QCOMPARE(misfits(message).size(), 1);
}

void TestTranslations::everyMessageIsTranslated_data()
{
    addFiles();
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    QVERIFY(contents(QString(folder + file)).startsWith("<?xml"));
    QStringList gaps;
    for (const Message& message : messagesOf(file)) {
        const QString why = gap(message, pluralForms);
        if (!why.isEmpty())
            gaps.append(QString(message.name() + u' ' + why));
    }
    QVERIFY2(gaps.isEmpty(), qPrintable(QString(u'\n' + gaps.join(u'\n'))));
}

void TestTranslations::everyTranslationFitsItsSource_data()
{
    addFiles();
}

void TestTranslations::everyTranslationFitsItsSource()
{
    QFETCH(QString, file);
    QStringList found;
    for (const Message& message : messagesOf(file)) {
        for (const QString& misfit : misfits(message))
            found.append(QString(message.name() + u": " + misfit));
    }
    QVERIFY2(found.isEmpty(), qPrintable(QString(u'\n' + found.join(u'\n'))));
}

void TestTranslations::noMessageIsThereTwice_data()
{
    addFiles();
}

void TestTranslations::noMessageIsThereTwice()
{
    QFETCH(QString, file);
    QSet<QString> seen;
    for (const Message& message : messagesOf(file)) {
        QVERIFY2(!seen.contains(key(message)), qPrintable(message.name()));
        seen.insert(key(message));
    }
}

void TestTranslations::theFileHoldsWhatTheCodeSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Vietnamese") << QStringLiteral("attache_vi.ts") << QStringList();
    QTest::newRow("English plurals")
        << QStringLiteral("attache_en.ts") << QStringList(QStringLiteral("-pluralonly"));
}

void TestTranslations::theFileHoldsWhatTheCodeSays()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QTemporaryDir scratch;
    const QString copy = scratch.filePath(file);
    QVERIFY(QFile::copy(QString(folder + file), copy));

    QProcess lupdate;
    lupdate.start(QStringLiteral(ATTACHE_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral(ATTACHE_PROJECT_DIR "/app"),
                              QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-no-obsolete")} +
                      options + QStringList{QStringLiteral("-ts"), copy});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<Message> now = read(contents(copy));
    const QList<Message> before = messagesOf(file);
    QStringList changes;
    const QSet<QString> known = keys(before);
    for (const Message& message : now) {
        if (!known.contains(key(message)))
            changes.append(QString(u"new: " + message.name()));
    }
    const QSet<QString> said = keys(now);
    for (const Message& message : before) {
        if (!said.contains(key(message)))
            changes.append(QString(u"gone: " + message.name()));
    }
    QVERIFY2(changes.isEmpty(),
             qPrintable(QString(u"Build the target update_translations and translate:\n" +
                                changes.join(u'\n'))));
}

void TestTranslations::englishPluralsAreWords()
{
    for (const Message& message : messagesOf(QStringLiteral("attache_en.ts"))) {
        for (const QString& form : message.forms) {
            QVERIFY2(!form.contains(QLatin1String("(s)")) && !form.contains(QLatin1String("(ies)")),
                     qPrintable(form));
        }
    }
}

void TestTranslations::qtSpeaksVietnamese()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    const auto copy = [] { return QCoreApplication::translate("QLineEdit", "&Copy"); };
    QCOMPARE(cancel(), QStringLiteral("Cancel"));
    const attache::Language language(attache::Language::pick(QStringLiteral("vi")));
    QCOMPARE(cancel(), QStringLiteral("Huỷ"));
    QCOMPARE(copy(), QStringLiteral("Sao &chép"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
