// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/subject.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace attache {

class CheckPage;
class EmptyState;
class PassagePage;
class ReadSources;
class SourcePage;
class Workspace;

/// The linked text pane: shows what the selected event or figure rests on, word for word, and
/// leads from cited words back to what they support. Three pages: the passage, its whole source,
/// and what should be checked. It follows the workspace by itself.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    /// The pages, in the order of their tabs.
    enum class Page
    {
        Passage,
        Source,
        Check
    };

    /// The workspace must outlive the pane.
    explicit EvidencePane(Workspace& workspace, QWidget* parent = nullptr);

    void showPage(Page page);
    Page page() const;

    /// Moves the keyboard focus to the passage and brings the quoted words into view.
    void focusPassage();

signals:
    void leaveRequested(); ///< Esc: the focus should go back to where it came from
    void linkRequested(const QString& address); ///< of a source, as the data set has it

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectWorkspace();
    void connectPages();
    void addShortcuts();
    void applyLook();
    void applyLookLater();
    void refresh();
    void updateTabs();
    void showSubject();
    void step(int direction);
    void follow(const QList<CitationRef>& citedBy, QPoint globalPosition);
    void goTo(CitationRef citation);
    void goToPassage(PassageId passage);

    Workspace& m_workspace;
    Look m_look;
    ReadSources* m_sources;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QStackedWidget* m_passageOrEmpty;
    EmptyState* m_empty;
    PassagePage* m_passage;
    SourcePage* m_source;
    CheckPage* m_check;
    bool m_isLookPending = false;
};

} // namespace attache
