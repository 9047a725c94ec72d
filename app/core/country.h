// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace attache {

/// Countries by their ISO 3166-1 codes.
namespace country {

/// Whether the text is an ISO 3166-1 alpha-2 code in use, in capitals ("LA").
bool isCode(QStringView alpha2);

/// The country's short name in the interface language ("Laos", "Lào"); the code itself when it
/// is unknown.
QString name(QStringView alpha2);

/// The alpha-2 code for an alpha-2 or alpha-3 code in any case; nothing when unknown.
std::optional<QString> codeFrom(QStringView alpha2OrAlpha3);

/// All alpha-2 codes, sorted.
QList<QString> codes();

} // namespace country
} // namespace attache
