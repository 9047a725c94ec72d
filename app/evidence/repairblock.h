// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/passagerepair.h"
#include "evidence/look.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace attache {

class ExcerptRow;
class PlainLabel;

/// What a moved passage was and would be after its repair, and the buttons that repair it.
class RepairBlock : public QWidget
{
    Q_OBJECT

public:
    explicit RepairBlock(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Shows the repair and hides the block when there is none. movedCount passages of the data
    /// set have moved; adoptsText says that the source takes over its full text with the repair.
    void setRepair(const std::optional<PassageRepair>& repair, int movedCount, bool adoptsText);

signals:
    void repairRequested();    ///< of the shown passage
    void repairAllRequested(); ///< of all that are moved

private:
    Look m_look;
    PlainLabel* m_heading;
    ExcerptRow* m_before;
    ExcerptRow* m_after;
    PlainLabel* m_consequence;
    QPushButton* m_repair;
    QPushButton* m_repairAll;
};

} // namespace attache
