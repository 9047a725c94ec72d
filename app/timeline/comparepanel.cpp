// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/comparepanel.h"

#include "core/foreigntext.h"
#include "painting/fonts.h"
#include "painting/theme.h"
#include "timeline/timelineview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int headingHeightPx = 34;
constexpr int monthsOfYear = 12;

QLabel* plainLabel(const char* name, const QFont& font)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}

} // namespace

ComparePanel::ComparePanel(Workspace& first, QWidget* parent)
    : QWidget(parent)
    , m_first(first)
    , m_compared(first)
    , m_showing(plainLabel("comparedSentence", Fonts::make().heading))
    , m_summary(plainLabel("comparedSummary", Fonts::make().body))
    , m_shift(new QSpinBox)
    , m_swap(new QToolButton)
    , m_close(new QToolButton)
    , m_view(new TimelineView(m_compared.workspace()))
{
    setObjectName(QStringLiteral("comparePanel"));
    m_view->setObjectName(QStringLiteral("comparedTimelineView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_view, 1);
    connect(&m_compared.workspace(), &Workspace::snapshotChanged, this, &ComparePanel::update);
    connect(&first.comparison(), &CompareState::changed, this, &ComparePanel::update);
    connect(m_shift, &QSpinBox::valueChanged, this, [this](int months) {
        if (auto comparison = m_first.comparison().comparison()) {
            comparison->shiftMonths = months;
            m_first.comparison().setComparison(comparison);
        }
    });
    connect(m_swap, &QToolButton::clicked, this, &ComparePanel::swap);
    connect(m_close, &QToolButton::clicked, &first.comparison(), &CompareState::end);
    retranslate();
}

ComparePanel::~ComparePanel()
{
    delete m_view; // before the workspace that it shows
}

QWidget* ComparePanel::makeHeading()
{
    m_showing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_shift->setObjectName(QStringLiteral("compareShift"));
    m_shift->setRange(-Comparison::maxShiftMonths, Comparison::maxShiftMonths);
    m_shift->setSingleStep(monthsOfYear);
    m_shift->setFont(Fonts::make().body);
    m_swap->setObjectName(QStringLiteral("compareSwap"));
    m_swap->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("compareClose"));
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    auto* heading = new QWidget;
    heading->setFixedHeight(headingHeightPx);
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(14, 0, 12, 0);
    layout->addWidget(m_showing, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_shift);
    layout->addWidget(m_swap);
    layout->addWidget(m_close);
    return heading;
}

void ComparePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePanel::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(this);
    const QRect heading(0, 0, width(), headingHeightPx);
    painter.fillRect(heading, theme.accentFill);
    painter.fillRect(QRect(0, 0, width(), 1), theme.strongLine);
    painter.setPen(theme.hairline);
    painter.drawLine(heading.bottomLeft(), heading.bottomRight());
}

void ComparePanel::retranslate()
{
    //: After a number in an input field
    m_shift->setSuffix(QLatin1Char(' ') + tr("months"));
    m_shift->setToolTip(tr("By how many months the time below is later, or, below zero, earlier; "
                           "the arrows go by years"));
    m_shift->setAccessibleName(tr("Shift in months"));
    m_swap->setText(tr("Swap"));
    m_swap->setToolTip(tr("Exchange what is shown above and below; the filter pane changes what "
                          "is above"));
    m_close->setToolTip(tr("End the comparison"));
    m_close->setAccessibleName(m_close->toolTip());
    m_view->setAccessibleName(tr("Timeline compared"));
    update();
}

void ComparePanel::update()
{
    const auto& comparison = m_first.comparison().comparison();
    if (!comparison)
        return;
    const Snapshot& snapshot = *m_compared.workspace().snapshot();
    const QString sentence = foreigntext::label(filterInWords(*snapshot.dataSet, snapshot.filter));
    const QString shift = shiftInWords(comparison->shiftMonths);
    //: Heading of the second of two compared views; %1 is a filter in words: "Laos or Cambodia"
    QString text = tr("Compared with %1").arg(sentence);
    if (!shift.isEmpty()) {
        //: Goes on "Compared with Cambodia"; %1 is "1 year earlier"
        text += tr(", %1").arg(shift);
    }
    m_showing->setText(text);
    m_summary->setText(tr("%1 of %n event(s)", nullptr, int(snapshot.dataSet->events().count()))
                           .arg(locale().toString(int(snapshot.events.size()))));
    m_shift->setValue(comparison->shiftMonths);
    QWidget::update();
}

void ComparePanel::swap()
{
    auto comparison = m_first.comparison().comparison();
    if (!comparison)
        return;
    const EventFilter above = m_first.filter().filter();
    const TimeRange below = m_compared.workspace().timeWindow().range();
    m_first.history().hold();
    m_first.filter().setFilter(comparison->filter);
    comparison->filter = above;
    comparison->shiftMonths = -comparison->shiftMonths;
    m_first.comparison().setComparison(comparison);
    m_first.timeWindow().setRange(below);
    m_first.history().release();
}

void beginComparing(Workspace& workspace)
{
    const EventFilter filter = workspace.filter().filter();
    workspace.comparison().setComparison(Comparison{filter, filter.isEmpty() ? -monthsOfYear : 0});
}

} // namespace attache
