// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csvoutput.h"

#include <QLocale>
#include <QString>

#include <utility>

namespace attache {

namespace {

bool looksLikeFormula(QStringView value)
{
    static constexpr QStringView starts = u"=+-@\t\r\n";
    // Spreadsheets look past leading spaces.
    const QStringView trimmed = value.trimmed();
    return (!value.isEmpty() && starts.contains(value.front())) ||
           (!trimmed.isEmpty() && starts.contains(trimmed.front()));
}

bool needsQuotes(QStringView value)
{
    return value.contains(u',') || value.contains(u'"') || value.contains(u'\n') ||
           value.contains(u'\r');
}

} // namespace

void CsvOutput::text(QStringView value)
{
    separate();
    QString field =
        looksLikeFormula(value) ? QString(QLatin1Char('\'') + value.toString()) : value.toString();
    if (needsQuotes(field)) {
        field.replace(QLatin1Char('"'), QLatin1String("\"\""));
        field = QLatin1Char('"') + field + QLatin1Char('"');
    }
    m_bytes += field.toUtf8();
}

void CsvOutput::number(double value)
{
    separate();
    m_bytes += QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
}

void CsvOutput::endRecord()
{
    m_bytes += "\r\n";
    m_isFirst = true;
}

QByteArray CsvOutput::take()
{
    return std::exchange(m_bytes, QByteArray("\xEF\xBB\xBF"));
}

void CsvOutput::separate()
{
    if (!std::exchange(m_isFirst, false))
        m_bytes += ',';
}

} // namespace attache
