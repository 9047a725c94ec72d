// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <ctime>
#include <functional>
#include <utility>
#include <vector>

namespace attache::bench {

/// One row of the table.
struct Row
{
    QString name;
    int n = 0; ///< events in the data set; of a floor, the things drawn
    double medianMs = 0;
    double p95Ms = 0;
    double p99Ms = 0;
    double peakMb = 0; ///< of the process until then; 0: not known
};

QJsonObject toJson(const Row& row);
Row rowFrom(const QJsonObject& object);

/// The value that the share of all is not above (nearest rank); 0 of none.
double percentile(std::vector<double> values, double share);

/// The most memory the process has had so far, in MB of 2^20 bytes; 0 where the system does not
/// tell.
double peakMemoryMb();

/// Times what is done again and again: by the clock and by the processor, for on a machine that
/// does other things beside, the clock measures those too.
class Stopwatch
{
public:
    void time(const std::function<void()>& work)
    {
        QElapsedTimer timer;
        const std::clock_t before = std::clock();
        timer.start();
        work();
        add({double(timer.nsecsElapsed()) / 1e6,
             double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC});
    }

    /// By the clock and by the processor, in milliseconds.
    using Times = std::pair<double, double>;

    void add(Times times)
    {
        m_wallMs.push_back(times.first);
        m_processorMs.push_back(times.second);
    }

    /// The longest so far, of each clock by itself.
    Times longest() const;

    /// Two rows: the name, and the name with ", CPU".
    std::vector<Row> rows(const QString& name, int n) const;

private:
    std::vector<double> m_wallMs;
    std::vector<double> m_processorMs;
};

/// 120 windows in days since 2021-01-01: from wide to narrow in 40 steps, 40 moves by a tenth of
/// the window, and back to wide. "Full" is 1095 to 7 days, "close" 30 to 2.
std::vector<std::pair<double, double>> windowSequence(double wideDays, double narrowDays);

} // namespace attache::bench
