// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace attache {

/// A list of items with fields in one cell: "LA:host; KH". A backslash before ";", ":" or a
/// backslash says that it belongs to the text. Fields that are empty at the end of an item are
/// left out.
QString joinedParts(const QList<QStringList>& items);

/// The items of a cell, each with its fields; white space around the items is left out.
QList<QStringList> partsOf(QStringView cell);

} // namespace attache
