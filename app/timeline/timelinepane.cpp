// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "core/foreigntext.h"
#include "painting/fonts.h"
#include "painting/theme.h"
#include "timeline/comparepanel.h"
#include "timeline/overview.h"
#include "timeline/timelineview.h"
#include "timeline/undatedstrip.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int bannerHeightPx = 32;

} // namespace

TimelinePane::TimelinePane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_showing(new QLabel)
    , m_summary(new QLabel)
    , m_clear(new QToolButton)
    , m_view(new TimelineView(workspace))
    , m_views(new QSplitter(Qt::Vertical))
{
    const Fonts fonts = Fonts::make();
    m_showing->setObjectName(QStringLiteral("filterSentence"));
    m_showing->setTextFormat(Qt::PlainText);
    m_showing->setFont(fonts.heading);
    m_showing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setObjectName(QStringLiteral("filterSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(fonts.body);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setAutoRaise(true);

    auto* banner = new QWidget;
    banner->setFixedHeight(bannerHeightPx);
    auto* bannerLayout = new QHBoxLayout(banner);
    bannerLayout->setContentsMargins(14, 0, 12, 0);
    bannerLayout->addWidget(m_showing, 1);
    bannerLayout->addWidget(m_summary);
    bannerLayout->addWidget(m_clear);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banner);
    m_views->setChildrenCollapsible(false);
    m_views->addWidget(m_view);
    layout->addWidget(m_views, 1);
    layout->addWidget(new UndatedStrip(workspace));
    layout->addWidget(new Overview(workspace));

    connect(m_clear, &QToolButton::clicked, &workspace.filter(), &FilterState::clear);
    connect(&workspace.comparison(), &CompareState::changed, this, &TimelinePane::showComparison);
    connect(&workspace, &Workspace::snapshotChanged, this, &TimelinePane::updateSentence);
    updateSentence();
    showComparison();
}

void TimelinePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateSentence();
    QWidget::changeEvent(event);
}

void TimelinePane::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(this);
    const QRect banner(0, 0, width(), bannerHeightPx);
    painter.fillRect(banner,
                     m_workspace.filter().filter().isEmpty() ? theme.panel : theme.accentFill);
    painter.setPen(theme.hairline);
    painter.drawLine(banner.bottomLeft(), banner.bottomRight());
}

void TimelinePane::updateSentence()
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    const QString sentence = foreigntext::label(filterInWords(*snapshot.dataSet, snapshot.filter));
    //: Above the timeline; %1 is the filter in words: "everything", "Laos or Cambodia"
    m_showing->setText(tr("Showing %1").arg(sentence));
    m_showing->setToolTip({});
    const int shown = int(snapshot.events.size());
    const int total = int(snapshot.dataSet->events().count());
    m_summary->setText(
        shown == total ? tr("%Ln event(s)", nullptr, total)
                       : tr("%1 of %Ln event(s)", nullptr, total).arg(locale().toString(shown)));
    if (snapshot.hasFaint()) {
        //: Goes on "23 of 125 events"
        m_summary->setText(m_summary->text() + tr(" · the others faint"));
    }
    m_clear->setText(tr("Clear filter"));
    m_clear->setVisible(!snapshot.filter.isEmpty());
    update();
}

void TimelinePane::showComparison()
{
    const bool isWanted = m_workspace.comparison().comparison().has_value();
    if (isWanted == (m_compared != nullptr))
        return;
    if (isWanted) {
        m_compared = new ComparePanel(m_workspace);
        m_views->addWidget(m_compared);
        const int half = std::max(m_views->height() / 2, 1);
        m_views->setSizes({half, half});
    } else {
        m_compared->hide();
        m_compared->deleteLater(); // one of its buttons may have asked for it
        m_compared = nullptr;
    }
}

void TimelinePane::addAbove(QWidget* line)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, line);
}

} // namespace attache
