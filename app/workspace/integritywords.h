// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulltextcheck.h"

#include <QString>

namespace attache {

/// The states of all quotations in one translated line: "all 298 quotations exact", "3 moved, 1
/// missing of 298 quotations", with "checked against 4 full texts" where there are some.
QString integrityInWords(const IntegrityCounts& counts, int fullTexts);

} // namespace attache
