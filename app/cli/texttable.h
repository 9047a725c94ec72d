// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics.h"

#include <QString>

namespace attache {

/// Counted terms as lines for a terminal: heading, then a line each with name, key where it
/// differs, and the count at the right; empty when there are no terms.
QString asTextTable(const QString& heading, const TermCounts& counts);

} // namespace attache
