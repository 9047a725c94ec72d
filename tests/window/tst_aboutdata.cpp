// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics.h"
#include "openwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

using namespace attache;

/// The page about the data, opened from the menu of the real window.
class TestAboutData : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatTheDataIsAndCovers();
    void everySourceIsListedWithWhatItShares();
    void itsNumbersAreThoseOfTheStatistics();
    void limitsAndHowToReportAnErrorAreThere();
    void everythingCanBeCopied();
    void itSpeaksVietnamese();

private:
    static QDialog* open(OpenWindow& window)
    {
        window.window->findChild<QAction*>(QStringLiteral("aboutData"))->trigger();
        return window.window->findChild<QDialog*>(QStringLiteral("aboutDataDialog"));
    }
    static QString text(const QDialog* dialog, const char* name)
    {
        return dialog->findChild<QPlainTextEdit*>(QString::fromLatin1(name))->toPlainText();
    }
};

void TestAboutData::itSaysWhatTheDataIsAndCovers()
{
    OpenWindow window;
    open(window);
    QCOMPARE(window.labelText("aboutDataTitle"), window.workspace.dataSet()->info().title);
    QVERIFY(window.labelText("aboutDataEdition").contains(QStringLiteral("CC-BY-4.0")));
    const QString coverage = window.labelText("aboutDataCoverage");
    // No event says on which day of 2016 or 2023.
    QVERIFY(coverage.contains(QStringLiteral("from 2016 to 2023")));
    QVERIFY(coverage.contains(QStringLiteral("2 of them sharing text")));
}

void TestAboutData::everySourceIsListedWithWhatItShares()
{
    OpenWindow window;
    const auto* sources = open(window)->findChild<QTreeWidget*>(QStringLiteral("aboutDataSources"));
    QCOMPARE(sources->topLevelItemCount(), int(window.workspace.dataSet()->sources().size()));
    const QTreeWidgetItem* article = sources->topLevelItem(0);
    QCOMPARE(article->text(0), QStringLiteral("article-000"));
    QCOMPARE(article->text(5), QStringLiteral("not stated"));
    QVERIFY(article->text(4).contains(QStringLiteral("article-001")));
}

void TestAboutData::itsNumbersAreThoseOfTheStatistics()
{
    OpenWindow window;
    const auto* counts = open(window)->findChild<QTreeWidget*>(QStringLiteral("aboutDataCounts"));
    const Statistics statistics = statisticsOf(*window.workspace.dataSet());
    const QTreeWidgetItem* categories = counts->topLevelItem(0);
    QCOMPARE(categories->childCount(), int(statistics.byCategory.size()));
    for (int row = 0; row < categories->childCount(); ++row) {
        QCOMPARE(categories->child(row)->text(0), statistics.byCategory.at(row).name);
        QCOMPARE(categories->child(row)->text(1),
                 QString::number(statistics.byCategory.at(row).count));
    }
}

void TestAboutData::limitsAndHowToReportAnErrorAreThere()
{
    OpenWindow window;
    const QString limits = text(open(window), "aboutDataLimits");
    QVERIFY(limits.contains(QStringLiteral("an absence here means nothing")));
    QVERIFY(limits.contains(QStringLiteral("Reporting an error")));
    QVERIFY(limits.contains(QStringLiteral("which sentence of which source says so")));
}

void TestAboutData::everythingCanBeCopied()
{
    OpenWindow window;
    QTest::mouseClick(open(window)->findChild<QPushButton*>(QStringLiteral("copyAboutData")),
                      Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("article-004")));
    QVERIFY(copied.contains(QStringLiteral("Known limits")));
}

void TestAboutData::itSpeaksVietnamese()
{
    OpenWindow window(QStringLiteral("vi"));
    const QDialog* dialog = open(window);
    QVERIFY(text(dialog, "aboutDataLimits").contains(QStringLiteral("Báo lỗi")));
    QVERIFY(window.labelText("aboutDataCoverage").contains(QStringLiteral("sự kiện")));
}

QTEST_MAIN(TestAboutData)
#include "tst_aboutdata.moc"
