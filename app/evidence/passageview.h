// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/shownpassage.h"

#include <QPlainTextEdit>

#include <optional>

namespace attache {

/// The paragraph of one citation as plain text: the quoted words highlighted, the words of the
/// date underlined, words that others cite faintly underlined and clickable. Tab goes through
/// the clickable words, Enter follows them.
class PassageView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PassageView(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);
    void setPassage(ShownPassage passage);
    const ShownPassage& passage() const { return m_passage; }

    /// Marks the words in this paragraph that the subject rests on; an invalid one marks none.
    void setLit(Subject subject);

    /// Scrolls so that the quoted words can be seen.
    void revealQuote();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void wordsActivated(const QList<attache::CitationRef>& citedBy, QPoint globalPosition);
    void wordsHovered(attache::Subject subject); ///< invalid when on no cited words

protected:
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void rebuildHighlights();
    void applyHighlights();
    void pointAt(QPoint position);
    void setHovered(const QList<CitationRef>& citedBy);
    void goToWords(int index);
    std::optional<int> characterAt(QPoint position) const;
    void paintMarginBar(QPainter& painter, TextRange range, const QColor& colour, int width);
    int textHeight() const;
    int quoteLines() const;

    Look m_look;
    ShownPassage m_passage;
    QList<QTextEdit::ExtraSelection> m_highlights; ///< all but the lit words
    Subject m_lit;
    Subject m_hovered;
    int m_focusedWords = -1; ///< index into m_passage.cited that Tab has reached
    QPoint m_pressedAt;
    bool m_followsQuote = true; ///< until the person scrolls
};

} // namespace attache
