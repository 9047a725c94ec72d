// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/filterpane.h"

#include "core/dateentry.h"
#include "core/foreigntext.h"
#include "filters/facetmodel.h"
#include "filters/facetview.h"
#include "filters/shownfacets.h"
#include "painting/fonts.h"
#include "painting/theme.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int marginPx = 14; ///< as the rows below have

/// The filter's time as one can type it.
QString shownTime(const QString& edtf)
{
    return foreigntext::label(edtf);
}

} // namespace

FilterPane::FilterPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_facets(new FacetModel(workspace.filter(), this))
    , m_shown(new ShownFacets(*m_facets, this))
    , m_search(new QLineEdit(this))
    , m_time(new QLineEdit(this))
    , m_askForAll(new QCheckBox(this))
    , m_keepFiltered(new QCheckBox(this))
    , m_clear(new QToolButton(this))
    , m_nothing(new QLabel(this))
    , m_view(new FacetView(*m_facets, *m_shown, this))
{
    setObjectName(QStringLiteral("filterPane"));
    m_search->setObjectName(QStringLiteral("filterSearch"));
    m_time->setObjectName(QStringLiteral("filterTime"));
    m_askForAll->setObjectName(QStringLiteral("askForAll"));
    m_keepFiltered->setObjectName(QStringLiteral("keepFilteredBox"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    layOut();
    retranslate();
    applyTheme();

    connect(&workspace, &Workspace::dataSetChanged, this, &FilterPane::takeDataSet);
    connect(&workspace, &Workspace::snapshotChanged, this,
            [this] { m_facets->setCounts(m_workspace.snapshot()->facets); });
    connect(&workspace.filter(), &FilterState::changed, this, &FilterPane::showFilter);
    connect(m_clear, &QToolButton::clicked, &workspace.filter(), &FilterState::clear);
    connect(m_search, &QLineEdit::textChanged, this, &FilterPane::narrow);
    connect(m_time, &QLineEdit::editingFinished, this, &FilterPane::takeTime);
    connect(m_time, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty())
            takeTime();
    });
    connect(m_askForAll, &QCheckBox::toggled, this, [this](bool isOn) {
        EventFilter filter = m_workspace.filter().filter();
        filter.participation = isOn ? Participation::All : Participation::Any;
        m_workspace.filter().setFilter(filter);
    });
    connect(m_keepFiltered, &QCheckBox::toggled, this, [this](bool isOn) {
        LaneArrangement arrangement = m_workspace.lanes().arrangement();
        arrangement.keepsFiltered = isOn;
        m_workspace.lanes().setArrangement(arrangement);
    });
    connect(&workspace.lanes(), &LaneState::changed, this, &FilterPane::showFilter);
    takeDataSet();
    showFilter();
}

FilterPane::~FilterPane()
{
    m_time->disconnect(this); // a field that is destroyed loses its focus and says so
}

QSize FilterPane::sizeHint() const
{
    return {230, 600};
}

void FilterPane::layOut()
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(marginPx, marginPx, marginPx, 0);
    m_clear->setAutoRaise(true);
    m_clear->setFont(Fonts::make().body);
    m_search->setClearButtonEnabled(true);
    m_search->setFont(Fonts::make().body);
    m_search->installEventFilter(this);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(marginPx - 2, 6, marginPx - 6, 0);
    top->setSpacing(4);
    top->addWidget(m_search, 1);
    top->addWidget(m_clear);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4);
    whole->addLayout(top);
    m_time->setClearButtonEnabled(true);
    m_time->setFont(Fonts::make().body);
    m_askForAll->setFont(Fonts::make().body);
    m_keepFiltered->setFont(Fonts::make().body);
    auto* more = new QVBoxLayout;
    more->setContentsMargins(marginPx - 2, 0, marginPx - 2, 0);
    more->addWidget(m_time);
    more->addWidget(m_askForAll);
    more->addWidget(m_keepFiltered);
    whole->addLayout(more);
    whole->addWidget(m_nothing);
    whole->addWidget(m_view, 1);
    setFocusProxy(m_search);
    setTabOrder(m_search, m_clear);
    setTabOrder(m_clear, m_time);
    setTabOrder(m_time, m_askForAll);
    setTabOrder(m_askForAll, m_keepFiltered);
    setTabOrder(m_keepFiltered, m_view);
}

void FilterPane::retranslate()
{
    setAccessibleName(tr("Filter"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all events again"));
    m_search->setPlaceholderText(tr("Find by name…"));
    m_search->setAccessibleName(tr("Narrow the lists by name"));
    m_time->setPlaceholderText(tr("Time: 2022, May 2022…"));
    m_time->setAccessibleName(tr("Only events of this time"));
    m_askForAll->setText(tr("Together in one event"));
    m_askForAll->setToolTip(tr("Show only events in which all the countries and organisations "
                               "chosen take part"));
    m_keepFiltered->setText(tr("Keep the others, faint"));
    m_keepFiltered->setToolTip(
        tr("What the filter leaves out stays in the timeline, faint, instead "
           "of disappearing; it is not counted"));
    showTime();
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setWhatsThis(tr("Check what is to be shown. A double click or Enter chooses one "
                            "alone, Delete or Alt+click excludes it. The numbers say how many "
                            "events there are, given what is "
                            "chosen in the other lists."));
    showWhetherEmpty();
}

void FilterPane::applyTheme()
{
    const Theme theme = Theme::forPalette(palette());
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, theme.accent);
    link.setColor(QPalette::Disabled, QPalette::ButtonText,
                  palette().color(QPalette::Disabled, QPalette::ButtonText));
    m_clear->setPalette(link);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.secondaryText);
    m_nothing->setPalette(quiet);
}

void FilterPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    } else if (event->type() == QEvent::LanguageChange) {
        m_facets->retranslate();
        retranslate();
    }
}

bool FilterPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPane::takeDataSet()
{
    m_shown->foldAll();
    m_facets->setDataSet(m_workspace.dataSet());
    m_facets->setCounts(m_workspace.snapshot()->facets);
    m_search->clear();
    showWhetherEmpty();
}

void FilterPane::narrow(const QString& text)
{
    m_shown->setSearch(text);
    m_view->restoreOpenLists();
    showWhetherEmpty();
}

void FilterPane::showFilter()
{
    m_clear->setEnabled(!m_workspace.filter().filter().isEmpty());
    m_keepFiltered->setChecked(m_workspace.lanes().arrangement().keepsFiltered);
    showTime();
    showParticipation();
    showWhetherEmpty();
}

void FilterPane::takeTime()
{
    EventFilter filter = m_workspace.filter().filter();
    const QString typed = m_time->text().trimmed();
    if (typed == shownTime(filter.time))
        return;
    const auto date = readTypedDate(typed, locale());
    if (!typed.isEmpty() && !date) {
        m_time->setToolTip(date.error().text);
        QPalette colours = palette();
        colours.setColor(QPalette::Text, Theme::forPalette(colours).warning);
        m_time->setPalette(colours);
        return;
    }
    filter.time = typed.isEmpty() ? QString() : date->canonical;
    m_workspace.filter().setFilter(filter);
    showTime();
}

void FilterPane::showTime()
{
    m_time->setPalette(palette());
    m_time->setToolTip(tr("A date or a range of dates, as under “Go to date”"));
    m_time->setText(shownTime(m_workspace.filter().filter().time));
}

void FilterPane::showParticipation()
{
    const EventFilter& filter = m_workspace.filter().filter();
    const bool isAll = filter.participation == Participation::All;
    m_askForAll->setChecked(isAll);
    // Of one participant both mean the same.
    m_askForAll->setVisible(isAll || filter.countries.size() + filter.organisations.size() > 1);
}

void FilterPane::showWhetherEmpty()
{
    m_nothing->setText(m_shown->isSearching() ? tr("Nothing of that name.")
                                              : tr("There are no events."));
    m_nothing->setVisible(m_shown->rowCount() == 0);
}

} // namespace attache
