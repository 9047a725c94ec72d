// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passagelocator.h"

#include <algorithm>

namespace attache {

namespace {

/// Whether the text before (or after) the place agrees with the prefix (or suffix) as far as
/// the paragraph reaches: paragraphs are cut at their ends, passages are not.
bool contextAgrees(const Passage& passage, QStringView paragraph, qsizetype begin, qsizetype length)
{
    const QStringView before = paragraph.first(begin);
    const QStringView after = paragraph.sliced(begin + length);
    const QStringView prefix = passage.prefix;
    const QStringView suffix = passage.suffix;
    const bool prefixAgrees =
        before.size() >= prefix.size() ? before.endsWith(prefix) : prefix.endsWith(before);
    const bool suffixAgrees =
        after.size() >= suffix.size() ? after.startsWith(suffix) : suffix.startsWith(after);
    return prefixAgrees && suffixAgrees;
}

} // namespace

PassageLocator::PassageLocator(const Source& source)
{
    m_stretches.reserve(size_t(source.paragraphs.size()));
    for (const Paragraph& paragraph : source.paragraphs)
        m_stretches.push_back({paragraph.start, CodePointIndex(paragraph.text)});
}

PassageLocator::PassageLocator(const QString& wholeText)
    : m_isWhole(true)
{
    m_stretches.push_back({0, CodePointIndex(wholeText)});
}

PassagePlace PassageLocator::locate(const Passage& passage) const
{
    if (passage.exact.isEmpty())
        return {Integrity::Missing};
    if (const auto place = atItsPosition(passage))
        return *place;
    return anywhere(passage);
}

std::optional<PassagePlace> PassageLocator::atItsPosition(const Passage& passage) const
{
    // The last stretch that begins at or before the passage.
    const auto after =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), passage.start,
                         [](qsizetype start, const Stretch& s) { return start < s.start; });
    if (after == m_stretches.begin() || passage.start > (after - 1)->end())
        return std::nullopt;
    const Stretch& stretch = *(after - 1);
    const QString& text = stretch.index.text();
    const qsizetype begin = stretch.index.utf16(passage.start - stretch.start);
    const bool stands = QStringView(text).sliced(begin).startsWith(passage.exact) &&
                        contextAgrees(passage, text, begin, passage.exact.size());
    if (!stands)
        return std::nullopt;
    return PassagePlace{Integrity::Exact, int(after - 1 - m_stretches.begin()), begin,
                        passage.exact.size()};
}

PassagePlace PassageLocator::anywhere(const Passage& passage) const
{
    PassagePlace found;
    int hits = 0;
    for (size_t number = 0; number < m_stretches.size(); ++number) {
        const QString& text = m_stretches[number].index.text();
        for (qsizetype at = text.indexOf(passage.exact); at >= 0;
             at = text.indexOf(passage.exact, at + 1)) {
            found = {Integrity::Moved, int(number), at, passage.exact.size()};
            if (++hits > 1)
                return {Integrity::Ambiguous};
        }
    }
    if (hits == 1)
        return found;
    return {m_isWhole || isCovered(passage) ? Integrity::Missing : Integrity::Unchecked};
}

bool PassageLocator::isCovered(const Passage& passage) const
{
    return std::any_of(m_stretches.begin(), m_stretches.end(), [&passage](const Stretch& s) {
        return passage.start < s.end() && passage.end > s.start;
    });
}

} // namespace attache
