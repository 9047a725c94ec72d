// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/category.h"

#include <QColor>
#include <QPalette>

namespace attache {

/// The colours of everything the program draws itself. Marks have at least 3:1 contrast against
/// the background and text 4.5:1 (WCAG 2.1, 1.4.3 and 1.4.11), in both themes.
struct Theme
{
    bool isDark = false;
    QColor background; ///< of timeline, chart and passages
    QColor panel;      ///< of headers, strips and docks
    QColor text;
    QColor secondaryText;  ///< counts, units, explanations
    QColor hairline;       ///< grid and separators
    QColor strongLine;     ///< year boundaries
    QColor accent;         ///< selection
    QColor accentFill;     ///< behind what is selected
    QColor quoteFill;      ///< behind quoted words
    QColor quoteLine;      ///< under the words that give the date
    QColor faintQuoteLine; ///< under words that other events cite
    QColor foundFill;      ///< behind words that a search has found
    QColor good;           ///< "exact"
    QColor warning;        ///< "moved", "missing", gaps

    static Theme light();
    static Theme dark();

    /// The theme that goes with a palette: dark when its text is lighter than its window.
    static Theme forPalette(const QPalette& palette);

    /// The colour of a category or series, index 0 to 13 (others wrap around).
    QColor seriesColour(int index) const;

    /// The palette for widgets.
    QPalette palette() const;
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace attache
