// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/copytexts.h"
#include "evidence/look.h"
#include "evidence/subject.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QScrollArea;

namespace attache {

class DisagreementBlock;
class HeaderBlock;
class HistoryBlock;
class NotesBlock;
class OtherQuotations;
class PassageView;
class PlainLabel;
class ReadSources;
class RepairBlock;
class SourceBlock;
class Workspace;

/// What the selected event or figure rests on, word for word: the current passage in its
/// paragraph, and the others below it.
class PassagePage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and sources must outlive the page.
    PassagePage(Workspace& workspace, ReadSources& sources, const Look& look,
                QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Takes the data set and the language anew.
    void refresh();

    /// Both do nothing while the page is hidden; it catches up when it is shown.
    void showSubject();
    void showCitation();

    /// Moves the keyboard focus to the passage and brings the quoted words into view.
    void focusPassage();

    /// Goes to the next (+1) or previous (-1) passage in the order in which they are read.
    void step(int direction);

    /// Copies the current quotation, or the whole event or figure with all of them.
    void copyQuotation(CopyFormat format);
    void copyAll(CopyFormat format);

protected:
    void showEvent(QShowEvent* event) override;

signals:
    void passageChosen(attache::PassageId passage);
    void wordsActivated(const QList<attache::CitationRef>& citedBy, QPoint globalPosition);
    void sourceRequested(); ///< the current passage should be shown in the whole source
    void linkRequested(const QString& address);

private:
    QWidget* makeBody();
    void makeCopyMenu();
    void connectParts();
    void bringIntoView();
    void showStanding(const DataSet& dataSet, const Citation& citation);
    CitationRef current() const;
    void catchUp();

    Workspace& m_workspace;
    ReadSources& m_sources;
    QScrollArea* m_scroll;
    HeaderBlock* m_header;
    HistoryBlock* m_history;
    NotesBlock* m_notes;
    PlainLabel* m_withoutPassage;
    SourceBlock* m_source;
    RepairBlock* m_repair;
    PassageView* m_passage;
    QWidget* m_buttons;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_copy;
    QPushButton* m_copyAs;
    QPushButton* m_wholeSource;
    DisagreementBlock* m_disagreements;
    OtherQuotations* m_others;
    bool m_isStale = false; ///< something has changed while the page was hidden
};

} // namespace attache
