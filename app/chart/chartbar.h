// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartchoice.h"

#include <QToolBar>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace attache {

class DeploymentChart;

/// The switches of the chart in one row: what is shown, how it is divided, which missions, whom,
/// and whether it keeps to the timeline's axis. The same switches stand in a menu.
class ChartBar : public QToolBar
{
    Q_OBJECT

public:
    /// The chart must outlive the bar.
    explicit ChartBar(DeploymentChart& chart, QWidget* parent = nullptr);

    /// The same switches for a menu bar; its title is set by whoever shows it.
    QMenu& menu() { return *m_menu; }

    /// Adds an action of somebody else, such as one that shows the table, behind the switches.
    void addExtra(QAction* action);

signals:
    void savePictureRequested(); ///< PNG or SVG
    void saveTableRequested();   ///< CSV

protected:
    void changeEvent(QEvent* event) override;

private:
    QMenu* addSwitch(const char* name);
    QAction* addChoice(QMenu* menu, const QString& text, bool isChecked, const ChartChoice& choice);
    void rebuild();
    void rebuildShow();
    void rebuildDivide();
    void rebuildMissions();
    void rebuildPeople();
    void updateTexts();
    void take(const ChartChoice& choice);
    QString missionsText() const;
    QString peopleText() const;

    DeploymentChart& m_chart;
    QMenu* m_menu;
    QMenu* m_show;
    QMenu* m_divide;
    QMenu* m_missions;
    QMenu* m_people;
    QAction* m_link;
    QAction* m_reset;
    QAction* m_savePicture;
    QAction* m_saveTable;
    QMenu* m_save;
};

} // namespace attache
