// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/textscale.h"

#include "painting/fonts.h"

#include <QObject>
#include <QVariant>

namespace attache {

bool hasNewTextScale(QObject& widget)
{
    constexpr char shownScale[] = "attacheShownTextScale";
    const double scale = windowTextScale();
    if (widget.property(shownScale) == QVariant(scale))
        return false;
    widget.setProperty(shownScale, scale);
    return true;
}

} // namespace attache
