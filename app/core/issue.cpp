// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include <algorithm>

namespace attache {

QString toText(const Issue& issue)
{
    QString text = issue.file;
    if (issue.line > 0)
        text += QLatin1Char(':') + QString::number(issue.line);
    if (issue.line > 0 && issue.column > 0)
        text += QLatin1Char(':') + QString::number(issue.column);
    if (!text.isEmpty())
        text += QLatin1String(": ");
    text += issue.text;
    if (!issue.path.isEmpty())
        text += QLatin1String(" (") + issue.path + QLatin1Char(')');
    return text;
}

bool hasErrors(const Issues& issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue& issue) { return issue.severity == Issue::Severity::Error; });
}

} // namespace attache
