// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportprogress.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QLabel>
#include <QtConcurrent>

namespace attache {

ExportProgressDialog::ExportProgressDialog(QWidget* parent, const QString& what)
    : QProgressDialog(parent)
{
    constexpr int noticedMs = 500;
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Export"));
    auto* label = new QLabel(what.isEmpty() ? tr("Making the picture…") : what);
    label->setTextFormat(Qt::PlainText);
    setLabel(label);
    setMinimumDuration(noticedMs);
    setAutoClose(false);
    setAutoReset(false);
    setRange(0, 0);
    connect(this, &QProgressDialog::canceled, this, [this] { m_progress.isCancelled = true; });
    m_progress.report = [this](int done, int total) {
        // One page has no middle: the bar then only shows that something goes on.
        setMaximum(total > 1 ? total : 0);
        setValue(total > 1 ? done : 0);
    };
    m_progress.runLong = [this](const std::function<void()>& work) { runLong(work); };
}

void ExportProgressDialog::runLong(const std::function<void()>& work)
{
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run(work));
    loop.exec();
}

} // namespace attache
