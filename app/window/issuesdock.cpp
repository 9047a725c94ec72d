// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/issuesdock.h"

#include "core/foreigntext.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>

namespace attache {

IssuesDock::IssuesDock(QWidget* parent)
    : QDockWidget(parent)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("issuesDock"));
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    setWidget(m_list);
    retranslate();
}

void IssuesDock::setIssues(const Issues& issues)
{
    m_list->clear();
    for (const Issue& issue : issues) {
        const QString place = issue.line > 0 ? QString::number(issue.line) : issue.path;
        const QString kind = issue.severity == Issue::Severity::Error ? tr("Error") : tr("Warning");
        auto* row = new QTreeWidgetItem(
            m_list, {kind, foreigntext::label(place), foreigntext::label(issue.text, 500)});
        row->setToolTip(2, foreigntext::escapedLabel(toText(issue), 500));
    }
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    setVisible(!issues.isEmpty());
}

void IssuesDock::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void IssuesDock::retranslate()
{
    //: Column headings: kind of issue, line in the file, what is the matter
    m_list->setHeaderLabels({tr("Kind"), tr("Line"), tr("What")});
    m_list->setAccessibleName(tr("Issues"));
}

} // namespace attache
