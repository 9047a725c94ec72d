// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weblink.h"

namespace attache {

std::optional<QUrl> webLink(const QString& address)
{
    const QUrl link(address, QUrl::StrictMode);
    const QString scheme = link.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!link.isValid() || !isWeb || link.host().isEmpty() ||
        link.authority().contains(QLatin1Char('@')))
        return std::nullopt;
    return link;
}

QString wholeAddress(const QUrl& link)
{
    return QString::fromLatin1(link.toEncoded(QUrl::FullyEncoded));
}

} // namespace attache
