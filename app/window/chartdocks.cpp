// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/chartdocks.h"

#include "chart/chartbar.h"
#include "chart/chartpicture.h"
#include "chart/deploymentchart.h"
#include "chart/figuretable.h"
#include "chart/figuretablemodel.h"
#include "core/foreigntext.h"
#include "io/savefile.h"
#include "window/docktitle.h"
#include "window/messageservice.h"
#include "window/settings.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>

namespace attache {

namespace {

constexpr int messageMs = 8000;

QDockWidget* makeDock(QMainWindow& window, const char* name, QWidget* pane)
{
    auto* dock = new QDockWidget(&window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(pane);
    return dock;
}

QString withSuffix(const QString& path, const QString& suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + suffix : path;
}

} // namespace

ChartDocks::ChartDocks(QMainWindow& window, Workspace& workspace, MessageService& messages,
                       Settings& settings)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_settings(settings)
    , m_chart(new DeploymentChart(workspace, &window))
    , m_figures(new FigureTable(workspace, *m_chart, &window))
    , m_bar(new ChartBar(*m_chart, &window))
    , m_chartDock(makeDock(window, "chartDock", m_chart))
    , m_figuresDock(makeDock(window, "figuresDock", m_figures))
{
    m_chart->setChoice(chartChoiceFromText(settings.chart));
    m_chartDock->setTitleBarWidget(new DockTitle(m_chartDock, m_bar));
    m_figuresDock->setTitleBarWidget(new DockTitle(m_figuresDock, DockTitle::Name::Shown));
    m_figuresDock->hide();
    m_figuresDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    m_figuresDock->toggleViewAction()->setObjectName(QStringLiteral("chartFigures"));
    m_bar->addExtra(m_figuresDock->toggleViewAction());
    connect(m_bar, &ChartBar::savePictureRequested, this, &ChartDocks::savePicture);
    connect(m_bar, &ChartBar::saveTableRequested, this, &ChartDocks::saveTable);
    connect(m_chart, &DeploymentChart::choiceChanged, this, [this] {
        m_settings.chart = toText(m_chart->choice());
        m_settings.save();
    });
    retranslate();
}

QMenu& ChartDocks::menu() const
{
    return m_bar->menu();
}

void ChartDocks::retranslate()
{
    m_chartDock->setWindowTitle(tr("Peacekeeping"));
    m_figuresDock->setWindowTitle(tr("Peacekeeping figures"));
    QAction* toggle = m_figuresDock->toggleViewAction();
    toggle->setIconText(tr("Table"));
    //: %1 is a key
    toggle->setToolTip(tr("The figures of the chart as a table (%1)")
                           .arg(toggle->shortcut().toString(QKeySequence::NativeText)));
}

void ChartDocks::savePicture()
{
    const QString suggestion =
        QDir(m_settings.lastFolder).filePath(QStringLiteral("peacekeeping.png"));
    const QString chosen = m_messages.askSaveChartPath(&m_window, suggestion);
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral(".png"));
    ChartPictureRequest request;
    request.snapshot = m_workspace.snapshot();
    request.choice = m_chart->choice();
    request.range = m_chart->timeWindow().range();
    request.locale = QLocale();
    if (const auto saved = saveChartPicture(request, path); !saved)
        m_messages.showError(&m_window, saved.error().text, {});
    else
        tell(path);
}

void ChartDocks::saveTable()
{
    const QString suggestion =
        QDir(m_settings.lastFolder).filePath(QStringLiteral("peacekeeping.csv"));
    const QString chosen = m_messages.askSaveTablePath(&m_window, suggestion);
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral(".csv"));
    FigureTableModel figures;
    figures.setFigures(m_workspace.snapshot(), m_chart->series(), QLocale());
    const bool isSorted = m_figuresDock->isVisible();
    const auto saved =
        saveAtomically(path, isSorted ? m_figures->figures().toCsv() : figures.toCsv());
    if (!saved)
        m_messages.showError(&m_window, saved.error().text, {});
    else
        tell(path);
}

void ChartDocks::tell(const QString& path)
{
    m_window.statusBar()->showMessage(
        tr("Saved %1").arg(foreigntext::label(QFileInfo(path).fileName())), messageMs);
}

} // namespace attache
