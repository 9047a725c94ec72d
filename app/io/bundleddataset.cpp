// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/bundleddataset.h"

#include "io/nativereader.h"

#include <QFile>

namespace attache {

ReadOutcome readBundledDataSet()
{
    const QString name = QStringLiteral("viet-nam-2021-2023.attache");
    QFile file(QStringLiteral(":/datasets/") + name);
    // A resource that was linked in can be opened; were it missing, reading nothing says so.
    (void)file.open(QIODevice::ReadOnly);
    return readDataSetBytes(file.readAll(), name);
}

} // namespace attache
