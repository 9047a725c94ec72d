// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace attache {

namespace {

constexpr qsizetype maxNames = 200; ///< that are read back

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray()) {
        if (one.isString() && list.size() < maxNames)
            list.append(one.toString());
    }
    return list;
}

} // namespace

bool ChartChoice::showsEverything() const
{
    return hidden.isEmpty() && !hidesUnits && missions.isEmpty() && types.isEmpty() &&
           sex == Sex::NotStated;
}

QString toText(const ChartChoice& choice)
{
    QJsonArray hidden;
    for (const Measure measure : choice.hidden)
        hidden.append(key(measure));
    const QJsonObject object{
        {QStringLiteral("split"), int(choice.split)},
        {QStringLiteral("form"), int(choice.form)},
        {QStringLiteral("hidden"), hidden},
        {QStringLiteral("hidesUnits"), choice.hidesUnits},
        {QStringLiteral("missions"), QJsonArray::fromStringList(choice.missions)},
        {QStringLiteral("types"), QJsonArray::fromStringList(choice.types)},
        {QStringLiteral("sex"), key(choice.sex)},
        {QStringLiteral("linked"), choice.isLinked},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChartChoice chartChoiceFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ChartChoice choice;
    const int split = object.value(QStringLiteral("split")).toInt();
    if (split >= 0 && split <= int(ChartSplit::PersonnelType))
        choice.split = ChartSplit(split);
    if (object.value(QStringLiteral("form")).toInt() == int(ChartForm::Lines))
        choice.form = ChartForm::Lines;
    for (const QString& name : strings(object.value(QStringLiteral("hidden")))) {
        if (const auto measure = fromKey<Measure>(name))
            choice.hidden.append(*measure);
    }
    std::sort(choice.hidden.begin(), choice.hidden.end());
    choice.hidesUnits = object.value(QStringLiteral("hidesUnits")).toBool();
    choice.missions = strings(object.value(QStringLiteral("missions")));
    choice.types = strings(object.value(QStringLiteral("types")));
    choice.sex = fromKey<Sex>(object.value(QStringLiteral("sex")).toString()).value_or(Sex{});
    choice.isLinked = object.value(QStringLiteral("linked")).toBool(true);
    return choice;
}

} // namespace attache
