// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "painting/shapedtext.h"

#include <QAbstractButton>

namespace attache {

/// A clickable row of plain text: a small caption, unless it is empty, above one line,
/// shortened to the width.
class TextRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TextRow(const Look& look, QWidget* parent = nullptr);

    void setLook(const Look& look);
    void setTexts(const QString& caption, const QString& line);
    const QString& caption() const { return m_caption; }
    const QString& line() const { return m_line; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void shorten();

    Look m_look;
    QString m_caption;
    QString m_line;
    ShapedText m_shownCaption;
    ShapedText m_shownLine;
};

} // namespace attache
