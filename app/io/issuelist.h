// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "io/jsonvalue.h"
#include "io/textposition.h"

#include <QByteArrayView>
#include <QString>

namespace attache {

/// Collects what a reader notices in one file and finds the place of each in it. Errors and
/// warnings are kept up to a number each; the others are only counted.
class IssueList
{
public:
    static constexpr int maxPerSeverity = 200;

    /// The bytes must outlive this object.
    IssueList(QByteArrayView bytes, QString fileName);

    /// An issue of a value.
    void error(const JsonValue& at, const QString& text);
    void warning(const JsonValue& at, const QString& text);

    /// An issue of a byte; negative: of the file as a whole.
    void add(Issue::Severity severity, qsizetype offset, const QString& path, const QString& text);

    bool hasErrors() const { return m_errorCount > 0; }

    /// The issues by place in the file, with a closing one per severity that went beyond its
    /// number.
    Issues take();

private:
    bool isFull(Issue::Severity severity) const;
    int& count(Issue::Severity severity);

    QString m_fileName;
    TextPositions m_positions;
    Issues m_issues;
    int m_errorCount = 0;
    int m_warningCount = 0;
};

} // namespace attache
