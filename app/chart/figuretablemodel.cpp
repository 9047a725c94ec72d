// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figuretablemodel.h"

#include "chart/chartwords.h"
#include "chart/countaxis.h"
#include "core/datewords.h"
#include "core/foreigntext.h"
#include "io/csvoutput.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace attache {

void FigureTableModel::setFigures(SnapshotPtr snapshot, const FigureSeries& series,
                                  const QLocale& locale)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_gaps = series.gaps;
    m_locale = locale;
    m_rows.clear();
    const auto add = [this](const auto& figures) {
        for (const FigureId id : figures)
            m_rows.push_back({id, 0, m_snapshot->dataSet->figure(id).date.earliestStart});
    };
    for (const StrengthColumn& column : series.columns) {
        for (const StrengthPart& part : column.parts)
            add(part.figures);
        for (const StrengthPart& part : column.unsplit)
            add(part.figures);
        add(column.notAdded);
    }
    for (const PointSeries& points : series.points) {
        for (const FigurePoint& point : points.points)
            add(point.figures);
    }
    for (const UnitMark& unit : series.units)
        add(std::array{unit.figure});
    for (size_t gap = 0; gap < m_gaps.size(); ++gap)
        m_rows.push_back({{}, gap, m_gaps[gap].begin});
    const size_t dated = m_rows.size();
    add(series.undated);
    add(series.notDrawn);
    std::stable_sort(m_rows.begin(), m_rows.begin() + qsizetype(dated),
                     [](const Row& a, const Row& b) { return a.begin < b.begin; });
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        // A number read alone says nothing: with its unit.
        return index.column() == Value && row.figure.isValid()
                   ? QString(text(row, Value) + QLatin1Char(' ') + text(row, Unit))
                   : text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Value ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Value:
        return tr("Number");
    case Unit:
        return tr("Unit");
    case MeasureColumn:
        return tr("Measure");
    case Mission:
        return tr("Mission");
    case Type:
        return tr("Type");
    case SexColumn:
        return tr("Sex");
    case Country:
        return tr("Country");
    case SourceColumn:
        return tr("Source");
    case Note:
        return tr("What is counted");
    default:
        return {};
    }
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    const std::vector<Row> before = m_rows;
    std::vector<int> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    const auto arrange = [&](const auto& keys) {
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            return order == Qt::AscendingOrder ? keys[size_t(a)] < keys[size_t(b)]
                                               : keys[size_t(b)] < keys[size_t(a)];
        });
    };
    if (column == Date) {
        std::vector<TimePoint> keys;
        for (const Row& row : before)
            keys.push_back(row.begin);
        arrange(keys);
    } else if (column == Value) {
        std::vector<double> keys;
        for (const Row& row : before)
            keys.push_back(row.figure.isValid() ? m_snapshot->dataSet->figure(row.figure).value
                                                : std::numeric_limits<double>::lowest());
        arrange(keys);
    } else {
        QCollator collator(m_locale);
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        for (const Row& row : before)
            keys.push_back(collator.sortKey(text(row, column)));
        arrange(keys);
    }
    std::vector<int> newPlaces(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        m_rows[i] = before[size_t(places[i])];
        newPlaces[size_t(places[i])] = int(i);
    }
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& index : from)
        to.append(createIndex(newPlaces[size_t(index.row())], index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

std::optional<FigureId> FigureTableModel::figureAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || !m_rows[size_t(row)].figure.isValid())
        return std::nullopt;
    return m_rows[size_t(row)].figure;
}

int FigureTableModel::rowOf(FigureId figure) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [figure](const Row& row) { return row.figure == figure; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString FigureTableModel::textOf(const QList<int>& rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(text(m_rows[size_t(row)], column));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray FigureTableModel::toCsv() const
{
    CsvOutput csv;
    for (int column = 0; column < ColumnCount; ++column)
        csv.text(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    csv.endRecord();
    for (const Row& row : m_rows) {
        for (int column = 0; column < ColumnCount; ++column) {
            const bool isFigure = row.figure.isValid();
            const Qualifier qualifier =
                isFigure ? m_snapshot->dataSet->figure(row.figure).qualifier : Qualifier::Exactly;
            if (column == Value && isFigure && qualifier == Qualifier::Exactly)
                csv.number(m_snapshot->dataSet->figure(row.figure).value);
            else
                csv.text(plainValue(row, column));
        }
        csv.endRecord();
    }
    return csv.take();
}

QString FigureTableModel::plainValue(const Row& row, int column) const
{
    if (!row.figure.isValid())
        return column == Date ? m_gaps[row.gap].edtf : text(row, column);
    const Figure& figure = m_snapshot->dataSet->figure(row.figure);
    if (column == Date)
        return figure.edtf;
    if (column == Value)
        return displayName(figure.qualifier) + QLatin1Char(' ') +
               countText(figure.value, QLocale::c());
    return text(row, column);
}

QString FigureTableModel::text(const Row& row, int column) const
{
    if (!row.figure.isValid())
        return gapText(m_gaps[row.gap], column);
    const Figure& figure = m_snapshot->dataSet->figure(row.figure);
    switch (column) {
    case Date:
        return figure.date.isDated() ? dateInWords(figure.edtf, figure.date.kind, m_locale)
                                     : tr("not dated");
    case Value:
        return figure.qualifier == Qualifier::Exactly
                   ? countText(figure.value, m_locale)
                   : QString(displayName(figure.qualifier) + QLatin1Char(' ') +
                             countText(figure.value, m_locale));
    case Unit:
        return unitWords(figure.unit, figure.value);
    case MeasureColumn:
        return displayName(figure.measure);
    case Mission:
        return missions(figure);
    case Type:
        return foreigntext::label(figure.personnelType);
    case SexColumn:
        return figure.sex == Sex::NotStated ? QString() : displayName(figure.sex);
    case Country:
        return figure.country.isValid() ? foreigntext::label(displayName(
                                              m_snapshot->dataSet->participant(figure.country)))
                                        : QString();
    case SourceColumn:
        return sources(figure);
    case Note:
        return foreigntext::label(figure.counts);
    default:
        return {};
    }
}

QString FigureTableModel::gapText(const StrengthGap& gap, int column) const
{
    switch (column) {
    case Date:
        return dateInWords(gap.edtf, gap.kind, m_locale);
    case Value:
        return tr("not stated");
    case MeasureColumn:
        return displayName(Measure::InPlace);
    case Note:
        return foreigntext::label(gap.reason);
    default:
        return {};
    }
}

QString FigureTableModel::sources(const Figure& figure) const
{
    QStringList keys;
    for (const Citation& citation : figure.citations) {
        const SourceId source = m_snapshot->dataSet->passage(citation.passage).source;
        const QString key = foreigntext::label(m_snapshot->dataSet->source(source).key);
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys.join(QLatin1String(", "));
}

QString FigureTableModel::missions(const Figure& figure) const
{
    QStringList codes;
    for (const ParticipantId mission : figure.missions)
        codes.append(foreigntext::label(m_snapshot->dataSet->participant(mission).code));
    return codes.join(QLatin1String(", "));
}

} // namespace attache
