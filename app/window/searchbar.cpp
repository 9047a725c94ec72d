// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchbar.h"

#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace attache {

SearchBar::SearchBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("searchBar"));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_count->setObjectName(QStringLiteral("searchCount"));
    m_field->setClearButtonEnabled(true);
    m_field->setFixedWidth(230);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(70);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_field);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_field, &QLineEdit::textChanged, &workspace.search(), &EventSearch::setText);
    connect(&workspace.search(), &EventSearch::changed, this, [this] {
        if (m_field->text() != m_workspace.search().text())
            m_field->setText(m_workspace.search().text());
        showCount();
    });
    connect(&workspace, &Workspace::snapshotChanged, this, &SearchBar::showCount);
    connect(&workspace.selection(), &Selection::changed, this, &SearchBar::showCount);
    retranslate();
}

void SearchBar::begin()
{
    m_workspace.search().prepare();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::walk(int step)
{
    walkHits(m_workspace, m_workspace.search(), step);
}

void SearchBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        m_workspace.search().prepare();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        if (m_field->text().isEmpty())
            emit left();
        m_field->clear();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (key->modifiers().testFlag(Qt::ControlModifier))
        filterByWords();
    else
        walk(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

void SearchBar::retranslate()
{
    m_field->setPlaceholderText(tr("Search events…"));
    m_field->setAccessibleName(tr("Search titles, quotations, participants and sources"));
    m_field->setToolTip(
        tr("Words, “phrases”, −without, country:LA, date:2022-12, source:004, status:planned, "
           "category:exercise.\nEnter: next; Shift+Enter: previous; Ctrl+Enter: show only these"));
    showCount();
}

void SearchBar::showCount()
{
    const EventSearch& search = m_workspace.search();
    QString text;
    if (search.isRunning()) {
        text = tr("Searching…");
    } else if (!search.query().isEmpty()) {
        const std::vector<EventId> hits = shownHits(m_workspace, search);
        const auto selected = m_workspace.selection().event();
        const auto at = selected ? std::find(hits.begin(), hits.end(), *selected) : hits.end();
        if (hits.empty())
            text = tr("nothing found");
        else if (at == hits.end())
            text = tr("%Ln found", nullptr, int(hits.size()));
        else {
            //: Of the events found: "3 of 17"
            text = tr("%1 of %2")
                       .arg(locale().toString(at - hits.begin() + 1),
                            locale().toString(qsizetype(hits.size())));
        }
    }
    m_count->setText(text);
}

void SearchBar::filterByWords()
{
    EventFilter filter = m_workspace.filter().filter();
    filter.text = m_field->text().trimmed();
    m_workspace.filter().setFilter(filter);
}

} // namespace attache
