// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window, and a picture that comes back.
#include "export/exportdialog.h"
#include "export/picturefiles.h"
#include "io/generateddata.h"
#include "window/exporting.h"
#include "window/exportprogress.h"
#include "window/openwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace attache;

class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePictureIsSavedAndOpensAsTheSameView();
    void theDialogCopiesThePageThatItShows();
    void theDialogSaysWhyAPictureCannotBe();
    void theDialogShowsOnePageAfterTheOther();
    void eventsThatPassTheFilterAreSaved();
    void aNameThatSaysNothingIsAnError();
    void aForeignPictureIsRefusedInWords();
    void thePictureDoesNotDependOnTheWindow();
    void dataThatIsBeingWrittenCanBeCancelled();
    void aPictureOfAnotherDataSetSaysSo();
    void foldedLanesComeUnfolded();

private:
    /// Does something in the dialog that the action opens.
    static void inDialog(OpenWindow& open, const std::function<void(ExportDialog&)>& work)
    {
        QTimer::singleShot(0, open.window.get(), [&] {
            auto* dialog = open.window->findChild<ExportDialog*>();
            QVERIFY(dialog);
            work(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        open.window->findChild<QAction*>(QStringLiteral("exportPicture"))->trigger();
    }

    QTemporaryDir m_folder;
};

void TestExporting::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestExporting::thePictureIsSavedAndOpensAsTheSameView()
{
    const QString path = m_folder.filePath(QStringLiteral("view.png"));
    TimeRange range;
    {
        OpenWindow open;
        EventFilter filter;
        filter.countries = QStringList{QStringLiteral("KH"), QStringLiteral("LA")};
        open.workspace.filter().setFilter(filter);
        open.workspace.timeWindow().setRange(
            {double(startOfMonth(2021, 12)), double(startOfMonth(2022, 7))});
        range = open.workspace.timeWindow().range();
        open.messages.savePath = path;
        inDialog(open, [](ExportDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("save"))->click();
        });
        QCOMPARE(open.messages.errors, QStringList());
        QVERIFY(QFile::exists(path));
    }
    OpenWindow open;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(open.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(open.window.get(), &drop);
    QCOMPARE(open.messages.errors, QStringList());
    QCOMPARE(open.messages.informations, QStringList());
    QCOMPARE(open.workspace.filter().filter().countries,
             QStringList({QStringLiteral("KH"), QStringLiteral("LA")}));
    QCOMPARE(open.workspace.timeWindow().range(), range);
}

void TestExporting::theDialogCopiesThePageThatItShows()
{
    OpenWindow open;
    inDialog(open, [](ExportDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("copy"))->click();
    });
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
}

void TestExporting::theDialogSaysWhyAPictureCannotBe()
{
    OpenWindow open;
    inDialog(open, [](ExportDialog& dialog) {
        for (QSpinBox* box : dialog.findChildren<QSpinBox*>()) {
            if (box->suffix().contains(QStringLiteral("px")))
                box->setValue(30'000);
        }
        QPushButton* save = dialog.findChild<QPushButton*>(QStringLiteral("save"));
        QTRY_VERIFY(!save->isEnabled());
        QVERIFY(!dialog.document().has_value());
        bool isSaid = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            isSaid = isSaid || label->text() == dialog.document().error().text;
        QVERIFY(isSaid);
    });
}

void TestExporting::theDialogShowsOnePageAfterTheOther()
{
    OpenWindow open;
    inDialog(open, [](ExportDialog& dialog) {
        auto* extent = dialog.findChild<QComboBox*>();
        extent->setCurrentIndex(extent->findData(int(PictureExtent::PagePerYear)));
        QCOMPARE(dialog.options().extent, PictureExtent::PagePerYear);
        QCOMPARE(dialog.document()->pageCount(), 3);
    });
}

void TestExporting::eventsThatPassTheFilterAreSaved()
{
    OpenWindow open;
    EventFilter filter;
    filter.countries = QStringList{QStringLiteral("LA")};
    open.workspace.filter().setFilter(filter);
    open.messages.savePath = m_folder.filePath(QStringLiteral("laos.csv"));
    open.window->findChild<QAction*>(QStringLiteral("exportData"))->trigger();
    QCOMPARE(open.messages.errors, QStringList());
    QFile file(open.messages.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("visit-laos"));
    QVERIFY(!bytes.contains("visit-china"));
    QVERIFY(open.messages.saveFilters.contains(QStringLiteral("*.ics")));
}

void TestExporting::aNameThatSaysNothingIsAnError()
{
    OpenWindow open;
    open.messages.savePath = m_folder.filePath(QStringLiteral("what.xyz"));
    open.window->findChild<QAction*>(QStringLiteral("exportData"))->trigger();
    QCOMPARE(open.messages.errors.size(), 1);
    QVERIFY(!QFile::exists(open.messages.savePath));
}

void TestExporting::aForeignPictureIsRefusedInWords()
{
    const QString path = m_folder.filePath(QStringLiteral("foreign.png"));
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(path));
    OpenWindow open;
    const EventFilter before = open.workspace.filter().filter();
    QVERIFY(!open.window->openFile(path));
    QCOMPARE(open.messages.errors.size(), 1);
    QVERIFY(open.messages.errors.first().contains(QStringLiteral("foreign.png")));
    QCOMPARE(open.workspace.filter().filter(), before);
}

void TestExporting::thePictureDoesNotDependOnTheWindow()
{
    const auto picture = [](OpenWindow& open) {
        const PictureContent content = open.window->findChild<Exporting*>()->content();
        ExportOptions options;
        options.hasChart = true;
        const auto document = PictureDocument::make(content, options);
        return document ? *encodePng(*renderPage(*document, 0)) : QByteArray();
    };
    QByteArray usual;
    {
        OpenWindow open;
        usual = picture(open);
        QVERIFY(!usual.isEmpty());
    }
    OpenWindow open;
    applyAppearance(ThemeChoice::Dark, {});
    applyTextSize(130);
    open.window->resize(900, 620);
    QCoreApplication::processEvents();
    const QByteArray other = picture(open);
    applyTextSize(100);
    QVERIFY(other == usual);
}

void TestExporting::dataThatIsBeingWrittenCanBeCancelled()
{
    OpenWindow open;
    open.workspace.setDataSet(generatedDataSet({4000}));
    const QTemporaryDir folder;
    open.messages.savePath = folder.filePath(QStringLiteral("events.csv"));
    auto* action = open.window->findChild<QAction*>(QStringLiteral("exportData"));
    QTimer::singleShot(0, this, [&open] {
        auto* dialog = open.window->findChild<ExportProgressDialog*>();
        QCOMPARE(dialog->labelText(), QStringLiteral("Writing the data…"));
        dialog->findChild<QPushButton*>()->click();
    });
    action->trigger();
    QVERIFY(!QFileInfo::exists(open.messages.savePath));
    QVERIFY(open.messages.errors.isEmpty()); // who cancels knows it
    action->trigger();
    QVERIFY(QFileInfo(open.messages.savePath).size() > 4000);
}

void TestExporting::aPictureOfAnotherDataSetSaysSo()
{
    const QString path = m_folder.filePath(QStringLiteral("other.png"));
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(QString::fromLatin1(picturetext::view),
                  QStringLiteral("attache:view?data=elsewhere&country=LA"));
    QVERIFY(image.save(path));
    OpenWindow open;
    QVERIFY(open.window->openFile(path));
    QCOMPARE(open.messages.informations.size(), 1);
    QVERIFY(open.messages.informations.first().contains(QStringLiteral("elsewhere")));
    // What of the view makes sense here is shown all the same.
    QCOMPARE(open.workspace.filter().filter().countries, QStringList(QStringLiteral("LA")));
}

void TestExporting::foldedLanesComeUnfolded()
{
    OpenWindow open;
    const QStringList keys = laneKeys(open.workspace.snapshot()->lanes);
    open.workspace.lanes().setArrangement(withCollapsed({}, keys.first(), true));
    const auto document =
        PictureDocument::make(open.window->findChild<Exporting*>()->content(), ExportOptions());
    QVERIFY(document);
    for (const SceneLane& lane : document->sheets()[0]->timeline().scene.lanes)
        QVERIFY(!lane.isCollapsed);
}

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
