// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picturedocument.h"

#include <QWidget>

namespace attache {

/// Shows a page of a picture as large as there is room; a page much higher than wide is shown
/// from its top.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget* parent = nullptr);

    /// The document must stay until the next call; null shows nothing.
    void setPage(const PictureDocument* document, int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void renderPage();

    const PictureDocument* m_document = nullptr;
    int m_page = 0;
    QImage m_image;
};

} // namespace attache
