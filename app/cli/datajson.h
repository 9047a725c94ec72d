// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulltextcheck.h"
#include "core/issue.h"
#include "core/statistics.h"

#include <QJsonArray>
#include <QJsonObject>

namespace attache {

/// The parts of what --json prints.
/// @{
QJsonObject toJson(const IntegrityCounts& counts); ///< {"exact": 3, "moved": 0, …}
QJsonArray toJson(const Issues& issues); ///< [{"severity", "text", "file", "line", …}, …]
QJsonObject toJson(const Statistics& statistics); ///< fields as in Statistics
/// @}

} // namespace attache
