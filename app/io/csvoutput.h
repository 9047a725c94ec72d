// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace attache {

/// Writes comma-separated values as RFC 4180 has them: records end with CR LF, a field that holds
/// a comma, a quotation mark or a line end is quoted (section 2, rules 6 and 7). UTF-8 with a
/// byte order mark, by which spreadsheets know it.
class CsvOutput
{
public:
    /// A field of text. One that a spreadsheet would take for a formula, because it begins with
    /// = + - @, a tab or a line end, gets an apostrophe before it.
    void text(QStringView value);

    /// A finite number, with a point and without grouping in every locale.
    void number(double value);

    void endRecord();

    /// What has been written.
    QByteArray take();

private:
    void separate();

    QByteArray m_bytes = QByteArray("\xEF\xBB\xBF");
    bool m_isFirst = true; ///< of its record
};

} // namespace attache
