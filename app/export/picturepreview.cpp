// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturepreview.h"

#include <QPainter>

#include <algorithm>

namespace attache {

namespace {

constexpr int marginPx = 10;

} // namespace

PicturePreview::PicturePreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(360, 300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PicturePreview::setPage(const PictureDocument* document, int page)
{
    m_document = document;
    m_page = page;
    renderPage();
}

void PicturePreview::resizeEvent(QResizeEvent*)
{
    renderPage();
}

void PicturePreview::renderPage()
{
    m_image = {};
    update();
    const QSizeF room = size() - QSize(2 * marginPx, 2 * marginPx);
    if (!m_document || room.width() < 1 || room.height() < 1)
        return;
    const QSizeF page = m_document->pageSize(m_page);
    // Of a very high or very wide page a part is shown, so that something can be made out.
    constexpr double maxRatio = 3;
    const double shownHeight = std::min(page.height(), page.width() * maxRatio);
    const double shownWidth = std::min(page.width(), page.height() * maxRatio);
    const double scale = std::min(room.width() / shownWidth, room.height() / shownHeight);
    const double ratio = devicePixelRatioF();
    m_image =
        QImage((QSizeF(shownWidth, shownHeight) * scale * ratio).toSize(), QImage::Format_RGB32);
    if (m_image.isNull())
        return;
    m_image.setDevicePixelRatio(ratio);
    QPainter painter(&m_image);
    painter.scale(scale, scale);
    m_document->paint(painter, m_page);
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (m_image.isNull())
        return;
    const QSizeF shown = m_image.deviceIndependentSize();
    const QPointF topLeft((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter.drawImage(topLeft, m_image);
}

} // namespace attache
