// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weblink.h"

#include <QTest>

using namespace attache;

class TestWebLink : public QObject
{
    Q_OBJECT

private slots:
    void plainAddressesOfTheWebMayBeOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* address, const char* shown) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(shown);
        };
        row("https://example.org/a?b=c#d", "https://example.org/a?b=c#d");
        row("http://example.org", "http://example.org");
        row("HTTPS://example.org/", "https://example.org/");
        row("https://example.org/đường", "https://example.org/%C4%91%C6%B0%E1%BB%9Dng");
        // The letter in the middle is Cyrillic: the host is shown in ASCII.
        row("https://ex\u0430mple.org/", "https://xn--exmple-4nf.org/");
        row("https://example.org/me@home", "https://example.org/me@home");
    }

    void plainAddressesOfTheWebMayBeOpened()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        const auto link = webLink(address);
        QVERIFY(link);
        QCOMPARE(wholeAddress(*link), shown);
    }

    void othersMayNot_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"", "example.org", "//example.org/", "ftp://example.org/", "file:///etc/passwd",
              "javascript:alert(1)", "smb://server/share", "ms-msdt:/id", "mailto:a@example.org",
              "data:text/html,x", "http:///path", "https://", "https://user@example.org/",
              "https://user:pw@example.org/", "https://@example.org/",
              "https://example.org@evil.example/", "https://exa mple.org/",
              "https://example.org/a b", "https://example.org:port/"})
            QTest::newRow(address) << QString::fromUtf8(address);
    }

    void othersMayNot()
    {
        QFETCH(QString, address);
        QVERIFY(!webLink(address));
    }
};

QTEST_APPLESS_MAIN(TestWebLink)
#include "tst_weblink.moc"
