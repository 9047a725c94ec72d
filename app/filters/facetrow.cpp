// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetrow.h"

#include "core/country.h"
#include "core/foreigntext.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace attache {

namespace {

/// A code as its data set writes it stands for itself ("MINUSCA"); a lower-case key does not.
bool isAbbreviation(const QString& code)
{
    return std::any_of(code.begin(), code.end(), [](QChar c) { return c.isUpper(); });
}

/// Terms of a vocabulary are lower case; here they begin a line.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void nameOrganisation(FacetRow& row, const Participant& organisation)
{
    row.fullName = foreigntext::label(displayName(organisation));
    row.name = isAbbreviation(row.value) ? foreigntext::label(row.value) : row.fullName;
}

void nameSource(FacetRow& row, const Source& source)
{
    const QString about =
        source.title.isEmpty() ? capitalised(displayName(source.kind)) : source.title;
    //: A source in a list: its key, and its title or kind
    const QString name = QCoreApplication::translate("FilterPane", "%1 · %2");
    row.name = foreigntext::label(name.arg(source.key, about));
    row.search.addShownName(foreigntext::label(source.publisher));
}

void nameRow(FacetRow& row, const DataSet& dataSet, Facet facet)
{
    switch (facet) {
    case Facet::Countries:
        row.name = foreigntext::label(country::name(row.value));
        return;
    case Facet::Organisations:
        nameOrganisation(row, dataSet.participants()[row.id]);
        return;
    case Facet::Categories:
        row.name = foreigntext::label(displayName(dataSet.categories()[row.id]));
        return;
    case Facet::Statuses:
        row.name = capitalised(displayName(EventStatus(row.id)));
        return;
    case Facet::DateKinds:
        row.name = capitalised(displayName(DateKind(row.id)));
        return;
    case Facet::Certainties:
        row.name = capitalised(displayName(DateCertainty(row.id)));
        return;
    case Facet::Evidence:
        row.name = capitalised(displayName(Integrity(row.id)));
        return;
    case Facet::Sources:
        nameSource(row, dataSet.sources()[row.id]);
        return;
    }
}

} // namespace

std::vector<FacetRow> facetRows(const DataSet& dataSet, const FacetCounts& totals,
                                const EventFilter& filter, Facet facet)
{
    const QStringList known = knownValues(dataSet, facet);
    QStringList named = valuesOf(filter, facet) + valuesOf(filter.excluded, facet);
    std::vector<FacetRow> rows;
    const auto add = [&](const QString& value, quint32 id, int total) {
        FacetRow row;
        row.value = value;
        row.id = id;
        row.total = total;
        row.state = stateOf(filter, facet, value);
        row.wasChosen = row.state != ValueState::Free;
        rows.push_back(std::move(row));
    };
    for (qsizetype id = 0; id < known.size(); ++id) {
        const int total = countOf(totals, facet, quint32(id));
        const bool isNamed = named.removeAll(known[id]) > 0;
        if (!known[id].isEmpty() && (total > 0 || isNamed))
            add(known[id], quint32(id), total);
    }
    for (const QString& value : named)
        add(value, FacetRow::noId, 0);
    nameFacetRows(rows, dataSet, facet);
    sortFacetRows(rows);
    return rows;
}

void nameFacetRows(std::span<FacetRow> rows, const DataSet& dataSet, Facet facet)
{
    std::optional<CountryNames> countries;
    if (facet == Facet::Countries)
        countries.emplace();
    for (FacetRow& row : rows) {
        row.search = countries ? countries->words(row.value) : SearchWords();
        row.fullName.clear();
        if (row.id != FacetRow::noId || facet == Facet::Countries)
            nameRow(row, dataSet, facet);
        else
            row.name = foreigntext::label(row.value);
        if (row.fullName.isEmpty())
            row.fullName = row.name;
        row.search.addShownName(row.name);
        row.search.addShownName(row.fullName);
        if (facet != Facet::Countries) // whose codes are found whole, not by their beginning
            row.search.addName(row.value);
    }
}

void sortFacetRows(std::vector<FacetRow>& rows)
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&](const FacetRow& a, const FacetRow& b) {
        if (a.total != b.total)
            return a.total > b.total;
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.value < b.value;
    });
}

} // namespace attache
