// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace attache {

/// What the second of two compared views shows: a workspace with a filter of its own that
/// otherwise follows the first one and is followed by it. Data set, selection, lanes, search,
/// history and ways of moving are the same; time window and pointer are shifted.
class ComparedWorkspace : public QObject
{
    Q_OBJECT

public:
    /// The first workspace must outlive this one and compare something.
    explicit ComparedWorkspace(Workspace& first, QObject* parent = nullptr);

    Workspace& workspace() { return m_second; }

private:
    void takeDataSet();
    void takeComparison();
    void link();
    void linkTime();
    int months() const;

    Workspace& m_first;
    Workspace m_second;
    bool m_isFollowing = false; ///< one of the two is being moved by the other
};

} // namespace attache
