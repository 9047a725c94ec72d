// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/plainlabel.h"

#include <QHash>

namespace attache {

/// A remark of few lines: what does not fit into them is left out with an ellipsis and stands in
/// the tool tip. The accessible name always holds all of it.
class ShortNote : public PlainLabel
{
    Q_OBJECT

public:
    explicit ShortNote(int mostLines, QWidget* parent = nullptr);

    /// Takes the remark, and hides the label when it is empty; the label needs a parent.
    void setNote(const QString& note);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Lines
    {
        QStringList shown;
        bool isWhole = true;
    };

    /// Valid until the next call.
    const Lines& linesIn(int width) const;
    Lines brokenAt(int width) const;
    void shorten();

    int m_mostLines;
    QString m_note;
    mutable QHash<int, Lines> m_lines; ///< by width, for layouts ask for the same ones again
};

} // namespace attache
