// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/issuelist.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace attache {

using Severity = Issue::Severity;

namespace {

constexpr qsizetype longestPath = 300; ///< of a JSON Pointer in a message

} // namespace

IssueList::IssueList(QByteArrayView bytes, QString fileName)
    : m_fileName(std::move(fileName))
    , m_positions(bytes)
{
}

void IssueList::error(const JsonValue& at, const QString& text)
{
    add(Severity::Error, at.offset(), isFull(Severity::Error) ? QString() : at.pointer(), text);
}

void IssueList::warning(const JsonValue& at, const QString& text)
{
    add(Severity::Warning, at.offset(), isFull(Severity::Warning) ? QString() : at.pointer(), text);
}

void IssueList::add(Severity severity, qsizetype offset, const QString& path, const QString& text)
{
    const bool isKept = !isFull(severity);
    ++count(severity);
    if (!isKept)
        return;
    const TextPosition place = offset < 0 ? TextPosition{0, 0} : m_positions.at(offset);
    m_issues.append({severity, text, m_fileName, place.line, place.column, path.left(longestPath)});
}

Issues IssueList::take()
{
    const auto byPlace = [](const Issue& a, const Issue& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    };
    std::stable_sort(m_issues.begin(), m_issues.end(), byPlace);
    if (m_errorCount > maxPerSeverity) {
        m_issues.append({Severity::Error,
                         QCoreApplication::translate("Reader", "Further errors not listed: %1.")
                             .arg(m_errorCount - maxPerSeverity),
                         m_fileName,
                         0,
                         0,
                         {}});
    }
    if (m_warningCount > maxPerSeverity) {
        m_issues.append({Severity::Warning,
                         QCoreApplication::translate("Reader", "Further warnings not listed: %1.")
                             .arg(m_warningCount - maxPerSeverity),
                         m_fileName,
                         0,
                         0,
                         {}});
    }
    return std::exchange(m_issues, {});
}

bool IssueList::isFull(Severity severity) const
{
    return (severity == Severity::Error ? m_errorCount : m_warningCount) >= maxPerSeverity;
}

int& IssueList::count(Severity severity)
{
    return severity == Severity::Error ? m_errorCount : m_warningCount;
}

} // namespace attache
