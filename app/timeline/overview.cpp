// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/overview.h"

#include "core/datewords.h"
#include "painting/metrics.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

#include <numeric>

namespace attache {

namespace {

/// Finer than the pixels of any screen.
constexpr int densityParts = 2048;

} // namespace

Overview::Overview(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(Theme::forPalette(palette()))
{
    setObjectName(QStringLiteral("overview"));
    setFixedHeight(int(overviewHeightPx));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&workspace, &Workspace::snapshotChanged, this, &Overview::recount);
    connect(&workspace.timeWindow(), &TimeWindow::limitsChanged, this, &Overview::invalidate);
    connect(&workspace.timeWindow(), &TimeWindow::changed, this, [this] {
        updateTexts();
        update();
    });
    connect(&workspace.selection(), &Selection::changed, this, qOverload<>(&QWidget::update));
    connect(&workspace.hover(), &Hover::timeChanged, this, qOverload<>(&QWidget::update));
    recount();
    updateTexts();
}

TimeScale Overview::scale() const
{
    return axisScale(m_workspace.timeWindow().reach(), width());
}

OverviewFrame Overview::frame() const
{
    return overviewFrame(m_workspace.timeWindow().range(), scale());
}

const OverviewScene& Overview::scene()
{
    ensurePrepared();
    return m_prepared.scene;
}

void Overview::paintEvent(QPaintEvent*)
{
    ensurePrepared();
    QPainter painter(this);
    paintOverview(painter, m_prepared, rect(), m_theme, overlay());
}

void Overview::resizeEvent(QResizeEvent*)
{
    invalidate();
}

void Overview::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const auto reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason;
    update();
}

void Overview::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Overview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_theme = Theme::forPalette(palette());
        update();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        invalidate();
    } else if (event->type() == QEvent::LanguageChange) {
        updateTexts();
        invalidate();
    }
    QWidget::changeEvent(event);
}

void Overview::recount()
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    const TimeRange& reach = m_workspace.timeWindow().reach();
    if (m_counted != snapshot.dataSet || !(m_all.range == reach)) {
        m_counted = snapshot.dataSet;
        m_all = densityOf(*snapshot.dataSet, everyEvent(*snapshot.dataSet), reach, densityParts);
    }
    m_shown = snapshot.filter.isEmpty()
                  ? m_all
                  : densityOf(*snapshot.dataSet, snapshot.events, reach, densityParts);
    invalidate();
}

void Overview::invalidate()
{
    m_isStale = true;
    update();
}

void Overview::ensurePrepared()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    ++m_sceneCount;
    const Snapshot& snapshot = *m_workspace.snapshot();
    QString counts;
    if (!snapshot.filter.isEmpty()) {
        const int total = int(snapshot.dataSet->events().count());
        //: Under the years of the overview, while a filter is on
        counts = tr("%1 of %Ln event(s)", nullptr, total)
                     .arg(locale().toString(int(snapshot.events.size())));
    }
    m_prepared = prepareOverview(m_all, m_shown, scale(), counts, locale());
}

void Overview::updateTexts()
{
    setAccessibleName(tr("Overview"));
    setToolTip(tr("Drag the frame or its edges, click or drag beside it; double click fits all"));
    const TimeRange& window = m_workspace.timeWindow().range();
    //: The overview for a screen reader: the first and last day of the view
    setAccessibleDescription(tr("The view is from %1 to %2")
                                 .arg(dayInWords(TimePoint(window.begin), locale()),
                                      dayInWords(TimePoint(window.end) - 1, locale())));
}

OverviewOverlay Overview::overlay() const
{
    OverviewOverlay overlay;
    overlay.window = m_workspace.timeWindow().range();
    overlay.pointerTime = m_workspace.hover().time();
    overlay.rubberBand = m_rubberBand;
    overlay.grabbed = m_gesture == Gesture::MoveFrame ? m_grabbed : FramePart::Outside;
    overlay.hasFocus = hasFocus() && m_showsFocus;
    if (const auto event = m_workspace.selection().event()) {
        const EventDate& date = m_workspace.dataSet()->events().date[event->value];
        if (date.isDrawable())
            overlay.selected = extent(date);
    }
    return overlay;
}

} // namespace attache
