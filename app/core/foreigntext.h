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

/// What visible() shows in place of one invisible character.
inline constexpr char16_t visibleMark = u'\u25CA'; // lozenge

/// Text as the program stores it. A leading byte order mark is dropped; CR LF and single CR
/// become LF; NUL, DEL and the other C0 and C1 controls but tab and LF, noncharacters and lone
/// surrogates become U+FFFD; the rest is brought to Unicode Normalization Form C (UAX #15).
/// Positions of passages count code points of this text (W3C Web Annotation Data Model §4.2.4).
/// Takes time in proportion to the length, whatever the text.
QString normalised(QStringView text);

/// As normalised(), on one line: each line end, line or paragraph separator and tab is a space,
/// and white space at both ends is left out. Bidi controls and zero-width characters stay: this
/// is what the program keeps of a title or a name, label() is what it shows.
QString singleLine(QStringView text);

/// The longest beginning of the text that fits into maxLength UTF-16 units (0 or more) and cuts
/// no surrogate pair apart and no combining mark off its base.
QStringView clipped(QStringView text, qsizetype maxLength);

/// One line for a label, menu, title or cell: as singleLine(), bidi controls (U+202A–202E,
/// U+2066–2069, U+200E, U+200F, U+061C) and zero-width characters are left out, runs of
/// combining marks are capped at 16, and the whole is cut to maxLength UTF-16 units, an
/// ellipsis included.
QString label(QStringView text, qsizetype maxLength = 200);

/// As label(), but with HTML's special characters escaped, for the places where Qt reads rich
/// text whatever one does (Qt Charts' titles, legends and axes; tool tips).
QString escapedLabel(QStringView text, qsizetype maxLength = 200);

/// Text for the evidence pane: as normalised(), with bidi controls and zero-width characters
/// each replaced by one visible mark, so that length and positions stay the same. An invisible
/// tag character (U+E0001, U+E0020–E007F) becomes U+1F3F7, which takes two units as well.
QString visible(QStringView text);

/// The number of code points of the text.
qsizetype codePointCount(QStringView text);

/// The UTF-16 index of a code-point position; the text's size when it lies beyond its end.
qsizetype utf16Index(QStringView text, qsizetype codePointPosition);

} // namespace foreigntext
} // namespace attache
