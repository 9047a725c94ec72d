// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/fonts.h"
#include "painting/theme.h"

namespace attache {

/// Colours and fonts of the evidence pane, handed down to its parts.
struct Look
{
    Theme theme;
    Fonts fonts;
};

} // namespace attache
