// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace attache {

/// Whether the size of the window's texts has changed since the last time this was asked for the
/// widget, or is asked for the first time: a widget that draws its texts itself asks when its font
/// changes, and then takes Fonts::make() anew.
bool hasNewTextScale(QObject& widget);

} // namespace attache
