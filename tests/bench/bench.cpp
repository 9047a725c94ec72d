// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs all measurements, each number of events in a process of its own, and prints the table.
//   bench [--events N,N,…] [--json FILE]
#include "measuring.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

using namespace attache::bench;

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Runs the program to its end; what it said, or nothing when it failed.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    constexpr int longestMs = 240'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(longestMs)) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? std::optional(process.readAllStandardOutput())
               : std::nullopt;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 1 ? 4 : value < 100 ? 2 : 0);
}

class Table
{
public:
    void printHeader()
    {
        out() << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                     .arg(QStringLiteral("milliseconds"), -24)
                     .arg(QStringLiteral("n"), 9)
                     .arg(QStringLiteral("median"), 10)
                     .arg(QStringLiteral("p95"), 10)
                     .arg(QStringLiteral("p99"), 10)
                     .arg(QStringLiteral("peak MB"), 9);
        out().flush();
    }

    void add(const Row& row)
    {
        m_rows.push_back(row);
        out() << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                     .arg(row.name, -24)
                     .arg(row.n, 9)
                     .arg(number(row.medianMs), 10)
                     .arg(number(row.p95Ms), 10)
                     .arg(number(row.p99Ms), 10)
                     .arg(QString::number(row.peakMb, 'f', 0), 9);
        out().flush();
    }

    /// Runs a measurement and adds its rows; false when it failed.
    bool addOutput(const QString& program, const QStringList& arguments)
    {
        const auto output = outputOf(program, arguments);
        if (!output) {
            out() << "failed: " << arguments.join(QLatin1Char(' ')) << '\n';
            out().flush();
            return false;
        }
        for (const QByteArray& line : output->split('\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (document.isObject())
                add(rowFrom(document.object()));
        }
        return true;
    }

    /// "p95 of one row divided by that of another", where both have been measured.
    void printRatio(const QString& above, int aboveN, const QString& below, int belowN) const
    {
        const Row* a = find(above, aboveN);
        const Row* b = find(below, belowN);
        if (!a || !b || b->p95Ms <= 0)
            return;
        out() << QStringLiteral("p95 of %1 (%2) / %3 (%4): %5\n")
                     .arg(above)
                     .arg(aboveN)
                     .arg(below)
                     .arg(belowN)
                     .arg(a->p95Ms / b->p95Ms, 0, 'f', 2);
    }

    bool save(const QString& path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        for (const Row& row : m_rows) {
            const QByteArray line = QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact);
            if (file.write(line + '\n') != line.size() + 1)
                return false;
        }
        return file.flush();
    }

private:
    const Row* find(const QString& name, int n) const
    {
        for (const Row& row : m_rows) {
            if (row.name == name && row.n == n)
                return &row;
        }
        return nullptr;
    }

    std::vector<Row> m_rows;
};

void printRatios(const Table& table, const QList<int>& counts)
{
    const QString frame = QStringLiteral("frame, full");
    constexpr int floorMarks = 2000;
    out() << '\n';
    for (const QString& clock : {QString(), QStringLiteral(", CPU")}) {
        for (const int n : counts)
            table.printRatio(frame + clock, n, frame + QStringLiteral(", floor in between") + clock,
                             n);
        for (const char* floor : {"floor, our marks", "floor, rounded", "floor, rectangles"}) {
            for (const int n : counts)
                table.printRatio(frame + clock, n, QLatin1String(floor) + clock, floorMarks);
        }
        table.printRatio(frame + clock, counts.last(), frame + clock, counts.first());
    }
    out().flush();
}

bool measureOpening(Table& table, int n)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("generated.attache"));
    const QStringList generate{QStringLiteral("generate"), QStringLiteral("--events"),
                               QString::number(n), file};
    return outputOf(QStringLiteral(ATTACHE_EXECUTABLE), generate) &&
           table.addOutput(QStringLiteral(BENCH_TIMELINE_EXECUTABLE),
                           {QStringLiteral("open"), QString::number(n), file});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QCommandLineOption events(QStringLiteral("events"), QString(), QStringLiteral("list"),
                                    QStringLiteral("10000,100000,1000000"));
    const QCommandLineOption json(QStringLiteral("json"), QString(), QStringLiteral("file"));
    QCommandLineParser parser;
    parser.addOptions({events, json});
    QList<int> counts;
    bool isUnderstood = parser.parse(QCoreApplication::arguments());
    for (const QString& text : parser.value(events).split(QLatin1Char(','))) {
        counts.append(text.toInt());
        isUnderstood = isUnderstood && counts.last() > 0;
    }
    if (!isUnderstood || !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << "usage: bench [--events N,N,…] [--json FILE]\n";
        return 2;
    }

    const QString program = QStringLiteral(BENCH_TIMELINE_EXECUTABLE);
    Table table;
    table.printHeader();
    bool isWhole = table.addOutput(program, {QStringLiteral("floors")});
    for (const int n : counts)
        isWhole &= table.addOutput(program, {QStringLiteral("timeline"), QString::number(n)});
    for (const int n : counts)
        isWhole &= table.addOutput(program, {QStringLiteral("window"), QString::number(n)});
    for (const int n : counts)
        isWhole &= measureOpening(table, n);
    printRatios(table, counts);
    if (parser.isSet(json) && !table.save(parser.value(json))) {
        QTextStream(stderr) << "The file " << parser.value(json) << " cannot be written.\n";
        return 1;
    }
    return isWhole ? 0 : 1;
}
