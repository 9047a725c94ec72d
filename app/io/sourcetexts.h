// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/issue.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace attache {

/// The full text of one source or of several (each month of one table is a source).
struct SourceText
{
    QString fileName; ///< as it was given or found
    QString text;     ///< normalised (foreigntext::normalised)
    QString sha256;   ///< of the file's bytes, 64 lower-case hex digits
};

using SourceTextPtr = std::shared_ptr<const SourceText>;

/// The full texts at hand for the sources of a data set.
struct SourceTexts
{
    /// By SourceId; null where no file was found.
    std::vector<SourceTextPtr> ofSource;

    QStringList unused; ///< files that belong to no source
    Issues issues;      ///< files that cannot be read, each a warning

    const SourceText* text(SourceId id) const
    {
        return id.value < ofSource.size() ? ofSource[id.value].get() : nullptr;
    }

    int count() const; ///< sources with a text
};

/// Whether the text is that of the file the source was coded from, byte by byte. False as well
/// where the source names no SHA-256.
bool isSameFile(const Source& source, const SourceText& text);

/// Reads the files and finds the source of each: by the SHA-256 of its bytes, which proves it, and
/// where that fails by its name without suffix, which is the source's key. A text found by its
/// name may differ from the one the source was coded from (isSameFile()). Folders stand for the
/// files in them and in their folders, of which only those are read that can be meant by their
/// size or name; at most maxSourceTextFiles are
/// looked at. Safe to call on any thread.
SourceTexts readSourceTexts(const DataSet& dataSet, const QStringList& filesAndFolders);

inline constexpr int maxSourceTextFiles = 10'000; ///< files looked at in folders

} // namespace attache
