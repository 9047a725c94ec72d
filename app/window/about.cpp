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
    return Texts::tr("In the timeline\n"
                     "Wheel: zoom at the pointer; Shift+wheel or drag: move; Ctrl+wheel: scroll\n"
                     "Left, Right or A, D: move; W, S or +, −: zoom\n"
                     "Home, End: first and last part; 0: whole range\n"
                     "Full stop, comma: next and previous event; Up, Down: other lane\n"
                     "F: centre, then fit the selected event; double click: fit an event\n"
                     "Enter: read the evidence; Esc: clear the selection\n"
                     "\n"
                     "Everywhere\n"
                     "Alt+Left, Alt+Right: back and forward through views\n"
                     "Ctrl+O: open; Ctrl+E: export a picture; Ctrl+0: whole range\n"
                     "Ctrl+Shift+L: clear the filter; F6: read the evidence; F1 or ?: this list");
}

} // namespace attache
