// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source.h"

#include "core/foreigntext.h"

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

/// The paragraph and place at the passage's own position, if its words and context stand there.
std::optional<PassagePlace> atItsPosition(const Passage& passage, const Source& source)
{
    for (int index = 0; index < source.paragraphs.size(); ++index) {
        const Paragraph& paragraph = source.paragraphs.at(index);
        const qsizetype offset = passage.start - paragraph.start;
        if (offset < 0 || offset > paragraph.text.size())
            continue;
        const qsizetype begin = foreigntext::utf16Index(paragraph.text, offset);
        const QStringView words = QStringView(paragraph.text).sliced(begin);
        if (words.startsWith(passage.exact) &&
            contextAgrees(passage, paragraph.text, begin, passage.exact.size()))
            return PassagePlace{Integrity::Exact, index, begin, passage.exact.size()};
    }
    return std::nullopt;
}

/// Whether the data set holds any of the text at the passage's position.
bool isCovered(const Passage& passage, const Source& source)
{
    for (const Paragraph& paragraph : source.paragraphs) {
        const qsizetype end = paragraph.start + foreigntext::codePointCount(paragraph.text);
        if (passage.start < end && passage.end > paragraph.start)
            return true;
    }
    return false;
}

} // namespace

PassagePlace locate(const Passage& passage, const Source& source)
{
    if (passage.exact.isEmpty())
        return {Integrity::Missing};
    if (const auto place = atItsPosition(passage, source))
        return *place;

    PassagePlace found;
    int hits = 0;
    for (int index = 0; index < source.paragraphs.size(); ++index) {
        const QString& text = source.paragraphs.at(index).text;
        for (qsizetype at = text.indexOf(passage.exact); at >= 0;
             at = text.indexOf(passage.exact, at + 1)) {
            found = {Integrity::Moved, index, at, passage.exact.size()};
            if (++hits > 1)
                return {Integrity::Ambiguous};
        }
    }
    if (hits == 1)
        return found;
    return {isCovered(passage, source) ? Integrity::Missing : Integrity::Unchecked};
}

} // namespace attache
