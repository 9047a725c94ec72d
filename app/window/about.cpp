// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/about.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

QString aboutText()
{
    return Texts::tr("Attaché %1\n\nEvidence-linked timelines of defence diplomacy.\n\n"
                     "Free software under the GNU General Public License, version 3 or later. "
                     "There is no warranty.\n\nUses Qt, Qt Charts and RapidJSON; letters are set "
                     "in Inter (SIL Open Font License 1.1).")
        .arg(QCoreApplication::applicationVersion());
}

QString shortcutsText()
{
    const QStringList lines{
        Texts::tr("In the timeline"),
        Texts::tr("Wheel: zoom at the pointer; Ctrl+wheel: scroll (the preferences swap them)"),
        Texts::tr("Drag, Shift+wheel or two fingers: move; pinch: zoom"),
        Texts::tr("Drag on the axis, or Shift+drag: zoom to what is drawn"),
        Texts::tr("Double click: zoom to an event; Esc: take a drag back"),
        Texts::tr("Left, Right or A, D: move; W, S or +, −: zoom"),
        Texts::tr("Home, End: first and last part; Page up, Page down: scroll"),
        Texts::tr("0: fit all; 9: fit what the filter shows; 8: fit the selected event"),
        Texts::tr("Full stop, comma: next and previous event; Up, Down: other lane"),
        Texts::tr("C: fold the lane, Shift+C: all lanes; Shift+Up, Shift+Down: move the lane"),
        Texts::tr("F: centre, then fit the selected event"),
        Texts::tr("Enter: read the evidence; Esc: clear the selection"),
        QString(),
        Texts::tr("In the overview"),
        Texts::tr("Left, Right: move the view; with Shift its end, with Ctrl its beginning"),
        Texts::tr("Drag beside the frame: draw a new view; double click: fit all"),
        QString(),
        Texts::tr("In the filter"),
        Texts::tr("Space: choose; Enter: only this; Delete or Alt+click: exclude, clear a list"),
        QString(),
        Texts::tr("In the evidence"),
        Texts::tr("Ctrl+Page up, Ctrl+Page down: previous and next passage"),
        Texts::tr("Tab: next cited words; Enter: follow them; Esc: back to the timeline"),
        QString(),
        Texts::tr("In the chart"),
        Texts::tr("Left, Right: figure before and after; Up, Down: other figure of the time"),
        Texts::tr("+, −: zoom; 0: fit all"),
        Texts::tr("Ctrl+Shift+K: link to the timeline or not; Ctrl+Shift+G: figures as a table"),
        QString(),
        Texts::tr("Everywhere"),
        Texts::tr("Alt+Left, Alt+Right: back and forward through views"),
        Texts::tr("Ctrl+F: search, then Enter or F3: next hit; with Shift: previous hit"),
        Texts::tr("Ctrl+Shift+P: every command by name; Ctrl+D: save the view"),
        Texts::tr("Ctrl+Shift+C: copy the view line; Ctrl+Shift+G: go to a view line"),
        Texts::tr("Ctrl+G: go to a date; Ctrl+0, Ctrl+9, Ctrl+8: fit as above"),
        Texts::tr("Ctrl+O: open; Ctrl+E: export a picture"),
        Texts::tr("Ctrl+Shift+L: clear the filter; F6: read the evidence; F2: legend; F1 or ?: "
                  "this list")};
    return lines.join(QLatin1Char('\n'));
}

} // namespace attache
