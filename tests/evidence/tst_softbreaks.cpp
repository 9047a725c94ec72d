// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/softbreaks.h"

#include <QTest>

using namespace attache;

class TestSoftBreaks : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryTextStaysAsItIs()
    {
        const QString text = QStringLiteral("Hội nghị tổng kết, [16 words].\nSecond line");
        const SoftBreaks broken(text);
        QCOMPARE(broken.text(), text);
        QCOMPARE(broken.shown({3, 4}), (TextRange{3, 4}));
    }

    void aLongRunIsBrokenAfterTwoThousandUnits()
    {
        const SoftBreaks broken(QString(4500, QLatin1Char('x')));
        QCOMPARE(broken.text().size(), 4502);
        QCOMPARE(broken.text().indexOf(QLatin1Char('\n')), 2000);
        QCOMPARE(broken.text().lastIndexOf(QLatin1Char('\n')), 4001);
    }

    void rangesMoveWithTheBreaksBeforeThem()
    {
        const SoftBreaks broken(QString(4500, QLatin1Char('x')));
        QCOMPARE(broken.shown({10, 5}), (TextRange{10, 5}));
        QCOMPARE(broken.shown({1990, 20}), (TextRange{1990, 21}));
        QCOMPARE(broken.shown({2000, 5}), (TextRange{2001, 5}));
        QCOMPARE(broken.shown({1995, 5}), (TextRange{1995, 5}));
        QCOMPARE(broken.shown({4100, 400}), (TextRange{4102, 400}));
    }

    void theOriginalWordsComeBackWithoutTheBreaks()
    {
        QString text(4500, QLatin1Char('x'));
        text[1999] = QLatin1Char('a');
        text[2000] = QLatin1Char('b');
        const SoftBreaks broken(text);
        QCOMPARE(broken.original({1998, 5}), QStringLiteral("xabx"));
        QCOMPARE(broken.original({0, broken.text().size()}), text);
    }

    void aLongLineOfProseIsBrokenAtASpace()
    {
        QString text;
        while (text.size() < 7'500)
            text += QStringLiteral("word ");
        const QStringList lines = SoftBreaks(text).text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).size(), 3'000);
        QVERIFY(lines.at(1).startsWith(QStringLiteral("word")));
    }

    void aPileOfCombiningMarksIsBroken()
    {
        const QString text = QLatin1Char('a') + QString(1000, QChar(0x0301));
        QCOMPARE(SoftBreaks(text).text().count(QLatin1Char('\n')), 4);
    }

    void aSurrogatePairIsNeverBroken()
    {
        const QString text = QLatin1Char('a') + QStringLiteral("𝔸").repeated(3000);
        const QString shown = SoftBreaks(text).text();
        QVERIFY(shown.contains(QLatin1Char('\n')));
        for (const QString& line : shown.split(QLatin1Char('\n')))
            QVERIFY(line.isEmpty() || !line.front().isLowSurrogate());
    }
};

QTEST_APPLESS_MAIN(TestSoftBreaks)
#include "tst_softbreaks.moc"
