// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source.h"

#include "core/passagelocator.h"

namespace attache {

PassagePlace locate(const Passage& passage, const Source& source)
{
    return PassageLocator(source).locate(passage);
}

} // namespace attache
