// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreigntext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace attache::foreigntext {

namespace {

constexpr qsizetype maxCombiningRun = 16;
constexpr char16_t replacement = QChar::ReplacementCharacter;
constexpr char32_t visibleTagMark = 0x1F3F7; // a label

struct CodePointRange
{
    char32_t first;
    char32_t last;
};

/// Characters that take no room or turn the reading direction: all of Unicode's bidi controls
/// and the format characters, fillers and joiners that show nothing.
constexpr std::array invisibleRanges = {
    CodePointRange{0x00AD, 0x00AD},   CodePointRange{0x034F, 0x034F},
    CodePointRange{0x061C, 0x061C},   CodePointRange{0x115F, 0x1160},
    CodePointRange{0x17B4, 0x17B5},   CodePointRange{0x180E, 0x180E},
    CodePointRange{0x200B, 0x200F},   CodePointRange{0x202A, 0x202E},
    CodePointRange{0x2060, 0x206F},   CodePointRange{0x3164, 0x3164},
    CodePointRange{0xFEFF, 0xFEFF},   CodePointRange{0xFFA0, 0xFFA0},
    CodePointRange{0xFFF9, 0xFFFB},   CodePointRange{0xE0001, 0xE0001},
    CodePointRange{0xE0020, 0xE007F},
};

/// The code point at the index, which moves behind it; a lone surrogate is given as it is.
char32_t nextCodePoint(QStringView text, qsizetype& index)
{
    const char16_t unit = text[index++].unicode();
    if (!QChar::isHighSurrogate(unit) || index == text.size() || !text[index].isLowSurrogate())
        return unit;
    return QChar::surrogateToUcs4(unit, text[index++].unicode());
}

bool isInvisible(char32_t c)
{
    const auto range = std::lower_bound(
        invisibleRanges.begin(), invisibleRanges.end(), c,
        [](const CodePointRange& candidate, char32_t value) { return candidate.last < value; });
    return range != invisibleRanges.end() && c >= range->first;
}

bool isForbidden(char32_t c)
{
    const bool isControl = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    return isControl || QChar::isSurrogate(c) || QChar::isNonCharacter(c);
}

/// The text with line ends and forbidden characters mended, not yet in Form C.
QString mended(QStringView text)
{
    const auto isPlain = [](QChar c) {
        const bool isBelowSurrogates = c.unicode() >= 0xA0 && c.unicode() < 0xD800;
        return (c.unicode() >= 0x20 && c.unicode() < 0x7F) || isBelowSurrogates;
    };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toString();

    QString result;
    result.reserve(text.size());
    qsizetype index = text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    while (index < text.size()) {
        const char32_t c = nextCodePoint(text, index);
        if (c == '\r') {
            if (index == text.size() || text[index] != u'\n')
                result += QLatin1Char('\n');
        } else if (isForbidden(c)) {
            result += QChar(replacement);
        } else {
            result += QChar::fromUcs4(c);
        }
    }
    return result;
}

/// Whether normalising the text before and after this character apart gives the same as
/// normalising it in one piece: a starter that composes with nothing before it.
bool startsSegment(char16_t c)
{
    if (c < 0x300)
        return true;
    const bool isHangulVowelOrFinal = c >= 0x1160 && c <= 0x11FF;
    return !QChar::isSurrogate(c) && !isHangulVowelOrFinal && !QChar::isMark(c) &&
           QChar::combiningClass(c) == 0;
}

/// Puts every run of combining marks into canonical order, which changes nothing in what it
/// means (Unicode §3.11, D108). QString::normalized() sorts runs by exchanging neighbours, in
/// quadratic time.
QString withOrderedMarks(QStringView text)
{
    QList<uint> codePoints = text.toUcs4();
    const auto isBase = [](uint c) { return QChar::combiningClass(c) == 0; };
    const auto lower = [](uint a, uint b) {
        return QChar::combiningClass(a) < QChar::combiningClass(b);
    };
    for (auto run = codePoints.begin(); run != codePoints.end();) {
        run = std::find_if_not(run, codePoints.end(), isBase);
        const auto runEnd = std::find_if(run, codePoints.end(), isBase);
        std::stable_sort(run, runEnd, lower);
        run = runEnd;
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(codePoints.constData()),
                             codePoints.size());
}

/// Form C in linear time: QString::normalized() moves the rest of the string at each
/// composition, so it gets short segments. Only a run of more than longRun marks without a
/// letter between them, which no writing system has, is cut at another place.
QString inFormC(const QString& text)
{
    constexpr qsizetype segmentLength = 256;
    constexpr qsizetype longRun = 4096;
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; }))
        return text;

    QString result;
    result.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = std::min(begin + segmentLength, text.size());
        while (end < text.size() && end - begin < longRun && !startsSegment(text[end].unicode()))
            ++end;
        if (end < text.size() && text[end].isLowSurrogate())
            --end;
        const QStringView segment = QStringView(text).sliced(begin, end - begin);
        const bool isLong = segment.size() > segmentLength + maxCombiningRun;
        const QString ordered = isLong ? withOrderedMarks(segment) : segment.toString();
        result += ordered.normalized(QString::NormalizationForm_C);
        begin = end;
    }
    return result;
}

} // namespace

QString normalised(QStringView text)
{
    return inFormC(mended(text));
}

QString singleLine(QStringView text)
{
    QString line = normalised(text);
    std::replace_if(
        line.begin(), line.end(),
        [](QChar c) {
            return c == u'\n' || c == u'\t' || c == QChar::LineSeparator ||
                   c == QChar::ParagraphSeparator;
        },
        QChar(QChar::Space));
    return line.trimmed();
}

QStringView clipped(QStringView text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    qsizetype length = std::max<qsizetype>(maxLength, 0);
    const qsizetype firstChoice = length;
    const auto isCutOff = [text](qsizetype at) {
        return text[at].isLowSurrogate() || text[at].isMark();
    };
    while (length > 0 && firstChoice - length <= maxCombiningRun && isCutOff(length))
        --length;
    if (length == 0 || isCutOff(length))
        length = firstChoice;
    if (length > 0 && text[length].isLowSurrogate())
        --length;
    return text.first(length);
}

QString label(QStringView text, qsizetype maxLength)
{
    // What lies far behind the cut cannot show: a title of megabytes costs no more than a page.
    const qsizetype enough = 64 * (maxLength + 1) + maxFieldLength;
    const QString line = singleLine(clipped(text, enough));
    QString result;
    qsizetype marks = 0;
    for (qsizetype index = 0; index < line.size();) {
        const char32_t c = nextCodePoint(line, index);
        if (isInvisible(c))
            continue;
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks <= maxCombiningRun)
            result += QChar::fromUcs4(c);
    }
    if (result.size() <= maxLength)
        return result;
    const QChar ellipsis(u'\u2026');
    return maxLength < 1 ? QString() : clipped(result, maxLength - 1).toString() + ellipsis;
}

QString escapedLabel(QStringView text, qsizetype maxLength)
{
    return label(text, maxLength).toHtmlEscaped();
}

QString visible(QStringView text)
{
    QString result = normalised(text);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const char16_t unit = result[i].unicode();
        if (QChar::isHighSurrogate(unit)) {
            if (isInvisible(QChar::surrogateToUcs4(unit, result[i + 1].unicode()))) {
                result[i] = QChar(QChar::highSurrogate(visibleTagMark));
                result[i + 1] = QChar(QChar::lowSurrogate(visibleTagMark));
            }
            ++i;
        } else if (isInvisible(unit)) {
            result[i] = QChar(visibleMark);
        }
    }
    return result;
}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype index = 0; index < text.size(); ++count)
        nextCodePoint(text, index);
    return count;
}

qsizetype utf16Index(QStringView text, qsizetype codePointPosition)
{
    qsizetype index = 0;
    for (qsizetype i = 0; i < codePointPosition && index < text.size(); ++i)
        nextCodePoint(text, index);
    return index;
}

} // namespace attache::foreigntext
