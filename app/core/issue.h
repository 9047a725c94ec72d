// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace attache {

/// One thing noticed while reading or checking a data set. An error means that the data set
/// cannot be used; a warning, that something was left out, mended or looks wrong.
struct Issue
{
    enum class Severity
    {
        Warning,
        Error
    };

    Severity severity = Severity::Warning;
    QString text;   ///< one translated sentence
    QString file;   ///< file name as the person gave it; empty when not from a file
    int line = 0;   ///< 1-based line in the file; 0 when unknown
    int column = 0; ///< 1-based column in the line, in code points; 0 when unknown
    QString path;   ///< JSON Pointer (RFC 6901) of the value, or a column name; may be empty

    friend bool operator==(const Issue&, const Issue&) = default;
};

using Issues = QList<Issue>;

/// The issue as one line for a person: "file:line:column: text (path)"; parts that are unknown
/// are left out.
QString toText(const Issue& issue);

/// Whether any of the issues is an error.
bool hasErrors(const Issues& issues);

} // namespace attache
