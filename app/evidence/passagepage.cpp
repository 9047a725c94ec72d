// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/passagepage.h"

#include "evidence/disagreementblock.h"
#include "evidence/flowlayout.h"
#include "evidence/headerblock.h"
#include "evidence/historyblock.h"
#include "evidence/layoutpause.h"
#include "evidence/notesblock.h"
#include "evidence/otherquotations.h"
#include "evidence/panebody.h"
#include "evidence/passageview.h"
#include "evidence/readsources.h"
#include "evidence/repairblock.h"
#include "evidence/sourceblock.h"
#include "evidence/summary.h"
#include "painting/plainlabel.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace attache {

PassagePage::PassagePage(Workspace& workspace, ReadSources& sources, const Look& look,
                         QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sources(sources)
    , m_scroll(new QScrollArea(this))
    , m_header(new HeaderBlock(look))
    , m_history(new HistoryBlock(look))
    , m_notes(new NotesBlock(look))
    , m_withoutPassage(new PlainLabel)
    , m_source(new SourceBlock(look))
    , m_repair(new RepairBlock(look))
    , m_passage(new PassageView(look))
    , m_buttons(new QWidget)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_copy(new QPushButton)
    , m_copyAs(new QPushButton)
    , m_wholeSource(new QPushButton)
    , m_disagreements(new DisagreementBlock(look))
    , m_others(new OtherQuotations(look))
{
    m_passage->setObjectName(QStringLiteral("passageText"));
    m_withoutPassage->setObjectName(QStringLiteral("withoutPassage"));
    m_withoutPassage->hide();
    m_withoutPassage->setFont(look.fonts.body);
    m_withoutPassage->setColour(look.theme.warning);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    makeCopyMenu();
    connectParts();
}

QWidget* PassagePage::makeBody()
{
    auto* buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(6);
    for (QPushButton* button : {m_previous, m_next, m_copy, m_copyAs, m_wholeSource})
        buttons->addWidget(button);

    auto* body = new PaneBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 10, 16, 14);
    rows->setSpacing(6);
    rows->addWidget(m_header);
    rows->addWidget(m_history);
    rows->addWidget(m_notes);
    rows->addSpacing(10);
    rows->addWidget(m_withoutPassage);
    rows->addWidget(m_source);
    rows->addWidget(m_repair);
    rows->addWidget(m_passage);
    rows->addWidget(m_buttons);
    rows->addSpacing(10);
    rows->addWidget(m_disagreements);
    rows->addWidget(m_others);
    rows->addStretch();
    return body;
}

void PassagePage::makeCopyMenu()
{
    auto* menu = new QMenu(m_copyAs);
    menu->setObjectName(QStringLiteral("copyMenu"));
    const auto add = [menu](auto&& slot) {
        QObject::connect(menu->addAction(QString()), &QAction::triggered, menu,
                         std::forward<decltype(slot)>(slot));
    };
    // In the order in which retranslating names them.
    add([this] { copyQuotation(CopyFormat::PlainText); });
    add([this] { copyQuotation(CopyFormat::Markdown); });
    add([this] { copyQuotation(CopyFormat::BibTeX); });
    add([this] { copyQuotation(CopyFormat::CslJson); });
    menu->addSeparator();
    add([this] { copyAll(CopyFormat::PlainText); });
    add([this] { copyAll(CopyFormat::Markdown); });
    add([this] { copyAll(CopyFormat::BibTeX); });
    add([this] { copyAll(CopyFormat::CslJson); });
    m_copyAs->setMenu(menu);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyQuotation(CopyFormat::PlainText); });
}

void PassagePage::connectParts()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(+1); });
    connect(m_wholeSource, &QPushButton::clicked, this, &PassagePage::sourceRequested);
    connect(m_source, &SourceBlock::linkRequested, this, &PassagePage::linkRequested);
    connect(&m_workspace.search(), &EventSearch::changed, m_passage,
            [this] { m_passage->setQuery(m_workspace.search().query()); });
    connect(&m_workspace.search(), &EventSearch::changed, m_others,
            [this] { m_others->setQuery(m_workspace.search().query()); });
    connect(m_passage, &PassageView::wordsActivated, this, &PassagePage::wordsActivated);
    connect(m_passage, &PassageView::wordsHovered, this,
            [this](Subject subject) { hover(m_workspace.hover(), subject); });
    connect(&m_workspace.hover(), &Hover::changed, m_passage,
            [this] { m_passage->setLit(hoveredSubject(m_workspace.hover())); });
    connect(m_others, &OtherQuotations::citationChosen, &m_workspace.selection(),
            &Selection::setCitation);
    connect(m_header, &HeaderBlock::eventChosen, this,
            [this](EventId event) { m_workspace.showEvent(event); });
    connect(m_history, &HistoryBlock::passageChosen, this, &PassagePage::passageChosen);
    connect(m_disagreements, &DisagreementBlock::passageChosen, this, &PassagePage::passageChosen);
    connect(m_repair, &RepairBlock::repairRequested, this, [this] {
        const CitationRef shown = current();
        const auto citations = citationsOf(*m_workspace.dataSet(), shown.subject);
        if (!citations.empty())
            m_workspace.repairs().apply({citations[size_t(shown.index)].passage});
    });
    connect(m_repair, &RepairBlock::repairAllRequested, this,
            [this] { m_workspace.repairs().apply(m_workspace.repairs().moved()); });
}

void PassagePage::setLook(const Look& look)
{
    m_header->setLook(look);
    m_history->setLook(look);
    m_notes->setLook(look);
    m_source->setLook(look);
    m_repair->setLook(look);
    m_passage->setLook(look);
    m_disagreements->setLook(look);
    m_others->setLook(look);
    m_withoutPassage->setFont(look.fonts.body);
    m_withoutPassage->setColour(look.theme.warning);
}

CitationRef PassagePage::current() const
{
    const Subject subject = selectedSubject(m_workspace.selection());
    const int last = int(citationsOf(*m_workspace.dataSet(), subject).size()) - 1;
    return {subject, std::clamp(m_workspace.selection().citation(), 0, std::max(last, 0))};
}

void PassagePage::showSubject()
{
    const Subject subject = selectedSubject(m_workspace.selection());
    m_isStale |= !isVisible();
    if (!subject.isValid() || m_isStale)
        return;
    const Snapshot& snapshot = *m_workspace.snapshot();
    const bool isShown =
        subject.event.isValid()
            ? std::binary_search(snapshot.events.begin(), snapshot.events.end(), subject.event)
            : std::binary_search(snapshot.figures.begin(), snapshot.figures.end(), subject.figure);
    const DataSet& dataSet = *m_workspace.dataSet();
    const Summary summary = summaryOf(dataSet, subject, QLocale());
    const LayoutPause pause(*m_scroll->widget());
    m_header->setSummary(dataSet, summary, !isShown);
    m_history->setSubject(dataSet, subject);
    m_notes->setNotes(summary.disagreements, summary.note);
    m_disagreements->setSubject(dataSet, m_workspace.texts(), subject);
}

void PassagePage::showCitation()
{
    m_isStale |= !isVisible();
    if (m_isStale) {
        m_others->clear(); // nothing of another data set is kept
        if (!m_passage->document()->isEmpty())
            m_passage->setPassage({});
        return;
    }
    const DataSet& dataSet = *m_workspace.dataSet();
    const CitationRef shown = current();
    const auto citations = citationsOf(dataSet, shown.subject);
    const int count = int(citations.size());
    const LayoutPause pause(*m_scroll->widget());
    // The further passages come in later frames; the text must not be broken anew for them.
    m_scroll->setVerticalScrollBarPolicy(count > 2 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    const std::vector<int> order = readingOrder(dataSet, shown.subject);
    for (QWidget* part :
         {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_passage), m_buttons})
        part->setVisible(count > 0);
    m_withoutPassage->setPlainText(
        shown.subject.isValid() && count == 0
            ? tr("No passage is cited for this: the data set gives no words that it rests on.")
            : QString());
    if (count > 0) {
        const Citation& citation = citations[size_t(shown.index)];
        const int number =
            int(std::find(order.begin(), order.end(), shown.index) - order.begin()) + 1;
        m_source->setCitation(dataSet, citation, number, count);
        m_previous->setEnabled(number > 1);
        m_next->setEnabled(number < count);
        showStanding(dataSet, citation);
    } else {
        m_passage->setPassage({});
        m_repair->setRepair({}, 0, false);
    }
    m_passage->setLit(hoveredSubject(m_workspace.hover()));
    m_others->setCitations(m_workspace.dataSet(), m_workspace.texts(), shown, order);
    // Only after the layout has taken the new texts it is known where the passage stands.
    QMetaObject::invokeMethod(this, &PassagePage::bringIntoView, Qt::QueuedConnection);
}

void PassagePage::catchUp()
{
    if (!std::exchange(m_isStale, false))
        return;
    showSubject();
    showCitation();
}

void PassagePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
}

void PassagePage::showStanding(const DataSet& dataSet, const Citation& citation)
{
    const AttachedTexts& texts = m_workspace.texts();
    const SourceId sourceId = dataSet.passage(citation.passage).source;
    const ReadSourcePtr source = m_sources.of(sourceId);
    const auto range = source->rangeOf(citation.passage);
    const int paragraph = range ? source->lines()[source->lineAt(range->begin)].number : 0;
    m_source->setStanding(dataSet, citation, texts.place(citation.passage).integrity, paragraph,
                          texts.text(sourceId));
    const auto repair = m_workspace.repairs().repairOf(citation.passage);
    m_repair->setRepair(repair, texts.counts().moved, texts.text(sourceId) != nullptr);
    m_passage->setPassage(shownPassage(dataSet, *source, current()));
}

void PassagePage::bringIntoView()
{
    m_scroll->verticalScrollBar()->setValue(0);
    if (m_passage->isVisible())
        m_scroll->ensureWidgetVisible(m_passage, 0, 0);
}

void PassagePage::focusPassage()
{
    if (selectedSubject(m_workspace.selection()).isValid())
        m_passage->setFocus(Qt::OtherFocusReason);
    m_passage->revealQuote();
    bringIntoView();
}

void PassagePage::step(int direction)
{
    const CitationRef shown = current();
    const std::vector<int> order = readingOrder(*m_workspace.dataSet(), shown.subject);
    const auto at = std::find(order.begin(), order.end(), shown.index);
    const auto next = at - order.begin() + direction;
    if (at != order.end() && next >= 0 && next < std::ssize(order))
        m_workspace.selection().setCitation(order[size_t(next)]);
}

} // namespace attache
