// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache {

/// Keeps Qt's own remarks about the platform ("no runtime directory set") out of what a command
/// prints; what the program has to say it says itself. Messages that end the program stay.
void silenceQtRemarks();

/// Lets the application object that comes next do without a display, whatever the environment
/// says: pictures are the same with and without one.
void useNoDisplay();

} // namespace attache
