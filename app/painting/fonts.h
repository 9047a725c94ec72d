// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace attache {

/// The fonts of everything the program draws itself, on screen and in pictures alike: the
/// bundled family, so that a picture looks the same on every machine.
struct Fonts
{
    QFont body;    ///< passages and panes
    QFont label;   ///< titles beside marks
    QFont small;   ///< counts, ticks, source lines
    QFont heading; ///< lane names, pane headings
    QFont title;   ///< title of an event, of a picture

    /// Registers the bundled family (once for the process) and gives the fonts;
    /// body is 13 px at a text scale of 1.
    static Fonts make(double textScale = 1.0);
};

} // namespace attache
