// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edtf.h"
#include "core/foreigntext.h"
#include "io/reference.h"

#include <array>

namespace attache {

namespace {

/// The text with TeX's special characters as commands. Braces become commands as well: BibTeX
/// counts them even behind a backslash.
QString escaped(QStringView text)
{
    QString tex;
    for (const QChar unit : foreigntext::singleLine(text)) {
        switch (unit.unicode()) {
        case '\\':
            tex += QStringLiteral("\\textbackslash{}");
            break;
        case '{':
            tex += QStringLiteral("\\textbraceleft{}");
            break;
        case '}':
            tex += QStringLiteral("\\textbraceright{}");
            break;
        case '~':
            tex += QStringLiteral("\\textasciitilde{}");
            break;
        case '^':
            tex += QStringLiteral("\\textasciicircum{}");
            break;
        case '#':
        case '$':
        case '%':
        case '&':
        case '_':
            tex += QLatin1Char('\\');
            [[fallthrough]];
        default:
            tex += unit;
        }
    }
    return tex;
}

/// An address as biblatex reads it, verbatim: only what would end the field is replaced.
QString verbatimAddress(QString address)
{
    return address.replace(QLatin1Char('{'), QStringLiteral("%7B"))
        .replace(QLatin1Char('}'), QStringLiteral("%7D"))
        .replace(QLatin1Char('\\'), QStringLiteral("%5C"));
}

QString entryKey(const QString& key)
{
    QString allowed;
    for (const QChar unit : key) {
        const bool isAllowed = unit.unicode() < 0x80 &&
                               (unit.isLetterOrNumber() || QStringView(u"-_.:").contains(unit));
        allowed += isAllowed ? unit : QLatin1Char('-');
    }
    return allowed.isEmpty() ? QStringLiteral("source") : allowed;
}

/// What BibTeX calls a source of this kind in "howpublished".
QString howPublished(SourceKind kind)
{
    switch (kind) {
    case SourceKind::NewsArticle:
        return QStringLiteral("News article");
    case SourceKind::OpEd:
        return QStringLiteral("Op-ed");
    case SourceKind::Interview:
        return QStringLiteral("Interview");
    case SourceKind::Table:
        return QStringLiteral("Table");
    case SourceKind::Report:
    case SourceKind::Document:
        break;
    }
    return {};
}

class Entry
{
public:
    Entry(const char* type, const QString& key)
    {
        m_text = QLatin1Char('@') % QLatin1StringView(type) % QLatin1Char('{') % entryKey(key);
    }

    /// The value as it is, unless it is empty.
    void raw(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            m_text +=
                QStringLiteral(",\n  ") % QLatin1StringView(name) % QStringLiteral(" = ") % value;
    }
    void braced(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            raw(name, QString(QLatin1Char('{') % value % QLatin1Char('}')));
    }
    void text(const char* name, const QString& value) { braced(name, escaped(value)); }

    /// A second pair of braces keeps the capitals of a title, and the words of a name together.
    void whole(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            braced(name, QString(QLatin1Char('{') % escaped(value) % QLatin1Char('}')));
    }

    QString take() { return m_text + QStringLiteral("\n}\n"); }

private:
    QString m_text;
};

void addDate(Entry& entry, const QString& text)
{
    static constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto expression = edtf::parse(text);
    if (!expression)
        return;
    const edtf::Date& date = expression->date;
    const bool isPlain = expression->form == edtf::Form::Date && !date.hasUnspecified() &&
                         !date.isLongYear && date.season == 0 &&
                         date.qualification() == edtf::Qualification{};
    if (!isPlain) {
        entry.braced("date", expression->canonical); // biblatex reads EDTF
        return;
    }
    entry.braced("year", QString::number(date.earliestYear));
    if (date.month > 0)
        entry.raw("month", QLatin1StringView(months[size_t(date.month) - 1]));
    if (date.day > 0)
        entry.braced("day", QString::number(date.day));
}

} // namespace

QString bibtex(const Reference& reference)
{
    const Source& source = reference.source;
    const bool isReport = source.kind == SourceKind::Report && !source.publisher.isEmpty();
    Entry entry(isReport ? "techreport" : "misc", source.key);
    entry.whole("title", source.title);
    entry.whole("author", source.author);
    entry.text(isReport ? "institution" : "publisher", source.publisher);
    entry.text("howpublished", howPublished(source.kind));
    addDate(entry, source.date);
    entry.text("language", source.language);
    entry.braced("url", verbatimAddress(source.address));
    entry.text("note", source.note);
    QString quoted;
    if (!reference.quotation.isEmpty()) {
        quoted = QStringLiteral("``") % escaped(reference.quotation) % QStringLiteral("''");
        if (!reference.place.isEmpty())
            quoted += QStringLiteral(" (") % escaped(reference.place) % QLatin1Char(')');
    }
    entry.braced("annote", quoted);
    return entry.take();
}

} // namespace attache
