// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchquery.h"
#include "core/source.h"
#include "evidence/look.h"

#include <QAbstractButton>
#include <QTextLayout>

#include <memory>

namespace attache {

/// Quoted words, highlighted, between the words before and after them, over a few lines; what is
/// longer ends in an ellipsis. A caption stands above. Can be clicked.
class ExcerptRow : public QAbstractButton
{
    Q_OBJECT

public:
    ExcerptRow(const Look& look, int mostLines, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// What a search looks for stands out.
    void setQuery(const SearchQuery& query);

    /// A frame around it, for one that stands beside others.
    void setFramed(bool isFramed) { m_isFramed = isFramed; }

    /// Shows the passage's words in their context, as plain text.
    void setPassage(const QString& caption, const Passage& passage);

    const QString& caption() const { return m_caption; }

    /// The quoted words in quotation marks, on one line.
    const QString& line() const { return m_line; }

    /// All that is written below the caption, "[…]" included.
    const QString& excerpt() const { return m_excerpt; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Lines and their height, arranged for a width.
    struct Arranged
    {
        std::unique_ptr<QTextLayout> caption;
        std::unique_ptr<QTextLayout> text;
        double heightPx = 0;
    };

    Arranged arranged(int width) const;
    void rearrange();

    Look m_look;
    int m_mostLines;
    SearchQuery m_query;
    bool m_isFramed = false;
    QString m_caption;
    QString m_line;
    QString m_excerpt;
    int m_quoteBegin = 0;
    int m_quoteEnd = 0;
    Arranged m_arranged;
    int m_arrangedWidth = -1;
    mutable Arranged m_asked; ///< for the width that was asked about last
    mutable int m_askedWidth = -1;
};

} // namespace attache
