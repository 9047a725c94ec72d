// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foldedtext.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace attache {

/// What a row is found by. What is typed must be one of its codes, or begin one of its names,
/// spaces aside ("vietn" finds Viet Nam, "lao pdr" Laos); or each word that is typed must begin
/// a word of the name that is shown ("republic af" finds the Central African Republic).
class SearchWords
{
public:
    void addShownName(QStringView name);
    void addName(QStringView name);
    void addCode(QStringView code);

    /// Whether the words typed, from foldedWords(), find the row; no words find everything.
    bool match(const QStringList& typed) const;

private:
    QStringList m_words; ///< of the name that is shown
    QStringList m_names; ///< without spaces
    QStringList m_codes;
};

/// All that countries are known by: their codes, their names in English and in every language
/// the program carries, and other names in common use ("Lao PDR", "Burma", "Vietnam").
class CountryNames
{
public:
    CountryNames();
    ~CountryNames();
    CountryNames(const CountryNames&) = delete;
    CountryNames& operator=(const CountryNames&) = delete;

    /// The words for one country; none but the code itself when it is unknown.
    SearchWords words(const QString& alpha2) const;

    /// Its names, without codes; none when it is unknown.
    QStringList names(const QString& alpha2) const;

    /// The countries that have other names than those of the translations.
    static QStringList codesWithOtherNames();

private:
    std::vector<std::unique_ptr<QTranslator>> m_languages;
};

} // namespace attache
