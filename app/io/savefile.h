// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace attache {

/// The one door for saving: the file is there as a whole or, when anything goes wrong, as it was
/// before. A symbolic link stays and its target is replaced. The error names the file and the
/// reason.
Result<void> saveAtomically(const QString& path, const QByteArray& bytes);

} // namespace attache
