// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/category.h"
#include "core/vocabulary.h"

#include <QColor>
#include <QPainterPath>
#include <QWidget>

namespace attache {

/// A small shape beside words, so that colour never stands alone.
class ShapeGlyph : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeGlyph(QWidget* parent = nullptr);

    /// A category's shape, filled.
    void setCategory(MarkShape shape, const QColor& colour);

    /// A tick for exact; other shapes for what is not.
    void setIntegrity(Integrity integrity, const QColor& colour);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPainterPath m_path;
    QColor m_colour;
    bool m_isFilled = true;
};

} // namespace attache
