// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchwords.h"

#include "core/countrytable.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

namespace attache {

namespace {

struct OtherNames
{
    const char* alpha2;
    const char* names; ///< UTF-8; several, separated by semicolons
};

// Names in common use, in English and Vietnamese, that are not the short one of the country
// table.
constexpr OtherNames otherNames[] = {
    {"AE", "UAE"},
    {"BN", "Brunei Darussalam"},
    {"BO", "Plurinational State of Bolivia"},
    {"BY", "Belorussia; Bạch Nga"},
    {"CD", "DR Congo; DRC; Congo-Kinshasa; Zaire"},
    {"CF", "CAR; Centrafrique"},
    {"CG", "Congo-Brazzaville; Republic of the Congo"},
    {"CI", "Ivory Coast"},
    {"CN", "PRC; People's Republic of China"},
    {"CV", "Cape Verde"},
    {"CZ", "Czech Republic; Cộng hoà Séc"},
    {"GB", "UK; Great Britain; Britain; England"},
    {"IR", "Islamic Republic of Iran"},
    {"KH", "Kampuchea; Khmer; Cam-pu-chia"},
    {"KP", "DPRK; North Korea; Bắc Triều Tiên"},
    {"KR", "ROK; South Korea; Republic of Korea; Nam Hàn"},
    {"LA", "Lao PDR; Lao People's Democratic Republic; Ai Lao"},
    {"MD", "Republic of Moldova"},
    {"MK", "Macedonia"},
    {"MM", "Burma; Miến Điện"},
    {"NL", "Holland"},
    {"PH", "Phi-líp-pin"},
    {"PS", "State of Palestine"},
    {"RU", "Russian Federation; Liên bang Nga"},
    {"SG", "Xinh-ga-po"},
    {"SY", "Syrian Arab Republic"},
    {"SZ", "Swaziland"},
    {"TL", "East Timor; Đông Timor"},
    {"TR", "Turkey; Türkiye"},
    {"TW", "Chinese Taipei; Đài Bắc"},
    {"TZ", "United Republic of Tanzania"},
    {"US", "USA; United States of America; America; Hoa Kỳ; Mỹ"},
    {"VA", "Vatican; Holy See"},
    {"VE", "Bolivarian Republic of Venezuela"},
    {"VN", "Vietnam; Viet Nam; Việt Nam; SRV"},
};

} // namespace

void SearchWords::addShownName(QStringView name)
{
    m_words += foldedWords(name);
    addName(name);
}

void SearchWords::addName(QStringView name)
{
    m_names.append(foldedWords(name).join(QString()));
}

void SearchWords::addCode(QStringView code)
{
    m_codes.append(foldedForSearch(code));
}

bool SearchWords::match(const QStringList& typed) const
{
    const auto begins = [](const QStringList& texts, const QString& beginning) {
        return std::any_of(texts.begin(), texts.end(), [&beginning](const QString& text) {
            return text.startsWith(beginning);
        });
    };
    const QString whole = typed.join(QString());
    return m_codes.contains(whole) || begins(m_names, whole) ||
           std::all_of(typed.begin(), typed.end(),
                       [&](const QString& word) { return begins(m_words, word); });
}

CountryNames::CountryNames()
{
    const QDir folder(QStringLiteral(":/i18n"));
    for (const QString& file : folder.entryList({QStringLiteral("attache_*.qm")})) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(file)))
            m_languages.push_back(std::move(translator));
    }
}

CountryNames::~CountryNames() = default;

SearchWords CountryNames::words(const QString& alpha2) const
{
    SearchWords words;
    words.addCode(alpha2);
    const auto table = country::table();
    const auto row = std::find_if(table.begin(), table.end(), [&](const country::TableRow& entry) {
        return alpha2 == QLatin1String(entry.alpha2);
    });
    if (row != table.end())
        words.addCode(QString::fromLatin1(row->alpha3));
    for (const QString& name : names(alpha2))
        words.addName(name);
    return words;
}

QStringList CountryNames::names(const QString& alpha2) const
{
    QStringList names;
    const auto table = country::table();
    const auto row = std::find_if(table.begin(), table.end(), [&](const country::TableRow& entry) {
        return alpha2 == QLatin1String(entry.alpha2);
    });
    if (row != table.end()) {
        names.append(QString::fromUtf8(row->name));
        for (const auto& language : m_languages)
            names.append(language->translate("Country", row->name));
    }
    for (const OtherNames& other : otherNames) {
        if (alpha2 == QLatin1String(other.alpha2))
            names += QString::fromUtf8(other.names).split(u';');
    }
    return names;
}

QStringList CountryNames::codesWithOtherNames()
{
    QStringList codes;
    for (const OtherNames& other : otherNames)
        codes.append(QString::fromLatin1(other.alpha2));
    return codes;
}

} // namespace attache
