// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/readoutcome.h"
#include "layout/lanearrangement.h"
#include "workspace/snapshot.h"

class QWidget;

namespace attache {

/// A data set that has been read and, where that takes long, its first snapshot.
struct OpenedFile
{
    ReadOutcome outcome;
    SnapshotPtr snapshot; ///< null: still to be made
};

/// Reads a data set. A large file is read on another thread while the window stays alive; after
/// noticedMs a dialog says how far it is and offers to cancel. What is cancelled gives neither a
/// data set nor an issue.
OpenedFile readWithProgress(QWidget* parent, const QString& path, const LaneArrangement& lanes);

/// When something that goes on is said to go on, in milliseconds.
inline constexpr int noticedMs = 300;

} // namespace attache
