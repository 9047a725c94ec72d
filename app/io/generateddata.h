// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset.h"
#include "core/result.h"

#include <QString>

namespace attache {

/// A data set of events that nobody took part in, for tests and measurements: the same for the
/// same numbers on every system.
struct GeneratedDataOptions
{
    static constexpr quint32 mostEvents = 2'000'000; ///< the file stays readable (maxFileBytes)
    static constexpr quint32 usualSeed = 20210101;

    quint32 events = 0;
    quint32 seed = usualSeed;
};

/// One event before it gets words.
struct GeneratedEvent
{
    qint64 startSecond = 0; ///< since 2021-01-01T00:00:00; within 1095 days
    int days = 0;           ///< that it lasts; 0: it is an instant
    int country = 0;        ///< 0 to 39
    int category = 0;       ///< 0 to 11
};

/// The events one after the other.
class EventGenerator
{
public:
    explicit EventGenerator(quint32 seed)
        : m_state(seed)
    {
    }
    GeneratedEvent next();

private:
    double uniform(); ///< 0 to below 1

    quint32 m_state;
};

/// The title of the event of that number: its number and words, 40 characters at most.
QString generatedTitle(quint32 number);

/// The data set in memory: 40 countries, 12 categories; 3 of 10 events last 1 to 120 whole days,
/// the others have a time of day. Each cites a sentence that says that it is invented.
DataSetPtr generatedDataSet(const GeneratedDataOptions& options);

/// Writes the same data set as a file, event by event.
Result<void> writeGeneratedDataSet(const GeneratedDataOptions& options, const QString& path);

} // namespace attache
