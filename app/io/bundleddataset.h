// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/readoutcome.h"

namespace attache {

/// The data set that comes along: Viet Nam's defence diplomacy 2021–2023.
ReadOutcome readBundledDataSet();

} // namespace attache
