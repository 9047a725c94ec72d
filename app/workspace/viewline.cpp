// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/viewline.h"

#include "core/timepoint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <functional>
#include <map>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ViewLine)
};

const QString beginning = QStringLiteral("attache:view?");

QString encoded(const QString& text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

QString decoded(const QString& text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toLatin1()));
}

/// ISO 8601 where the time is a whole second of a year of four digits, else seconds since 1970.
QString timeText(double time)
{
    static const double firstDay = double(startOfYear(0));
    static const double lastDay = double(startOfYear(10'000));
    if (time != std::floor(time) || !(time >= firstDay && time < lastDay))
        return QString::number(time, 'g', QLocale::FloatingPointShortest);
    const auto digits = [](qint64 number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    const CivilDate date = civilDate(TimePoint(time));
    const int second = secondOfDay(TimePoint(time));
    const QString day =
        digits(date.year, 4) + u'-' + digits(date.month, 2) + u'-' + digits(date.day, 2);
    if (second == 0)
        return day;
    return day + u'T' + digits(second / 3600, 2) + u':' + digits(second / 60 % 60, 2) + u':' +
           digits(second % 60, 2);
}

std::optional<double> timeFrom(const QString& text)
{
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-(\\d\\d)-(\\d\\d)(?:T([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d))?$"));
    const auto match = iso.match(text);
    if (match.hasMatch()) {
        const auto part = [&match](int number) { return match.captured(number).toInt(); };
        const CivilDate date{part(1), part(2), part(3)};
        if (date.month < 1 || date.month > 12 || date.day < 1 ||
            date.day > daysInMonth(date.year, date.month))
            return std::nullopt;
        return double(startOfDay(date) + part(4) * secondsPerHour + part(5) * secondsPerMinute +
                      part(6));
    }
    bool isNumber = false;
    const double seconds = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(seconds))
        return std::nullopt;
    return seconds;
}

/// Writes "name=value" parts with "&" between them.
class Writer
{
public:
    void text(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            add(name, encoded(value));
    }

    void list(const QString& name, const QStringList& values)
    {
        QStringList items;
        for (const QString& value : values)
            items.append(encoded(value));
        if (!values.isEmpty())
            add(name, items.join(u','));
    }

    template <class E> void terms(const QString& name, const QList<E>& values)
    {
        QStringList keys;
        for (const E value : values)
            keys.append(key(value));
        list(name, keys);
    }

    void add(const QString& name, const QString& value)
    {
        m_parts.append(QString(name + u'=' + value));
    }

    QString line() const { return beginning + m_parts.join(u'&'); }

private:
    QStringList m_parts;
};

void writeChoices(Writer& writer, const FilterChoices& choices, const QString& before)
{
    const auto name = [&before](const char* last) { return QString(before + QLatin1String(last)); };
    writer.list(name("country"), choices.countries);
    writer.list(name("organisation"), choices.organisations);
    writer.list(name("category"), choices.categories);
    writer.terms(name("status"), choices.statuses);
    writer.list(name("source"), choices.sources);
    writer.terms(name("kind"), choices.dateKinds);
    writer.terms(name("certainty"), choices.certainties);
    writer.terms(name("quotation"), choices.evidence);
}

void writeFilter(Writer& writer, const EventFilter& filter, const QString& before)
{
    const auto name = [&before](const char* last) { return QString(before + QLatin1String(last)); };
    writeChoices(writer, filter, before);
    if (filter.participation == Participation::All)
        writer.add(name("participants"), QStringLiteral("all"));
    writeChoices(writer, filter.excluded, name("not-"));
    writer.text(name("time"), filter.time);
    writer.text(name("text"), filter.text);
}

/// Reads the value of one part into a view; false when it makes no sense.
using PartReader = std::function<bool(const QString& value, PortableView& view)>;

QStringList listFrom(const QString& value)
{
    QStringList items;
    for (const QString& item : value.split(u','))
        items.append(decoded(item));
    return items;
}

template <class E> bool readTerms(const QString& value, QList<E>& terms)
{
    for (const QString& key : listFrom(value)) {
        const auto term = fromKey<E>(key);
        if (!term)
            return false;
        terms.append(*term);
    }
    return true;
}

bool readRange(const QString& value, TimeRange& range)
{
    const QStringList ends = value.split(u'/');
    const auto begin = timeFrom(ends.value(0));
    const auto end = timeFrom(ends.value(1));
    if (ends.size() != 2 || !begin || !end || !(*end > *begin))
        return false;
    range = {*begin, *end};
    return true;
}

using ChoicesOf = std::function<FilterChoices&(PortableView&)>;

void addChoiceReaders(std::map<QString, PartReader>& readers, const QString& before,
                      const ChoicesOf& choicesOf)
{
    const auto addList = [&](const char* name, QStringList FilterChoices::*list) {
        readers[before + QLatin1String(name)] = [=](const QString& value, PortableView& view) {
            choicesOf(view).*list = listFrom(value);
            return true;
        };
    };
    const auto addTerms = [&](const char* name, auto FilterChoices::*list) {
        readers[before + QLatin1String(name)] = [=](const QString& value, PortableView& view) {
            return readTerms(value, choicesOf(view).*list);
        };
    };
    addList("country", &FilterChoices::countries);
    addList("organisation", &FilterChoices::organisations);
    addList("category", &FilterChoices::categories);
    addList("source", &FilterChoices::sources);
    addTerms("status", &FilterChoices::statuses);
    addTerms("kind", &FilterChoices::dateKinds);
    addTerms("certainty", &FilterChoices::certainties);
    addTerms("quotation", &FilterChoices::evidence);
}

void addTextReaders(std::map<QString, PartReader>& readers)
{
    const auto addText = [&readers](const char* name, const auto& textOf) {
        readers[QLatin1String(name)] = [textOf](const QString& value, PortableView& view) {
            textOf(view) = decoded(value);
            return true;
        };
    };
    addText("data", [](PortableView& view) -> QString& { return view.dataSet; });
    addText("version", [](PortableView& view) -> QString& { return view.version; });
    addText("event", [](PortableView& view) -> QString& { return view.event; });
    addText("figure", [](PortableView& view) -> QString& { return view.figure; });
}

using FilterOf = std::function<EventFilter&(PortableView&)>;

void addFilterReaders(std::map<QString, PartReader>& readers, const QString& before,
                      const FilterOf& filterOf)
{
    const auto name = [&before](const char* last) { return QString(before + QLatin1String(last)); };
    addChoiceReaders(readers, before,
                     [=](PortableView& view) -> FilterChoices& { return filterOf(view); });
    addChoiceReaders(readers, name("not-"),
                     [=](PortableView& view) -> FilterChoices& { return filterOf(view).excluded; });
    readers[name("participants")] = [=](const QString& value, PortableView& view) {
        filterOf(view).participation = Participation::All;
        return value == QLatin1String("all");
    };
    readers[name("time")] = [=](const QString& value, PortableView& view) {
        filterOf(view).time = decoded(value);
        return true;
    };
    readers[name("text")] = [=](const QString& value, PortableView& view) {
        filterOf(view).text = decoded(value);
        return true;
    };
}

/// The comparison that the view has from now on.
Comparison& compared(PortableView& view)
{
    return view.comparison ? *view.comparison : view.comparison.emplace();
}

std::map<QString, PartReader> partReaders()
{
    std::map<QString, PartReader> readers;
    addTextReaders(readers);
    addFilterReaders(readers, {}, [](PortableView& view) -> EventFilter& { return view.filter; });
    addFilterReaders(readers, QStringLiteral("compare-"),
                     [](PortableView& view) -> EventFilter& { return compared(view).filter; });
    readers[QStringLiteral("compare")] = [](const QString& value, PortableView& view) {
        bool isNumber = false;
        const int months = QLocale::c().toInt(value, &isNumber);
        compared(view).shiftMonths = months;
        return isNumber && std::abs(months) <= Comparison::maxShiftMonths;
    };
    readers[QStringLiteral("range")] = [](const QString& value, PortableView& view) {
        return readRange(value, view.range);
    };
    readers[QStringLiteral("lanes")] = [](const QString& value, PortableView& view) {
        const auto found = fromKey<LaneGrouping>(value);
        view.lanes.grouping = found.value_or(LaneGrouping::Category);
        return found.has_value();
    };
    readers[QStringLiteral("lane-order")] = [](const QString& value, PortableView& view) {
        view.lanes.order = listFrom(value);
        return true;
    };
    readers[QStringLiteral("lanes-collapsed")] = [](const QString& value, PortableView& view) {
        view.lanes.collapsed = listFrom(value);
        return true;
    };
    readers[QStringLiteral("lanes-empty")] = [](const QString& value, PortableView& view) {
        view.lanes.hidesEmpty = true;
        return value == QLatin1String("hidden");
    };
    readers[QStringLiteral("filtered-out")] = [](const QString& value, PortableView& view) {
        view.lanes.keepsFiltered = true;
        return value == QLatin1String("faint");
    };
    return readers;
}

} // namespace

QString viewLine(const PortableView& view)
{
    Writer writer;
    writer.text(QStringLiteral("data"), view.dataSet);
    writer.text(QStringLiteral("version"), view.version);
    if (!view.range.isEmpty())
        writer.add(QStringLiteral("range"),
                   timeText(view.range.begin) + u'/' + timeText(view.range.end));
    writeFilter(writer, view.filter, {});
    if (view.lanes.grouping != LaneGrouping::Category)
        writer.add(QStringLiteral("lanes"), QString(key(view.lanes.grouping)));
    writer.list(QStringLiteral("lane-order"), view.lanes.order);
    writer.list(QStringLiteral("lanes-collapsed"), view.lanes.collapsed);
    if (view.lanes.hidesEmpty)
        writer.add(QStringLiteral("lanes-empty"), QStringLiteral("hidden"));
    if (view.lanes.keepsFiltered)
        writer.add(QStringLiteral("filtered-out"), QStringLiteral("faint"));
    writer.text(QStringLiteral("event"), view.event);
    writer.text(QStringLiteral("figure"), view.figure);
    if (view.comparison) {
        writer.add(QStringLiteral("compare"), QString::number(view.comparison->shiftMonths));
        writeFilter(writer, view.comparison->filter, QStringLiteral("compare-"));
    }
    return writer.line();
}

Result<PortableView> parseViewLine(const QString& line)
{
    const QString trimmed = line.trimmed();
    if (!trimmed.startsWith(beginning))
        return Error{Texts::tr("A view line begins with “%1”.").arg(beginning)};
    static const std::map<QString, PartReader> readers = partReaders();
    PortableView view;
    QStringList seen;
    for (const QString& part : trimmed.mid(beginning.size()).split(u'&', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const auto reader = readers.find(name);
        const bool isReadable = reader != readers.end() && !seen.contains(name) &&
                                part.contains(u'=') && reader->second(part.section(u'=', 1), view);
        if (!isReadable)
            return Error{Texts::tr("This part of the view line makes no sense: “%1”.").arg(part)};
        seen.append(name);
    }
    return view;
}

} // namespace attache
