// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"
#include "layout/timescale.h"

#include <QObject>

#include <optional>

namespace attache {

/// A second view of the data set under the first one, on the same time axis: what it shows, and
/// by how much its time is later than that of the first.
struct Comparison
{
    static constexpr int maxShiftMonths = 2400;

    EventFilter filter;
    int shiftMonths = 0; ///< negative: earlier; at most maxShiftMonths either way

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// The range moved by calendar months, as long as before: its middle comes to the same time of the
/// same day of the month, or to the month's last day where that has fewer.
TimeRange shifted(const TimeRange& range, int months);

/// "1 year earlier", "5 months later"; empty for no shift.
QString shiftInWords(int months);

/// Whether two views are compared, and how. Setting what is there already emits nothing.
class CompareState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing: there is one view only.
    const std::optional<Comparison>& comparison() const { return m_comparison; }

    void setComparison(const std::optional<Comparison>& comparison)
    {
        if (comparison == m_comparison)
            return;
        m_comparison = comparison;
        emit changed();
    }

    void end() { setComparison(std::nullopt); }

signals:
    void changed();

private:
    std::optional<Comparison> m_comparison;
};

} // namespace attache
