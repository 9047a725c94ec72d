// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/softbreaks.h"

#include <algorithm>

namespace attache {

namespace {

constexpr qsizetype longestRun = 2'000;
constexpr qsizetype longestMarkRun = 200;
constexpr qsizetype longestLine = 3'000; // what is in view is shaped whole lines at a time

/// Where the lines must be broken, ascending.
std::vector<qsizetype> breaksFor(const QString& text)
{
    std::vector<qsizetype> breaks;
    qsizetype lineBegin = 0;
    qsizetype runBegin = 0;
    qsizetype markBegin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit == QLatin1Char('\n')) {
            lineBegin = runBegin = markBegin = i + 1;
            continue;
        }
        if (!unit.isMark())
            markBegin = i + 1;
        const bool followsSpace = i > 0 && text.at(i - 1).isSpace();
        if (followsSpace)
            runBegin = i;
        const bool runIsLong = i - runBegin >= longestRun && !unit.isMark();
        const bool marksAreLong = i + 1 - markBegin > longestMarkRun;
        const bool lineIsLong = i - lineBegin >= longestLine && followsSpace;
        if (!(runIsLong || marksAreLong || lineIsLong) || unit.isLowSurrogate())
            continue;
        breaks.push_back(i);
        lineBegin = runBegin = markBegin = i;
    }
    return breaks;
}

} // namespace

SoftBreaks::SoftBreaks(const QString& text)
    : m_breaks(breaksFor(text))
{
    m_text.reserve(text.size() + qsizetype(m_breaks.size()));
    qsizetype done = 0;
    for (const qsizetype position : m_breaks) {
        m_text += QStringView(text).sliced(done, position - done);
        m_text += QLatin1Char('\n');
        done = position;
    }
    m_text += QStringView(text).sliced(done);
}

TextRange SoftBreaks::shown(TextRange original) const
{
    const auto first = std::upper_bound(m_breaks.begin(), m_breaks.end(), original.begin);
    const auto last = std::lower_bound(m_breaks.begin(), m_breaks.end(), original.end());
    const qsizetype begin = original.begin + (first - m_breaks.begin());
    return {begin, original.isEmpty() ? 0 : original.end() + (last - m_breaks.begin()) - begin};
}

QString SoftBreaks::original(TextRange shown) const
{
    QString text = m_text.sliced(shown.begin, shown.length);
    for (size_t i = m_breaks.size(); i-- > 0;) {
        const qsizetype at = m_breaks[i] + qsizetype(i);
        if (shown.contains(at))
            text.remove(at - shown.begin, 1);
    }
    return text;
}

} // namespace attache
