// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csvtext.h"

#include <QCoreApplication>

namespace attache {

namespace {

/// What a spreadsheet takes for the beginning of a formula, and the apostrophe that guards it.
bool needsGuard(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@'\t\r\n").contains(cell.front());
}

QString unguarded(QString cell)
{
    if (cell.size() > 1 && cell.front() == u'\'' && needsGuard(QStringView(cell).sliced(1)))
        cell.remove(0, 1);
    return cell;
}

QString csvCell(const QString& text, CsvCells kind)
{
    QString cell = text;
    if (kind == CsvCells::Guarded && needsGuard(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

class CsvReading
{
public:
    CsvReading(QStringView text, CsvCells kind)
        : m_text(text)
        , m_kind(kind)
    {
        if (m_text.startsWith(u'\uFEFF'))
            m_at = 1;
    }

    Result<std::vector<QStringList>> run()
    {
        while (m_at < m_text.size()) {
            if (const auto read = readCell(); !read)
                return read.error();
            if (m_at < m_text.size() && m_text[m_at] == u',') {
                ++m_at;
                if (m_at == m_text.size())
                    m_row.append(QString());
                continue;
            }
            endLine();
        }
        endLine();
        return std::move(m_rows);
    }

private:
    Result<void> readCell()
    {
        QString cell;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const int line = m_line;
            if (!readQuoted(cell)) {
                return Error{QCoreApplication::translate(
                                 "Csv", "The quotation mark in line %1 is never closed.")
                                 .arg(line)};
            }
        }
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            cell += m_text[m_at++];
        m_row.append(m_kind == CsvCells::Guarded ? unguarded(cell) : cell);
        return {};
    }

    static bool isEnd(QChar c) { return c == u',' || c == u'\n' || c == u'\r'; }

    bool readQuoted(QString& cell)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            }
            m_line += c == u'\n';
            cell += c;
        }
        return false;
    }

    void endLine()
    {
        if (m_at < m_text.size()) {
            const bool isPair =
                m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
            m_at += isPair ? 2 : 1;
            ++m_line;
        }
        const bool isEmpty = m_row.isEmpty() || (m_row.size() == 1 && m_row.first().isEmpty());
        if (!isEmpty)
            m_rows.push_back(m_row);
        m_row.clear();
    }

    QStringView m_text;
    CsvCells m_kind;
    qsizetype m_at = 0;
    int m_line = 1;
    QStringList m_row;
    std::vector<QStringList> m_rows;
};

} // namespace

QString csvLine(const QStringList& cells, CsvCells kind)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        line += csvCell(cells.at(i), kind);
    }
    return line + QLatin1String("\r\n");
}

Result<std::vector<QStringList>> parseCsv(QStringView text, CsvCells kind)
{
    return CsvReading(text, kind).run();
}

} // namespace attache
