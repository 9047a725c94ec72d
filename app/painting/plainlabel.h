// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLabel>
#include <QTextLayout>

#include <array>
#include <memory>

namespace attache {

/// A label that shows text as it is, never as HTML, and wraps it. A word longer than a line is
/// broken, so that no text can make a pane wider than it is.
///
/// QLabel shapes its text anew for each of the sizes that layouts ask for, and once more to paint
/// it; this one shapes it once and only breaks it anew.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    PlainLabel(const QFont& font, QWidget* parent);

    /// Takes the text, and hides the label when the text is empty; the label needs a parent.
    void setPlainText(const QString& text);

    void setColour(const QColor& colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

    /// How often a text has been shaped so far, for tests that count.
    int shapedCount() const { return m_shapedCount; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The text as it is shown, shaped and broken into lines.
    struct Lines
    {
        QString text;
        QFont font;
        std::unique_ptr<QTextLayout> layout;
        int widthPx = -1; ///< for which it is broken
        int heightPx = 0;
        int usedWidthPx = 0;
    };

    struct Height
    {
        int widthPx = -1;
        int heightPx = 0;
    };

    /// Whether Qt has to do it: text that can be selected, or is not wrapped.
    bool isLeftToQt() const;

    /// Whether the lines are those of the text and font.
    bool isUpToDate() const;
    const Lines& linesIn(int widthPx) const;

    mutable Lines m_lines;
    mutable std::array<Height, 4> m_heights; ///< asked for last, of these lines
    mutable size_t m_nextHeight = 0;         ///< the oldest of them
    mutable int m_shapedCount = 0;
};

/// The text with a break opportunity (U+200B) inside every run of more than 24 characters
/// without a space, for widgets that only wrap between words.
QString withBreakOpportunities(const QString& text);

} // namespace attache
