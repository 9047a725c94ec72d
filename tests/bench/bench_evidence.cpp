// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From selecting an event to its words highlighted and on screen: in the data that comes along and
// in a source of 5 MB with 20,000 citations, on the passage page and in the whole source. Prints
// median and 99th percentile, by the clock and of the processor; then each screen full of hostile
// text, from setting it to all of it painted.
// Usage: bench_evidence [SELECTIONS [passage|source]]; with "passage" or "source" one page of the
// data that comes along only, for a profiler.
#include "chart/chartpicture.h"
#include "chart/deploymentchart.h"
#include "chart/figuretable.h"
#include "core/datasetbuilder.h"
#include "core/foreigntext.h"
#include "evidence/evidencepane.h"
#include "evidence/otherquotations.h"
#include "io/bundleddataset.h"
#include "measuring.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/messageservice.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTextLayout>
#include <QTextStream>

#include <algorithm>
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

void print(const QString& name, const bench::Stopwatch& watch, int n)
{
    QTextStream out(stdout);
    for (const bench::Row& row : watch.rows(name, n)) {
        out << QStringLiteral("%1: median %2 ms, p99 %3 ms\n")
                   .arg(row.name, -58)
                   .arg(row.medianMs, 0, 'f', 1)
                   .arg(row.p99Ms, 0, 'f', 1);
    }
}

/// Tells when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }

    /// Lets everything happen until it has been painted; false when it is not.
    bool wait()
    {
        constexpr int mostTurns = 10;
        m_isPainted = false;
        for (int turn = 0; turn < mostTurns && !m_isPainted; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        return m_isPainted;
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// What any program pays that shows other 2,000 characters in a pane of this size: they are
/// broken into lines, shaped and drawn.
void timeFloor(bench::Stopwatch& watch, int number)
{
    static const QString text =
        QStringLiteral("The two delegations met again and spoke of peace. ").repeated(40);
    static QImage image(330, 700, QImage::Format_ARGB32_Premultiplied);
    watch.time([number] {
        QTextLayout layout(text.sliced(number % 50) + text.first(number % 50),
                           QApplication::font());
        layout.setCacheEnabled(true);
        double y = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(306);
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.draw(&painter, {12, 12});
    });
}

/// Until the words of another event are on screen, highlighted; what stands further down and is
/// laid out in later frames is measured by its longest turn.
void measureWords(Workspace& workspace, EvidencePane& pane, int selections)
{
    bench::Stopwatch words;
    bench::Stopwatch later;
    bench::Stopwatch floor;
    auto* text = pane.findChild<QPlainTextEdit*>(QStringLiteral("passageText"));
    PaintWatch painted(*text->viewport());
    QRandomGenerator random(1);
    const quint32 count = workspace.dataSet()->events().count();
    EventId last;
    for (int i = 0; i < selections; ++i) {
        const EventId event{quint32(random.bounded(count))};
        if (event == last)
            continue;
        last = event;
        bool isPainted = false;
        words.time([&] {
            workspace.selection().setEvent(event);
            isPainted = painted.wait();
        });
        if (!isPainted)
            qWarning("The words have not been painted.");
        const auto* others = pane.findChild<OtherQuotations*>();
        bench::Stopwatch turns;
        while (!others->isComplete())
            turns.time([] { QCoreApplication::processEvents(); });
        for (int turn = 0; turn < 2; ++turn)
            turns.time([] { QCoreApplication::processEvents(); });
        later.add(turns.longest());
        timeFloor(floor, i);
    }
    print(QStringLiteral("    floor, 2,000 other characters, in between"), floor, selections);
    print(QStringLiteral("    passage page, words on screen"), words, selections);
    print(QStringLiteral("    passage page, longest turn after that"), later, selections);
}

void measure(const char* what, Workspace& workspace, int selections)
{
    bench::Stopwatch watch;
    bench::Stopwatch floor;
    QRandomGenerator random(1);
    const quint32 count = workspace.dataSet()->events().count();
    for (int i = 0; i < selections; ++i) {
        const EventId event{quint32(random.bounded(count))};
        watch.time([&] {
            workspace.selection().setEvent(event);
            settle();
        });
        timeFloor(floor, i);
    }
    print(QStringLiteral("    floor, 2,000 other characters, in between"), floor, selections);
    print(QString::fromUtf8(what), watch, selections);
}

/// A data set whose every text is the hostile one.
DataSetPtr dataSetFullOf(const QString& hostile)
{
    DataSetBuilder builder;
    Source source;
    source.key = QStringLiteral("s");
    source.title = source.publisher = source.author = hostile;
    source.paragraphs = {{1, 0, hostile + QStringLiteral(" They met.")}};
    const qsizetype start = foreigntext::codePointCount(hostile) + 1;
    source.length = start + 9;
    const SourceId id = *builder.addSource(source);
    const PassageId met = *builder.addPassage(
        {QStringLiteral("p"), id, QStringLiteral("They met."), {}, {}, start, start + 9});
    Participant mission;
    mission.kind = Participant::Kind::Mission;
    mission.code = hostile;
    mission.name = hostile;
    const ParticipantId place = *builder.addParticipant(mission);
    EventDraft event;
    event.key = QStringLiteral("e");
    event.title = event.note = event.dateReason = hostile;
    event.places = {hostile};
    event.category = *builder.category(u"dialogue");
    event.participants = {{place}};
    event.citations = {{met, Support::Event, {}}};
    builder.addEvent(event);
    for (int month = 1; month <= 12; ++month) {
        Figure figure;
        figure.key = QStringLiteral("f%1").arg(month);
        figure.value = month;
        figure.unit = QStringLiteral("personnel");
        figure.counts = figure.personnelType = figure.note = hostile;
        figure.missions = {place};
        figure.date.earliestStart = figure.date.latestStart =
            startOfDay({2022, month, daysInMonth(2022, month)});
        figure.date.earliestEnd = figure.date.latestEnd = figure.date.earliestStart + secondsPerDay;
        figure.date.kind = DateKind::StateAsOf;
        figure.citations = {{met, Support::Figure, {}}};
        builder.addFigure(figure);
    }
    return builder.build();
}

double timed(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    settle();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measurePage(const DataSetPtr& dataSet, EvidencePane::Page page, int selections)
{
    Workspace workspace;
    EvidencePane pane(workspace);
    pane.resize(330, 700);
    pane.show();
    workspace.setDataSet(dataSet);
    pane.showPage(page);
    if (page == EvidencePane::Page::Passage)
        measureWords(workspace, pane, selections);
    else
        measure("whole source", workspace, selections);
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
    measureWords(workspace, pane, selections);
    out << "    whole source: first "
        << QString::number(timed([&] { pane.showPage(EvidencePane::Page::Source); }), 'f', 0)
        << " ms\n";
    out.flush();
    measure("    whole source", workspace, selections);
}

void measureHostile(const char* what, const QString& hostile)
{
    QTextStream out(stdout);
    const DataSetPtr dataSet = dataSetFullOf(hostile);
    Workspace workspace;
    EvidencePane pane(workspace);
    pane.resize(330, 700);
    pane.show();
    DeploymentChart chart(workspace);
    chart.resize(900, 260);
    chart.show();
    FigureTable table(workspace, chart);
    table.resize(900, 260);
    settle();
    const auto say = [&out, what](const char* screen, const std::function<void()>& action) {
        out << QStringLiteral("%1, %2: %3 ms\n")
                   .arg(QString::fromUtf8(what), QString::fromUtf8(screen))
                   .arg(timed(action), 0, 'f', 0);
        out.flush();
    };
    say("opened with the chart", [&] { workspace.setDataSet(dataSet); });
    say("evidence of an event", [&] { workspace.selection().setEvent(EventId{0}); });
    say("evidence of a figure", [&] { workspace.selection().setFigure(FigureId{3}); });
    say("whole source", [&] { pane.showPage(EvidencePane::Page::Source); });
    say("to check", [&] { pane.showPage(EvidencePane::Page::Check); });
    say("table of figures", [&] { table.show(); });
    ChartPictureRequest request;
    request.snapshot = makeSnapshot(dataSet, {});
    request.range = {double(startOfYear(2022)), double(startOfYear(2023))};
    say("chart as PNG", [&] { (void)chartImage(request, 2); });
    say("chart as SVG", [&] { (void)chartSvg(request); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyAppearance(ThemeChoice::Light, {});
    const int selections = std::max(1, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 500);

    if (argc > 2) {
        const bool isSource = qstrcmp(argv[2], "source") == 0;
        measurePage(readBundledDataSet().dataSet,
                    isSource ? EvidencePane::Page::Source : EvidencePane::Page::Passage,
                    selections);
        return 0;
    }
    measurePane("data that comes along", readBundledDataSet().dataSet, selections);
    measurePane("5 MB, 20,000 citations, lines of 1,000", longSource(1'000), selections);
    measurePane("5 MB, 20,000 citations, lines of 1,000,000", longSource(1'000'000), selections);

    measureHostile("a million characters", QString(1'000'000, QLatin1Char('x')));
    measureHostile("a million characters of words", QStringLiteral("word ").repeated(200'000));
    measureHostile("100 nested tables", QStringLiteral("<table><tr><td>").repeated(100));
    measureHostile("image", QStringLiteral("<img src=\"file:///nowhere.png\">"));
    measureHostile("right-to-left overrides", QStringLiteral("\u202Eabc \u2066").repeated(1'000));

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
