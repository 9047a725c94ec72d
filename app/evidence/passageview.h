// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchquery.h"
#include "evidence/look.h"
#include "evidence/passagehighlights.h"
#include "evidence/shownpassage.h"

#include <QPlainTextEdit>

#include <optional>

namespace attache {

/// The paragraph of one citation, or a whole source, as plain text: the quoted words highlighted,
/// the words of the date underlined, words that others cite faintly underlined and clickable. In
/// a paragraph Tab goes through the clickable words; Enter follows them. What is beyond the view
/// costs nothing.
class PassageView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PassageView(const Look& look, Extent extent = Extent::Passage,
                         QWidget* parent = nullptr);

    void setLook(const Look& look);
    void setPassage(ShownPassage passage);
    const ShownPassage& passage() const { return m_passage; }

    /// Selects another citation of the same source, without taking its text again.
    void selectCitation(const DataSet& dataSet, const ReadSource& source, CitationRef citation);

    /// Marks as faint what the filter does not show.
    void setShown(const IsShown& isShown);

    /// Moves the text cursor to the cited words, by their index in passage().cited; -1 goes back
    /// to the quotation.
    void goToWords(qsizetype index);

    /// Index of the next (+1) or previous (-1) words after the text cursor that are cited by what
    /// the filter shows; -1 when there are none.
    qsizetype neighbour(int step) const;

    /// Marks the words in this paragraph that the subject rests on; an invalid one marks none.
    void setLit(Subject subject);

    /// Marks the words that a search looks for; an empty query marks none.
    void setQuery(const SearchQuery& query);

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
    void updateHighlights();
    TextRange visibleRange() const;
    void pointAt(QPoint position);
    void setHovered(const QList<CitationRef>& citedBy);
    std::optional<int> characterAt(QPoint position) const;
    void paintMarginBar(QPainter& painter, TextRange range, const QColor& colour, int width);
    int textHeight() const;
    int quoteLines() const;

    Look m_look;
    Extent m_extent;
    ShownPassage m_passage;
    SearchQuery m_query;
    Subject m_lit;
    Subject m_hovered;
    qsizetype m_focusedWords = -1; ///< index into m_passage.cited that Tab has reached
    QPoint m_pressedAt;
    bool m_followsQuote = true; ///< until the person scrolls
};

} // namespace attache
