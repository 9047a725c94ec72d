// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace attache {

class Workspace;

/// The field in the toolbar in which one searches the events: finds while one types and says
/// how many there are. Enter shows the next hit, Shift+Enter the previous one, Ctrl+Enter makes
/// the words a part of the filter, Escape ends the search.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Puts the cursor into the field and selects what is there.
    void begin();

    /// Shows the next (+1) or previous (-1) hit.
    void walk(int step);

signals:
    void left(); ///< Escape in an empty field

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showCount();
    void filterByWords();

    Workspace& m_workspace;
    QLineEdit* m_field;
    QLabel* m_count;
};

} // namespace attache
