// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/fieldreader.h"

#include "core/country.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

QString kindInWords(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null:
        return QStringLiteral("null");
    case JsonValue::Kind::Truth:
        return QCoreApplication::translate("Reader", "true or false");
    case JsonValue::Kind::Number:
        return QCoreApplication::translate("Reader", "a number");
    case JsonValue::Kind::Text:
        return QCoreApplication::translate("Reader", "a text");
    case JsonValue::Kind::List:
        return QCoreApplication::translate("Reader", "a list");
    case JsonValue::Kind::Object:
        return QCoreApplication::translate("Reader", "an object");
    }
    Q_UNREACHABLE();
}

/// Reports the value unless it is of the kind.
bool isOfKind(const JsonValue& value, JsonValue::Kind kind, IssueList& issues)
{
    if (value.kind() == kind)
        return true;
    //: "This must be a text, not a number."
    issues.error(value, QCoreApplication::translate("Reader", "This must be %1, not %2.")
                            .arg(kindInWords(kind), kindInWords(value.kind())));
    return false;
}

/// The text through a function of foreigntext; an empty one when it is longer than any text may
/// be, which is reported.
QString textOf(const JsonValue& text, IssueList& issues, QString (*door)(QStringView))
{
    constexpr size_t maxUtf8PerUnit = 3;
    const bool isFarTooLong = text.text().size() > maxUtf8PerUnit * foreigntext::maxPassageLength;
    QString result = isFarTooLong ? QString() : door(text.toString());
    if (isFarTooLong || result.size() > foreigntext::maxPassageLength) {
        issues.error(
            text, QCoreApplication::translate("Reader", "This text is longer than %1 characters.")
                      .arg(foreigntext::maxPassageLength));
        return {};
    }
    return result;
}

} // namespace

QString quoted(std::string_view utf8)
{
    constexpr qsizetype quotationLength = 60;
    constexpr size_t enough = 4096;
    const std::string_view part = utf8.substr(0, enough);
    return foreigntext::label(QString::fromUtf8(part.data(), qsizetype(part.size())),
                              quotationLength);
}

QString quoted(const JsonValue& text)
{
    return quoted(text.text());
}

void reportUnknownField(qsizetype offset, const QString& pointer, std::string_view name,
                        IssueList& issues)
{
    issues.add(Issue::Severity::Warning, offset, pointer,
               QCoreApplication::translate(
                   "Reader", "The field “%1” is not known here and has been left out.")
                   .arg(quoted(name)));
}

QString lineOf(const JsonValue& text, IssueList& issues)
{
    QString line = textOf(text, issues, foreigntext::singleLine);
    if (text.text().find_first_of("\r\n") != std::string_view::npos) {
        issues.warning(text, QCoreApplication::translate(
                                 "Reader", "This should be one line; its line breaks have become "
                                           "spaces."));
    }
    if (line.size() > foreigntext::maxFieldLength) {
        line = foreigntext::clipped(line, foreigntext::maxFieldLength).toString();
        issues.warning(text, QCoreApplication::translate(
                                 "Reader", "This is longer than %1 characters and has been cut.")
                                 .arg(foreigntext::maxFieldLength));
    }
    return line;
}

QString countryOf(const JsonValue& text, IssueList& issues)
{
    const QString code = text.toString();
    if (country::isCode(code))
        return code;
    issues.error(text, QCoreApplication::translate(
                           "Reader", "“%1” is not a country code. Country codes are the two "
                                     "capital letters of ISO 3166-1, such as VN.")
                           .arg(quoted(text)));
    return {};
}

QString keyOf(const JsonValue& text, KeyStyle style, IssueList& issues)
{
    const std::string_view key = text.text();
    const auto isLetterOrDigit = [style](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               (style == KeyStyle::AnyCase && c >= 'A' && c <= 'Z');
    };
    const auto isAllowed = [&](char c) { return isLetterOrDigit(c) || c == '.' || c == '-'; };
    if (!key.empty() && isLetterOrDigit(key.front()) &&
        std::all_of(key.begin(), key.end(), isAllowed))
        return text.toString();
    issues.error(
        text, style == KeyStyle::LowerCase
                  ? QCoreApplication::translate(
                        "Reader", "“%1” is not a key. Keys are lower-case letters a to z, digits, "
                                  "“.” and “-”, and begin with a letter or digit.")
                        .arg(quoted(text))
                  : QCoreApplication::translate(
                        "Reader", "“%1” is not a key. Keys are letters a to z, digits, “.” and "
                                  "“-”, and begin with a letter or digit.")
                        .arg(quoted(text)));
    return {};
}

void reportUnknownWord(const JsonValue& word, const QStringList& known, IssueList& issues)
{
    issues.error(word,
                 QCoreApplication::translate("Reader", "“%1” is not a word of this field. Its "
                                                       "words are: %2.")
                     .arg(quoted(word), known.join(QLatin1String(", "))));
}

FieldReader::FieldReader(const JsonValue& object, IssueList& issues)
    : m_object(object)
    , m_issues(issues)
{
    if (!isOfKind(object, JsonValue::Kind::Object, issues))
        m_object = {};
}

JsonValue FieldReader::member(std::string_view name)
{
    JsonValue found;
    quint32 position = 0;
    for (JsonValue value = m_object.firstChild(); value; value = value.nextSibling()) {
        if (value.name() == name) {
            m_asked |= position < 64 ? quint64(1) << position : 0;
            if (!found)
                found = value;
        }
        ++position;
    }
    return found;
}

JsonValue FieldReader::member(std::string_view name, JsonValue::Kind kind, Presence presence)
{
    const JsonValue value = member(name);
    const bool isEmptyText =
        value.kind() == JsonValue::Kind::Text && value.text().empty() && kind == value.kind();
    if (value && !isEmptyText)
        return isOfKind(value, kind, m_issues) ? value : JsonValue();
    if (presence == Presence::Required && isUsable()) {
        const QString field = QString::fromLatin1(name.data(), qsizetype(name.size()));
        m_issues.error(
            m_object,
            isEmptyText
                ? QCoreApplication::translate("Reader", "The field “%1” is empty.").arg(field)
                : QCoreApplication::translate("Reader", "The field “%1” is missing.").arg(field));
    }
    return {};
}

QString FieldReader::text(std::string_view name, Presence presence)
{
    const JsonValue value = member(name, JsonValue::Kind::Text, presence);
    return value ? textOf(value, m_issues, foreigntext::normalised) : QString();
}

QString FieldReader::line(std::string_view name, Presence presence)
{
    const JsonValue value = member(name, JsonValue::Kind::Text, presence);
    return value ? lineOf(value, m_issues) : QString();
}

QString FieldReader::key(std::string_view name, KeyStyle style, Presence presence)
{
    const JsonValue value = member(name, JsonValue::Kind::Text, presence);
    return value ? keyOf(value, style, m_issues) : QString();
}

QString FieldReader::language(std::string_view name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
    return matching(name, pattern,
                    QCoreApplication::translate(
                        "Reader", "“%1” is not a language tag. Write one such as en or vi."));
}

QString FieldReader::webAddress(std::string_view name)
{
    static const QRegularExpression pattern(QStringLiteral("^https?://[^\\s\\p{C}]+\\z"));
    return matching(name, pattern,
                    QCoreApplication::translate("Reader", "“%1” is not a web address. Web "
                                                          "addresses begin with http:// or "
                                                          "https://."));
}

QString FieldReader::sha256(std::string_view name)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}\\z"));
    return matching(name, pattern,
                    QCoreApplication::translate("Reader", "“%1” is not a SHA-256 sum: 64 digits "
                                                          "from 0 to 9 and a to f."));
}

QString FieldReader::matching(std::string_view name, const QRegularExpression& pattern,
                              const QString& sentence)
{
    const JsonValue value = member(name, JsonValue::Kind::Text);
    if (!value)
        return {};
    const QString text = value.toString();
    if (text.size() <= foreigntext::maxFieldLength && pattern.match(text).hasMatch())
        return text;
    m_issues.error(value, sentence.arg(quoted(value)));
    return {};
}

std::optional<qint64> FieldReader::wholeNumber(std::string_view name, qint64 least, qint64 most,
                                               Presence presence)
{
    const JsonValue value = member(name, JsonValue::Kind::Number, presence);
    if (!value)
        return std::nullopt;
    const double number = value.number();
    if (number >= double(least) && number <= double(most) && number == std::floor(number))
        return qint64(number);
    m_issues.error(
        value, QCoreApplication::translate("Reader", "This must be a whole number from %1 to %2.")
                   .arg(least)
                   .arg(most));
    return std::nullopt;
}

std::optional<edtf::Expression> FieldReader::date(std::string_view name, Presence presence)
{
    const JsonValue value = member(name, JsonValue::Kind::Text, presence);
    if (!value)
        return std::nullopt;
    if (value.text().size() > size_t(foreigntext::maxFieldLength)) {
        m_issues.error(
            value, QCoreApplication::translate("Reader", "This text is longer than %1 characters.")
                       .arg(foreigntext::maxFieldLength));
        return std::nullopt;
    }
    Result<edtf::Expression> parsed = edtf::parse(value.toString());
    if (parsed)
        return *std::move(parsed);
    m_issues.error(value, QCoreApplication::translate("Reader", "“%1” cannot be read as a date. %2")
                              .arg(quoted(value), parsed.error().text));
    return std::nullopt;
}

QString FieldReader::country(std::string_view name)
{
    const JsonValue value = member(name, JsonValue::Kind::Text);
    return value ? countryOf(value, m_issues) : QString();
}

QList<JsonValue> FieldReader::list(std::string_view name, JsonValue::Kind kind)
{
    QList<JsonValue> elements;
    const JsonValue value = member(name, JsonValue::Kind::List);
    for (JsonValue element = value.firstChild(); element; element = element.nextSibling()) {
        if (isOfKind(element, kind, m_issues))
            elements.append(element);
    }
    return elements;
}

void FieldReader::reportUnknown()
{
    quint32 position = 0;
    for (JsonValue value = m_object.firstChild(); value; value = value.nextSibling()) {
        const bool isKnown = position < 64 && (m_asked >> position & 1) != 0;
        ++position;
        if (!isKnown)
            reportUnknownField(value.nameOffset(), value.pointer(), value.name(), m_issues);
    }
}

} // namespace attache
