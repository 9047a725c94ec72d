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
    void aTextIsShapedOnceForAllWidths();
    void itLooksAsQtPaintsIt_data();
    void itLooksAsQtPaintsIt();
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

void TestPlainLabel::aTextIsShapedOnceForAllWidths()
{
    QWidget parent;
    PlainLabel label(&parent);
    label.setPlainText(QStringLiteral("word ").repeated(60));
    for (const int width : {200, 100, 300, 200})
        QVERIFY(label.heightForWidth(width) > 0);
    label.resize(200, label.heightForWidth(200));
    (void)label.sizeHint();
    (void)label.minimumSizeHint();
    label.grab();
    QCOMPARE(label.shapedCount(), 1);
    label.setPlainText(QStringLiteral("other words"));
    (void)label.heightForWidth(200);
    QCOMPARE(label.shapedCount(), 2);
}

void TestPlainLabel::itLooksAsQtPaintsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    const Qt::Alignment usual = Qt::AlignLeft | Qt::AlignVCenter;
    QTest::newRow("one line") << "Short" << usual;
    QTest::newRow("several lines") << QStringLiteral("some words ").repeated(9).trimmed() << usual;
    QTest::newRow("own lines") << "One\nTwo & three\nFour" << usual;
    QTest::newRow("Vietnamese") << "Giao lưu Quốc phòng biên giới Việt Nam – Trung Quốc" << usual;
    QTest::newRow("tags") << "<b>not bold</b> &amp; so on" << usual;
    QTest::newRow("a long run") << QString(80, QLatin1Char('x')) << usual;
    QTest::newRow("right to left") << QStringLiteral("التعاون الدفاعي بين البلدين") << usual;
    QTest::newRow("in the middle") << "Middle" << Qt::Alignment(Qt::AlignCenter);
    QTest::newRow("below") << "Below" << (Qt::AlignRight | Qt::AlignBottom);
}

void TestPlainLabel::itLooksAsQtPaintsIt()
{
    QFETCH(QString, text);
    QFETCH(Qt::Alignment, alignment);
    QWidget parent;
    PlainLabel ours(&parent);
    QLabel theirs(&parent);
    theirs.setTextFormat(Qt::PlainText);
    theirs.setWordWrap(true);
    ours.setPlainText(text);
    theirs.setText(ours.text());
    QCOMPARE(ours.heightForWidth(180), theirs.heightForWidth(180));
    for (QLabel* label : {static_cast<QLabel*>(&ours), &theirs}) {
        label->setAlignment(alignment);
        label->setContentsMargins(3, 4, 5, 6);
        label->resize(180, 120);
    }
    const QImage blank = [&] {
        QLabel nothing(&parent);
        nothing.resize(180, 120);
        return nothing.grab().toImage();
    }();
    QVERIFY(ours.grab().toImage() != blank);
    QCOMPARE(ours.grab().toImage(), theirs.grab().toImage());
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
