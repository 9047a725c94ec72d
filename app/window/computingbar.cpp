// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/computingbar.h"

#include "painting/plainlabel.h"
#include "window/fileopening.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace attache {

ComputingBar::ComputingBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_cancel(new QToolButton)
{
    constexpr int barWidthPx = 90;
    setObjectName(QStringLiteral("computing"));
    m_label->setTextFormat(Qt::PlainText);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(barWidthPx);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_label);
    row->addWidget(bar);
    row->addWidget(m_cancel);
    m_notice.setSingleShot(true);
    m_notice.setInterval(noticedMs);
    connect(&m_notice, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, &workspace, &Workspace::cancelComputing);
    connect(&workspace, &Workspace::computingChanged, this, [this, &workspace] {
        if (workspace.isComputing()) {
            m_notice.start();
        } else {
            m_notice.stop();
            hide();
        }
    });
    retranslate();
    hide();
}

void ComputingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComputingBar::retranslate()
{
    m_label->setText(tr("Applying…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Keep what is shown now"));
}

} // namespace attache
