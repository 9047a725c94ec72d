// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/readsources.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace attache {

ReadSources::ReadSources(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto forget = [this] { m_read.clear(); };
    connect(&workspace, &Workspace::dataSetChanged, this, forget);
    connect(&workspace.texts(), &AttachedTexts::changed, this, forget);
}

ReadSourcePtr ReadSources::of(SourceId source)
{
    const auto found = std::find_if(m_read.begin(), m_read.end(), [source](const auto& read) {
        return read->source() == source;
    });
    if (found != m_read.end()) {
        m_read.splice(m_read.begin(), m_read, found);
        return m_read.front();
    }
    ++m_readCount;
    m_read.push_front(
        std::make_shared<const ReadSource>(*m_workspace.dataSet(), m_workspace.texts(), source));
    if (m_read.size() > mostKept)
        m_read.pop_back();
    return m_read.front();
}

} // namespace attache
