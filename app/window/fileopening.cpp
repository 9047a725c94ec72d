// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fileopening.h"

#include "core/foreigntext.h"
#include "io/nativereader.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QProgressDialog>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>
#include <limits>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

/// What the two threads tell each other.
struct Shared
{
    std::atomic_int permille = 0;
    std::atomic_bool isCancelled = false;
};

OpenedFile readAndLayOut(const QString& path, const LaneArrangement& lanes, Shared& shared)
{
    constexpr double readShare = 0.95;
    ReadProgress progress;
    progress.keepGoing = [&shared](double fraction) {
        shared.permille = int(fraction * readShare * 1000);
        return !shared.isCancelled;
    };
    OpenedFile opened{readDataSet(path, progress), {}};
    if (opened.outcome.dataSet)
        opened.snapshot = makeSnapshot(opened.outcome.dataSet, {}, lanes.grouping,
                                       lanes.keepsFiltered, &shared.isCancelled);
    if (shared.isCancelled)
        return {{{}, {}, true}, {}};
    return opened;
}

/// The dialog, without the guesses of QProgressDialog as to when to show itself.
void prepareDialog(QProgressDialog& dialog, const QString& path)
{
    dialog.setObjectName(QStringLiteral("openingProgress"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setWindowTitle(Texts::tr("Opening"));
    auto* label = new QLabel(
        Texts::tr("Reading %1…").arg(foreigntext::label(QFileInfo(path).fileName(), 60)));
    label->setTextFormat(Qt::PlainText);
    dialog.setLabel(label);
    dialog.setCancelButtonText(Texts::tr("Cancel"));
    dialog.setRange(0, 1000);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setMinimumDuration(std::numeric_limits<int>::max());
    dialog.reset(); // ends its own waiting
    dialog.setMinimumWidth(360);
}

} // namespace

OpenedFile readWithProgress(QWidget* parent, const QString& path, const LaneArrangement& lanes)
{
    constexpr qint64 maxBytesAtOnce = 1 << 20;
    Shared shared;
    if (QFileInfo(path).size() <= maxBytesAtOnce)
        return {readDataSet(path), {}};

    QEventLoop loop;
    QFutureWatcher<OpenedFile> watcher;
    QProgressDialog dialog(parent);
    prepareDialog(dialog, path);
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &dialog,
                     [&] { dialog.setValue(shared.permille.load()); });
    QTimer::singleShot(noticedMs, &dialog, &QWidget::show);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog,
                     [&shared] { shared.isCancelled = true; });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    // Of its own, so that laying out finds a free thread in Qt's general pool.
    QThreadPool threads;
    watcher.setFuture(
        QtConcurrent::run(&threads, [&] { return readAndLayOut(path, lanes, shared); }));
    constexpr int pollMs = 50;
    poll.start(pollMs);
    loop.exec();
    watcher.waitForFinished(); // also when the program is quitting
    return watcher.result();
}

} // namespace attache
