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
    /// body is 13 px at a text scale of 1, which is that of pictures.
    static Fonts make(double textScale);

    /// The fonts of the window, as large as the person has chosen.
    static Fonts make();
};

/// How large the person wants the window's texts; 1 where nothing is chosen. It belongs to the
/// application object, as its font and its palette do.
double windowTextScale();
void setWindowTextScale(double scale);

} // namespace attache
