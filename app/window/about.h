// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"

#include <QLocale>
#include <QString>

namespace attache {

/// Name, version, licence, no warranty; plain text.
QString aboutText();

/// Every key the timeline and the window know, one a line.
QString shortcutsText();

/// What the data set says about itself, its sources, counts and integrity; plain text.
QString aboutDataText(const DataSet& dataSet, const QLocale& locale);

} // namespace attache
