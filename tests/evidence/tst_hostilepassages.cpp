// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencepane.h"
#include "evidence/passageview.h"
#include "support/sampledataset.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace attache;

namespace {

/// Notices when a file is opened.
class OpenWatch
{
public:
    explicit OpenWatch(const QString& path)
    {
#ifdef Q_OS_LINUX
        m_notify = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_notify, QFile::encodeName(path).constData(), IN_OPEN);
#else
        Q_UNUSED(path);
#endif
    }
    ~OpenWatch()
    {
#ifdef Q_OS_LINUX
        close(m_notify);
#endif
    }
    OpenWatch(const OpenWatch&) = delete;
    OpenWatch& operator=(const OpenWatch&) = delete;

    bool wasOpened() const
    {
#ifdef Q_OS_LINUX
        char buffer[4096];
        return read(m_notify, buffer, sizeof buffer) > 0;
#else
        return false;
#endif
    }

private:
    int m_notify = -1;
};

/// A data set in which every text is the hostile one.
DataSetPtr dataSetFullOf(const QString& hostile)
{
    test::SampleBuilder builder;
    Source source;
    source.key = hostile.left(50);
    source.title = source.publisher = source.author = hostile;
    source.sharesTextWith = {hostile};
    builder.addText(source,
                    {QString(QStringLiteral("Before ") + hostile + QStringLiteral(" after.")),
                     QStringLiteral("End.")});
    Passage passage;
    passage.source = SourceId{0};
    passage.exact = hostile;
    passage.start = 7;
    passage.end = 7 + foreigntext::codePointCount(hostile);
    const PassageId quote = builder.put(passage);
    EventDraft event = builder.eventOf(u"hostile", hostile, QStringLiteral("2022"), {quote, quote});
    event.dateReason = event.note = hostile;
    event.places = {hostile};
    event.participants = {{*builder.addParticipant(
        {Participant::Kind::Organisation, QStringLiteral("X"), hostile, {}, {}})}};
    builder.addEvent(event);
    builder.addDisagreement({QStringLiteral("d"), hostile, {EventId{0}}, {}, {}});
    Figure figure;
    figure.key = QStringLiteral("figure");
    figure.unit = figure.counts = figure.personnelType = figure.note = hostile;
    figure.event = EventId{0};
    figure.citations = {{quote, Support::Figure, {}}};
    builder.addFigure(figure);
    return builder.build();
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void tagsAreShownAsCharactersAndOpenNoFile()
    {
        QTemporaryDir folder;
        const QString canary = folder.filePath(QStringLiteral("canary.png"));
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(canary));
        const QString hostile =
            QStringLiteral("<b>bold</b> <img src=\"file://%1\"> & <table><tr><td>").arg(canary);
        OpenWatch watch(canary);

        Workspace workspace;
        workspace.setDataSet(dataSetFullOf(hostile));
        EvidencePane pane(workspace);
        pane.resize(360, 900);
        pane.show();
        workspace.selection().setFigure(FigureId{0});
        pane.grab();
        workspace.selection().setEvent(EventId{0});
        QCoreApplication::processEvents();
        pane.grab();

        QVERIFY(!watch.wasOpened());
        QVERIFY(pane.findChild<PassageView*>(QStringLiteral("passageText"))
                    ->toPlainText()
                    .contains(hostile));
        QString title = pane.findChild<QLabel*>(QStringLiteral("title"))->text();
        QCOMPARE(title.remove(QChar(0x200b)), hostile);
        for (const QLabel* label : pane.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theCanaryWouldBeNoticed()
    {
#ifndef Q_OS_LINUX
        QSKIP("Opening a file is only watched on Linux.");
#endif
        QTemporaryDir folder;
        const QString canary = folder.filePath(QStringLiteral("canary.txt"));
        QFile file(canary);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        OpenWatch watch(canary);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(watch.wasOpened());
    }

    void invisibleControlsAreShownWithoutMovingTheHighlight()
    {
        const QString hostile = QStringLiteral("a\u202Eb\u200Bc");
        Workspace workspace;
        workspace.setDataSet(dataSetFullOf(hostile));
        EvidencePane pane(workspace);
        pane.show();
        workspace.selection().setEvent(EventId{0});
        const auto* passage = pane.findChild<PassageView*>(QStringLiteral("passageText"));
        QVERIFY(!passage->toPlainText().contains(QChar(0x202E)));
        QVERIFY(!passage->toPlainText().contains(QChar(0x200B)));
        QCOMPARE(passage->passage().quote, (TextRange{7, 5}));
    }

    void aMillionCharactersWithoutASpaceAreShown()
    {
        Workspace workspace;
        workspace.setDataSet(dataSetFullOf(QString(1'000'000, QLatin1Char('x'))));
        EvidencePane pane(workspace);
        pane.resize(360, 700);
        pane.show();
        workspace.selection().setEvent(EventId{0});
        QCoreApplication::processEvents();
        QVERIFY(!pane.grab().isNull());
        const auto* passage = pane.findChild<PassageView*>(QStringLiteral("passageText"));
        const TextRange quote = passage->passage().quote;
        QCOMPARE(passage->passage().text.original(quote), QString(1'000'000, QLatin1Char('x')));
        QVERIFY(pane.minimumSizeHint().width() <= 360);
    }

    void manyCitationsAreListedInPart()
    {
        test::SampleBuilder builder;
        Source source;
        source.key = QStringLiteral("s");
        builder.addText(source, {QStringLiteral("One sentence.")});
        const PassageId quote = builder.quote(u"s", QStringLiteral("sentence"));
        builder.addEvent(
            builder.eventOf(u"e", QStringLiteral("E"), {}, QList<PassageId>(500, quote)));
        Workspace workspace;
        workspace.setDataSet(builder.build());
        EvidencePane pane(workspace);
        pane.show();
        workspace.selection().setEvent(EventId{0}, 499);
        QCOMPARE(pane.findChild<QLabel*>(QStringLiteral("count"))->text(),
                 QStringLiteral("500 of 500"));
        QVERIFY(pane.findChildren<QAbstractButton*>().size() < 40);
    }
};

QTEST_MAIN(TestHostileText)
#include "tst_hostilepassages.moc"
