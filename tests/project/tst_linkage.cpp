// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// What the built program is linked with.
class TestLinkage : public QObject
{
    Q_OBJECT

private slots:
    void neededLibrariesAreRead();
    void theProgramLinksNoNetwork();
};

namespace {

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The shared libraries that a program names itself, from the output of readelf -d.
QStringList neededLibraries(const QString& readelfOutput)
{
    static const QRegularExpression entry(QStringLiteral("\\(NEEDED\\).*\\[(.+)\\]"));
    QStringList names;
    auto matches = entry.globalMatch(readelfOutput);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

void TestLinkage::theProgramLinksNoNetwork()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the libraries are read with tools of Linux");
#endif
    const QString program = QStringLiteral(ATTACHE_EXECUTABLE);
    QVERIFY2(QFile::exists(program), qPrintable(program));
    const QStringList needed =
        neededLibraries(output(QStringLiteral("readelf"), {QStringLiteral("-d"), program}));
    if (needed.isEmpty())
        QSKIP("readelf is not at hand");
    QCOMPARE(needed.filter(QStringLiteral("Network")), QStringList());

    const QStringList loaded = output(QStringLiteral("ldd"), {program}).split(u'\n');
    QCOMPARE(loaded.filter(QStringLiteral("Network")), QStringList());
}

void TestLinkage::neededLibrariesAreRead()
{
    const QString text = QStringLiteral(
        "Dynamic section at offset 0x2d60 contains 28 entries:\n"
        "  Tag        Type                         Name/Value\n"
        " 0x0000000000000001 (NEEDED)             Shared library: [libQt6Network.so.6]\n"
        " 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]\n"
        " 0x000000000000001d (RUNPATH)            Library runpath: [/opt/lib]\n");
    QCOMPARE(neededLibraries(text),
             QStringList({QStringLiteral("libQt6Network.so.6"), QStringLiteral("libc.so.6")}));
}

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
