// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/country.h"

#include "core/countrytable.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache::country {

namespace {

const TableRow* find(QStringView alpha2)
{
    const auto rows = table();
    const auto code = [](const TableRow& row) { return QLatin1String(row.alpha2, 2); };
    const auto row = std::lower_bound(
        rows.begin(), rows.end(), alpha2,
        [&](const TableRow& entry, QStringView wanted) { return code(entry) < wanted; });
    return row != rows.end() && code(*row) == alpha2 ? &*row : nullptr;
}

} // namespace

bool isCode(QStringView alpha2)
{
    return find(alpha2) != nullptr;
}

QString name(QStringView alpha2)
{
    const TableRow* row = find(alpha2);
    return row ? QCoreApplication::translate("Country", row->name) : alpha2.toString();
}

std::optional<QString> codeFrom(QStringView alpha2OrAlpha3)
{
    // Only ASCII: Unicode's capitals would make "IN" of a Turkish dotless i and an n.
    const bool isAscii = std::all_of(alpha2OrAlpha3.begin(), alpha2OrAlpha3.end(),
                                     [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        return std::nullopt;
    const QString code = alpha2OrAlpha3.toString().toUpper();
    if (isCode(code))
        return code;
    const auto rows = table();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const TableRow& entry) {
        return QLatin1String(entry.alpha3, 3) == code;
    });
    if (row == rows.end())
        return std::nullopt;
    return QString::fromLatin1(row->alpha2, 2);
}

QList<QString> codes()
{
    QList<QString> result;
    result.reserve(qsizetype(table().size()));
    for (const TableRow& row : table())
        result.append(QString::fromLatin1(row.alpha2, 2));
    return result;
}

} // namespace attache::country
