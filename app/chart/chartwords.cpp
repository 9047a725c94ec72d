// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartwords.h"

#include "chart/countaxis.h"
#include "core/datewords.h"
#include "core/foreigntext.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace attache {

namespace {

constexpr size_t maxListed = 8; ///< figures, sources or missions that are named one by one

/// The number that chooses the plural form; a fraction takes the general one.
int pluralNumber(double value)
{
    constexpr int many = 100;
    const bool isWhole = value == std::floor(value) && value < std::numeric_limits<int>::max();
    return isWhole ? int(value) : many;
}

QString signOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exactly:
        return {};
    case Qualifier::About:
    case Qualifier::Nearly:
        return QStringLiteral("≈ ");
    case Qualifier::MoreThan:
        return QStringLiteral("> ");
    case Qualifier::AtLeast:
        return QStringLiteral("≥ ");
    case Qualifier::AtMost:
        return QStringLiteral("≤ ");
    }
    return {};
}

} // namespace

QString unitWords(const QString& unit, double value)
{
    const int n = pluralNumber(value);
    if (unit == QLatin1String("personnel"))
        return QCoreApplication::translate("DeploymentChart", "personnel");
    if (unit == QLatin1String("officers"))
        return QCoreApplication::translate("DeploymentChart", "officer(s)", nullptr, n);
    if (unit == QLatin1String("units"))
        return QCoreApplication::translate("DeploymentChart", "unit(s)", nullptr, n);
    return foreigntext::label(unit);
}

ChartWords::ChartWords(const Snapshot& snapshot, const FigureSeries& series, const QLocale& locale)
    : m_snapshot(snapshot)
    , m_series(series)
    , m_locale(locale)
{
}

QString ChartWords::title() const
{
    return QCoreApplication::translate("DeploymentChart", "Peacekeeping");
}

QString ChartWords::subtitle() const
{
    if (m_series.columns.empty())
        return {};
    //: %1 is a unit such as "personnel" or "officers"
    const QString what =
        QCoreApplication::translate("DeploymentChart", "%1 in missions at month end")
            .arg(unitWords(m_series.unit, 2));
    switch (m_series.choice.split) {
    case ChartSplit::Sex:
        //: %1 is "personnel in missions at month end"
        return QCoreApplication::translate("DeploymentChart", "%1, women and men").arg(what);
    case ChartSplit::PersonnelType:
        //: %1 is "personnel in missions at month end"
        return QCoreApplication::translate("DeploymentChart", "%1, by type").arg(what);
    case ChartSplit::Mission:
        break;
    }
    return what;
}

QString ChartWords::choiceText() const
{
    const ChartChoice& choice = m_series.choice;
    QStringList parts;
    if (!choice.missions.isEmpty())
        parts.append(foreigntext::label(choice.missions.join(QLatin1String(", "))));
    if (choice.sex == Sex::Female)
        parts.append(QCoreApplication::translate("DeploymentChart", "women only"));
    else if (choice.sex == Sex::Male)
        parts.append(QCoreApplication::translate("DeploymentChart", "men only"));
    if (!choice.types.isEmpty())
        parts.append(foreigntext::label(choice.types.join(QLatin1String(", "))));
    return parts.join(QLatin1String(" · "));
}

QString ChartWords::contributor() const
{
    // Named only when all that is drawn is of one country.
    ParticipantId country;
    for (const StrengthColumn& column : m_series.columns) {
        for (const StrengthPart& part : column.parts) {
            for (const FigureId id : part.figures) {
                const ParticipantId one = figure(id).country;
                if (!one.isValid() || (country.isValid() && one != country))
                    return {};
                country = one;
            }
        }
    }
    return country.isValid()
               ? foreigntext::label(displayName(m_snapshot.dataSet->participant(country)))
               : QString();
}

QString ChartWords::heading() const
{
    QString text = subtitle().isEmpty() ? title() : subtitle();
    text[0] = text[0].toUpper();
    const QString country = contributor();
    if (!country.isEmpty())
        //: The heading of a picture: "Viet Nam: personnel in missions at month end"
        text = QCoreApplication::translate("DeploymentChart", "%1: %2")
                   .arg(country, subtitle().isEmpty() ? title() : subtitle());
    for (const QString& part : {choiceText(), filterText()}) {
        if (!part.isEmpty())
            text += QLatin1String(" · ") + part;
    }
    return text;
}

QString ChartWords::groupName(const StrengthGroup& group) const
{
    switch (m_series.choice.split) {
    case ChartSplit::Mission:
        return missionName(group.mission);
    case ChartSplit::Sex:
        if (group.sex == Sex::Female)
            return QCoreApplication::translate("DeploymentChart", "women");
        if (group.sex == Sex::Male)
            return QCoreApplication::translate("DeploymentChart", "men");
        return QCoreApplication::translate("DeploymentChart", "sex not stated");
    case ChartSplit::PersonnelType:
        break;
    }
    return group.type.isEmpty() ? QCoreApplication::translate("DeploymentChart", "type not stated")
                                : foreigntext::label(group.type);
}

QString ChartWords::unsplitName() const
{
    return m_series.choice.split == ChartSplit::Mission
               ? QCoreApplication::translate("DeploymentChart", "not by mission")
               : QCoreApplication::translate("DeploymentChart", "several missions together");
}

QString ChartWords::unitText(const UnitMark& unit) const
{
    const QString name = unitName(*m_snapshot.dataSet, unit.figure);
    if (unit.measure != Measure::Planned)
        return name;
    //: A unit of the rotation strip that is not sent yet: "Field Hospital Rotation 5 (planned)"
    return QCoreApplication::translate("DeploymentChart", "%1 (planned)").arg(name);
}

QString ChartWords::filterText() const
{
    EventFilter part;
    part.countries = m_snapshot.filter.countries;
    part.organisations = m_snapshot.filter.organisations;
    if (part.isEmpty())
        return {};
    //: What the chart is limited to: "only Laos or Cambodia"
    return QCoreApplication::translate("DeploymentChart", "only %1")
        .arg(foreigntext::label(filterInWords(*m_snapshot.dataSet, part)));
}

QString ChartWords::emptyText() const
{
    return filterText().isEmpty()
               ? QCoreApplication::translate("DeploymentChart",
                                             "This data set has no peacekeeping figures")
               : QCoreApplication::translate("DeploymentChart",
                                             "No peacekeeping figure matches the filter");
}

QString ChartWords::missionName(ParticipantId mission) const
{
    return foreigntext::label(m_snapshot.dataSet->participant(mission).code);
}

QString ChartWords::columnValue(double value, bool isExact) const
{
    return (isExact ? QString() : QStringLiteral("≈ ")) + countText(value, m_locale);
}

QString ChartWords::dayOfMonth(TimePoint time) const
{
    const CivilDate day = civilDate(time);
    return QCoreApplication::translate("DeploymentChart", "%1 %2", "day and abbreviated month")
        .arg(QString::number(day.day), m_locale.monthName(day.month, QLocale::ShortFormat));
}

QString ChartWords::flagText(const PointSeries& points, const FigurePoint& point) const
{
    const int count = int(point.figures.size());
    if (count > 1) {
        //: %n figures of the measure %1 share a mark: "2 statements: newly sent"
        return QCoreApplication::translate("DeploymentChart", "%n statement(s): %1", nullptr, count)
            .arg(displayName(points.measure));
    }
    //: A number with its unit and what it measures: "516 officers sent so far"
    return QCoreApplication::translate("DeploymentChart", "%1 %2")
        .arg(quantity(figure(point.figures.front())), displayName(points.measure));
}

QStringList ChartWords::flagTexts(const PointSeries& points, const FigurePoint& point) const
{
    const Figure& first = figure(point.figures.front());
    QString what = flagText(points, point);
    // Under a filter a figure must not look as if it counted the chosen mission alone.
    if (first.missions.size() > 1 && !filterText().isEmpty())
        what = QCoreApplication::translate("DeploymentChart", "%1 (several missions)").arg(what);
    //: The same with its date: "516 officers sent so far, as of 22 December 2022"
    const QString dated = QCoreApplication::translate("DeploymentChart", "%1, %2")
                              .arg(what, dateInWords(first.edtf, first.date.kind, m_locale));
    return {dated, what};
}

ChartCard ChartWords::card(const ChartElement& element) const
{
    switch (element.kind) {
    case ChartElement::Kind::Part: {
        const StrengthColumn& column = m_series.columns[element.index];
        return columnCard(column, column.parts[element.item]);
    }
    case ChartElement::Kind::Unsplit: {
        const StrengthColumn& column = m_series.columns[element.index];
        return columnCard(column, column.unsplit[element.item]);
    }
    case ChartElement::Kind::Point:
        return pointCard(m_series.points[element.index].points[element.item]);
    case ChartElement::Kind::Unit:
        return unitCard(m_series.units[element.index]);
    case ChartElement::Kind::Gap:
        break;
    }
    return gapCard(m_series.gaps[element.index]);
}

QString ChartWords::moreUnits(int count) const
{
    return QCoreApplication::translate("DeploymentChart", "+%1 more…")
        .arg(m_locale.toString(count));
}

QString ChartWords::leftOutText() const
{
    const int count = int(m_series.undated.size() + m_series.notDrawn.size());
    if (count == 0)
        return {};
    return QCoreApplication::translate("DeploymentChart", "%n figure(s) without a place here",
                                       nullptr, count);
}

QString ChartWords::summary() const
{
    if (m_series.isEmpty())
        return emptyText();
    QStringList sentences;
    if (!m_series.columns.empty()) {
        const StrengthColumn& last = m_series.columns.back();
        double highest = 0;
        for (const StrengthColumn& column : m_series.columns)
            highest = std::max(highest, column.highestValue());
        sentences.append(QCoreApplication::translate("DeploymentChart",
                                                     "%1: %n month(s), highest %2, last %3.",
                                                     nullptr, int(m_series.columns.size()))
                             .arg(subtitle(), countText(highest, m_locale),
                                  countText(last.highestValue(), m_locale)));
    }
    for (const PointSeries& points : m_series.points) {
        for (const FigurePoint& point : points.points) {
            if (sentences.size() < qsizetype(maxListed))
                sentences.append(flagTexts(points, point).first() + QLatin1Char('.'));
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QString ChartWords::withUnit(double value, const QString& unit) const
{
    //: A number and its unit: "516 officers"
    return QCoreApplication::translate("DeploymentChart", "%1 %2")
        .arg(countText(value, m_locale), unitWords(unit, value));
}

QString ChartWords::quantity(const Figure& one) const
{
    const QString number = withUnit(one.value, one.unit);
    if (one.qualifier == Qualifier::Exactly)
        return number;
    //: "more than" and a number with its unit
    return QCoreApplication::translate("DeploymentChart", "%1 %2")
        .arg(displayName(one.qualifier), number);
}

QString ChartWords::measureAndDate(const Figure& one) const
{
    return QCoreApplication::translate("DeploymentChart", "%1, %2")
        .arg(displayName(one.measure), dateInWords(one.edtf, one.date.kind, m_locale));
}

QString ChartWords::kindOfPersonnel(const Figure& one) const
{
    QStringList words;
    if (m_series.choice.split != ChartSplit::Mission && one.missions.size() == 1)
        words.append(missionName(one.missions.first()));
    if (!one.personnelType.isEmpty())
        words.append(foreigntext::label(one.personnelType));
    if (one.sex != Sex::NotStated)
        words.append(displayName(one.sex));
    if (one.country.isValid())
        words.append(foreigntext::label(displayName(m_snapshot.dataSet->participant(one.country))));
    return words.isEmpty() ? foreigntext::label(one.counts) : words.join(QLatin1String(", "));
}

QString ChartWords::sourceLine(const std::vector<FigureId>& figures) const
{
    const DataSet& dataSet = *m_snapshot.dataSet;
    QStringList keys;
    for (const FigureId id : figures) {
        for (const Citation& citation : figure(id).citations) {
            const SourceId source = dataSet.passage(citation.passage).source;
            const QString key = foreigntext::label(dataSet.source(source).key);
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    if (keys.isEmpty())
        return QCoreApplication::translate("DeploymentChart", "No source is cited");
    return QCoreApplication::translate("DeploymentChart", "Source: %1")
        .arg(keys.mid(0, qsizetype(maxListed)).join(QLatin1String(", ")));
}

QStringList ChartWords::sumLines(const StrengthPart& part) const
{
    QStringList lines;
    if (part.figures.size() < 2)
        return lines;
    lines.append(QCoreApplication::translate("DeploymentChart", "Sum of %n figure(s):", nullptr,
                                             int(part.figures.size())));
    for (size_t i = 0; i < std::min(part.figures.size(), maxListed); ++i) {
        const Figure& one = figure(part.figures[i]);
        //: A bullet, a number and whom it counts: "• 150 Troops, male"
        lines.append(
            QCoreApplication::translate("DeploymentChart", "• %1 %2")
                .arg(signOf(one.qualifier) + countText(one.value, m_locale), kindOfPersonnel(one)));
    }
    if (part.figures.size() > maxListed)
        lines.append(QCoreApplication::translate("DeploymentChart", "• and %n more", nullptr,
                                                 int(part.figures.size() - maxListed)));
    return lines;
}

QString ChartWords::missionLine(const Figure& one) const
{
    QStringList missions;
    for (const ParticipantId mission : one.missions)
        missions.append(missionName(mission));
    if (missions.isEmpty())
        return QCoreApplication::translate("DeploymentChart", "mission not stated");
    const QString list = missions.mid(0, qsizetype(maxListed)).join(QLatin1String(", "));
    if (missions.size() == 1)
        return list;
    return QCoreApplication::translate("DeploymentChart", "together: %1").arg(list);
}

ChartCard ChartWords::columnCard(const StrengthColumn& column, const StrengthPart& part) const
{
    ChartCard card;
    const QString amount = columnValue(part.value, part.isExact) + QLatin1Char(' ') +
                           unitWords(m_series.unit, part.value);
    const Figure& first = figure(part.figures.front());
    if (part.group >= 0) {
        //: A mission and its strength: "UNISFA: 189 personnel"
        card.heading = QCoreApplication::translate("DeploymentChart", "%1: %2")
                           .arg(groupName(m_series.groups[size_t(part.group)]), amount);
    } else {
        card.heading = amount;
        card.lines.append(missionLine(first));
    }
    card.lines.append(measureAndDate(first));
    card.lines.append(sumLines(part));
    if (part.group >= 0 && column.parts.size() > 1)
        card.lines.append(QCoreApplication::translate("DeploymentChart", "All together: %1")
                              .arg(countText(column.stackedValue(), m_locale)));
    if (!column.notAdded.empty())
        card.lines.append(QCoreApplication::translate(
            "DeploymentChart", "%n more figure(s) count the same and are not added", nullptr,
            int(column.notAdded.size())));
    for (const StrengthGap& gap : m_series.gaps) {
        if (gap.begin < column.end && gap.end > column.begin)
            card.lines.append(foreigntext::label(gap.reason));
    }
    card.lines.append(sourceLine(part.figures));
    return card;
}

ChartCard ChartWords::pointCard(const FigurePoint& point) const
{
    ChartCard card;
    for (const FigureId id : point.figures) {
        const Figure& one = figure(id);
        if (card.heading.isEmpty())
            card.heading = quantity(one);
        else
            card.lines.append(quantity(one));
        card.lines.append(measureAndDate(one));
        if (!one.counts.isEmpty())
            card.lines.append(foreigntext::label(one.counts));
        card.lines.append(missionLine(one));
    }
    card.lines.append(sourceLine(point.figures));
    return card;
}

ChartCard ChartWords::unitCard(const UnitMark& unit) const
{
    const Figure& one = figure(unit.figure);
    ChartCard card{unitText(unit), {quantity(one), measureAndDate(one)}};
    if (!one.counts.isEmpty())
        card.lines.append(foreigntext::label(one.counts));
    card.lines.append(missionLine(one));
    card.lines.append(sourceLine({unit.figure}));
    return card;
}

ChartCard ChartWords::gapCard(const StrengthGap& gap) const
{
    return {QCoreApplication::translate("DeploymentChart", "not stated"),
            {dateInWords(gap.edtf, gap.kind, m_locale), foreigntext::label(gap.reason)}};
}

} // namespace attache
