// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/undatedstrip.h"

#include "core/foreigntext.h"
#include "painting/fonts.h"
#include "painting/metrics.h"
#include "painting/theme.h"
#include "timeline/undatedlist.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace attache {

namespace {

constexpr int stripHeightPx = 42;
constexpr int gapPx = 6;
constexpr int leastCutChipPx = 110; ///< a button that has to be cut is at least this wide
constexpr qsizetype longestTitle = 44;
constexpr const char* eventProperty = "attacheEvent";

QToolButton* arrow(const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

EventId eventOf(const QObject& chip)
{
    return EventId{chip.property(eventProperty).toUInt()};
}

/// The text with its ampersands as they are, for a button.
QString buttonText(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

UndatedStrip::UndatedStrip(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(new QLabel)
    , m_count(new QLabel)
    , m_room(new QWidget)
    , m_back(arrow(QStringLiteral("‹")))
    , m_forward(arrow(QStringLiteral("›")))
    , m_all(new QToolButton)
    , m_list(new UndatedList(workspace, this))
{
    setObjectName(QStringLiteral("undatedStrip"));
    setFixedHeight(stripHeightPx);
    const Fonts fonts = Fonts::make();
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(fonts.heading);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(fonts.small);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_all->setObjectName(QStringLiteral("allUndated"));
    m_all->setAutoRaise(true);
    m_all->setFont(fonts.small);

    auto* header = new QWidget;
    header->setFixedWidth(int(laneHeaderWidthPx));
    auto* headerLayout = new QVBoxLayout(header);
    headerLayout->setContentsMargins(34, 3, 4, 3);
    headerLayout->setSpacing(0);
    headerLayout->addWidget(m_heading);
    headerLayout->addWidget(m_count);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, int(axisRightMarginPx), 0);
    layout->setSpacing(2);
    layout->addWidget(header);
    layout->addWidget(m_room, 1);
    for (QToolButton* button : {m_back, m_forward, m_all})
        layout->addWidget(button);

    connect(m_back, &QToolButton::clicked, this, [this] { step(-int(m_shownCount)); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(int(m_shownCount)); });
    connect(m_all, &QToolButton::clicked, this, &UndatedStrip::showList);
    connect(m_list, &UndatedList::chosen, this, &UndatedStrip::select);
    connect(&workspace, &Workspace::snapshotChanged, this, &UndatedStrip::rebuild);
    connect(&workspace.selection(), &Selection::changed, this, &UndatedStrip::markSelection);
    connect(&workspace.search(), &EventSearch::changed, this, &UndatedStrip::markFound);
    rebuild();
}

bool UndatedStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        handleKey(static_cast<QKeyEvent*>(event)->key(), eventOf(*watched)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void UndatedStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) {
        updateTexts();
        layOut();
    }
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

void UndatedStrip::resizeEvent(QResizeEvent*)
{
    layout()->activate();
    layOut();
}

void UndatedStrip::wheelEvent(QWheelEvent* event)
{
    // A strip has only one direction to go in, whichever way the wheel is turned.
    const QPoint delta = event->angleDelta();
    const int turn = delta.x() != 0 ? delta.x() : delta.y();
    if (turn != 0)
        step(turn > 0 ? -1 : 1);
    event->accept();
}

void UndatedStrip::rebuild()
{
    m_first = 0;
    setVisible(m_workspace.snapshot()->undatedTotal > 0);
    updateTexts();
    layOut();
    markSelection();
}

void UndatedStrip::updateTexts()
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    const int shown = int(snapshot.undated.size());
    const QString count = locale().toString(shown);
    m_heading->setText(tr("Undated"));
    m_count->setText(shown == snapshot.undatedTotal
                         ? count
                         : tr("%1 of %2").arg(count, locale().toString(snapshot.undatedTotal)));
    //: A button beside undated events; %1 is how many there are
    m_all->setText(tr("All %1…").arg(count));
    m_all->setToolTip(tr("List all undated events"));
    m_back->setToolTip(tr("Earlier in the list"));
    m_forward->setToolTip(tr("Further in the list"));
    for (QToolButton* button : {m_back, m_forward, m_all})
        button->setAccessibleName(button->toolTip());
}

void UndatedStrip::layOut()
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    const EventSet& undated = snapshot.undated;
    int left = 4;
    m_shownCount = 0;
    for (size_t place = m_first; place < undated.size(); ++place) {
        const QString title =
            foreigntext::label(snapshot.dataSet->title(undated[place]), longestTitle);
        const int room = m_room->width() - left;
        QPushButton& button = chip(m_shownCount);
        button.setProperty(eventProperty, undated[place].value);
        button.setText(buttonText(title));
        button.setAccessibleName(title);
        int width = button.sizeHint().width();
        if (width > room && m_shownCount > 0 && room < leastCutChipPx)
            break;
        if (width > room) {
            const int padding = width - button.fontMetrics().horizontalAdvance(title);
            width = std::max(room, padding);
            button.setText(buttonText(
                button.fontMetrics().elidedText(title, Qt::ElideRight, width - padding)));
        }
        const int height = button.sizeHint().height();
        button.setGeometry(left, (m_room->height() - height) / 2, width, height);
        button.setChecked(undated[place] == m_workspace.selection().event());
        button.show();
        left += width + gapPx;
        ++m_shownCount;
    }
    for (size_t i = m_shownCount; i < m_chips.size(); ++i)
        m_chips[i]->hide();
    markFound();
    const bool hasMore = m_shownCount < undated.size();
    for (QToolButton* button : {m_back, m_forward, m_all})
        button->setVisible(hasMore || m_first > 0);
    m_back->setEnabled(m_first > 0);
    m_forward->setEnabled(m_first + m_shownCount < undated.size());
}

QPushButton& UndatedStrip::chip(size_t index)
{
    if (index < m_chips.size())
        return *m_chips[index];
    auto* button = new QPushButton(m_room);
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setFont(Fonts::make().label);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, button] { select(eventOf(*button)); });
    m_chips.push_back(button);
    return *button;
}

void UndatedStrip::markSelection()
{
    const EventSet& undated = m_workspace.snapshot()->undated;
    const auto selected = m_workspace.selection().event();
    if (selected) {
        const auto found = std::lower_bound(undated.begin(), undated.end(), *selected);
        const auto place = size_t(found - undated.begin());
        const bool isUndated = found != undated.end() && *found == *selected;
        if (isUndated && (place < m_first || place >= m_first + m_shownCount))
            goTo(place);
    }
    for (size_t i = 0; i < m_shownCount; ++i)
        m_chips[i]->setChecked(eventOf(*m_chips[i]) == selected);
}

void UndatedStrip::markFound()
{
    for (size_t i = 0; i < m_shownCount; ++i) {
        QPushButton& button = *m_chips[i];
        const bool isFound = m_workspace.search().isHit(eventOf(button));
        if (button.property("found").toBool() == isFound)
            continue;
        button.setProperty("found", isFound);
        button.style()->unpolish(&button); // the style sheet asks for the property
        button.style()->polish(&button);
    }
}

void UndatedStrip::goTo(size_t first)
{
    m_first = first;
    layOut();
}

void UndatedStrip::step(int by)
{
    const auto count = std::ptrdiff_t(m_workspace.snapshot()->undated.size());
    const bool isAtEnd = std::ptrdiff_t(m_first + m_shownCount) >= count;
    if (count == 0 || (by > 0 && isAtEnd))
        return;
    goTo(size_t(std::clamp(std::ptrdiff_t(m_first) + by, std::ptrdiff_t(0), count - 1)));
}

bool UndatedStrip::handleKey(int key, EventId event)
{
    const EventSet& undated = m_workspace.snapshot()->undated;
    if (undated.empty())
        return false;
    auto place = std::lower_bound(undated.begin(), undated.end(), event) - undated.begin();
    const auto last = std::ptrdiff_t(undated.size()) - 1;
    switch (key) {
    case Qt::Key_Left:
        place = std::max<std::ptrdiff_t>(place - 1, 0);
        break;
    case Qt::Key_Right:
        place = std::min(place + 1, last);
        break;
    case Qt::Key_Home:
        place = 0;
        break;
    case Qt::Key_End:
        place = last;
        break;
    default:
        return false;
    }
    select(undated[size_t(place)]);
    for (size_t i = 0; i < m_shownCount; ++i) {
        if (eventOf(*m_chips[i]) == undated[size_t(place)])
            m_chips[i]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void UndatedStrip::select(EventId event)
{
    m_workspace.selection().setEvent(event);
    markSelection();
}

void UndatedStrip::showList()
{
    m_list->popUp(mapToGlobal(rect().topRight()) - QPoint(int(axisRightMarginPx), 0));
}

} // namespace attache
