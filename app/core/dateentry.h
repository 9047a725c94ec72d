// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edtf.h"

#include <QLocale>
#include <QStringView>

namespace attache {

/// Reads a date as a person types it: EDTF first, then the forms of the locale, of English and of
/// Vietnamese, with or without accents: "22/12/2022", "22 Dec 2022", "May 2022", "tháng 5 2022",
/// "ngày 22 tháng 12 năm 2022", "Q2 2022", "quý 2 năm 2022", "spring 2022", "about 2022", and
/// ranges of them ("8 to 10 December 2022", "May – June 2022"). Where day and month could be
/// either, the locale's short date decides. The year has four digits. The error is a sentence
/// that says what could not be read.
Result<edtf::Expression> readTypedDate(QStringView text, const QLocale& locale);

/// What was read, in words that stand alone: "22 December 2022", "the second quarter of 2022",
/// "from May to June 2022".
QString typedDateInWords(const edtf::Expression& expression, const QLocale& locale);

} // namespace attache
