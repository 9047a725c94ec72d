// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attache {

/// Name, version, licence, no warranty; plain text.
QString aboutText();

/// Every key the timeline and the window know, one a line.
QString shortcutsText();

} // namespace attache
