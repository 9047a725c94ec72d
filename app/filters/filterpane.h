// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace attache {

class FacetModel;
class FacetView;
class ShownFacets;
class Workspace;

/// The pane in which one chooses what is shown: countries, organisations, categories, status, kind
/// and certainty of date, sources and state of quotations with how many events each has, a stretch
/// of time, whether the rest stays, faint, a field that narrows the lists by name, and "Clear". Its
/// title is that of the dock it is in. It sets the workspace's filter and shows it, wherever it was
/// set.
class FilterPane : public QWidget
{
    Q_OBJECT

public:
    /// The workspace must outlive the pane.
    explicit FilterPane(Workspace& workspace, QWidget* parent = nullptr);
    ~FilterPane() override;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void applyTheme();
    void takeDataSet();
    void narrow(const QString& text);
    void showFilter();
    void showWhetherEmpty();
    void takeTime();
    void showTime();
    void showParticipation();

    Workspace& m_workspace;
    FacetModel* m_facets;
    ShownFacets* m_shown;
    QLineEdit* m_search;
    QLineEdit* m_time;
    QCheckBox* m_askForAll;
    QCheckBox* m_keepFiltered;
    QToolButton* m_clear;
    QLabel* m_nothing;
    FacetView* m_view;
};

} // namespace attache
