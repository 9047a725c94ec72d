// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace attache {

inline constexpr qint64 maxFileBytes = qint64(1) << 30; ///< 1 GiB, of any file that is read

/// The whole content of a file. Only regular files are opened (through symbolic links too): a
/// device or a pipe may never end or never begin. The error names the file and the reason.
Result<QByteArray> readWholeFile(const QString& path, qint64 maxBytes = maxFileBytes);

} // namespace attache
