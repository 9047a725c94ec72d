// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventdate.h"

#include <QLocale>
#include <QString>

namespace attache {

/// The date in words, translated, never more exact than the expression: "8 December 2022",
/// "from 8 to 10 December 2022", "some time between December 2021 and May 2022", "about 2022",
/// "as of 22 December 2022", "undated". Month names come from the locale.
QString dateInWords(const edtf::Expression& expression, DateKind kind, const QLocale& locale);

/// As dateInWords() for the expression's text; an empty text is "undated", a text that is no
/// EDTF is given back as it is.
QString dateInWords(QStringView edtf, DateKind kind, const QLocale& locale);

/// The day that holds a point of time, short: "14 Mar 2022"; empty for a distant time.
QString dayInWords(TimePoint time, const QLocale& locale);

} // namespace attache
