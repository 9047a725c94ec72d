// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLabel>
#include <QMargins>

namespace attache {

/// A label that shows text as it is, never as HTML, and wraps it. A word longer than a line is
/// broken, so that no text can make a pane wider than it is.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    PlainLabel(const QFont& font, QWidget* parent);

    /// Takes the text, and hides the label when the text is empty; the label needs a parent.
    void setPlainText(const QString& text);

    void setColour(const QColor& colour);

    QSize minimumSizeHint() const override;

    /// As QLabel's; but what was asked last is not laid out again.
    int heightForWidth(int width) const override;

private:
    /// All that a height depends on, and the height.
    struct Asked
    {
        QString text;
        QFont font;
        QMargins margins;
        int width = -1;
        int height = 0;
    };

    mutable Asked m_asked;
};

/// The text with a break opportunity (U+200B) inside every run of more than 24 characters
/// without a space, for widgets that only wrap between words.
QString withBreakOpportunities(const QString& text);

} // namespace attache
