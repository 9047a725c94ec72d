// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace attache {

/// The one door for saving: the file is there as a whole or, when anything goes wrong, as it was
/// before. A symbolic link stays and its target is replaced. The error names the file and the
/// reason.
Result<void> saveAtomically(const QString& path, const QByteArray& bytes);

/// As above, for content that is made while it is saved and never in memory as a whole. The
/// function writes all of it to the device and gives false when not every byte was taken.
Result<void> saveAtomically(const QString& path, const std::function<bool(QIODevice&)>& write);

} // namespace attache
