// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace attache {

/// The one door for text that comes from a file: nothing from outside reaches a widget, a chart
/// or a menu except through one of these functions.
namespace foreigntext {

inline constexpr qsizetype maxFieldLength = 10'000;      ///< UTF-16 units of a name or title
inline constexpr qsizetype maxPassageLength = 5'000'000; ///< UTF-16 units of a paragraph

/// Text as the program stores it. Line ends become LF, a leading byte order mark is dropped,
/// NUL and other C0/C1 controls (but tab and LF), noncharacters and lone surrogates become
/// U+FFFD, the rest becomes Unicode Normalization Form C. Positions of passages count code
/// points of this text (W3C Web Annotation Data Model §4.2.4).
QString normalised(QStringView text);

/// One line for a label, menu, title or cell: normalised, line ends and tabs are spaces, bidi
/// controls (U+202A–202E, U+2066–2069, U+200E, U+200F, U+061C) and zero-width characters are
/// left out, runs of combining marks are capped at 16, and the whole is cut to maxLength with
/// an ellipsis.
QString label(QStringView text, qsizetype maxLength = 200);

/// As label(), but with HTML's special characters escaped, for the places where Qt reads rich
/// text whatever one does (Qt Charts' titles, legends and axes; tool tips).
QString escapedLabel(QStringView text, qsizetype maxLength = 200);

/// Text for the evidence pane: as normalised, with bidi controls and zero-width characters
/// each replaced by one visible mark, so that length and positions stay the same.
QString visible(QStringView text);

/// The number of code points of the text.
qsizetype codePointCount(QStringView text);

/// The UTF-16 index of a code-point position; the text's size when it lies beyond its end.
qsizetype utf16Index(QStringView text, qsizetype codePointPosition);

} // namespace foreigntext
} // namespace attache
