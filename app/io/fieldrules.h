// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace attache {

/// Whether a field has to be there.
enum class Presence : quint8
{
    Optional,
    Required
};

/// How the keys of a table are spelt (FORMAT.md, "Fields").
enum class KeyStyle : quint8
{
    LowerCase,
    AnyCase
};

} // namespace attache
