// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/category.h"

#include <QPainterPath>
#include <QPointF>

namespace attache {

/// The outline of a category's shape, centred on the point, about size pixels wide and high;
/// shapes are balanced so that they look equally large.
QPainterPath shapePath(MarkShape shape, QPointF centre, double size);

} // namespace attache
