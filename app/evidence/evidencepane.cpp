// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencepane.h"

#include "evidence/citationmenu.h"
#include "evidence/citationwords.h"
#include "evidence/emptystate.h"
#include "evidence/flowlayout.h"
#include "evidence/headerblock.h"
#include "evidence/notesblock.h"
#include "evidence/otherquotations.h"
#include "evidence/panebody.h"
#include "evidence/passageview.h"
#include "evidence/sourceblock.h"
#include "evidence/summary.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace attache {

EvidencePane::EvidencePane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_look{Theme::forPalette(palette()), Fonts::make()}
    , m_empty(new EmptyState(m_look, this))
    , m_scroll(new QScrollArea(this))
    , m_header(new HeaderBlock(m_look))
    , m_source(new SourceBlock(m_look))
    , m_passage(new PassageView(m_look))
    , m_buttons(new QWidget)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_copy(new QPushButton)
    , m_others(new OtherQuotations(m_look))
    , m_notes(new NotesBlock(m_look))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_empty);
    whole->addWidget(m_scroll);

    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(+1); });
    connect(m_copy, &QPushButton::clicked, this, &EvidencePane::copyCitation);
    connect(m_passage, &PassageView::wordsActivated, this, &EvidencePane::follow);
    connectWorkspace();
    addShortcuts();
    applyLook();
    refresh();
}

QWidget* EvidencePane::makeBody()
{
    auto* buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(6);
    for (QPushButton* button : {m_previous, m_next, m_copy})
        buttons->addWidget(button);

    auto* body = new PaneBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(6);
    rows->addWidget(m_header);
    rows->addWidget(m_notes);
    rows->addSpacing(10);
    rows->addWidget(m_source);
    rows->addWidget(m_passage);
    rows->addWidget(m_buttons);
    rows->addSpacing(10);
    rows->addWidget(m_others);
    rows->addStretch();
    return body;
}

void EvidencePane::connectWorkspace()
{
    Selection& selection = m_workspace.selection();
    connect(&selection, &Selection::changed, this, &EvidencePane::showSubject);
    connect(&selection, &Selection::citationChanged, this, &EvidencePane::showCitation);
    connect(&m_workspace, &Workspace::dataSetChanged, this, &EvidencePane::refresh);
    connect(&m_workspace, &Workspace::snapshotChanged, this, &EvidencePane::showSubject);
    connect(&m_workspace.hover(), &Hover::changed, m_passage,
            [this] { m_passage->setLit(hoveredSubject(m_workspace.hover())); });
    connect(m_passage, &PassageView::wordsHovered, this,
            [this](Subject subject) { hover(m_workspace.hover(), subject); });
    connect(m_others, &OtherQuotations::citationChosen, &selection, &Selection::setCitation);
    connect(m_header, &HeaderBlock::eventChosen, this,
            [this](EventId event) { m_workspace.showEvent(event); });
}

void EvidencePane::addShortcuts()
{
    const auto add = [this](int key, int direction) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { step(direction); });
    };
    add(Qt::Key_PageUp, -1);
    add(Qt::Key_PageDown, +1);
}

void EvidencePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyLook();
        applyLookLater();
    } else if (event->type() == QEvent::StyleChange) {
        applyLookLater();
    } else if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void EvidencePane::applyLookLater()
{
    // A new style sheet gives every label back the palette it had when it was first polished,
    // after this pane has heard of the change.
    if (std::exchange(m_isLookPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isLookPending = false;
            applyLook();
        },
        Qt::QueuedConnection);
}

void EvidencePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void EvidencePane::applyLook()
{
    m_look.theme = Theme::forPalette(palette());
    m_empty->setLook(m_look);
    m_header->setLook(m_look);
    m_source->setLook(m_look);
    m_passage->setLook(m_look);
    m_others->setLook(m_look);
    m_notes->setLook(m_look);
}

CitationRef EvidencePane::current() const
{
    const Subject subject = selectedSubject(m_workspace.selection());
    const int last = int(citationsOf(*m_workspace.dataSet(), subject).size()) - 1;
    return {subject, std::clamp(m_workspace.selection().citation(), 0, std::max(last, 0))};
}

void EvidencePane::refresh()
{
    setAccessibleName(tr("Evidence"));
    m_passage->setAccessibleName(tr("Passage"));
    m_previous->setText(tr("‹ &Previous"));
    m_previous->setToolTip(tr("Previous passage (Ctrl+Page Up)"));
    m_next->setText(tr("&Next ›"));
    m_next->setToolTip(tr("Next passage (Ctrl+Page Down)"));
    m_copy->setText(tr("&Copy citation"));
    m_copy->setToolTip(tr("Copy the quotation with its source"));
    m_empty->setDataSet(*m_workspace.dataSet());
    showSubject();
    showCitation();
}

void EvidencePane::showSubject()
{
    const Subject subject = selectedSubject(m_workspace.selection());
    m_empty->setVisible(!subject.isValid());
    m_scroll->setVisible(subject.isValid());
    if (!subject.isValid())
        return;
    const Snapshot& snapshot = *m_workspace.snapshot();
    const bool isShown =
        subject.event.isValid()
            ? std::binary_search(snapshot.events.begin(), snapshot.events.end(), subject.event)
            : std::binary_search(snapshot.figures.begin(), snapshot.figures.end(), subject.figure);
    const DataSet& dataSet = *m_workspace.dataSet();
    const Summary summary = summaryOf(dataSet, subject, QLocale());
    m_header->setSummary(dataSet, summary, !isShown);
    m_notes->setNotes(summary.disagreements, summary.note);
}

void EvidencePane::showCitation()
{
    const DataSet& dataSet = *m_workspace.dataSet();
    const CitationRef shown = current();
    const auto citations = citationsOf(dataSet, shown.subject);
    const int count = int(citations.size());
    for (QWidget* part :
         {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_passage), m_buttons})
        part->setVisible(count > 0);
    m_passage->setPassage(shownPassage(dataSet, shown));
    m_passage->setLit(hoveredSubject(m_workspace.hover()));
    m_previous->setEnabled(shown.index > 0);
    m_next->setEnabled(shown.index + 1 < count);
    m_others->setCitations(dataSet, shown);
    if (count > 0)
        m_source->setCitation(dataSet, citations[size_t(shown.index)], shown.index, count);
    // Only after the layout has taken the new texts it is known where the passage stands.
    QMetaObject::invokeMethod(this, &EvidencePane::bringIntoView, Qt::QueuedConnection);
}

void EvidencePane::bringIntoView()
{
    m_scroll->verticalScrollBar()->setValue(0);
    if (m_passage->isVisible())
        m_scroll->ensureWidgetVisible(m_passage, 0, 0);
}

void EvidencePane::focusPassage()
{
    if (selectedSubject(m_workspace.selection()).isValid())
        m_passage->setFocus(Qt::OtherFocusReason);
    m_passage->revealQuote();
    bringIntoView();
}

void EvidencePane::step(int direction)
{
    const CitationRef shown = current();
    const int count = int(citationsOf(*m_workspace.dataSet(), shown.subject).size());
    const int next = shown.index + direction;
    if (next >= 0 && next < count)
        m_workspace.selection().setCitation(next);
}

void EvidencePane::follow(const QList<CitationRef>& citedBy, QPoint globalPosition)
{
    if (citedBy.size() > 1) {
        auto* menu =
            new CitationMenu(*m_workspace.dataSet(), citedBy, current(), m_look.theme, this);
        connect(menu, &CitationMenu::chosen, this, &EvidencePane::goTo);
        menu->popup(globalPosition);
    } else if (!citedBy.isEmpty()) {
        goTo(citedBy.first());
    }
}

void EvidencePane::goTo(CitationRef citation)
{
    if (citation.subject.event.isValid() && citation.subject != current().subject)
        m_workspace.showEvent(citation.subject.event);
    select(m_workspace.selection(), citation);
}

void EvidencePane::copyCitation()
{
    const DataSet& dataSet = *m_workspace.dataSet();
    const CitationRef shown = current();
    const auto citations = citationsOf(dataSet, shown.subject);
    if (!citations.empty())
        QGuiApplication::clipboard()->setText(
            plainCitation(dataSet, citations[size_t(shown.index)], QLocale()));
}

} // namespace attache
