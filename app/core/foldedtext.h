// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace attache {

/// The text as it is compared in a search: without case, accents and other marks; đ is d.
QString foldedForSearch(QStringView text);

/// The words of the text, folded: runs of letters and digits.
QStringList foldedWords(QStringView text);

/// A text folded, with the way back.
struct FoldedText
{
    QString text;                  ///< folded
    std::vector<qsizetype> places; ///< of each of its units, the UTF-16 index in the original
};

FoldedText foldedWithPlaces(QStringView text);

} // namespace attache
