// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace attache::bench {

namespace {

Row rowOf(const QString& name, int n, const std::vector<double>& values)
{
    return {name,
            n,
            percentile(values, 0.5),
            percentile(values, 0.95),
            percentile(values, 0.99),
            peakMemoryMb()};
}

} // namespace

QJsonObject toJson(const Row& row)
{
    return {{QStringLiteral("name"), row.name},          {QStringLiteral("n"), row.n},
            {QStringLiteral("median_ms"), row.medianMs}, {QStringLiteral("p95_ms"), row.p95Ms},
            {QStringLiteral("p99_ms"), row.p99Ms},       {QStringLiteral("peak_mb"), row.peakMb}};
}

Row rowFrom(const QJsonObject& object)
{
    return {object[QStringLiteral("name")].toString(),
            object[QStringLiteral("n")].toInt(),
            object[QStringLiteral("median_ms")].toDouble(),
            object[QStringLiteral("p95_ms")].toDouble(),
            object[QStringLiteral("p99_ms")].toDouble(),
            object[QStringLiteral("peak_mb")].toDouble()};
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values[size_t(std::max<qsizetype>(rank, 0))];
}

double peakMemoryMb()
{
    QFile status(QStringLiteral("/proc/self/status")); // proc(5), "VmHWM:     12345 kB"
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype begin = text.indexOf("VmHWM:");
    if (begin < 0)
        return 0;
    const QByteArray line = text.mid(begin, text.indexOf('\n', begin) - begin);
    return line.simplified().split(' ').value(1).toDouble() / 1024;
}

Stopwatch::Times Stopwatch::longest() const
{
    return {*std::max_element(m_wallMs.begin(), m_wallMs.end()),
            *std::max_element(m_processorMs.begin(), m_processorMs.end())};
}

std::vector<Row> Stopwatch::rows(const QString& name, int n) const
{
    return {rowOf(name, n, m_wallMs), rowOf(name + QLatin1String(", CPU"), n, m_processorMs)};
}

std::vector<std::pair<double, double>> windowSequence(double wideDays, double narrowDays)
{
    constexpr int steps = 40;
    double centre = 547.5;
    std::vector<std::pair<double, double>> windows;
    const auto add = [&](double span) {
        windows.emplace_back(centre - span / 2, centre + span / 2);
    };
    for (int step = 1; step <= steps; ++step)
        add(wideDays * std::pow(narrowDays / wideDays, double(step) / steps));
    for (int step = 0; step < steps; ++step) {
        centre += narrowDays / 10;
        add(narrowDays);
    }
    for (int step = 1; step <= steps; ++step)
        add(narrowDays * std::pow(wideDays / narrowDays, double(step) / steps));
    return windows;
}

} // namespace attache::bench
