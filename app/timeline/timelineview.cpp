// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "core/datewords.h"
#include "core/foreigntext.h"
#include "painting/metrics.h"
#include "painting/textscale.h"
#include "painting/timelinepainter.h"
#include "timeline/glider.h"
#include "timeline/hovercard.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace attache {

TimelineView::TimelineView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(Theme::forPalette(palette()))
    , m_preparer(Fonts::make())
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
    , m_hoverCard(new HoverCard(workspace, this))
    , m_glider(new Glider(workspace, this))
{
    setObjectName(QStringLiteral("timelineView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    updateAccessibleText();
    m_scrollBar->setFocusPolicy(Qt::NoFocus);

    connect(m_scrollBar, &QScrollBar::valueChanged, this, &TimelineView::scrolled);
    connect(&workspace, &Workspace::snapshotChanged, this, &TimelineView::invalidate);
    connect(&workspace.search(), &EventSearch::changed, this, &TimelineView::updateFound);
    connect(&workspace.lanes(), &LaneState::changed, this, &TimelineView::invalidate);
    connect(&workspace.timeWindow(), &TimeWindow::changed, this, &TimelineView::invalidate);
    connect(&workspace.selection(), &Selection::changed, this, &TimelineView::revealSelection);
    connect(&workspace.hover(), &Hover::changed, this, &TimelineView::updateOverlay);
    connect(&workspace.hover(), &Hover::timeChanged, this, &TimelineView::updateOverlay);
}

TimelineView::~TimelineView() = default;

TimeScale TimelineView::scale() const
{
    return axisScale(m_workspace.timeWindow().range(), width());
}

const TimelineScene& TimelineView::scene()
{
    ensurePrepared();
    return m_prepared.scene;
}

const FoundMarks& TimelineView::found()
{
    ensurePrepared();
    return m_found;
}

std::optional<QRectF> TimelineView::markRect(EventId event)
{
    ensurePrepared();
    const Snapshot& snapshot = *m_workspace.snapshot();
    const TimeScale axis = scale();
    for (const LaneLayout* layout : {&snapshot.lanes, &snapshot.faintLanes}) {
        for (const ItemPlace& place : placesOf(*layout, *snapshot.dataSet, event)) {
            const auto mark = markAt(*layout, *snapshot.dataSet, m_prepared.scene, place);
            if (mark && mark->left < axis.rightPx() && mark->right > axis.leftPx)
                return mark->bounds().translated(0, lanesRect().top() - m_scrollBar->value());
        }
    }
    return std::nullopt;
}

void TimelineView::ensureVisible(EventId event)
{
    const auto rect = markRect(event);
    if (!rect)
        return;
    const QRectF lanes = lanesRect();
    const double row = m_prepared.scene.metrics.rowHeightPx;
    if (rect->top() < lanes.top())
        m_scrollBar->setValue(m_scrollBar->value() - int(lanes.top() - rect->top() + row));
    else if (rect->bottom() > lanes.bottom())
        m_scrollBar->setValue(m_scrollBar->value() + int(rect->bottom() - lanes.bottom() + row));
}

bool TimelineView::isGliding() const
{
    return m_glider->isGliding();
}

QSize TimelineView::sizeHint() const
{
    return {720, 480};
}

QSize TimelineView::minimumSizeHint() const
{
    return {int(laneHeaderWidthPx) + 160, int(axisHeightPx) + 100};
}

void TimelineView::paintEvent(QPaintEvent*)
{
    ensurePrepared();
    QPainter painter(this);
    const TimelinePainter timeline(m_prepared, m_theme);
    const QRectF lanes = lanesRect();
    timeline.paintLanes(painter, lanes, m_scrollBar->value(), m_overlay);
    paintFoundMarks(painter, m_found, lanes.adjusted(laneHeaderWidthPx, 0, 0, 0),
                    m_scrollBar->value(), m_theme);
    timeline.paintHeaders(painter, QRectF(0, lanes.top(), laneHeaderWidthPx, lanes.height()),
                          m_scrollBar->value());
    if (m_gesture == Gesture::MoveLane)
        paintLaneDrag(painter);
    timeline.paintAxis(painter, axisRect(), m_overlay);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(laneHeaderWidthPx - 0.5, 0),
                     QPointF(laneHeaderWidthPx - 0.5, height()));
    if (m_prepared.scene.marks.empty() && m_prepared.scene.clusters.empty() &&
        m_prepared.faint.isEmpty() && m_prepared.scene.height <= m_prepared.band.bottom)
        paintEmptyState(painter);
    if (m_band)
        paintRubberBand(painter, *m_band,
                        QRectF(rect()).adjusted(laneHeaderWidthPx, 0, -axisRightMarginPx, 0),
                        m_theme);
    if (hasFocus() && m_showsFocus) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void TimelineView::paintEmptyState(QPainter& painter)
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    QString text = tr("No event lies in this stretch of time.\nPress 0 to see the whole range.");
    if (snapshot.events.size() == snapshot.undated.size())
        text = snapshot.filter.isEmpty() ? tr("This data set has no dated event.")
                                         : tr("No dated event matches the filter.");
    painter.setPen(m_theme.secondaryText);
    painter.setFont(m_prepared.fonts.body);
    painter.drawText(lanesRect().adjusted(laneHeaderWidthPx, 0, 0, 0), Qt::AlignCenter, text);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    const int barWidth = int(axisRightMarginPx) - 2;
    m_scrollBar->setGeometry(width() - barWidth - 1, int(axisHeightPx), barWidth,
                             height() - int(axisHeightPx));
    invalidate();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const auto reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason;
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_hoverCard->hide();
    update();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_theme = Theme::forPalette(palette());
        update();
    } else if (event->type() == QEvent::FontChange && hasNewTextScale(*this)) {
        m_preparer = TimelinePreparer(Fonts::make());
        invalidate();
    } else if (event->type() == QEvent::LanguageChange) {
        updateAccessibleText();
        invalidate();
    }
    QWidget::changeEvent(event);
}

QRectF TimelineView::axisRect() const
{
    return {0, 0, double(width()), axisHeightPx};
}

QRectF TimelineView::lanesRect() const
{
    return {0, axisHeightPx, double(width()), std::max(height() - axisHeightPx, 0.0)};
}

void TimelineView::updateOverlay()
{
    // Of a scene that is about to be made anew, too: it is asked for again when that has happened.
    const Hover& hover = m_workspace.hover();
    m_overlay = makeOverlay(*m_workspace.snapshot(), m_prepared.scene,
                            m_workspace.selection().event(), hover.event(), hover.time());
    m_overlay.foundWords = &m_found.words;
    update();
}

void TimelineView::updateFound()
{
    if (!m_isStale) // else when the scene is made anew
        m_found = findMarks(*m_workspace.snapshot(), m_prepared, m_workspace.search());
    update();
}

void TimelineView::scrolled()
{
    const double top = m_scrollBar->value();
    if (top < m_prepared.band.top || top + lanesRect().height() > m_prepared.band.bottom)
        invalidate();
    else
        update();
}

void TimelineView::invalidate()
{
    m_isStale = true;
    update();
}

void TimelineView::ensurePrepared()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    ++m_sceneCount;
    // Half a view's height more above and below, so that scrolling a little builds nothing.
    const double viewHeight = lanesRect().height();
    const double top = m_scrollBar->value();
    m_prepared = m_preparer.prepare(*m_workspace.snapshot(), scale(), laneHeaderWidthPx, locale(),
                                    m_workspace.lanes().arrangement(),
                                    {std::max(top - viewHeight / 2, 0.0), top + 1.5 * viewHeight});
    updateScrollBar();
    m_found = findMarks(*m_workspace.snapshot(), m_prepared, m_workspace.search());
    updateOverlay();
}

void TimelineView::updateScrollBar()
{
    const int hidden = qMax(0, qCeil(m_prepared.scene.height - lanesRect().height()));
    m_scrollBar->setRange(0, hidden);
    m_scrollBar->setPageStep(int(lanesRect().height()));
    m_scrollBar->setSingleStep(int(m_prepared.scene.metrics.rowHeightPx));
    m_scrollBar->setVisible(hidden > 0);
}

void TimelineView::revealSelection()
{
    if (const auto event = m_workspace.selection().event())
        ensureVisible(*event);
    updateAccessibleText();
    updateOverlay();
}

void TimelineView::updateAccessibleText()
{
    setAccessibleName(tr("Timeline"));
    const auto event = m_workspace.selection().event();
    if (!event) {
        setAccessibleDescription(tr("Press comma or full stop to walk through the events."));
        return;
    }
    const DataSet& dataSet = *m_workspace.dataSet();
    const auto& events = dataSet.events();
    //: The selected event for a screen reader: %1 its title, %2 its date
    setAccessibleDescription(
        tr("%1, %2").arg(foreigntext::label(dataSet.title(*event)),
                         dateInWords(dataSet.text(events.edtf[event->value]),
                                     events.date[event->value].kind, locale())));
}

} // namespace attache
