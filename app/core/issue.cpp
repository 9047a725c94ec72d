// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include <QStringList>

#include <algorithm>

namespace attache {

QString toText(const Issue& issue)
{
    QStringList place;
    if (!issue.file.isEmpty())
        place.append(issue.file);
    if (issue.line > 0)
        place.append(QString::number(issue.line));
    if (issue.line > 0 && issue.column > 0)
        place.append(QString::number(issue.column));
    QString text = place.join(QLatin1Char(':'));
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
