// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timepoint.h"

#include <QString>

namespace attache {

/// The day as YYYY-MM-DD (ISO 8601-1, extended format); years before 0 and beyond 9999 with
/// their sign.
QString isoDay(const CivilDate& day);

} // namespace attache
