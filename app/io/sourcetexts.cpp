// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sourcetexts.h"

#include "core/foreigntext.h"
#include "io/openfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace attache {

namespace {

/// Which source a file can belong to.
class Candidates
{
public:
    explicit Candidates(const DataSet& dataSet)
    {
        for (quint32 row = 0; row < dataSet.sources().size(); ++row) {
            const Source& source = dataSet.sources()[row];
            m_byKey.insert(source.key, SourceId{row});
            if (!source.sha256.isEmpty())
                m_byHash[source.sha256].append(SourceId{row});
            m_lengths.append(source.length);
        }
        std::sort(m_lengths.begin(), m_lengths.end());
        m_lengths.erase(std::unique(m_lengths.begin(), m_lengths.end()), m_lengths.end());
    }

    QList<SourceId> ofHash(const QString& sha256) const { return m_byHash.value(sha256); }

    SourceId ofName(const QString& path) const
    {
        return m_byKey.value(QFileInfo(path).completeBaseName().toLower());
    }

    /// Whether reading the file can lead to a source: its name is a key, or it is long enough
    /// for a text of a known length in UTF-8 and not more than that can take (4 bytes for a code
    /// point, 3 of them for a decomposed one, a byte order mark).
    bool mayBelong(const QFileInfo& file) const
    {
        if (ofName(file.filePath()).isValid())
            return true;
        return std::any_of(m_lengths.begin(), m_lengths.end(), [&file](qsizetype length) {
            return length == 0 || (file.size() >= length && file.size() <= 12 * length + 3);
        });
    }

private:
    QHash<QString, SourceId> m_byKey;
    QHash<QString, QList<SourceId>> m_byHash;
    QList<qsizetype> m_lengths;
};

/// The files meant, in the order of their paths; those in folders only where they may belong.
QStringList filesMeant(const QStringList& filesAndFolders, const Candidates& candidates)
{
    QStringList files;
    int looked = 0;
    for (const QString& path : filesAndFolders) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator iterator(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (iterator.hasNext() && looked++ < maxSourceTextFiles) {
            iterator.next();
            if (candidates.mayBelong(iterator.fileInfo()))
                found.append(iterator.filePath());
        }
        found.sort();
        files += found;
    }
    return files;
}

SourceTextPtr readText(const QString& path, Issues& issues)
{
    const auto bytes = readWholeFile(path);
    if (!bytes) {
        issues.append({Issue::Severity::Warning, bytes.error().text, path, 0, 0, {}});
        return {};
    }
    SourceText text;
    text.fileName = path;
    text.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    text.text = foreigntext::normalised(QString::fromUtf8(*bytes));
    return std::make_shared<const SourceText>(std::move(text));
}

} // namespace

int SourceTexts::count() const
{
    return int(std::count_if(ofSource.begin(), ofSource.end(),
                             [](const SourceTextPtr& text) { return text != nullptr; }));
}

bool isSameFile(const Source& source, const SourceText& text)
{
    return !source.sha256.isEmpty() && source.sha256 == text.sha256;
}

SourceTexts readSourceTexts(const DataSet& dataSet, const QStringList& filesAndFolders)
{
    SourceTexts texts;
    texts.ofSource.resize(dataSet.sources().size());
    const Candidates candidates(dataSet);
    for (const QString& path : filesMeant(filesAndFolders, candidates)) {
        const SourceTextPtr text = readText(path, texts.issues);
        if (!text)
            continue;
        const QList<SourceId> proven = candidates.ofHash(text->sha256);
        for (const SourceId id : proven)
            texts.ofSource[id.value] = text;
        const SourceId named = candidates.ofName(path);
        if (!proven.isEmpty())
            continue;
        if (named.isValid() && !texts.ofSource[named.value])
            texts.ofSource[named.value] = text;
        else
            texts.unused.append(path);
    }
    return texts;
}

} // namespace attache
