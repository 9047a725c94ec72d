// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/savedviews.h"

#include "core/foreigntext.h"
#include "workspace/viewline.h"

#include <QSettings>

#include <algorithm>

namespace attache {

SavedViews SavedViews::load()
{
    SavedViews views;
    QSettings stored;
    const int count = std::min(stored.beginReadArray(QStringLiteral("views")), int(maxEntries));
    for (int i = 0; i < count; ++i) {
        stored.setArrayIndex(i);
        const QString name = stored.value(QStringLiteral("name")).toString();
        const QString line = stored.value(QStringLiteral("line")).toString();
        if (parseViewLine(line))
            views.add(name, line);
    }
    stored.endArray();
    return views;
}

void SavedViews::save() const
{
    QSettings stored;
    stored.remove(QStringLiteral("views"));
    stored.beginWriteArray(QStringLiteral("views"), int(entries.size()));
    for (int i = 0; i < int(entries.size()); ++i) {
        stored.setArrayIndex(i);
        stored.setValue(QStringLiteral("name"), entries.at(i).name);
        stored.setValue(QStringLiteral("line"), entries.at(i).line);
    }
    stored.endArray();
}

void SavedViews::add(const QString& name, const QString& line)
{
    const QString kept = foreigntext::label(name, 80).trimmed();
    if (kept.isEmpty())
        return;
    remove(kept);
    entries.append({kept, line});
    while (entries.size() > maxEntries)
        entries.removeFirst();
}

void SavedViews::remove(const QString& name)
{
    entries.removeIf([&name](const Entry& entry) { return entry.name == name; });
}

QList<NamedView> savedViewsOf(const DataSet& dataSet)
{
    QList<NamedView> views;
    for (const SavedViews::Entry& entry : SavedViews::load().entries) {
        const auto view = parseViewLine(entry.line);
        const NamedView named{entry.name, entry.line};
        if (view && view->dataSet == dataSet.info().id && !dataSet.info().views.contains(named))
            views.append(named);
    }
    return views;
}

} // namespace attache
