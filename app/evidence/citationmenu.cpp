// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/citationmenu.h"

#include "core/foreigntext.h"
#include "painting/markshape.h"

#include <QIcon>
#include <QPainter>

namespace attache {

namespace {

constexpr int mostEntries = 40;
constexpr qsizetype longestEntry = 70;

QIcon categoryIcon(const Category& category, const Theme& theme, double pixelRatio)
{
    constexpr int side = 14;
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapePath(category.shape, QPointF(side / 2.0, side / 2.0), side - 4),
                     theme.seriesColour(category.colourIndex));
    return pixmap;
}

} // namespace

CitationMenu::CitationMenu(const DataSet& dataSet, const QList<CitationRef>& citations,
                           CitationRef current, const Theme& theme, QWidget* parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const CitationRef citation : citations.first(qMin(citations.size(), mostEntries))) {
        QString text =
            foreigntext::label(nameOf(dataSet, citation.subject, QLocale()), longestEntry);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* entry = addAction(text);
        entry->setCheckable(citation == current);
        entry->setChecked(citation == current);
        if (citation.subject.event.isValid() && citation != current) {
            const CategoryId category = dataSet.events().category[citation.subject.event.value];
            entry->setIcon(categoryIcon(dataSet.category(category), theme, devicePixelRatioF()));
        }
        connect(entry, &QAction::triggered, this, [this, citation] { emit chosen(citation); });
    }
}

} // namespace attache
