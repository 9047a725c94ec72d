// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From selecting an event to its words highlighted and on screen: in the data that comes along and
// in a source of 5 MB with 20,000 citations, on the passage page and in the whole source. Prints
// median, 99th percentile and the slowest. Usage: bench_evidence [SELECTIONS]
#include "core/datasetbuilder.h"
#include "evidence/evidencepane.h"
#include "io/bundleddataset.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/messageservice.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace attache;

namespace {

constexpr int citations = 20'000;
constexpr qsizetype sourceLength = 5'000'000; // code points, in this text as many bytes

/// A source of lines of one length, with an event for each of the citations, evenly spread.
DataSetPtr longSource(qsizetype lineLength)
{
    DataSetBuilder builder;
    const QString sentence = QStringLiteral("The two delegations met again and spoke of peace. ");
    Source source;
    source.key = QStringLiteral("long");
    source.length = sourceLength;
    const QString line = sentence.repeated(lineLength / sentence.size() + 1).first(lineLength - 1);
    int number = 0;
    for (qsizetype start = 0; start < sourceLength; start += lineLength)
        source.paragraphs << Paragraph{++number, start, line};
    const SourceId id = *builder.addSource(source);
    const CategoryId category = *builder.category(u"dialogue");
    for (int i = 0; i < citations; ++i) {
        Passage passage;
        passage.key = QStringLiteral("p%1").arg(i);
        passage.source = id;
        const qsizetype at = sourceLength / citations * i;
        const qsizetype inLine = std::min(at % lineLength, lineLength - 41);
        passage.exact = line.sliced(inLine, 40);
        passage.start = at - at % lineLength + inLine;
        passage.end = passage.start + 40;
        EventDraft event;
        event.key = QStringLiteral("e%1").arg(i);
        event.title = QStringLiteral("Meeting %1").arg(i);
        event.category = category;
        event.citations = {{*builder.addPassage(passage), Support::Event, {}}};
        builder.addEvent(event);
    }
    return builder.build();
}

/// Lets everything happen that was set off, painting included.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void measure(const char* what, Workspace& workspace, int selections)
{
    std::vector<double> times;
    const std::clock_t before = std::clock();
    QRandomGenerator random(1);
    const quint32 count = workspace.dataSet()->events().count();
    for (int i = 0; i < selections; ++i) {
        const EventId event{quint32(random.bounded(count))};
        QElapsedTimer timer;
        timer.start();
        workspace.selection().setEvent(event);
        settle();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QStringLiteral("%1: median %2 ms, p99 %3 ms, slowest %4 ms; "
                                          "processor %5 ms each\n")
                               .arg(QString::fromUtf8(what), -58)
                               .arg(times[times.size() / 2], 0, 'f', 1)
                               .arg(times[times.size() * 99 / 100], 0, 'f', 1)
                               .arg(times.back(), 0, 'f', 1)
                               .arg(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC /
                                        double(selections),
                                    0, 'f', 1);
}

double timed(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    settle();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measurePane(const char* what, const DataSetPtr& dataSet, int selections)
{
    QTextStream out(stdout);
    Workspace workspace;
    EvidencePane pane(workspace);
    pane.resize(330, 700);
    pane.show();
    out << what << ": opened in "
        << QString::number(timed([&] { workspace.setDataSet(dataSet); }), 'f', 0) << " ms, first "
        << QString::number(timed([&] { workspace.selection().setEvent(EventId{0}); }), 'f', 0)
        << " ms\n";
    out.flush();
    measure("    passage page", workspace, selections);
    out << "    whole source: first "
        << QString::number(timed([&] { pane.showPage(EvidencePane::Page::Source); }), 'f', 0)
        << " ms\n";
    out.flush();
    measure("    whole source", workspace, selections);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyAppearance(ThemeChoice::Light, {});
    const int selections = std::max(1, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 500);

    measurePane("data that comes along", readBundledDataSet().dataSet, selections);
    measurePane("5 MB, 20,000 citations, lines of 1,000", longSource(1'000), selections);
    measurePane("5 MB, 20,000 citations, lines of 1,000,000", longSource(1'000'000), selections);

    Workspace workspace;
    Language language(Language::pick(QStringLiteral("en")));
    QTextStream err(stderr);
    StreamMessageService messages(err);
    MainWindow window(workspace, language, messages, QPalette());
    window.openBundled();
    window.resize(1280, 800);
    window.show();
    settle();
    measure("whole window, data that comes along", workspace, selections);
    return 0;
}
