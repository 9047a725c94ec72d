// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/readsource.h"

#include <QObject>

#include <list>

namespace attache {

class Workspace;

/// The sources read last, so that going from one passage to the next reads none again. Forgets
/// them when the data set or its full texts change; make it before what listens to the same.
class ReadSources : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this.
    explicit ReadSources(Workspace& workspace, QObject* parent = nullptr);

    /// The source as it is read now.
    ReadSourcePtr of(SourceId source);

    /// How often a source had to be read, for tests.
    int readCount() const { return m_readCount; }

private:
    static constexpr size_t mostKept = 4;

    Workspace& m_workspace;
    std::list<ReadSourcePtr> m_read; ///< the last one used first
    int m_readCount = 0;
};

} // namespace attache
