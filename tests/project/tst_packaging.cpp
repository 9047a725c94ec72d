// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

/// What is put into packages says the same as the program, and is what its readers expect.
class TestPackaging : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfALineAreFound();
    void manualAndCompletionNameWhatTheHelpNames_data();
    void manualAndCompletionNameWhatTheHelpNames();
    void theChangelogBeginsWithTheProgramsVersion();
    void everyTranslatedEntryIsThereInBothLanguages();
    void picturesAreOfTheSizesTheirFoldersSay_data();
    void picturesAreOfTheSizesTheirFoldersSay();
    void theWindowsIconHoldsPicturesOfAllSizes_data();
    void theWindowsIconHoldsPicturesOfAllSizes();
    void theAppleIconIsWhole_data();
    void theAppleIconIsWhole();
    void theDesktopsOwnCheckersAreContent_data();
    void theDesktopsOwnCheckersAreContent();
    void filesForOtherSystemsAreRightAndBreachesAreFound_data();
    void filesForOtherSystemsAreRightAndBreachesAreFound();
};

namespace {

/// The path of a file in the folder packaging/.
QString packaging(const QString& name)
{
    return QStringLiteral(ATTACHE_PROJECT_DIR "/packaging/") + name;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString& path)
{
    return QString::fromUtf8(bytesOf(path));
}

QString saidBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The long options that a text names, and the commands that follow the word "attache".
QSet<QString> optionsAndCommands(QString text)
{
    text.replace(QLatin1String("\\-"), QLatin1String("-"));
    text.remove(QLatin1String("set -l "));                     // a variable of fish
    text.replace(QLatin1String(" -l "), QLatin1String(" --")); // how fish names options
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*[a-z]"));
    QSet<QString> words;
    for (auto matches = option.globalMatch(text); matches.hasNext();)
        words.insert(matches.next().captured());
    for (const char* command : {"export", "validate", "stats", "generate", "date", "screenshot"}) {
        const QRegularExpression named(QStringLiteral("\\b%1\\b").arg(QLatin1String(command)));
        if (named.match(text).hasMatch())
            words.insert(QLatin1String(command));
    }
    return words;
}

/// Two rows, one for each of the icons.
void addIconNames()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"attache", "attache-document"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Width of a PNG picture from its header (ISO/IEC 15948, 11.2.2); -1 when it is none, or not
/// square.
int widthOfPng(const QByteArray& png)
{
    if (png.size() < 24 || !png.startsWith("\x89PNG\r\n\x1a\n"))
        return -1;
    const auto width = qFromBigEndian<quint32>(png.constData() + 16);
    return width == qFromBigEndian<quint32>(png.constData() + 20) ? int(width) : -1;
}

} // namespace

void TestPackaging::wordsOfALineAreFound()
{
    const QSet<QString> expected{QStringLiteral("--no-labels"), QStringLiteral("--json"),
                                 QStringLiteral("stats")};
    QCOMPARE(optionsAndCommands(QStringLiteral(
                 ".B attache stats\n.BR \\-\\-no\\-labels \", \" \\-\\-json\n-x -- ---")),
             expected);
}

void TestPackaging::manualAndCompletionNameWhatTheHelpNames_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"attache.1", "attache.vi.1", "attache.bash", "attache.zsh", "attache.fish"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestPackaging::manualAndCompletionNameWhatTheHelpNames()
{
    QFETCH(QString, file);
    const QSet<QString> ofHelp =
        optionsAndCommands(saidBy(QStringLiteral(ATTACHE_EXECUTABLE), {QStringLiteral("--help")}));
    QVERIFY(ofHelp.size() > 20);
    const QSet<QString> ofFile =
        optionsAndCommands(textOf(packaging(QLatin1String("linux/") + file)));
    QCOMPARE((ofHelp - ofFile).values(), QStringList());
    QCOMPARE((ofFile - ofHelp).values(), QStringList());
}

void TestPackaging::theChangelogBeginsWithTheProgramsVersion()
{
    const QString version =
        saidBy(QStringLiteral(ATTACHE_EXECUTABLE), {QStringLiteral("--version")}).section(u' ', 1);
    static const QRegularExpression heading(
        QStringLiteral("^## \\[([0-9.]+)\\] - \\d{4}-\\d{2}-\\d{2}$"),
        QRegularExpression::MultilineOption);
    const auto first = heading.match(textOf(QStringLiteral(ATTACHE_PROJECT_DIR "/CHANGELOG.md")));
    QVERIFY(first.hasMatch());
    QCOMPARE(first.captured(1), version.trimmed());
}

void TestPackaging::everyTranslatedEntryIsThereInBothLanguages()
{
    const QString entry = textOf(packaging(QStringLiteral("linux/org.attache.Attache.desktop")));
    for (const char* key : {"GenericName", "Comment", "Keywords"}) {
        const QString plain = QLatin1String("\n") + QLatin1String(key) + QLatin1String("=");
        const QString vietnamese =
            QLatin1String("\n") + QLatin1String(key) + QLatin1String("[vi]=");
        QCOMPARE(entry.count(plain), 1);
        QCOMPARE(entry.count(vietnamese), 1);
    }
    const QString info =
        textOf(packaging(QStringLiteral("linux/org.attache.Attache.metainfo.xml.in")));
    for (const char* tag : {"summary", "p", "li", "developer_name"}) {
        const QString plain = QStringLiteral("<%1>").arg(QLatin1String(tag));
        const QString vietnamese = QStringLiteral("<%1 xml:lang=\"vi\">").arg(QLatin1String(tag));
        QVERIFY(info.contains(plain));
        QCOMPARE(info.count(vietnamese), info.count(plain));
    }
}

void TestPackaging::picturesAreOfTheSizesTheirFoldersSay_data()
{
    addIconNames();
}

void TestPackaging::picturesAreOfTheSizesTheirFoldersSay()
{
    QFETCH(QString, name);
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QString path = packaging(QStringLiteral("icons/png/%1/%2.png").arg(size).arg(name));
        QVERIFY2(widthOfPng(bytesOf(path)) == size, qPrintable(path));
    }
    QCOMPARE(widthOfPng("not a picture, but as long as one"), -1);
}

void TestPackaging::theWindowsIconHoldsPicturesOfAllSizes_data()
{
    addIconNames();
}

void TestPackaging::theWindowsIconHoldsPicturesOfAllSizes()
{
    QFETCH(QString, name);
    const QByteArray ico = bytesOf(packaging(QStringLiteral("icons/%1.ico").arg(name)));
    QVERIFY(ico.startsWith(QByteArray("\0\0\1\0", 4)));
    QList<int> sizes;
    const int count = qFromLittleEndian<quint16>(ico.constData() + 4);
    for (int i = 0; i < count; ++i) {
        const char* row = ico.constData() + 6 + 16 * i;
        const auto length = qFromLittleEndian<quint32>(row + 8);
        const auto start = qFromLittleEndian<quint32>(row + 12);
        QVERIFY(qsizetype(start) + qsizetype(length) <= ico.size());
        sizes.append(widthOfPng(ico.mid(start, length)));
        QCOMPARE(int(quint8(row[0])), sizes.last() % 256);
    }
    QCOMPARE(sizes, QList<int>({16, 24, 32, 48, 64, 128, 256}));
}

void TestPackaging::theAppleIconIsWhole_data()
{
    addIconNames();
}

void TestPackaging::theAppleIconIsWhole()
{
    QFETCH(QString, name);
    const QByteArray icns = bytesOf(packaging(QStringLiteral("icons/%1.icns").arg(name)));
    QVERIFY(icns.startsWith("icns"));
    QCOMPARE(qsizetype(qFromBigEndian<quint32>(icns.constData() + 4)), icns.size());
    QStringList pictures;
    for (qsizetype at = 8; at + 8 <= icns.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(icns.constData() + at + 4));
        QVERIFY(length > 8);
        pictures.append(QStringLiteral("%1 %2")
                            .arg(QString::fromLatin1(icns.mid(at, 4)))
                            .arg(widthOfPng(icns.mid(at + 8, length - 8))));
        at += length;
    }
    QCOMPARE(pictures.join(u','),
             QStringLiteral("icp4 16,icp5 32,icp6 64,ic07 128,ic08 256,ic09 512,ic10 1024"));
}

void TestPackaging::theDesktopsOwnCheckersAreContent_data()
{
    QTest::addColumn<QString>("checker");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("desktop entry")
        << QStringLiteral("desktop-file-validate")
        << QStringList{packaging(QStringLiteral("linux/org.attache.Attache.desktop"))};
    QTest::newRow("metainfo") << QStringLiteral("appstreamcli")
                              << QStringList{QStringLiteral("validate"), QStringLiteral("--no-net"),
                                             QStringLiteral(ATTACHE_METAINFO)};
    QTest::newRow("type of file") << QStringLiteral("xmllint")
                                  << QStringList{QStringLiteral("--noout"),
                                                 packaging(QStringLiteral(
                                                     "linux/org.attache.Attache.xml"))};
    for (const char* shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell)
                             << QStringList{QStringLiteral("-n"),
                                            packaging(QLatin1String("linux/attache.") +
                                                      QLatin1String(shell))};
}

void TestPackaging::theDesktopsOwnCheckersAreContent()
{
    QFETCH(QString, checker);
    QFETCH(QStringList, arguments);
    if (QStandardPaths::findExecutable(checker).isEmpty())
        QSKIP(qPrintable(checker + QLatin1String(" is not installed here")));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(checker, arguments);
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAll());
    QVERIFY2(process.exitCode() == 0, qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("error")), qPrintable(said));
}

void TestPackaging::filesForOtherSystemsAreRightAndBreachesAreFound_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* name, const char* check, const char* replaced, const char* by,
                        const char* complaint) {
        QTest::newRow(name) << QString::fromLatin1(check) << QString::fromLatin1(replaced)
                            << QString::fromLatin1(by) << QString::fromLatin1(complaint);
    };
    row("the workflow", "workflow", "", "", "");
    row("a key that is none", "workflow", "runs-on:", "run-on:", "run-on");
    row("an unknown machine", "workflow", "macos-14", "macos-1", "macos-1");
    row("an action without version", "workflow", "actions/checkout@v4", "actions/checkout",
        "does not match");
    row("a job that is not there", "workflow", "needs: [linux,", "needs: [linx,", "linx");
    row("a release that does not wait", "workflow", "flatpak, windows,", "windows,",
        "does not wait for flatpak");
    row("what was never run", "workflow", "- name: Run what was packaged", "- name: Skip",
        "never ran");
    row("a secret", "workflow", "github.token", "secrets.TOKEN", "needs secrets");
    row("indentation", "workflow", "    steps:", "   steps:", "no YAML");
    row("the bundle", "bundle", "", "", "");
    row("no property list", "bundle", "</dict>\n</plist>", "</plist>", "no property list");
    row("another version", "bundle", "${PROJECT_VERSION}", "9.9", "CFBundleVersion");
    row("a type that is not declared", "bundle", "UTTypeIdentifier", "UTType", "suffix attache");
    row("no icon", "bundle", "CFBundleIconFile", "CFBundleIcon", "CFBundleIconFile is missing");
    row("the entitlements", "entitlements", "", "", "");
    row("an exception", "entitlements", "<false/>", "<true/>", "weakens");
}

void TestPackaging::filesForOtherSystemsAreRightAndBreachesAreFound()
{
    QFETCH(QString, check);
    QFETCH(QString, replaced);
    QFETCH(QString, by);
    QFETCH(QString, complaint);
    const QHash<QString, QString> files{
        {QStringLiteral("workflow"), QStringLiteral(".github/workflows/release.yml")},
        {QStringLiteral("bundle"), QStringLiteral("packaging/macos/Info.plist.in")},
        {QStringLiteral("entitlements"), QStringLiteral("packaging/macos/attache.entitlements")}};
    const QString folder = QStringLiteral(ATTACHE_PROJECT_DIR "/");
    QString text = textOf(folder + files.value(check));
    if (!replaced.isEmpty()) {
        QVERIFY(text.contains(replaced));
        text.replace(replaced, by);
    }
    text.replace(QLatin1String("${PROJECT_VERSION}"), QLatin1String(ATTACHE_VERSION));
    QTemporaryDir temporary;
    QFile file(temporary.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();

    QStringList arguments{folder + QLatin1String("tests/project/check_packaging.py"), check,
                          file.fileName()};
    if (check == QLatin1String("workflow"))
        arguments.append(folder + QLatin1String("tests/project/workflow.schema.json"));
    else if (check == QLatin1String("bundle"))
        arguments.append(QLatin1String(ATTACHE_VERSION));
    QProcess process;
    process.start(QStringLiteral("python3"), arguments);
    if (!process.waitForFinished())
        QSKIP("python3 is not installed here");
    const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    const int missingModule = 77;
    if (process.exitCode() == missingModule)
        QSKIP(qPrintable(said));
    QVERIFY2(process.exitCode() == (complaint.isEmpty() ? 0 : 1), qPrintable(said));
    QVERIFY2(said.contains(complaint), qPrintable(said));
    QCOMPARE(said.isEmpty(), complaint.isEmpty());
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
