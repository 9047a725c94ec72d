// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters/facets.h"
#include "painting/fonts.h"
#include "painting/theme.h"

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <utility>

namespace attache {

/// Draws the rows of a FacetModel: headings, check rows with their counts, and folds.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacetDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    /// Writes in the window's fonts as they are now.
    void useFonts();

    /// Whether the current row is framed; a person who only points does not need it.
    void setFrameShown(bool isShown) { m_isFrameShown = isShown; }

    /// How wide all rows are; a name that does not fit takes two lines.
    void setRowWidth(int widthPx) { m_rowWidthPx = widthPx; }

    /// Where the heading in the rectangle has its "Clear"; empty when there is nothing to clear.
    QRect clearRect(const QRect& heading, const QModelIndex& index) const;

    /// The height of a row with a name of one line: large enough to be hit (WCAG 2.2, 2.5.8).
    static constexpr int rowHeightPx = 24;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// A click anywhere in a row of a value checks or unchecks it.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Says in full what the row has no room for.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    /// Text of one or two lines, shaped once and drawn often.
    struct Prepared
    {
        QStaticText text;
        QFont font;
        double widthPx = 0;
        int lineCount = 1;
        bool isElided = false;
    };

    Prepared prepared(const QString& text, const QFont& font, double maxWidthPx = noLimit) const;
    Prepared preparedCount(const QModelIndex& index) const;
    Prepared preparedName(const QModelIndex& index) const;
    static void draw(QPainter* painter, const Prepared& what, double left, double middle);
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintValue(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintFold(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintCheckMark(QPainter* painter, QPointF centre, ValueState state) const;
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option) const;

    Prepared preparedClear() const;

    static constexpr double noLimit = 1e6;

    Fonts m_fonts;
    QFont m_headingFont;
    Theme m_theme;
    bool m_isFrameShown = false;
    int m_rowWidthPx = 0;
    mutable QHash<std::pair<QString, std::pair<int, int>>, Prepared> m_prepared;
};

} // namespace attache
