// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/subject.h"
#include "painting/theme.h"

#include <QMenu>

namespace attache {

/// The choice among all that cites the same words. Deletes itself when it closes.
class CitationMenu : public QMenu
{
    Q_OBJECT

public:
    /// The current citation is checked. At most 40 are listed.
    CitationMenu(const DataSet& dataSet, const QList<CitationRef>& citations, CitationRef current,
                 const Theme& theme, QWidget* parent);

signals:
    void chosen(attache::CitationRef citation);
};

} // namespace attache
