// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/reference.h"

#include "core/datewords.h"
#include "core/foreigntext.h"

#include <QCoreApplication>
#include <QStringList>

namespace attache {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

QString titleOrKind(const Source& source)
{
    if (!source.title.isEmpty())
        return foreigntext::singleLine(source.title);
    QString kind = displayName(source.kind);
    kind[0] = kind.at(0).toUpper();
    return kind;
}

/// All but title and address.
QStringList details(const Source& source, const QLocale& locale)
{
    QStringList parts;
    for (const QString& part : {source.author, source.publisher}) {
        if (!part.isEmpty())
            parts << foreigntext::singleLine(part);
    }
    parts << (source.date.isEmpty() ? Words::tr("not dated")
                                    : dateInWords(source.date, DateKind::Instant, locale));
    //: %1 is the source's key in the data set
    parts << Words::tr("source %1").arg(foreigntext::singleLine(source.key));
    return parts;
}

/// An address that ends neither a link nor a line early.
QString safeAddress(const QString& address)
{
    QString safe;
    for (const QChar unit : address) {
        const bool isPlain = unit > QLatin1Char(' ') && unit.unicode() != 0x7f &&
                             !QStringView(u"<>(){}\\\"").contains(unit);
        if (isPlain)
            safe += unit;
        else
            safe += QLatin1Char('%') +
                    QString::number(unit.unicode(), 16).rightJustified(2, u'0').toUpper();
    }
    return safe;
}

} // namespace

QString referenceText(const Source& source, const QLocale& locale)
{
    QStringList parts = details(source, locale);
    parts.prepend(titleOrKind(source));
    if (!source.address.isEmpty())
        parts << source.address;
    return parts.join(QStringLiteral(", "));
}

QString escapedMarkdown(QStringView text)
{
    QString escaped;
    for (const QChar unit : foreigntext::singleLine(text)) {
        // CommonMark 0.30, 2.4: any ASCII punctuation may be escaped. Left alone are those that
        // mean nothing within a line.
        if (QStringView(u"\\`*_{}[]()<>#+-!|~&$").contains(unit))
            escaped += QLatin1Char('\\');
        escaped += unit;
    }
    return escaped;
}

QString referenceMarkdown(const Source& source, const QLocale& locale)
{
    const QString title = escapedMarkdown(titleOrKind(source));
    QStringList parts{source.address.isEmpty()
                          ? title
                          : QString(QLatin1Char('[') % title % QStringLiteral("](<") %
                                    safeAddress(source.address) % QStringLiteral(">)"))};
    for (const QString& part : details(source, locale))
        parts << escapedMarkdown(part);
    return parts.join(QStringLiteral(", "));
}

} // namespace attache
