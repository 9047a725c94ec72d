// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace attache::country {

/// One entry of ISO 3166-1.
struct TableRow
{
    char alpha2[3];
    char alpha3[4];
    const char* name; ///< English, UTF-8; to be translated in the context "Country"
};

/// All 249 entries of ISO 3166-1, sorted by their alpha-2 code.
std::span<const TableRow> table();

} // namespace attache::country
