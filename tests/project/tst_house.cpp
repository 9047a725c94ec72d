// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "houserules.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace houserules;

using Rule = std::function<QStringList(const SourceFile&)>;
Q_DECLARE_METATYPE(Rule)

/// The rules of the house hold in app/, and each checker can tell a breach when it sees one.
class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void aBreachIsFound_data();
    void aBreachIsFound();
    void codeLosesCommentsAndKeepsItsLines_data();
    void codeLosesCommentsAndKeepsItsLines();
    void aFileThatIsNotBuiltIsFound();
    void theProgramKeepsToTheRules_data();
    void theProgramKeepsToTheRules();
    void everyFileIsBuilt();
};

namespace {

const QString appFolder = QStringLiteral(ATTACHE_PROJECT_DIR "/app");

QSet<QString> engineHeaders()
{
    static const QSet<QString> headers =
        qtHeaders({QStringLiteral("QtCore"), QStringLiteral("QtConcurrent")});
    return headers;
}

QStringList engineIncludes(const SourceFile& file)
{
    return wrongQtHeaders(file, engineHeaders());
}

QString repeated(const char* line, int count)
{
    return QString::fromUtf8(line).repeated(count);
}

void addDirections()
{
    const auto row = [](const char* name, const char* path, const char* text, int breaches) {
        QTest::newRow(name) << Rule(wrongDirections) << QString::fromUtf8(path)
                            << QString::fromUtf8(text) << breaches;
    };
    row("own room", "core/a.cpp", "#include \"core/b.h\"\n", 0);
    row("down", "io/a.cpp", "#include \"core/b.h\"\n", 0);
    row("up", "core/a.cpp", "#include \"io/b.h\"\n", 1);
    row("io to layout", "io/a.cpp", "#include \"layout/b.h\"\n", 1);
    row("layout to io", "layout/a.cpp", "#include \"io/b.h\"\n", 1);
    row("workspace to layout", "workspace/a.cpp", "#include \"layout/b.h\"\n", 0);
    row("workspace to painting", "workspace/a.cpp", "#include \"painting/b.h\"\n", 1);
    row("painting to a pane", "painting/a.h", "#include \"timeline/b.h\"\n", 1);
    row("siblings", "timeline/a.cpp", "#include \"evidence/b.h\"\n", 1);
    row("pane to window", "chart/a.cpp", "#include \"window/b.h\"\n", 1);
    row("window to all", "window/a.cpp", "#include \"chart/b.h\"\n#include \"export/c.h\"\n", 0);
    row("cli to export", "cli/a.cpp", "#include \"export/b.h\"\n", 0);
    row("cli to chart", "cli/a.cpp", "#include \"chart/b.h\"\n", 1);
    row("main to all", "main.cpp", "#include \"cli/b.h\"\n#include \"window/c.h\"\n", 0);
    row("spaces", "core/a.cpp", "  #  include \"io/b.h\"\n", 1);
    row("commented out", "core/a.cpp", "// #include \"io/b.h\"\n/*\n#include \"io/b.h\"\n*/\n", 0);
    row("without room", "core/a.cpp", "#include \"b.h\"\n", 1);
    row("relative", "core/a.cpp", "#include \"../io/b.h\"\n", 1);
    row("moc", "core/a.cpp", "#include \"a.moc\"\n", 0);
    row("unknown room", "shed/a.cpp", "", 1);
}

void addIncludesAndObjects()
{
    const auto row = [](const char* name, const Rule& rule, const char* path, const char* text,
                        int breaches) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << QString::fromUtf8(text)
                            << breaches;
    };
    row("Core header", engineIncludes, "core/a.h", "#include <QString>\n", 0);
    row("Core header in module", engineIncludes, "core/a.h", "#include <QtCore/QString>\n", 0);
    row("Core header, small", engineIncludes, "io/a.h", "#include <qglobal.h>\n", 0);
    row("Concurrent header", engineIncludes, "workspace/a.cpp", "#include <QtConcurrentRun>\n", 0);
    row("standard header", engineIncludes, "core/a.h", "#include <queue>\n", 0);
    row("Gui header", engineIncludes, "layout/a.h", "#include <QColor>\n", 1);
    row("Widgets header", engineIncludes, "workspace/a.cpp", "#include <QWidget>\n", 1);
    row("Charts header", engineIncludes, "io/a.cpp", "#include <QtCharts/QChart>\n", 1);
    row("Gui header in painting", engineIncludes, "painting/a.h", "#include <QColor>\n", 0);
    row("object in core", objectsInCore, "core/a.h", "class A : public QObject\n", 1);
    row("object elsewhere", objectsInCore, "workspace/a.h", "class A : public QObject\n", 0);
    row("object in words", objectsInCore, "core/a.h", "// no QObject here\n", 0);

    row("instance", singletons, "core/a.h", "    static Settings& instance();\n", 1);
    row("instance pointer", singletons, "core/a.h", "static Settings *instance(int)\n", 1);
    row("global static", singletons, "core/a.cpp", "Q_GLOBAL_STATIC(A, a)\n", 1);
    row("application", singletons, "core/a.cpp", "QCoreApplication::instance();\n", 0);
    row("static member", singletons, "core/a.h", "static int instanceCount();\n", 0);
    row("leftover", leftovers, "core/a.h", "// TODO: more\n", 1);
    row("no leftover", leftovers, "core/a.h", "QString todo;\n", 0);
}

void addBans()
{
    const auto row = [](const char* text, const char* path, int breaches) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 in %2").arg(QLatin1String(text), QLatin1String(path))))
            << Rule(bannedCalls) << QString::fromUtf8(path) << QString::fromUtf8(text) << breaches;
    };
    row("m_text->setHtml(quote);", "evidence/a.cpp", 1);
    row("cursor.insertHtml(quote);", "evidence/a.cpp", 1);
    row("setMarkdown(quote);", "evidence/a.cpp", 1);
    row("label->setTextFormat(Qt::RichText);", "window/a.cpp", 1);
    row("label->setTextFormat(Qt::AutoText);", "window/a.cpp", 1);
    row("label->setTextFormat(Qt::PlainText);", "window/a.cpp", 0);
    row("#include <QTextBrowser>", "evidence/a.h", 1);
    row("QDesktopServices::openUrl(url);", "window/a.cpp", 1);
    row("QDesktopServices::openUrl(url);", "window/openlink.cpp", 0);
    row("#include <QNetworkAccessManager>", "io/a.cpp", 1);
    row("#include <QtNetwork/QTcpSocket>", "io/a.cpp", 2);
    row("QMessageBox::warning(this, title, text);", "export/a.cpp", 1);
    row("QMessageBox::warning(this, title, text);", "window/a.cpp", 0);
    row("QMessageBox::Cancel", "export/a.cpp", 0);
    row("QFileDialog::getSaveFileName(this);", "export/a.cpp", 1);
    row("// never setHtml", "evidence/a.cpp", 0);
    row("f(\"setHtml\");", "evidence/a.cpp", 0);
}

void addSizesAndHeads()
{
    const auto row = [](const char* name, const Rule& rule, const char* path, const QString& text,
                        int breaches) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << text << breaches;
    };
    row("600 lines", oversize, "core/a.cpp", repeated("\n", 600), 0);
    row("601 lines", oversize, "core/a.cpp", repeated("\n", 601), 1);
    row("601 lines, the last unended", oversize, "core/a.cpp", repeated("\n", 600) + u'x', 1);
    row("header, 150", oversize, "core/a.h", repeated("\n", 150), 0);
    row("header, 151", oversize, "core/a.h", repeated("\n", 151), 1);
    row("main window, 300", oversize, "window/mainwindow.cpp", repeated("\n", 300), 0);
    row("main window, 301", oversize, "window/mainwindow.cpp", repeated("\n", 301), 1);
    row("main, 80", oversize, "main.cpp", repeated("\n", 80), 0);
    row("main, 81", oversize, "main.cpp", repeated("\n", 81), 1);

    const QString head = QStringLiteral("// SPDX-FileCopyrightText: The Attaché contributors\n"
                                        "// SPDX-License-Identifier: GPL-3.0-or-later\n");
    row("head", missingHeads, "core/a.cpp", head, 0);
    row("header's head", missingHeads, "core/a.h", head + QStringLiteral("#pragma once\n"), 0);
    row("no pragma", missingHeads, "core/a.h", head + QStringLiteral("\n#include <QList>\n"), 1);
    row("no head", missingHeads, "core/a.cpp", QStringLiteral("#include <QList>\n"), 1);
    row("other licence", missingHeads, "core/a.cpp",
        QString(head).replace(QLatin1String("GPL-3.0-or-later"), QLatin1String("MIT")), 1);
    row("empty", missingHeads, "core/a.cpp", QString(), 1);
}

void addDocstrings()
{
    const auto row = [](const char* name, const char* text, int breaches) {
        QTest::newRow(name) << Rule(missingDocstrings) << QStringLiteral("core/a.h")
                            << QString::fromUtf8(text) << breaches;
    };
    row("documented", "/// A thing.\nstruct A\n{\n};\n", 0);
    row("documented template", "/// A thing.\ntemplate <class T>\nclass A\n{\n};\n", 0);
    row("template on one line", "template <class T> struct A {};\n", 1);
    row("undocumented", "\nstruct A\n{\n};\n", 1);
    row("undocumented template", "\ntemplate <class T>\nclass [[nodiscard]] A\n{\n};\n", 1);
    row("undocumented enumeration", "enum class A : quint8 { B };\n", 1);
    row("undocumented with base", "class A final : public B\n{\n", 1);
    row("only a comment", "// A thing.\nclass A\n{\n", 1);
    row("first doc only", "/// A thing.\nclass A\n{\n};\n\nclass B\n{\n};\n", 1);
    row("forward declaration", "class A;\nstruct B;\n", 0);
    row("within a class", "/// A thing.\nclass A\n{\n    enum class B { C };\n};\n", 0);
    row("in a comment", "/*\nclass A\n{\n*/\n", 0);
}

} // namespace

void TestHouse::aBreachIsFound_data()
{
    if (engineHeaders().isEmpty())
        QSKIP("Qt's headers are not where Qt says they are");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("breaches");
    addDirections();
    addIncludesAndObjects();
    addBans();
    addSizesAndHeads();
    addDocstrings();
}

void TestHouse::aBreachIsFound()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, breaches);
    const QStringList found = rule({path, text});
    QVERIFY2(found.size() == breaches, qPrintable(found.join(u'\n')));
}

void TestHouse::codeLosesCommentsAndKeepsItsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("line comment", "a; // b\nc", "a;     \nc");
    row("block comment", "a /* b\nc */ d", "a     \n     d");
    row("slashes in a string", "f(\"//x\"); b", "f(\"   \"); b");
    row("escaped quote", "f(\"\\\"//\"); b", "f(\"    \"); b");
    row("quote character", "f('\"'); // b", "f(' ');     ");
    row("digit separator", "10'000; // b", "10'000;     ");
    row("prefixed character", "u'/'; // b", "u' ';     ");
    row("raw string", "R\"(\"// )\"; b", "R\"      \"; b");
}

void TestHouse::codeLosesCommentsAndKeepsItsLines()
{
    QFETCH(QString, text);
    QTEST(code(text, Strings::Blank), "expected");
}

void TestHouse::aFileThatIsNotBuiltIsFound()
{
    const QString cmake = QStringLiteral("target_sources(x PRIVATE\n    aa.cpp aa.h\n    b.cpp)\n");
    QCOMPARE(notBuilt({QStringLiteral("aa.cpp"), QStringLiteral("b.cpp")}, cmake), QStringList());
    QCOMPARE(notBuilt({QStringLiteral("a.cpp"), QStringLiteral("c.cpp")}, cmake),
             QStringList({QStringLiteral("a.cpp"), QStringLiteral("c.cpp")}));
}

void TestHouse::theProgramKeepsToTheRules_data()
{
    if (engineHeaders().isEmpty())
        QSKIP("Qt's headers are not where Qt says they are");
    QTest::addColumn<Rule>("rule");
    QTest::newRow("one direction of includes") << Rule(wrongDirections);
    QTest::newRow("an engine of Qt Core and Concurrent alone") << Rule(engineIncludes);
    QTest::newRow("no objects in core") << Rule(objectsInCore);
    QTest::newRow("file sizes") << Rule(oversize);
    QTest::newRow("no singletons") << Rule(singletons);
    QTest::newRow("licence and pragma once") << Rule(missingHeads);
    QTest::newRow("no HTML, links, network, dialogs") << Rule(bannedCalls);
    QTest::newRow("docstrings") << Rule(missingDocstrings);
    QTest::newRow("nothing left to do") << Rule(leftovers);
}

void TestHouse::theProgramKeepsToTheRules()
{
    QFETCH(Rule, rule);
    const QList<SourceFile> files = sourceFiles(appFolder);
    QVERIFY(files.size() > 20);
    QStringList breaches;
    for (const SourceFile& file : files)
        breaches += rule(file);
    QVERIFY2(breaches.isEmpty(), qPrintable(QString(u"\n  app/" + breaches.join(u"\n  app/"))));
}

void TestHouse::everyFileIsBuilt()
{
    const QDir app(appFolder);
    const QStringList folders = app.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString& folder : folders) {
        QFile cmake(app.filePath(QString(folder + u"/CMakeLists.txt")));
        QVERIFY2(cmake.open(QIODevice::ReadOnly), qPrintable(cmake.fileName()));
        const QStringList sources =
            QDir(app.filePath(folder)).entryList({QStringLiteral("*.cpp")}, QDir::Files);
        const QStringList missing = notBuilt(sources, QString::fromUtf8(cmake.readAll()));
        QVERIFY2(missing.isEmpty(), qPrintable(QString(folder + u": " + missing.join(u", "))));
    }
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
