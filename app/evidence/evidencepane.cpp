// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencepane.h"

#include "evidence/checkpage.h"
#include "evidence/citationmenu.h"
#include "evidence/emptystate.h"
#include "evidence/passagepage.h"
#include "evidence/readsources.h"
#include "evidence/sourcepage.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace attache {

EvidencePane::EvidencePane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_look{Theme::forPalette(palette()), Fonts::make()}
    , m_sources(new ReadSources(workspace, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_passageOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(m_look))
    , m_passage(new PassagePage(workspace, *m_sources, m_look))
    , m_source(new SourcePage(workspace, *m_sources, m_look))
    , m_check(new CheckPage(workspace, m_look))
{
    m_tabs->setObjectName(QStringLiteral("evidenceTabs"));
    m_tabs->setExpanding(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_passageOrEmpty->addWidget(m_passage);
    m_passageOrEmpty->addWidget(m_empty);
    for (QWidget* page : {static_cast<QWidget*>(m_passageOrEmpty), static_cast<QWidget*>(m_source),
                          static_cast<QWidget*>(m_check)}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_tabs);
    whole->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connectWorkspace();
    connectPages();
    addShortcuts();
    applyLook();
    refresh();
}

void EvidencePane::connectWorkspace()
{
    Selection& selection = m_workspace.selection();
    connect(&selection, &Selection::changed, this, &EvidencePane::showSubject);
    connect(&selection, &Selection::citationChanged, m_passage, &PassagePage::showCitation);
    connect(&m_workspace, &Workspace::dataSetChanged, this, &EvidencePane::refresh);
    connect(&m_workspace, &Workspace::snapshotChanged, m_passage, &PassagePage::showSubject);
    connect(&m_workspace.texts(), &AttachedTexts::changed, m_passage, &PassagePage::showCitation);
    connect(&m_workspace.texts(), &AttachedTexts::changed, m_check, &CheckPage::refresh);
}

void EvidencePane::connectPages()
{
    connect(m_passage, &PassagePage::wordsActivated, this, &EvidencePane::follow);
    connect(m_passage, &PassagePage::passageChosen, this, &EvidencePane::goToPassage);
    connect(m_passage, &PassagePage::sourceRequested, this, [this] {
        showPage(Page::Source);
        m_source->focusText();
    });
    connect(m_passage, &PassagePage::linkRequested, this, &EvidencePane::linkRequested);
    connect(m_source, &SourcePage::wordsActivated, this, &EvidencePane::follow);
    connect(m_check, &CheckPage::passageChosen, this, &EvidencePane::goToPassage);
    connect(m_check, &CheckPage::eventChosen, this, [this](EventId event) {
        m_workspace.showEvent(event);
        showPage(Page::Passage);
    });
    connect(m_check, &CheckPage::countChanged, this, &EvidencePane::updateTabs);
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
    } else if (event->type() == QEvent::ApplicationFontChange) {
        m_look.fonts = Fonts::make();
        applyLook();
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
    m_tabs->setFont(m_look.fonts.small);
    m_empty->setLook(m_look);
    m_passage->setLook(m_look);
    m_source->setLook(m_look);
    m_check->setLook(m_look);
}

void EvidencePane::refresh()
{
    setAccessibleName(tr("Evidence"));
    m_tabs->setAccessibleName(tr("Pages of the evidence"));
    m_empty->setDataSet(*m_workspace.dataSet());
    m_passage->refresh();
    m_source->refresh();
    m_check->refresh();
    updateTabs();
    showSubject();
}

void EvidencePane::updateTabs()
{
    const int count = m_check->count();
    m_tabs->setTabText(int(Page::Passage), tr("Passage"));
    m_tabs->setTabText(int(Page::Source), tr("Whole source"));
    //: Tab: things to check, %1 is their number
    m_tabs->setTabText(int(Page::Check), count > 0
                                             ? tr("To check (%1)").arg(locale().toString(count))
                                             : tr("To check"));
}

void EvidencePane::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

EvidencePane::Page EvidencePane::page() const
{
    return Page(m_tabs->currentIndex());
}

void EvidencePane::showSubject()
{
    const bool isSelected = selectedSubject(m_workspace.selection()).isValid();
    if (isSelected)
        m_passageOrEmpty->setCurrentWidget(m_passage);
    else
        m_passageOrEmpty->setCurrentWidget(m_empty);
    m_passage->showSubject();
}

void EvidencePane::focusPassage()
{
    showPage(Page::Passage);
    m_passage->focusPassage();
}

void EvidencePane::step(int direction)
{
    if (page() == Page::Source)
        m_source->step(direction);
    else
        m_passage->step(direction);
}

void EvidencePane::follow(const QList<CitationRef>& citedBy, QPoint globalPosition)
{
    if (citedBy.size() > 1) {
        const CitationRef current{selectedSubject(m_workspace.selection()),
                                  m_workspace.selection().citation()};
        auto* menu = new CitationMenu(*m_workspace.dataSet(), citedBy, current, m_look.theme, this);
        connect(menu, &CitationMenu::chosen, this, &EvidencePane::goTo);
        menu->popup(globalPosition);
    } else if (!citedBy.isEmpty()) {
        goTo(citedBy.first());
    }
}

void EvidencePane::goTo(CitationRef citation)
{
    const bool isOther = citation.subject != selectedSubject(m_workspace.selection());
    if (citation.subject.event.isValid() && isOther)
        m_workspace.showEvent(citation.subject.event);
    select(m_workspace.selection(), citation);
}

void EvidencePane::goToPassage(PassageId passage)
{
    const auto citation =
        citationOf(*m_workspace.dataSet(), passage, selectedSubject(m_workspace.selection()));
    if (citation) {
        goTo(*citation);
        showPage(Page::Passage);
    } else {
        showPage(Page::Source);
        m_source->showPassage(passage);
    }
}

} // namespace attache
