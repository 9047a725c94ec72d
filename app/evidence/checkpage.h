// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "workspace/attachedtexts.h"

#include <QWidget>

class QListView;
class QModelIndex;
class QPushButton;

namespace attache {

class InexactPassages;
class PlainLabel;
class UncitedEvents;
class Workspace;

/// What a careful editor of the data set would look at: quotations that are not exact, and events
/// without a passage.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    /// The workspace must outlive the page.
    CheckPage(Workspace& workspace, const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Takes the data set, the attached texts and the language anew.
    void refresh();

    /// Rows of both lists.
    int count() const;

signals:
    void passageChosen(attache::PassageId passage);
    void eventChosen(attache::EventId event);
    void countChanged();

private:
    QListView* makeList(const char* name);

    Workspace& m_workspace;
    UncitedEvents* m_events;
    InexactPassages* m_passages;
    PlainLabel* m_states;
    PlainLabel* m_passagesHeading;
    QListView* m_passageList;
    QPushButton* m_repairAll;
    PlainLabel* m_eventsHeading;
    QListView* m_eventList;
    PlainLabel* m_allWell;
};

} // namespace attache
