// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace attache {

class Workspace;

/// What the marks of the timeline say, drawn as the timeline draws them, and the shapes and
/// colours of the data set's categories.
class LegendPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit LegendPane(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    Workspace& m_workspace;
};

} // namespace attache
