// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the workspace to a portable view and back.
#include "workspace/viewline.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <cmath>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ViewLine)
};

/// Selects what the view names; false when the data set lacks it.
bool select(Workspace& workspace, const PortableView& view)
{
    const DataSet& dataSet = *workspace.dataSet();
    if (!view.event.isEmpty()) {
        const auto event = dataSet.findEvent(view.event);
        if (event)
            workspace.selection().setEvent(*event);
        return event.has_value();
    }
    if (!view.figure.isEmpty()) {
        const auto figure = dataSet.findFigure(view.figure);
        if (figure)
            workspace.selection().setFigure(*figure);
        return figure.has_value();
    }
    workspace.selection().clear();
    return true;
}

} // namespace

PortableView presentView(Workspace& workspace)
{
    const DataSet& dataSet = *workspace.dataSet();
    const TimeRange& range = workspace.timeWindow().range();
    PortableView view;
    view.dataSet = dataSet.info().id;
    view.version = dataSet.info().version;
    view.range = {std::round(range.begin), std::round(range.end)};
    view.filter = workspace.filter().filter();
    view.lanes = workspace.lanes().arrangement();
    view.comparison = workspace.comparison().comparison();
    if (const auto event = workspace.selection().event())
        view.event = dataSet.text(dataSet.events().key[event->value]).toString();
    if (const auto figure = workspace.selection().figure())
        view.figure = dataSet.figure(*figure).key;
    return view;
}

QString showView(Workspace& workspace, const PortableView& view)
{
    const DataSetInfo& info = workspace.dataSet()->info();
    workspace.history().hold();
    workspace.filter().setFilter(view.filter);
    workspace.lanes().setArrangement(view.lanes);
    workspace.comparison().setComparison(view.comparison);
    const bool hasSelected = select(workspace, view);
    if (!view.range.isEmpty()) // after the selection, which panes may bring into view
        workspace.timeWindow().setRange(view.range);
    workspace.history().release();
    if (!view.dataSet.isEmpty() && view.dataSet != info.id)
        return Texts::tr("This view belongs to another data set, “%1”.").arg(view.dataSet);
    if (!view.version.isEmpty() && view.version != info.version) {
        return Texts::tr("This view was made with version %1 of the data set; this is version %2.")
            .arg(view.version, info.version);
    }
    return hasSelected ? QString() : Texts::tr("What was selected in this view is not there.");
}

} // namespace attache
