// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foldedtext.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

void appendFolded(QString& folded, QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c == u'đ' || c == u'Đ') // has no decomposition
            folded.append(u'd');
        else
            folded.append(c.toCaseFolded());
    }
}

constexpr char16_t foldsToNothing = 0xFFFE; // neither is a character
constexpr char16_t foldsToSeveral = 0xFFFF;

/// What the characters of most European and all Vietnamese words become, looked up once: taking
/// a text apart by the rules of Unicode takes twenty times as long.
using FoldTable = std::array<char16_t, 0x2000>;

const FoldTable& foldTable()
{
    static const FoldTable table = [] {
        FoldTable result{};
        for (char16_t unit = 0; unit < result.size(); ++unit) {
            QString folded;
            appendFolded(folded, QStringView(&unit, 1));
            result[unit] = folded.isEmpty()     ? foldsToNothing
                           : folded.size() == 1 ? folded.front().unicode()
                                                : foldsToSeveral;
        }
        return result;
    }();
    return table;
}

} // namespace

QString foldedForSearch(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const FoldTable& table = foldTable();
    QString folded;
    folded.reserve(text.size() + text.size() / 4);
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        const char16_t becomes = unit < table.size() ? table[unit] : foldsToSeveral;
        if (becomes != foldsToSeveral) {
            if (becomes != foldsToNothing)
                folded.append(QChar(becomes));
            ++at;
            continue;
        }
        // Everything beyond the table in one go, so that pairs stay together.
        qsizetype end = at + 1;
        while (end < text.size() && text[end].unicode() >= table.size())
            ++end;
        appendFolded(folded, text.mid(at, end - at));
        at = end;
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    const QString folded = foldedForSearch(text);
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

FoldedText foldedWithPlaces(QStringView text)
{
    FoldedText result;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        appendFolded(result.text, text.mid(at, length));
        result.places.resize(size_t(result.text.size()), at);
        at += length;
    }
    return result;
}

} // namespace attache
