// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edtf.h"
#include "core/foreigntext.h"
#include "core/vocabulary.h"
#include "io/fieldrules.h"
#include "io/issuelist.h"
#include "io/jsonvalue.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <type_traits>

namespace attache {

/// A list element's text as one line, reported like FieldReader::line().
QString lineOf(const JsonValue& text, IssueList& issues);

/// The country's code if the text is one; what is not is reported.
QString countryOf(const JsonValue& text, IssueList& issues);

/// A short quotation from the file for a sentence.
QString quoted(std::string_view utf8);
QString quoted(const JsonValue& text);

/// Warns about a field that the format does not know.
void reportUnknownField(qsizetype offset, const QString& pointer, std::string_view name,
                        IssueList& issues);

/// The key if the text is spelt like one; empty otherwise, which is reported.
QString keyOf(const JsonValue& text, KeyStyle style, IssueList& issues);

/// Reports a word that is not in its vocabulary, with those that are.
void reportUnknownWord(const JsonValue& word, const QStringList& known, IssueList& issues);

/// The term a word stands for; an unknown one is reported. A term that means "not stated" has no
/// word: it is left out of the file.
template <class E> std::optional<E> termOf(const JsonValue& word, IssueList& issues)
{
    const auto hasWord = []([[maybe_unused]] E term) {
        if constexpr (std::is_same_v<E, Sex>)
            return term != Sex::NotStated;
        return true;
    };
    const std::string_view text = word.text();
    for (const E term : allValues<E>()) {
        const QLatin1StringView candidate = key(term);
        if (text == std::string_view(candidate.data(), size_t(candidate.size())) && hasWord(term))
            return term;
    }
    QStringList known;
    for (const E term : allValues<E>()) {
        if (hasWord(term))
            known.append(key(term));
    }
    reportUnknownWord(word, known, issues);
    return std::nullopt;
}

/// Reads the fields of one JSON object by name and reports what is missing, of a wrong type or
/// not in the vocabulary. Every text comes back through foreigntext. A reader of something that
/// is no object reports that and finds no fields.
class FieldReader
{
public:
    FieldReader(const JsonValue& object, IssueList& issues);

    bool isUsable() const { return m_object.isObject(); }
    const JsonValue& object() const { return m_object; }

    /// The member, whatever it holds; it counts as known.
    JsonValue member(std::string_view name);

    /// The member if it is of the kind; what is not is reported. A text that is empty counts as
    /// absent.
    JsonValue member(std::string_view name, JsonValue::Kind kind,
                     Presence presence = Presence::Optional);

    /// A text of any length up to foreigntext::maxPassageLength; empty when absent.
    QString text(std::string_view name, Presence presence = Presence::Optional);

    /// A text on one line; line breaks and what is too long are mended with a warning.
    QString line(std::string_view name, Presence presence = Presence::Optional);

    /// The key of this row or of another; empty when absent or misspelt, which is reported.
    QString key(std::string_view name, KeyStyle style = KeyStyle::LowerCase,
                Presence presence = Presence::Required);

    /// A BCP 47 tag, a web address and a SHA-256 sum; empty when absent or wrong.
    QString language(std::string_view name);
    QString webAddress(std::string_view name);
    QString sha256(std::string_view name);

    /// A whole number from least to most; nothing when absent or wrong.
    std::optional<qint64> wholeNumber(std::string_view name, qint64 least, qint64 most,
                                      Presence presence = Presence::Optional);

    /// An EDTF expression; nothing when absent or wrong.
    std::optional<edtf::Expression> date(std::string_view name,
                                         Presence presence = Presence::Optional);

    /// An ISO 3166-1 code; empty when absent or wrong.
    QString country(std::string_view name);

    /// The term of a vocabulary; nothing when absent or unknown.
    template <class E>
    std::optional<E> term(std::string_view name, Presence presence = Presence::Optional)
    {
        const JsonValue value = member(name, JsonValue::Kind::Text, presence);
        return value ? termOf<E>(value, m_issues) : std::nullopt;
    }

    /// The elements of a list that are of the kind; the others are reported.
    QList<JsonValue> list(std::string_view name, JsonValue::Kind kind);

    /// Warns about members that nobody has asked for.
    void reportUnknown();

    void error(const JsonValue& at, const QString& text) { m_issues.error(at, text); }
    void warning(const JsonValue& at, const QString& text) { m_issues.warning(at, text); }
    IssueList& issues() { return m_issues; }

private:
    QString matching(std::string_view name, const QRegularExpression& pattern,
                     const QString& sentence);

    JsonValue m_object;
    IssueList& m_issues;
    quint64 m_asked = 0; ///< bit n: member n is known; members beyond 63 are never known
};

} // namespace attache
