// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/deploymentchart.h"

#include "chart/charthovercard.h"
#include "chart/chartwalk.h"
#include "painting/metrics.h"

#include <QApplication>
#include <QChartView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace attache {

namespace {

constexpr double zoomStep = 0.8; ///< of the window's span, for a key

} // namespace

DeploymentChart::DeploymentChart(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_card(new ChartHoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_plot = std::make_unique<DeploymentPlot>(*m_chart, *m_view->scene());
    connectWorkspace();
    takeDataSet();
    takeSnapshot();
}

DeploymentChart::~DeploymentChart() = default;

TimeScale DeploymentChart::timeScale() const
{
    return axisScale(timeWindow().range(), width());
}

const TimeWindow& DeploymentChart::timeWindow() const
{
    return m_choice.isLinked ? m_workspace.timeWindow() : m_ownWindow;
}

TimeWindow& DeploymentChart::timeWindow()
{
    return m_choice.isLinked ? m_workspace.timeWindow() : m_ownWindow;
}

void DeploymentChart::setChoice(const ChartChoice& choice)
{
    if (choice == m_choice)
        return;
    // Where it was linked it goes on from: nothing moves until it is moved.
    if (m_choice.isLinked && !choice.isLinked)
        m_ownWindow.setRange(m_workspace.timeWindow().range());
    const bool isOtherSeries = [&] {
        ChartChoice same = choice;
        same.isLinked = m_choice.isLinked;
        return same != m_choice;
    }();
    m_choice = choice;
    if (isOtherSeries)
        takeSnapshot();
    else
        layOut();
    emit choiceChanged();
}

QStringList DeploymentChart::missionCodes() const
{
    QStringList codes;
    for (const ParticipantId mission : contents().missions)
        codes.append(m_workspace.dataSet()->participant(mission).code);
    return codes;
}

void DeploymentChart::connectWorkspace()
{
    connect(&m_workspace, &Workspace::snapshotChanged, this, &DeploymentChart::takeSnapshot);
    connect(&m_workspace, &Workspace::dataSetChanged, this, &DeploymentChart::takeDataSet);
    connect(&m_workspace.timeWindow(), &TimeWindow::changed, this, [this] {
        if (m_choice.isLinked)
            layOut();
    });
    connect(&m_ownWindow, &TimeWindow::changed, this, [this] {
        if (!m_choice.isLinked)
            layOut();
    });
    connect(&m_workspace.selection(), &Selection::changed, this, &DeploymentChart::takeSelection);
    connect(&m_workspace.hover(), &Hover::changed, this, &DeploymentChart::updateOverlay);
    connect(&m_workspace.hover(), &Hover::timeChanged, this, [this] {
        ChartOverlay overlay = m_plot->overlay();
        overlay.pointerTime = m_workspace.hover().time();
        m_plot->setOverlay(std::move(overlay));
    });
}

void DeploymentChart::takeDataSet()
{
    const TimeWindow& window = m_workspace.timeWindow();
    m_ownWindow.setLimits(window.limits(), coveredRange(*m_workspace.dataSet()));
}

void DeploymentChart::takeSnapshot()
{
    m_hovered.reset();
    m_card->hide();
    m_plot->setData(m_workspace.snapshot(), m_choice, Theme::forPalette(palette()), QLocale());
    setAccessibleName(tr("Peacekeeping chart"));
    m_selected = selectedFigures();
    updateDescription();
    layOut();
    emit seriesChanged();
}

void DeploymentChart::takeSelection()
{
    m_selected = selectedFigures();
    m_relatedMissions.clear();
    if (const auto event = m_workspace.selection().event()) {
        const DataSet& dataSet = *m_workspace.dataSet();
        for (const ParticipantLink link : dataSet.events().participants[event->value]) {
            if (dataSet.participant(link.participant).kind == Participant::Kind::Mission)
                m_relatedMissions.push_back(link.participant);
        }
    }
    updateOverlay();
    updateDescription();
}

void DeploymentChart::layOut()
{
    ++m_layoutCount;
    m_plot->setView(timeWindow().range(), QSizeF(size()));
    updateOverlay();
}

void DeploymentChart::updateOverlay()
{
    m_plot->setOverlay(makeOverlay());
}

void DeploymentChart::updateDescription()
{
    const ChartWords words = m_plot->words();
    QString description = words.summary();
    const auto figure = m_workspace.selection().figure();
    const auto element = figure ? findElement(m_plot->series(), *figure) : std::nullopt;
    if (element)
        description.prepend(words.card(*element).text() + QLatin1Char('\n'));
    setAccessibleDescription(description);
}

ChartOverlay DeploymentChart::makeOverlay() const
{
    ChartOverlay overlay;
    overlay.selected = m_plot->rectsOf(m_selected);
    if (const auto figure = m_workspace.hover().figure())
        overlay.hovered = m_plot->rectsOf({*figure});
    overlay.pointerTime = m_workspace.hover().time();
    overlay.showsFocus = m_showsFocus;
    const auto event = m_workspace.selection().event();
    if (event) {
        const EventDate& date = m_workspace.dataSet()->events().date[event->value];
        const TimeRange range = date.isDated() ? extent(date) : TimeRange{};
        const TimeScale scale = timeScale();
        if (!range.isEmpty())
            overlay.eventTimes.push_back(range.begin);
        if (scale.toPx(range.end) - scale.toPx(range.begin) > 4)
            overlay.eventTimes.push_back(range.end);
        overlay.related = m_plot->rectsOfMissions(m_relatedMissions, range);
    }
    return overlay;
}

std::vector<FigureId> DeploymentChart::selectedFigures() const
{
    if (const auto figure = m_workspace.selection().figure())
        return {*figure};
    std::vector<FigureId> figures;
    const auto event = m_workspace.selection().event();
    if (!event)
        return figures;
    for (const FigureId id : m_workspace.snapshot()->figures) {
        if (m_workspace.dataSet()->figure(id).event == *event)
            figures.push_back(id);
    }
    return figures;
}

bool DeploymentChart::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        press(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseMove:
        moveTo(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::Wheel:
        turnWheel(*static_cast<QWheelEvent*>(event));
        return true;
    case QEvent::Leave:
        leave();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DeploymentChart::press(const QMouseEvent& event)
{
    setFocus(Qt::MouseFocusReason);
    if (event.button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressedAt = event.position();
}

void DeploymentChart::moveTo(const QMouseEvent& event)
{
    const QPointF position = event.position();
    const TimeScale scale = timeScale();
    const bool isAboveAxis = position.x() >= scale.leftPx;
    m_workspace.hover().setTime(isAboveAxis ? std::optional(scale.toTime(position.x()))
                                            : std::nullopt);
    const bool isFar =
        (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_isPressed && !m_drag.isActive() && isFar && m_pressedAt.x() >= scale.leftPx) {
        m_drag.begin(scale, m_pressedAt.x());
        m_view->viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag.isActive())
        m_drag.moveTo(timeWindow(), position.x());
    else
        hoverAt(position, event.globalPosition().toPoint());
}

void DeploymentChart::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    if (m_drag.isActive()) {
        m_drag.end();
        m_view->viewport()->unsetCursor();
        return;
    }
    if (const auto element = scene().elementAt(event.position()))
        select(*element);
}

void DeploymentChart::turnWheel(const QWheelEvent& event)
{
    constexpr double windowPerNotch = 0.1;
    constexpr double anglePerNotch = 120;
    TimeWindow& window = timeWindow();
    const QPoint angle = event.angleDelta();
    const bool isPan = event.modifiers().testFlag(Qt::ShiftModifier) || angle.y() == 0;
    if (isPan) {
        const int turned = angle.y() != 0 ? angle.y() : angle.x();
        window.pan(-turned / anglePerNotch * windowPerNotch);
        return;
    }
    const TimeScale scale = timeScale();
    const double x = std::clamp(event.position().x(), scale.leftPx, scale.rightPx());
    window.zoom(wheelZoomFactor(angle.y()), scale.toTime(x));
}

void DeploymentChart::leave()
{
    m_card->hide();
    m_hovered.reset();
    m_workspace.hover().setTime(std::nullopt);
    m_workspace.hover().setFigure(std::nullopt);
}

void DeploymentChart::hoverAt(QPointF position, QPoint globalPosition)
{
    const auto element = scene().elementAt(position);
    if (element == m_hovered)
        return;
    m_hovered = element;
    const auto figures = element ? figuresOf(series(), *element) : std::span<const FigureId>();
    m_workspace.hover().setFigure(figures.empty() ? std::nullopt : std::optional(figures.front()));
    m_view->viewport()->setCursor(figures.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (element)
        m_card->showAt(m_plot->words().card(*element), globalPosition);
    else
        m_card->hide();
}

void DeploymentChart::select(const ChartElement& element)
{
    const auto figures = figuresOf(series(), element);
    if (figures.empty())
        return;
    // What several figures share, a mark or a column, leads to one after the other.
    const auto selected = m_workspace.selection().figure();
    const auto found =
        selected ? std::find(figures.begin(), figures.end(), *selected) : figures.end();
    const bool goesOn = found != figures.end() && found + 1 != figures.end();
    m_workspace.selection().setFigure(goesOn ? *(found + 1) : figures.front());
}

void DeploymentChart::walkTo(std::optional<FigureId> figure)
{
    if (!figure)
        return;
    m_workspace.selection().setFigure(*figure);
    const TimeRange range = timeOf(series(), *figure);
    if (range != TimeRange{})
        timeWindow().reveal(range);
}

void DeploymentChart::keyPressEvent(QKeyEvent* event)
{
    const auto current = m_workspace.selection().figure();
    switch (event->key()) {
    case Qt::Key_Left:
        walkTo(figureAtNeighbouringTime(series(), current, -1));
        break;
    case Qt::Key_Right:
        walkTo(figureAtNeighbouringTime(series(), current, +1));
        break;
    case Qt::Key_Up:
        walkTo(figureAtSameTime(series(), current, +1));
        break;
    case Qt::Key_Down:
        walkTo(figureAtSameTime(series(), current, -1));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAboutCentre(zoomStep);
        break;
    case Qt::Key_Minus:
        zoomAboutCentre(1 / zoomStep);
        break;
    case Qt::Key_0:
        timeWindow().fitAll();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DeploymentChart::zoomAboutCentre(double factor)
{
    const TimeRange& range = timeWindow().range();
    timeWindow().zoom(factor, (range.begin + range.end) / 2);
}

void DeploymentChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason;
    updateOverlay();
}

void DeploymentChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_showsFocus = false;
    updateOverlay();
}

void DeploymentChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    layOut();
}

void DeploymentChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange;
    if (event->type() == QEvent::ApplicationFontChange && m_plot) {
        m_plot->useFonts(Fonts::make());
        takeSnapshot();
    }
    if (isLook && m_plot)
        takeSnapshot();
}

} // namespace attache
