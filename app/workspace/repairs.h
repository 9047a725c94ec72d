// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/passagerepair.h"

#include <QObject>

#include <optional>
#include <vector>

namespace attache {

class Workspace;

/// Mends moved passages. A repair makes a new data set, which takes the place of the one in use;
/// until it is saved it is there only in the program.
class Repairs : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this.
    explicit Repairs(Workspace& workspace);

    /// How the passage would be mended; nothing when it is not moved or cannot be.
    std::optional<PassageRepair> repairOf(PassageId passage) const;

    /// All passages that are moved.
    std::vector<PassageId> moved() const;

    /// Mends those of the passages that can be. Where a source has a full text, its paragraphs,
    /// length and SHA-256 become that text's.
    void apply(const std::vector<PassageId>& passages);

    /// How many repairs have not been saved.
    int unsavedCount() const { return m_unsavedCount; }

    /// The data set was saved, or another one opened.
    void forget();

signals:
    void changed(); ///< another number of repairs that are not saved

private:
    Workspace& m_workspace;
    int m_unsavedCount = 0;
};

} // namespace attache
