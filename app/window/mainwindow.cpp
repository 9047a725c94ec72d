// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "core/foreigntext.h"
#include "evidence/evidencepane.h"
#include "export/picturefiles.h"
#include "filters/filterpane.h"
#include "io/bundleddataset.h"
#include "table/tablepane.h"
#include "timeline/legendpane.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"
#include "window/about.h"
#include "window/aboutdatadialog.h"
#include "window/actions.h"
#include "window/chartdocks.h"
#include "window/docktitle.h"
#include "window/evidencefiles.h"
#include "window/exporting.h"
#include "window/fileopening.h"
#include "window/findtools.h"
#include "window/hintbar.h"
#include "window/issuesdock.h"
#include "window/lanemenu.h"
#include "window/menus.h"
#include "window/navigation.h"
#include "window/statusline.h"
#include "workspace/language.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QToolBar>

namespace attache {

namespace {

constexpr int stateVersion = 1;
constexpr QSize openingSize(1280, 800);

/// Brings a window back that was left, or stored, where no screen shows its title.
void keepOnScreen(QWidget& window)
{
    const QRect available = window.screen()->availableGeometry();
    const QPoint title(window.geometry().center().x(), window.y() + 20);
    const bool isTooLarge =
        window.width() > 2 * available.width() || window.height() > 2 * available.height();
    if (isTooLarge || !available.contains(title)) {
        window.resize(openingSize.boundedTo(available.size()));
        window.move(available.topLeft());
    }
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, Language& language, MessageService& messages,
                       const QPalette& systemPalette)
    : m_workspace(workspace)
    , m_language(language)
    , m_messages(messages)
    , m_systemPalette(systemPalette)
    , m_settings(Settings::load())
    , m_actions(new Actions(this))
    , m_timeline(new TimelinePane(workspace))
    , m_evidence(new EvidencePane(workspace, this))
    , m_issues(new IssuesDock(this))
    , m_status(new StatusLine(workspace, this))
    , m_charts(new ChartDocks(*this, workspace, messages, m_settings))
    , m_table(new TablePane(workspace, this))
    , m_hints(new HintBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    workspace.setNavigation(m_settings.navigation);
    setAcceptDrops(true);
    setCentralWidget(m_timeline);
    setStatusBar(m_status);
    makeDocks();
    m_menus = new Menus(menuBar(), *m_actions,
                        {m_filterDock, m_evidenceDock, m_charts->chartDock(),
                         m_charts->figuresDock(), m_legendDock, m_tableDock, m_issues});
    m_laneMenu = new LaneMenu(workspace, this);
    m_menus->addToView(m_laneMenu);
    m_menus->addToView(&m_charts->menu());
    m_evidenceFiles =
        new EvidenceFiles(workspace, messages, m_settings, *m_actions, *m_evidence, this);
    connect(m_menus, &Menus::recentFileChosen, this, &MainWindow::openFile);
    connect(m_menus, &Menus::recentFilesCleared, this, [this] {
        m_settings.recentFiles.clear();
        m_settings.save();
        m_menus->setRecentFiles({});
    });
    m_views = new ViewTools(m_workspace, *m_actions, m_messages, m_menus->savedViews(), this);
    makeToolBar();
    makeHints();
    connectActions();
    connect(&workspace, &Workspace::dataSetChanged, this, &MainWindow::updateTitle);
    retranslate();

    resize(openingSize);
    restoreGeometry(m_settings.geometry);
    keepOnScreen(*this);
    restoreState(m_settings.windowState, stateVersion);
    m_table->setColumns(m_settings.table);
    m_timeline->view().setFocus();
}

MainWindow::~MainWindow() = default;

bool MainWindow::openFile(const QString& path)
{
    if (isPng(path))
        return openPicture(path);
    if (m_isOpening || !m_evidenceFiles->mayLeave())
        return false;
    m_isOpening = true;
    const auto [outcome, snapshot] =
        readWithProgress(this, path, m_workspace.lanes().arrangement());
    m_isOpening = false;
    if (outcome.isCancelled)
        return false;
    m_issues->setIssues(outcome.issues);
    if (!outcome.dataSet) {
        QStringList lines;
        QString first;
        for (const Issue& issue : outcome.issues) {
            lines.append(foreigntext::label(toText(issue), 500));
            if (first.isEmpty() && issue.severity == Issue::Severity::Error)
                first = lines.last();
        }
        m_messages.showError(
            this,
            tr("%1 could not be opened.").arg(foreigntext::label(QFileInfo(path).fileName())) +
                QLatin1String("\n\n") + first,
            lines.size() > 1 ? lines.join(QLatin1Char('\n')) : QString());
        return false;
    }
    m_settings.lastFolder = QFileInfo(path).absolutePath();
    m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    m_menus->setRecentFiles(m_settings.recentFiles);
    m_workspace.setDataSet(outcome.dataSet, snapshot);
    return true;
}

void MainWindow::openBundled()
{
    if (!m_evidenceFiles->mayLeave())
        return;
    const ReadOutcome outcome = readBundledDataSet();
    m_issues->setIssues(outcome.issues);
    if (outcome.dataSet)
        m_workspace.setDataSet(outcome.dataSet);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_evidenceFiles->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.geometry = saveGeometry();
    m_settings.windowState = saveState(stateVersion);
    m_settings.table = m_table->columns();
    m_settings.save();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openFile(event->mimeData()->urls().value(0).toLocalFile());
}

QDockWidget* MainWindow::addDock(const char* name, Qt::DockWidgetArea area, QWidget* pane)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(pane);
    dock->setTitleBarWidget(new DockTitle(dock, DockTitle::Name::Shown));
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    // The side panes reach from top to bottom, so that the chart is as wide as the timeline and
    // their axes lie over each other.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_filterDock = addDock("filterDock", Qt::LeftDockWidgetArea, new FilterPane(m_workspace, this));
    m_evidenceDock = addDock("evidenceDock", Qt::RightDockWidgetArea, m_evidence);
    addDockWidget(Qt::BottomDockWidgetArea, m_charts->chartDock());
    // Below the chart, never beside it, so that the chart stays as wide as the timeline.
    addDockWidget(Qt::BottomDockWidgetArea, m_issues);
    splitDockWidget(m_charts->chartDock(), m_issues, Qt::Vertical);
    addDockWidget(Qt::RightDockWidgetArea, m_charts->figuresDock());
    splitDockWidget(m_evidenceDock, m_charts->figuresDock(), Qt::Vertical);
    m_issues->setTitleBarWidget(new DockTitle(m_issues, DockTitle::Name::Shown));
    m_legendDock =
        addDock("legendDock", Qt::RightDockWidgetArea, new LegendPane(m_workspace, this));
    m_legendDock->hide();
    connect(m_table, &TablePane::evidenceRequested, m_actions->readEvidence, &QAction::trigger);
    m_tableDock = addDock("tableDock", Qt::BottomDockWidgetArea, m_table);
    splitDockWidget(m_charts->chartDock(), m_tableDock, Qt::Vertical);
    m_tableDock->hide();
    m_filterDock->setMinimumWidth(190);
    m_evidenceDock->setMinimumWidth(260);
    m_issues->hide();
    resizeDocks({m_filterDock, m_evidenceDock}, {226, 330}, Qt::Horizontal);
    resizeDocks({m_charts->chartDock()}, {262}, Qt::Vertical);
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto addGap = [bar] {
        auto* gap = new QWidget;
        gap->setFixedWidth(8);
        bar->addWidget(gap);
    };
    bar->addActions({m_actions->open, m_actions->exportPicture});
    addGap();
    bar->addActions({m_actions->back, m_actions->forward});
    addGap();
    bar->addActions({m_actions->zoomOut, m_actions->zoomIn, m_actions->fitAll});
    addGap();
    bar->addWidget(new LaneButton(m_workspace, *m_laneMenu));
    new FindTools(m_workspace, *m_actions, m_timeline->view(), bar, this);
}

void MainWindow::connectActions()
{
    new Navigation(m_workspace, m_timeline->view(), *m_actions, this);
    new Exporting(m_workspace, m_messages, *m_actions, m_settings, *this);
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(m_actions->open, [this] {
        const QString path = m_messages.askOpenPath(this, m_settings.lastFolder);
        if (!path.isEmpty())
            openFile(path);
    });
    on(m_actions->openBundled, [this] { openBundled(); });
    on(m_actions->legend, [this] { m_legendDock->show(); });
    on(m_actions->preferences, [this] { showPreferences(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->readEvidence, [this] {
        m_evidenceDock->show();
        m_evidence->focusPassage();
    });
    on(m_actions->english, [this] { setLanguage(QStringLiteral("en")); });
    on(m_actions->vietnamese, [this] { setLanguage(QStringLiteral("vi")); });
    on(m_actions->systemTheme, [this] { setTheme(ThemeChoice::System); });
    on(m_actions->lightTheme, [this] { setTheme(ThemeChoice::Light); });
    on(m_actions->darkTheme, [this] { setTheme(ThemeChoice::Dark); });
    on(m_actions->shortcuts,
       [this] { m_messages.showInformation(this, tr("Keys"), shortcutsText()); });
    on(m_actions->aboutData, [this] {
        auto* dialog = new AboutDataDialog(*m_workspace.dataSet(), locale(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    on(m_actions->about,
       [this] { m_messages.showInformation(this, tr("About Attaché"), aboutText()); });
    on(m_actions->aboutQt, [] { QApplication::aboutQt(); });

    connect(&m_timeline->view(), &TimelineView::evidenceRequested, m_actions->readEvidence,
            &QAction::trigger);
    connect(m_evidence, &EvidencePane::leaveRequested, &m_timeline->view(),
            qOverload<>(&QWidget::setFocus));
}

} // namespace attache
