// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/undatedstrip.h"

#include "core/foreigntext.h"
#include "painting/fonts.h"
#include "painting/metrics.h"
#include "painting/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace attache {

namespace {

constexpr int stripHeightPx = 42;
constexpr const char* eventProperty = "attacheEvent";

/// A button that shows an event's title as plain text: "&" and all.
QPushButton* makeButton(const QString& title, EventId event)
{
    const QString label = foreigntext::label(title, 44);
    auto* button = new QPushButton(QString(label).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setProperty(eventProperty, event.value);
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setAccessibleName(label);
    button->setFont(Fonts::make().label);
    return button;
}

} // namespace

UndatedStrip::UndatedStrip(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(new QLabel)
    , m_count(new QLabel)
    , m_scrollArea(new QScrollArea)
{
    setObjectName(QStringLiteral("undatedStrip"));
    setFixedHeight(stripHeightPx);
    const Fonts fonts = Fonts::make();
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(fonts.heading);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(fonts.small);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto* header = new QWidget;
    header->setFixedWidth(int(laneHeaderWidthPx));
    auto* headerLayout = new QVBoxLayout(header);
    headerLayout->setContentsMargins(34, 3, 4, 3);
    headerLayout->setSpacing(0);
    headerLayout->addWidget(m_heading);
    headerLayout->addWidget(m_count);

    m_scrollArea->setFrameShape(QFrame::NoFrame);
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setFocusPolicy(Qt::NoFocus);
    m_scrollArea->viewport()->installEventFilter(this);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, int(axisRightMarginPx), 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_scrollArea);

    connect(&workspace, &Workspace::snapshotChanged, this, &UndatedStrip::rebuild);
    connect(&workspace.selection(), &Selection::changed, this, &UndatedStrip::markSelection);
    rebuild();
}

bool UndatedStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_scrollArea->viewport() || event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    // A strip has only one direction to scroll in, whichever way the wheel is turned.
    const QPoint delta = static_cast<QWheelEvent*>(event)->angleDelta();
    QScrollBar* bar = m_scrollArea->horizontalScrollBar();
    bar->setValue(bar->value() - (delta.x() != 0 ? delta.x() : delta.y()));
    return true;
}

void UndatedStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void UndatedStrip::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.hairline);
    painter.drawLine(0, 0, width(), 0);
}

void UndatedStrip::rebuild()
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    m_heading->setText(tr("Undated"));
    const int shown = int(snapshot.undated.size());
    m_count->setText(
        shown == snapshot.undatedTotal
            ? locale().toString(shown)
            : tr("%1 of %2")
                  .arg(locale().toString(shown), locale().toString(snapshot.undatedTotal)));
    setVisible(snapshot.undatedTotal > 0);

    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(6);
    for (const EventId event : snapshot.undated) {
        QPushButton* button = makeButton(snapshot.dataSet->title(event), event);
        connect(button, &QPushButton::clicked, this, [this, event] {
            m_workspace.selection().setEvent(event);
            markSelection();
        });
        layout->addWidget(button);
    }
    layout->addStretch();
    m_scrollArea->setWidget(buttons);
    m_buttons = buttons;
    markSelection();
}

void UndatedStrip::markSelection()
{
    const auto selected = m_workspace.selection().event();
    for (auto* button : m_buttons->findChildren<QPushButton*>()) {
        const EventId event{button->property(eventProperty).toUInt()};
        button->setChecked(event == selected);
        if (event == selected)
            m_scrollArea->ensureWidgetVisible(button);
    }
}

} // namespace attache
