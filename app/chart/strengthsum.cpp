// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/strengthsum.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace attache {

namespace {

/// Whom a figure of one country speaks of: type of personnel and sex, each of them open or not.
using Key = std::pair<QString, Sex>;

Key keyOf(const Figure& figure)
{
    return {figure.personnelType, figure.sex};
}

/// Whether one of the keys is a total that holds the figure: the same, with something left open
/// that the figure states.
bool isPartOfAnother(const Key& key, const std::set<Key>& keys)
{
    const auto& [type, sex] = key;
    const bool hasType = !type.isEmpty();
    const bool hasSex = sex != Sex::NotStated;
    return (hasType && hasSex && keys.contains({QString(), Sex::NotStated})) ||
           (hasType && keys.contains({QString(), sex})) ||
           (hasSex && keys.contains({type, Sex::NotStated})) ||
           // Two breakdowns of one total that is not given itself: by sex is the one counted.
           (hasType &&
            (keys.contains({QString(), Sex::Female}) || keys.contains({QString(), Sex::Male})));
}

bool states(const Figure& figure, ChartSplit split)
{
    return split == ChartSplit::Sex ? figure.sex != Sex::NotStated
                                    : !figure.personnelType.isEmpty();
}

class Sum
{
public:
    Sum(const DataSet& dataSet, ChartSplit split)
        : m_dataSet(dataSet)
        , m_split(split)
    {
    }

    /// The figures of one country that make up its number without counting anything twice.
    std::vector<FigureId> cover(const std::vector<FigureId>& figures) const
    {
        if (figures.size() < 2)
            return figures;
        const std::vector<FigureId> coarse = withoutParts(figures);
        if (m_split == ChartSplit::Mission)
            return coarse;
        std::vector<FigureId> stating;
        for (const FigureId id : figures) {
            if (states(m_dataSet.figure(id), m_split))
                stating.push_back(id);
        }
        const std::vector<FigureId> fine = withoutParts(stating);
        return !fine.empty() && total(fine) == total(coarse) ? fine : coarse;
    }

private:
    std::vector<FigureId> withoutParts(const std::vector<FigureId>& figures) const
    {
        std::set<Key> keys;
        for (const FigureId id : figures)
            keys.insert(keyOf(m_dataSet.figure(id)));
        std::vector<FigureId> result;
        std::set<Key> counted;
        for (const FigureId id : figures) {
            const Key key = keyOf(m_dataSet.figure(id));
            if (!isPartOfAnother(key, keys) && counted.insert(key).second)
                result.push_back(id);
        }
        return result;
    }

    double total(const std::vector<FigureId>& figures) const
    {
        double sum = 0;
        for (const FigureId id : figures)
            sum += m_dataSet.figure(id).value;
        return sum;
    }

    const DataSet& m_dataSet;
    ChartSplit m_split;
};

/// What the split puts the figure with; the same for all when it is by mission.
Key groupOf(const Figure& figure, ChartSplit split)
{
    switch (split) {
    case ChartSplit::Sex:
        return {QString(), figure.sex};
    case ChartSplit::PersonnelType:
        return {figure.personnelType, Sex::NotStated};
    case ChartSplit::Mission:
        break;
    }
    return {};
}

} // namespace

std::vector<StrengthPart> sumsOf(const DataSet& dataSet, const std::vector<FigureId>& figures,
                                 ChartSplit split, std::vector<FigureId>& notAdded)
{
    std::map<ParticipantId, std::vector<FigureId>> byCountry;
    for (const FigureId id : figures)
        byCountry[dataSet.figure(id).country].push_back(id);
    // Without a contributing country a figure is no total of countries, because it may leave
    // some out; it is then the one that is not added.
    if (byCountry.size() > 1)
        byCountry.erase(ParticipantId{});

    const Sum sum(dataSet, split);
    std::set<FigureId> counted;
    for (const auto& entry : byCountry) {
        for (const FigureId id : sum.cover(entry.second))
            counted.insert(id);
    }

    std::map<Key, StrengthPart> parts;
    for (const FigureId id : figures) {
        if (!counted.contains(id)) {
            notAdded.push_back(id);
            continue;
        }
        const Figure& figure = dataSet.figure(id);
        StrengthPart& part = parts[groupOf(figure, split)];
        part.value += figure.value;
        part.isExact = part.isExact && figure.qualifier == Qualifier::Exactly;
        part.figures.push_back(id);
    }
    std::vector<StrengthPart> result;
    for (auto& entry : parts)
        result.push_back(std::move(entry.second));
    for (StrengthPart& part : result) {
        // The first one is what a click on the column opens: it makes up most of the column.
        std::stable_sort(part.figures.begin(), part.figures.end(), [&](FigureId a, FigureId b) {
            return dataSet.figure(a).value > dataSet.figure(b).value;
        });
    }
    return result;
}

} // namespace attache
