// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/plainlabel.h"

#include <QTest>
#include <QWidget>

using namespace attache;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private slots:
    void theHeightFollowsTextFontMarginsAndWidth();
    void tagsStayCharacters();
    void aLongRunCanBeBroken();
};

void TestPlainLabel::theHeightFollowsTextFontMarginsAndWidth()
{
    QWidget parent;
    PlainLabel label(&parent);
    const auto asQtSays = [&label](int width) { return label.QLabel::heightForWidth(width); };
    label.setPlainText(QStringLiteral("Short"));
    const int one = label.heightForWidth(200);
    QCOMPARE(one, asQtSays(200));
    QCOMPARE(label.heightForWidth(200), one);
    label.setPlainText(QStringLiteral("word ").repeated(60));
    const int many = label.heightForWidth(200);
    QVERIFY(many > one);
    QCOMPARE(many, asQtSays(200));
    QVERIFY(label.heightForWidth(100) > many);
    label.setContentsMargins(0, 10, 0, 0);
    QCOMPARE(label.heightForWidth(200), many + 10);
    QFont larger = label.font();
    larger.setPixelSize(40);
    label.setFont(larger);
    QVERIFY(label.heightForWidth(200) > many + 10);
    QCOMPARE(label.heightForWidth(200), asQtSays(200));
}

void TestPlainLabel::tagsStayCharacters()
{
    PlainLabel label;
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestPlainLabel::aLongRunCanBeBroken()
{
    QCOMPARE(withBreakOpportunities(QString(24, QLatin1Char('x'))), QString(24, QLatin1Char('x')));
    QCOMPARE(withBreakOpportunities(QString(25, QLatin1Char('x'))).count(QChar(0x200b)), 1);
    QCOMPARE(withBreakOpportunities(QStringLiteral("short words stay as they are, all of them")),
             QStringLiteral("short words stay as they are, all of them"));
}

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
