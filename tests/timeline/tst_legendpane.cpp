// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutdata.h"
#include "painting/marklegend.h"
#include "timeline/legendpane.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QTest>

using namespace attache;
using namespace attache::testdata;

class TestLegendPane : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfMarkIsExplained();
    void noTwoSamplesLookAlikeWithoutColour();
    void theCategoriesInUseAreNamed();
};

namespace {

QStringList texts(const LegendPane& pane)
{
    QStringList lines;
    for (const QLabel* label : pane.findChildren<QLabel*>())
        lines.append(label->text());
    return lines;
}

QImage picture(const MarkLegendEntry& entry)
{
    QImage image(int(legendSamplePx), 26, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLegendSample(painter, image.rect(), entry.mark, MarkShape::Circle, Qt::darkBlue);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int difference(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 16 ? 1 : 0;
    }
    return count;
}

} // namespace

void TestLegendPane::everyKindOfMarkIsExplained()
{
    bool forms[3] = {};
    bool states[7] = {};
    DateFlags flags;
    for (const MarkLegendEntry& entry : markLegend()) {
        QVERIFY(!entry.words.isEmpty());
        forms[int(entry.mark.form)] = true;
        states[int(entry.mark.status)] = true;
        flags |= entry.mark.flags;
    }
    QVERIFY(forms[int(MarkForm::Point)] && forms[int(MarkForm::Bar)] &&
            forms[int(MarkForm::Bracket)]);
    for (const auto status : {EventStatus::Held, EventStatus::Ongoing, EventStatus::Planned,
                              EventStatus::Postponed, EventStatus::Cancelled})
        QVERIFY(states[int(status)]);
    QVERIFY(flags.testFlag(DateFlag::Approximate) && flags.testFlag(DateFlag::Uncertain) &&
            flags.testFlag(DateFlag::OpenEnd));
}

void TestLegendPane::noTwoSamplesLookAlikeWithoutColour()
{
    const auto entries = markLegend();
    for (size_t a = 0; a < entries.size(); ++a) {
        QVERIFY(difference(picture(entries[a]), picture({})) > 20);
        for (size_t b = 0; b < a; ++b)
            QVERIFY2(difference(picture(entries[a]), picture(entries[b])) > 20,
                     qPrintable(entries[a].words + u" / " + entries[b].words));
    }
}

void TestLegendPane::theCategoriesInUseAreNamed()
{
    Workspace workspace;
    LegendPane pane(workspace);
    QVERIFY(!texts(pane).contains(QStringLiteral("Exercise")));
    workspace.setDataSet(dataSetOf({{"2022", "", "exercise"}, {"", "", "dialogue"}}));
    QVERIFY2(texts(pane).contains(QStringLiteral("Exercise")), qPrintable(texts(pane).join(u'\n')));
    QVERIFY(texts(pane).contains(QStringLiteral("Dialogue")));
    QVERIFY(!texts(pane).contains(QStringLiteral("Border exchange")));
    for (const QLabel* label : pane.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestLegendPane)
#include "tst_legendpane.moc"
