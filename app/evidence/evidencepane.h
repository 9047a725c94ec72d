// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/subject.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace attache {

class EmptyState;
class HeaderBlock;
class NotesBlock;
class OtherQuotations;
class PassageView;
class SourceBlock;
class Workspace;

/// The linked text pane: shows what the selected event or figure rests on, word for word, and
/// leads from cited words back to what they support. It follows the workspace by itself.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    /// The workspace must outlive the pane.
    explicit EvidencePane(Workspace& workspace, QWidget* parent = nullptr);

    /// Moves the keyboard focus to the passage and brings the quoted words into view.
    void focusPassage();

signals:
    void leaveRequested(); ///< Esc: the focus should go back to where it came from

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBody();
    void connectWorkspace();
    void addShortcuts();
    void applyLook();
    void applyLookLater();
    void refresh();
    void showSubject();
    void showCitation();
    void bringIntoView();
    void step(int direction);
    void follow(const QList<CitationRef>& citedBy, QPoint globalPosition);
    void goTo(CitationRef citation);
    void copyCitation();
    CitationRef current() const;

    Workspace& m_workspace;
    Look m_look;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    HeaderBlock* m_header;
    SourceBlock* m_source;
    PassageView* m_passage;
    QWidget* m_buttons;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_copy;
    OtherQuotations* m_others;
    NotesBlock* m_notes;
    bool m_isLookPending = false;
};

} // namespace attache
