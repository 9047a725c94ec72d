// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Panning the chart over a full file of the United Nations: 200 countries × 12 missions × 180
// months. Prints median, 95th and 99th percentile of a frame, by the clock and of the processor:
// layout, Qt Charts and painting. Usage: bench_chart [FRAMES], with QT_QPA_PLATFORM=offscreen
#include "chart/deploymentchart.h"
#include "core/datasetbuilder.h"
#include "measuring.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QStaticText>
#include <QTextStream>

#include <array>
#include <vector>

using namespace attache;

namespace {

constexpr int countries = 200;
constexpr int missions = 12;
constexpr int months = 180;

EventDate monthEnd(int year, int month)
{
    EventDate date;
    date.earliestStart = date.latestStart = startOfDay({year, month, daysInMonth(year, month)});
    date.earliestEnd = date.latestEnd = date.earliestStart + secondsPerDay;
    date.kind = DateKind::StateAsOf;
    date.flags = {};
    return date;
}

DataSetPtr fullFile()
{
    DataSetBuilder builder;
    DataSetInfo info;
    info.id = info.title = QStringLiteral("bench");
    info.timeRange = QStringLiteral("2010-01/2024-12");
    builder.setInfo(info);
    QList<ParticipantId> chosen;
    for (int mission = 0; mission < missions; ++mission) {
        Participant participant;
        participant.kind = Participant::Kind::Mission;
        participant.code = QStringLiteral("MISSION%1").arg(mission);
        chosen.append(*builder.addParticipant(participant));
    }
    QList<ParticipantId> contributors;
    for (int country = 0; country < countries; ++country) {
        const std::array<QChar, 2> code{QChar(u'A' + country / 26), QChar(u'A' + country % 26)};
        contributors.append(builder.country(QStringView(code)));
    }
    int count = 0;
    for (int month = 0; month < months; ++month) {
        for (int mission = 0; mission < missions; ++mission) {
            for (int country = 0; country < countries; ++country) {
                Figure figure;
                figure.key = QString::number(++count);
                figure.value = (month * 7 + mission * 31 + country * 13) % 97;
                figure.unit = QStringLiteral("personnel");
                figure.date = monthEnd(2010 + month / 12, 1 + month % 12);
                figure.missions = {chosen[mission]};
                figure.country = contributors[country];
                figure.sex = country % 2 ? Sex::Male : Sex::Female;
                figure.personnelType =
                    country % 3 ? QStringLiteral("Troops") : QStringLiteral("Staff Officer");
                builder.addFigure(figure);
            }
        }
    }
    return builder.build();
}

void print(QTextStream& out, const QString& name, const bench::Stopwatch& watch, int n)
{
    for (const bench::Row& row : watch.rows(name, n)) {
        out << QStringLiteral("%1: median %2 ms, p95 %3 ms, p99 %4 ms\n")
                   .arg(row.name, -34)
                   .arg(row.medianMs, 0, 'f', 2)
                   .arg(row.p95Ms, 0, 'f', 2)
                   .arg(row.p99Ms, 0, 'f', 2);
    }
    out.flush();
}

void measure(QTextStream& out, const QString& name, Workspace& workspace, QWidget& chart,
             int frames)
{
    bench::Stopwatch watch;
    for (int frame = 0; frame < frames; ++frame) {
        watch.time([&] {
            workspace.timeWindow().pan(frame / 50 % 2 ? -0.013 : 0.013);
            chart.repaint();
        });
    }
    print(out, name, watch, frames);
}

/// What any program pays for the same picture: twelve filled areas of 180 points, one on the
/// other, and 60 labels shaped before.
void measureFloor(QTextStream& out, int frames)
{
    std::vector<QPolygonF> areas;
    for (int mission = 0; mission < missions; ++mission) {
        QPolygonF area{{180, 242}};
        for (int month = 0; month < months; ++month)
            area << QPointF(180 + month * 9.6, 240 - mission * 16 - month * 7 % 13);
        areas.push_back(area << QPointF(1900, 242));
    }
    QStaticText label(QStringLiteral("1,234"));
    label.prepare({}, QApplication::font());
    QImage image(1920, 260, QImage::Format_ARGB32_Premultiplied);
    bench::Stopwatch watch;
    for (int frame = 0; frame < frames; ++frame) {
        watch.time([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setPen(Qt::NoPen);
            for (size_t i = areas.size(); i-- > 0;) {
                painter.setBrush(QColor::fromHsv(int(i) * 30, 120, 220));
                painter.drawPolygon(areas[i].translated(frame % 50 * -0.3, 0));
            }
            painter.setPen(Qt::black);
            for (int i = 0; i < 60; ++i)
                painter.drawStaticText(QPointF(180 + i * 28.5, 20), label);
        });
    }
    print(out, QStringLiteral("floor, areas and labels"), watch, frames);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const int frames = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 400;
    QElapsedTimer timer;
    timer.start();
    const DataSetPtr dataSet = fullFile();
    Workspace workspace;
    workspace.setDataSet(dataSet);
    out << dataSet->figures().size() << " figures, built in " << timer.elapsed() << " ms\n";
    timer.restart();
    DeploymentChart chart(workspace);
    chart.resize(1920, 260);
    chart.show();
    chart.repaint();
    out << "chart shown in " << timer.elapsed() << " ms\n";
    measureFloor(out, frames);
    measure(out, QStringLiteral("panning 15 years"), workspace, chart, frames);
    workspace.selection().setFigure(FigureId{quint32(dataSet->figures().size() / 2)});
    measure(out, QStringLiteral("the same, a figure selected"), workspace, chart, frames);
    workspace.timeWindow().zoom(0.2, double(startOfYear(2017)));
    measure(out, QStringLiteral("panning 3 years"), workspace, chart, frames);
    return 0;
}
