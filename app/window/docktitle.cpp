// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/docktitle.h"

#include "core/foreigntext.h"
#include "painting/fonts.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace attache {

namespace {

constexpr int namedHeightPx = 30;
constexpr int unnamedHeightPx = 20;

QToolButton* quietButton(const QString& sign)
{
    auto* button = new QToolButton;
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFixedSize(22, 20);
    button->setForegroundRole(QPalette::PlaceholderText);
    return button;
}

} // namespace

DockTitle::DockTitle(QDockWidget* dock, QWidget* tools)
    : DockTitle(dock, Name::Shown)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(8, 0, 6, 0);
    // The layout hands over the item of the widget that has gone.
    delete row->replaceWidget(m_title, tools);
    row->setStretchFactor(tools, 1);
    m_title->hide();
    // Where the keyboard goes first is where the eye does.
    m_float->setFocusPolicy(Qt::NoFocus);
    m_close->setFocusPolicy(Qt::NoFocus);
}

DockTitle::DockTitle(QDockWidget* dock, Name name)
    : QWidget(dock)
    , m_dock(dock)
    , m_name(name)
    , m_title(new QLabel)
    , m_float(quietButton(QStringLiteral("❐")))
    , m_close(quietButton(QStringLiteral("✕")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Fonts::make().heading);
    setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 6, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_float);
    layout->addWidget(m_close);

    connect(m_float, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, this, &DockTitle::retranslate);
    retranslate();
}

QSize DockTitle::sizeHint() const
{
    return {120, m_name == Name::Shown ? namedHeightPx : unnamedHeightPx};
}

void DockTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DockTitle::retranslate()
{
    m_title->setText(m_name == Name::Shown ? m_dock->windowTitle() : QString());
    m_float->setToolTip(tr("Take this pane out of the window or put it back"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setToolTip(tr("Close this pane; the menu View brings it back"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace attache
