// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartbar.h"

#include "chart/deploymentchart.h"
#include "core/foreigntext.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace attache {

namespace {

constexpr qsizetype maxEntries = 60;    ///< missions or types in a menu
constexpr qsizetype maxTextLength = 18; ///< of a button

/// Quiet buttons that show where the focus is and what is on.
const auto barStyle = QStringLiteral(
    "QToolBar { border: 0; background: transparent; padding: 0; spacing: 1px; }"
    "QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 2px 6px; "
    "  background: transparent; color: palette(link); }"
    "QToolButton:hover { border-color: palette(mid); }"
    "QToolButton:checked { background: palette(base); border-color: palette(mid); }"
    "QToolButton:focus { border-color: palette(highlight); }"
    "QToolButton::menu-indicator { image: none; width: 0; }");

/// A name from the data set for a menu: plain, and no access key.
QString entryText(const QString& name)
{
    return foreigntext::label(name, 60).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString buttonText(const QString& text)
{
    return foreigntext::label(text, maxTextLength).replace(QLatin1Char('&'), QLatin1String("&&")) +
           QStringLiteral(" ▾");
}

template <class List, class Value> List toggledIn(List list, const Value& value)
{
    if (!list.removeAll(value))
        list.append(value);
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

ChartBar::ChartBar(DeploymentChart& chart, QWidget* parent)
    : QToolBar(parent)
    , m_chart(chart)
    , m_menu(new QMenu(this))
    , m_show(addSwitch("chartShow"))
    , m_divide(addSwitch("chartDivide"))
    , m_missions(addSwitch("chartMissions"))
    , m_people(addSwitch("chartPeople"))
    , m_link(new QAction(this))
    , m_reset(new QAction(this))
    , m_savePicture(new QAction(this))
    , m_saveTable(new QAction(this))
    , m_save(new QMenu(this))
{
    setObjectName(QStringLiteral("chartBar"));
    setStyleSheet(barStyle);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMovable(false);

    m_link->setObjectName(QStringLiteral("chartLink"));
    m_link->setCheckable(true);
    m_link->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(m_link, &QAction::triggered, this, [this](bool isLinked) {
        ChartChoice choice = m_chart.choice();
        choice.isLinked = isLinked;
        take(choice);
    });
    connect(m_reset, &QAction::triggered, this, [this] { take({}); });
    connect(m_savePicture, &QAction::triggered, this, &ChartBar::savePictureRequested);
    connect(m_saveTable, &QAction::triggered, this, &ChartBar::saveTableRequested);
    m_savePicture->setObjectName(QStringLiteral("chartSavePicture"));
    m_saveTable->setObjectName(QStringLiteral("chartSaveTable"));
    m_save->addActions({m_savePicture, m_saveTable});
    m_save->menuAction()->setObjectName(QStringLiteral("chartSave"));

    addActions({m_link, m_save->menuAction()});
    m_menu->addActions({m_link, m_reset});
    m_menu->addSeparator();
    m_menu->addActions({m_savePicture, m_saveTable});
    for (QAction* action : actions()) {
        auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    connect(&m_chart, &DeploymentChart::seriesChanged, this, &ChartBar::rebuild);
    connect(&m_chart, &DeploymentChart::choiceChanged, this, &ChartBar::rebuild);
    rebuild();
}

void ChartBar::addExtra(QAction* action)
{
    insertAction(m_save->menuAction(), action);
    widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    m_menu->insertAction(m_reset, action);
}

void ChartBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QToolBar::changeEvent(event);
}

QMenu* ChartBar::addSwitch(const char* name)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QString::fromLatin1(name));
    menu->menuAction()->setObjectName(QString::fromLatin1(name) + QLatin1String("Action"));
    addAction(menu->menuAction());
    m_menu->addMenu(menu);
    return menu;
}

QAction* ChartBar::addChoice(QMenu* menu, const QString& text, bool isChecked,
                             const ChartChoice& choice)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChecked);
    connect(action, &QAction::triggered, this, [this, choice] { take(choice); });
    return action;
}

void ChartBar::take(const ChartChoice& choice)
{
    // Not from inside the menu's own action, which goes when the menu is filled again.
    QMetaObject::invokeMethod(
        this, [this, choice] { m_chart.setChoice(choice); }, Qt::QueuedConnection);
}

void ChartBar::rebuild()
{
    rebuildShow();
    rebuildDivide();
    rebuildMissions();
    rebuildPeople();
    updateTexts();
}

void ChartBar::rebuildShow()
{
    m_show->clear();
    const ChartContents& contents = m_chart.contents();
    const ChartChoice& now = m_chart.choice();
    for (const Measure measure : contents.measures) {
        ChartChoice choice = now;
        choice.hidden = toggledIn(choice.hidden, measure);
        const QString text =
            measure == Measure::InPlace ? tr("strength at month end") : displayName(measure);
        addChoice(m_show, text, !now.hides(measure), choice);
    }
    if (contents.hasUnits) {
        ChartChoice choice = now;
        choice.hidesUnits = !choice.hidesUnits;
        addChoice(m_show, tr("units, by rotation"), !now.hidesUnits, choice);
    }
    m_show->menuAction()->setEnabled(!m_show->isEmpty());
}

void ChartBar::rebuildDivide()
{
    m_divide->clear();
    const ChartChoice& now = m_chart.choice();
    const auto addSplit = [&](ChartSplit split, const QString& text) {
        ChartChoice choice = now;
        choice.split = split;
        addChoice(m_divide, text, now.split == split, choice);
    };
    addSplit(ChartSplit::Mission, tr("by mission"));
    addSplit(ChartSplit::Sex, tr("women and men"));
    addSplit(ChartSplit::PersonnelType, tr("by type of personnel"));
    m_divide->addSeparator();
    const auto addForm = [&](ChartForm form, const QString& text) {
        ChartChoice choice = now;
        choice.form = form;
        addChoice(m_divide, text, now.form == form, choice);
    };
    addForm(ChartForm::Stacked, tr("stacked"));
    addForm(ChartForm::Lines, tr("lines"));
}

void ChartBar::rebuildMissions()
{
    m_missions->clear();
    const ChartChoice& now = m_chart.choice();
    ChartChoice all = now;
    all.missions.clear();
    addChoice(m_missions, tr("all missions"), now.missions.isEmpty(), all);
    m_missions->addSeparator();
    qsizetype count = 0;
    for (const QString& code : m_chart.missionCodes()) {
        if (++count > maxEntries)
            break;
        ChartChoice choice = now;
        choice.missions = toggledIn(choice.missions, code);
        addChoice(m_missions, entryText(code), now.missions.contains(code), choice);
    }
    m_missions->menuAction()->setEnabled(count > 0);
}

void ChartBar::rebuildPeople()
{
    m_people->clear();
    const ChartContents& contents = m_chart.contents();
    const ChartChoice& now = m_chart.choice();
    const auto addSex = [&](Sex sex, const QString& text) {
        ChartChoice choice = now;
        choice.sex = sex;
        addChoice(m_people, text, now.sex == sex, choice)->setEnabled(contents.hasSexes);
    };
    addSex(Sex::NotStated, tr("women and men"));
    addSex(Sex::Female, tr("women only"));
    addSex(Sex::Male, tr("men only"));
    m_people->addSeparator();
    ChartChoice all = now;
    all.types.clear();
    addChoice(m_people, tr("all types of personnel"), now.types.isEmpty(), all);
    for (const QString& type : contents.types.mid(0, maxEntries)) {
        ChartChoice choice = now;
        choice.types = toggledIn(choice.types, type);
        addChoice(m_people, entryText(type), now.types.contains(type), choice);
    }
    m_people->menuAction()->setEnabled(contents.hasSexes || !contents.types.isEmpty());
}

QString ChartBar::missionsText() const
{
    const QStringList& chosen = m_chart.choice().missions;
    if (chosen.isEmpty())
        return tr("All missions");
    return chosen.size() == 1 ? chosen.first() : tr("%n mission(s)", nullptr, int(chosen.size()));
}

QString ChartBar::peopleText() const
{
    const ChartChoice& choice = m_chart.choice();
    QString text;
    if (choice.sex != Sex::NotStated)
        text = choice.sex == Sex::Female ? tr("Women") : tr("Men");
    if (choice.types.isEmpty())
        return text.isEmpty() ? tr("Everyone") : text;
    const QString types = choice.types.size() == 1
                              ? choice.types.first()
                              : tr("%n type(s)", nullptr, int(choice.types.size()));
    return text.isEmpty() ? types : text + QLatin1String(", ") + types;
}

void ChartBar::updateTexts()
{
    const ChartChoice& choice = m_chart.choice();
    static constexpr std::array splits{QT_TR_NOOP("By mission"), QT_TR_NOOP("Women and men"),
                                       QT_TR_NOOP("By type")};
    const auto label = [](QMenu* menu, const QString& name, const QString& text,
                          const QString& help) {
        menu->setTitle(name);
        menu->menuAction()->setIconText(buttonText(text));
        menu->menuAction()->setToolTip(help);
    };
    m_menu->setTitle(tr("Peace&keeping chart"));
    label(m_show, tr("Show"), tr("Show"), tr("Which figures are drawn"));
    label(m_divide, tr("Divide"), tr(splits[size_t(choice.split)]),
          tr("How the strength is divided and drawn"));
    label(m_missions, tr("Missions"), missionsText(), tr("Which missions are counted"));
    label(m_people, tr("Personnel"), peopleText(), tr("Which personnel is counted"));
    m_link->setText(tr("Same time as the timeline"));
    m_link->setIconText(choice.isLinked ? tr("Linked") : tr("Not linked"));
    m_link->setChecked(choice.isLinked);
    //: %1 is a key
    m_link->setToolTip(tr("Keep to the timeline's stretch of time, or zoom on its own (%1)")
                           .arg(m_link->shortcut().toString(QKeySequence::NativeText)));
    m_reset->setText(tr("Show everything again"));
    m_reset->setEnabled(choice != ChartChoice());
    m_save->setTitle(tr("Save"));
    m_save->menuAction()->setIconText(tr("Save") + QStringLiteral(" ▾"));
    m_save->menuAction()->setToolTip(tr("Save the chart or its figures"));
    m_savePicture->setText(tr("Save the chart as a picture…"));
    m_saveTable->setText(tr("Save the figures as a table…"));
    for (QAction* action : actions()) {
        if (QWidget* button = widgetForAction(action))
            button->setAccessibleName(action->toolTip());
    }
}

} // namespace attache
