// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include "core/foreigntext.h"

#include <QStringList>

#include <algorithm>

namespace attache {

QString toText(const Issue& issue)
{
    QStringList place;
    // Names of files and fields are foreign text too: a terminal obeys control characters.
    constexpr qsizetype longestPart = 1'000;
    if (!issue.file.isEmpty())
        place.append(foreigntext::label(issue.file, longestPart));
    if (issue.line > 0)
        place.append(QString::number(issue.line));
    if (issue.line > 0 && issue.column > 0)
        place.append(QString::number(issue.column));
    QString text = place.join(QLatin1Char(':'));
    if (!text.isEmpty())
        text += QLatin1String(": ");
    text += issue.text;
    if (!issue.path.isEmpty())
        text +=
            QLatin1String(" (") + foreigntext::label(issue.path, longestPart) + QLatin1Char(')');
    return text;
}

bool hasErrors(const Issues& issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue& issue) { return issue.severity == Issue::Severity::Error; });
}

} // namespace attache
