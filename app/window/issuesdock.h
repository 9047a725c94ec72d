// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QDockWidget>

class QTreeWidget;

namespace attache {

/// What was noticed while opening a file, one row each: where and what.
class IssuesDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit IssuesDock(QWidget* parent = nullptr);

    /// Shows the issues, and itself when there are any.
    void setIssues(const Issues& issues);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTreeWidget* m_list;
};

} // namespace attache
