// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/cellparts.h"

namespace attache {

namespace {

QString escaped(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // A space at an end would be taken for the one between two items.
        const bool isOuterSpace = c == u' ' && (i == 0 || i + 1 == text.size());
        if (c == u'\\' || c == u';' || c == u':' || isOuterSpace)
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

QString joinedParts(const QList<QStringList>& items)
{
    QStringList cells;
    for (QStringList fields : items) {
        while (fields.size() > 1 && fields.last().isEmpty())
            fields.removeLast();
        for (QString& field : fields)
            field = escaped(field);
        cells.append(fields.join(QLatin1Char(':')));
    }
    return cells.join(QLatin1String("; "));
}

QList<QStringList> partsOf(QStringView cell)
{
    QList<QStringList> items;
    if (cell.isEmpty())
        return items;
    items.append(QStringList{QString()});
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        QString& field = items.last().last();
        if (c == u'\\' && i + 1 < cell.size())
            field += cell[++i];
        else if (c == u':')
            items.last().append(QString());
        else if (c == u';')
            items.append(QStringList{QString()});
        else if (c != u' ' || !field.isEmpty() || items.last().size() > 1)
            field += c;
    }
    return items;
}

} // namespace attache
