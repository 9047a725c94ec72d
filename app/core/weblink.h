// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace attache {

/// An address of a file as one that may be opened after asking: http or https, with a host and
/// without user info, which could make it look like another. Nothing for any other.
std::optional<QUrl> webLink(const QString& address);

/// All of the link as it is asked for: encoded, the host in ASCII (Punycode, RFC 3492), so that
/// no letter looks like another.
QString wholeAddress(const QUrl& link);

} // namespace attache
