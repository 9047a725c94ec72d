// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foldedtext.h"

#include <algorithm>

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

} // namespace

QString foldedForSearch(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    QString folded;
    folded.reserve(text.size() + text.size() / 4);
    appendFolded(folded, text);
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
