// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the passage page: on its buttons, and those that are copied from it.
#include "evidence/passagepage.h"
#include "evidence/passageview.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace attache {

void PassagePage::refresh()
{
    m_passage->setAccessibleName(tr("Passage"));
    m_previous->setText(tr("‹ &Previous"));
    m_previous->setToolTip(tr("Previous passage (Ctrl+Page Up)"));
    m_next->setText(tr("&Next ›"));
    m_next->setToolTip(tr("Next passage (Ctrl+Page Down)"));
    m_copy->setText(tr("&Copy citation"));
    m_copy->setToolTip(tr("Copy the quotation with its source"));
    m_copyAs->setText(tr("Copy &as"));
    m_copyAs->setToolTip(tr("Copy in another format, or with all quotations"));
    m_wholeSource->setText(tr("In the &source"));
    m_wholeSource->setToolTip(tr("Show these words in the whole source"));
    const QStringList names{tr("&Quotation as plain text"),      tr("Quotation as &Markdown"),
                            tr("Quotation as &BibTeX"),          tr("Quotation as &CSL-JSON"),
                            tr("&All quotations as plain text"), tr("All quotations as Mark&down"),
                            tr("All sources as BibTe&X"),        tr("All sources as CSL-&JSON")};
    int i = 0;
    for (QAction* action : m_copyAs->menu()->actions()) {
        if (!action->isSeparator())
            action->setText(names.at(i++));
    }
    showSubject();
    showCitation();
}

void PassagePage::copyQuotation(CopyFormat format)
{
    const DataSet& dataSet = *m_workspace.dataSet();
    const CitationRef shown = current();
    const auto citations = citationsOf(dataSet, shown.subject);
    if (!citations.empty())
        QGuiApplication::clipboard()->setText(
            citationText(dataSet, citations[size_t(shown.index)], format, QLocale()));
}

void PassagePage::copyAll(CopyFormat format)
{
    const Subject subject = current().subject;
    if (subject.isValid())
        QGuiApplication::clipboard()->setText(
            subjectText(*m_workspace.dataSet(), subject, format, QLocale()));
}

} // namespace attache
