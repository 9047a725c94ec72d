// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/generateddata.h"

#include "core/datasetbuilder.h"
#include "core/isoday.h"
#include "io/nativewriter.h"

#include <array>
#include <cmath>

namespace attache {

namespace {

constexpr int countryCount = 40;
constexpr int categoryCount = 12;
constexpr qint64 dayCount = 1095;

constexpr std::array<const char*, countryCount> countryCodes = {
    "VN", "LA", "KH", "TH", "MM", "MY", "SG", "ID", "PH", "BN", "TL", "CN", "JP", "KR",
    "IN", "BD", "LK", "NP", "PK", "AU", "NZ", "US", "CA", "GB", "FR", "DE", "IT", "ES",
    "NL", "PL", "SE", "NO", "FI", "RU", "UA", "TR", "EG", "ZA", "BR", "MX"};

constexpr std::array<const char*, 16> titleWords = {
    "border",  "treaty", "harbour", "election", "market", "flood",   "signal", "railway",
    "council", "strike", "summit",  "bridge",   "census", "drought", "patent", "embassy"};

TimePoint firstSecond()
{
    return startOfYear(2021);
}

/// What every event of a country and a category rests on.
QString sentence(int country, const Category& category)
{
    return QStringLiteral("Every event of the category %1 with the country %2 is invented.")
        .arg(category.key, QLatin1String(countryCodes[size_t(country)]));
}

/// One source for each country, with a paragraph and a passage for each category.
void addSource(DataSetBuilder& builder, int country)
{
    const QString code = QString::fromLatin1(countryCodes[size_t(country)]);
    const std::vector<Category>& categories = builder.peek().categories();
    Source source;
    source.key = QStringLiteral("made-up-") + code.toLower();
    source.title = QStringLiteral("Invented events with %1").arg(code);
    source.language = QStringLiteral("en");
    QList<Passage> passages;
    for (int category = 0; category < categoryCount; ++category) {
        const QString text = sentence(country, categories[size_t(category)]);
        Passage passage;
        passage.key = source.key + QLatin1Char('-') + categories[size_t(category)].key;
        passage.exact = text;
        passage.start = source.length;
        passage.end = source.length + text.size();
        passages.append(passage);
        source.paragraphs.append({category + 1, source.length, text});
        source.length += text.size() + 1; // the line end
    }
    const auto id = builder.addSource(source);
    for (Passage& passage : passages) {
        passage.source = *id;
        builder.addPassage(passage);
    }
}

/// Everything but the events. Rows of countries and passages are as GeneratedEvent counts them:
/// passage country * categoryCount + category.
void addTables(DataSetBuilder& builder, const GeneratedDataOptions& options)
{
    DataSetInfo info;
    info.id = QStringLiteral("generated-%1-%2").arg(options.events).arg(options.seed);
    info.title = QStringLiteral("%1 generated events").arg(options.events);
    info.licence = QStringLiteral("CC0-1.0");
    info.language = QStringLiteral("en");
    info.description = QStringLiteral("Invented events for tests and measurements, made by "
                                      "“attache generate --events %1 --seed %2”.")
                           .arg(options.events)
                           .arg(options.seed);
    info.timeRange = QStringLiteral("2021/2023");
    info.limits = QStringLiteral("Nothing in this data set took place.");
    builder.setInfo(info);
    for (const char* code : countryCodes)
        builder.country(QString::fromLatin1(code));
    for (int country = 0; country < countryCount; ++country)
        addSource(builder, country);
}

QString timeText(TimePoint time)
{
    const int second = secondOfDay(time);
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    return isoDay(civilDate(time)) + QLatin1Char('T') + twoDigits(second / 3600) +
           QLatin1Char(':') + twoDigits(second / 60 % 60) + QLatin1Char(':') +
           twoDigits(second % 60);
}

/// An instant keeps its second. What lasts begins and ends with a day: EDTF has no times in
/// intervals.
QString edtfOf(const GeneratedEvent& event)
{
    const TimePoint start = firstSecond() + event.startSecond;
    if (event.days == 0)
        return timeText(start);
    const TimePoint lastDay = start + (event.days - 1) * secondsPerDay;
    const QString first = isoDay(civilDate(start));
    return event.days == 1 ? first : first + QLatin1Char('/') + isoDay(civilDate(lastDay));
}

EventDraft draft(quint32 number, const GeneratedEvent& event)
{
    EventDraft draft;
    draft.key = QStringLiteral("event-%1").arg(number, 7, 10, QLatin1Char('0'));
    draft.title = generatedTitle(number);
    draft.category = CategoryId{quint32(event.category)};
    draft.edtf = edtfOf(event);
    const auto expression = edtf::parse(draft.edtf);
    const DateKind kind = event.days == 0 ? DateKind::Instant : DateKind::Duration;
    draft.date = resolve(*expression, kind, DateBasis::Stated);
    draft.participants.append({ParticipantId{quint32(event.country)}, {}});
    Citation citation;
    citation.passage = PassageId{quint32(event.country * categoryCount + event.category)};
    citation.supports = Support::Event | Support::Date;
    draft.citations.append(citation);
    return draft;
}

} // namespace

/// Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, the same on every system.
double EventGenerator::uniform()
{
    constexpr double twoTo32 = 4294967296.0;
    m_state += 0x6D2B79F5u;
    quint32 t = (m_state ^ (m_state >> 15)) * (1u | m_state);
    t = (t + (t ^ (t >> 7)) * (61u | t)) ^ t;
    return double(t ^ (t >> 14)) / twoTo32;
}

GeneratedEvent EventGenerator::next()
{
    constexpr double shareThatLasts = 0.3;
    constexpr int longestDays = 120;
    GeneratedEvent event;
    event.startSecond = qint64(std::floor(uniform() * double(dayCount * secondsPerDay)));
    const bool lasts = uniform() < shareThatLasts;
    const int days = 1 + int(uniform() * longestDays);
    event.days = lasts ? days : 0;
    event.country = int(uniform() * countryCount);
    event.category = int(uniform() * categoryCount);
    return event;
}

QString generatedTitle(quint32 number)
{
    constexpr qsizetype length = 40;
    QString title = QStringLiteral("Event %1").arg(number, 7, 10, QLatin1Char('0'));
    for (quint64 word = 0; title.size() < length; ++word) {
        const quint64 index = quint64(number) * 7 + word * 5 + (number >> 4);
        title += QLatin1Char(' ') + QLatin1String(titleWords[index % titleWords.size()]);
    }
    return title.left(length).trimmed();
}

DataSetPtr generatedDataSet(const GeneratedDataOptions& options)
{
    DataSetBuilder builder;
    addTables(builder, options);
    EventGenerator generator(options.seed);
    for (quint32 number = 0; number < options.events; ++number)
        builder.addEvent(draft(number, generator.next()));
    return builder.build();
}

Result<void> writeGeneratedDataSet(const GeneratedDataOptions& options, const QString& path)
{
    DataSetBuilder builder;
    addTables(builder, options);
    const DataSetPtr tables = builder.build();
    EventGenerator generator(options.seed);
    const EventStream events{
        options.events, [&generator](quint32 number) { return draft(number, generator.next()); }};
    return writeDataSet(*tables, events, path);
}

} // namespace attache
