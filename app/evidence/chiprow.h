// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "evidence/summary.h"
#include "painting/shapedtext.h"

#include <QRectF>
#include <QWidget>

#include <vector>

namespace attache {

/// Names in rounded frames, in as many rows as the width asks for.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);

    /// Takes the names and hides the row when there are none. Their full forms are read out,
    /// and shown as a tool tip, as one list under the heading.
    void setNames(const QString& heading, const QList<Named>& names);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip
    {
        QRectF frame;
        ShapedText text;
    };

    std::vector<Chip> arranged(int width) const;
    void rearrange();

    Look m_look;
    mutable TextShaper m_shaper;
    QList<Named> m_names;
    std::vector<Chip> m_chips;
};

} // namespace attache
