// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/strengthsum.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace attache {

namespace {

using Key = std::tuple<ParticipantId, QString, Sex>;

Key keyOf(const Figure& figure)
{
    return {figure.country, figure.personnelType, figure.sex};
}

/// Whether one of the keys is a total that holds the figure: the same, with something left open
/// that the figure states. Without a contributing country a figure is no total of countries,
/// because it may leave some out; it is then the one that is not added.
bool isPartOfAnother(const Key& key, const std::set<Key>& keys)
{
    const auto& [country, type, sex] = key;
    const bool hasType = !type.isEmpty();
    const bool hasSex = sex != Sex::NotStated;
    return (hasType && hasSex && keys.contains({country, {}, Sex::NotStated})) ||
           (hasType && keys.contains({country, {}, sex})) ||
           (hasSex && keys.contains({country, type, Sex::NotStated})) ||
           // Two breakdowns of one total that is not given itself: by sex is the one counted.
           (hasType &&
            (keys.contains({country, {}, Sex::Female}) || keys.contains({country, {}, Sex::Male})));
}

bool namesCountry(const DataSet& dataSet, FigureId id)
{
    return dataSet.figure(id).country.isValid();
}

} // namespace

StrengthPart sumOf(const DataSet& dataSet, const std::vector<FigureId>& figures,
                   std::vector<FigureId>& notAdded)
{
    const bool anyCountry = std::any_of(figures.begin(), figures.end(),
                                        [&](FigureId id) { return namesCountry(dataSet, id); });
    std::set<Key> keys;
    for (const FigureId id : figures)
        keys.insert(keyOf(dataSet.figure(id)));

    StrengthPart part;
    std::set<Key> counted;
    for (const FigureId id : figures) {
        const Figure& figure = dataSet.figure(id);
        const Key key = keyOf(figure);
        const bool mixesCountries = anyCountry && !figure.country.isValid();
        if (mixesCountries || isPartOfAnother(key, keys) || !counted.insert(key).second) {
            notAdded.push_back(id);
            continue;
        }
        part.value += figure.value;
        part.isExact = part.isExact && figure.qualifier == Qualifier::Exactly;
        part.figures.push_back(id);
    }
    // The first one is what a click on the column opens: the one that makes up most of it.
    std::stable_sort(part.figures.begin(), part.figures.end(), [&](FigureId a, FigureId b) {
        return dataSet.figure(a).value > dataSet.figure(b).value;
    });
    return part;
}

} // namespace attache
