// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/hintbar.h"

#include "painting/fonts.h"
#include "painting/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace attache {

namespace {

constexpr int barHeightPx = 30;

} // namespace

HintBar::HintBar(QWidget* parent)
    : QWidget(parent)
    , m_hint(new QLabel)
    , m_count(new QLabel)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("hintBar"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_next->setObjectName(QStringLiteral("nextHint"));
    m_close->setObjectName(QStringLiteral("closeHints"));
    setFixedHeight(barHeightPx);
    const Fonts fonts = Fonts::make();
    for (QLabel* label : {m_hint, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(label == m_hint ? fonts.body : fonts.small);
    }
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_close->setText(QStringLiteral("✕"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 12, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_count);
    for (QToolButton* button : {m_next, m_close}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    connect(m_next, &QToolButton::clicked, this, &HintBar::goOn);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    update();
    hide();
}

void HintBar::begin()
{
    m_shown = 0;
    update();
    show();
}

void HintBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void HintBar::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
}

void HintBar::update()
{
    const QStringList hints{
        tr("Click a mark: at the right stands the sentence that it rests on."),
        tr("Turn the wheel to zoom where the pointer is; drag to move in time."),
        tr("Check a country at the left to see its events alone; the numbers follow."),
        tr("Ctrl+F searches while you type; Ctrl+Shift+P finds every command."),
        tr("Alt+Left goes back to the view before, whatever has changed.")};
    const int shown = std::min(m_shown, int(hints.size()) - 1);
    const bool isLast = shown + 1 == hints.size();
    m_hint->setText(hints.at(shown));
    m_hint->setToolTip(hints.at(shown));
    //: Which of the hints is shown: "2 of 5"
    m_count->setText(
        tr("%1 of %2").arg(locale().toString(shown + 1), locale().toString(hints.size())));
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_close->setToolTip(tr("Close the hints; the menu Help brings them back"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(tr("Hints"));
}

void HintBar::goOn()
{
    constexpr int last = 4;
    if (m_shown == last) {
        m_close->click();
        return;
    }
    ++m_shown;
    update();
}

} // namespace attache
