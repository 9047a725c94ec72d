// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/passageview.h"
#include "evidence/subject.h"

#include <QWidget>

class QComboBox;

namespace attache {

class PlainLabel;
class ReadSources;
class Workspace;

/// One source from top to bottom, with everything that is cited in it: what the filter shows is
/// filled and has a strong mark in the margin, the rest is faint. Reads nothing while it is hidden.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and sources must outlive the page.
    SourcePage(Workspace& workspace, ReadSources& sources, const Look& look,
               QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Takes the data set and the language anew.
    void refresh();

    /// Goes to the words of a passage, whatever is selected.
    void showPassage(PassageId passage);

    /// Moves the text cursor to the next (+1) or previous (-1) words that are cited by what the
    /// filter shows.
    void step(int direction);

    void focusText() { m_text->setFocus(Qt::OtherFocusReason); }

signals:
    void wordsActivated(const QList<attache::CitationRef>& citedBy, QPoint globalPosition);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void listSources();
    void followSelection();
    void showSource(SourceId source);
    void showFilter();
    void updateCoverage();
    bool isShown(Subject subject) const;

    Workspace& m_workspace;
    ReadSources& m_sources;
    QComboBox* m_chooser;
    PlainLabel* m_fullText;
    PlainLabel* m_coverage;
    PassageView* m_text;
    SourceId m_source; ///< invalid until one is shown
    std::shared_ptr<const ReadSource> m_read;
    bool m_isListed = false;
};

} // namespace attache
