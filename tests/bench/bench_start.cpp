// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From process start to the first paint: Attaché beside an empty QMainWindow, in turn, as whole
// processes. Prints medians and their ratio. Usage: bench_start [RUNS]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace {

/// Milliseconds until the process has ended; negative when it failed.
double timed(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    return ended ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int runs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 15;
    const QString attache = QStringLiteral(ATTACHE_EXECUTABLE);
    const QString empty = QStringLiteral(EMPTY_WINDOW_EXECUTABLE);
    const QStringList once{QStringLiteral("--quit-after-first-paint")};
    timed(attache, once);
    timed(empty, {});
    std::vector<double> ours;
    std::vector<double> floor;
    for (int run = 0; run < std::max(runs, 1); ++run) {
        ours.push_back(timed(attache, once));
        floor.push_back(timed(empty, {}));
        if (ours.back() < 0 || floor.back() < 0) {
            out << "a run failed\n";
            return 1;
        }
    }
    out << QStringLiteral("first paint, median of %1 runs: Attaché %2 ms, empty QMainWindow %3 ms, "
                          "ratio %4; slowest %5 ms\n")
               .arg(runs)
               .arg(median(ours), 0, 'f', 0)
               .arg(median(floor), 0, 'f', 0)
               .arg(median(ours) / median(floor), 0, 'f', 2)
               .arg(*std::max_element(ours.begin(), ours.end()), 0, 'f', 0);
    return 0;
}
