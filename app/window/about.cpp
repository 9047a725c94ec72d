// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/about.h"

#include "core/foreigntext.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString sourceLine(const Source& source)
{
    const QString title = source.title.isEmpty() ? Texts::tr("title not stated") : source.title;
    const QString date = source.date.isEmpty() ? Texts::tr("not dated") : source.date;
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(foreigntext::label(source.key), displayName(source.kind), foreigntext::label(title),
             foreigntext::label(date));
}

} // namespace

QString aboutText()
{
    return Texts::tr("Attaché %1\n\nEvidence-linked timelines of defence diplomacy.\n\n"
                     "Free software under the GNU General Public License, version 3 or later. "
                     "There is no warranty.\n\nUses Qt, Qt Charts and RapidJSON; letters are set "
                     "in Inter (SIL Open Font License 1.1).")
        .arg(QCoreApplication::applicationVersion());
}

QString shortcutsText()
{
    const QStringList lines{
        Texts::tr("In the timeline"),
        Texts::tr("Wheel: zoom at the pointer; Ctrl+wheel: scroll (the preferences swap them)"),
        Texts::tr("Drag, Shift+wheel or two fingers: move; pinch: zoom"),
        Texts::tr("Drag on the axis, or Shift+drag: zoom to what is drawn"),
        Texts::tr("Double click: zoom to an event; Esc: take a drag back"),
        Texts::tr("Left, Right or A, D: move; W, S or +, −: zoom"),
        Texts::tr("Home, End: first and last part; Page up, Page down: scroll"),
        Texts::tr("0: fit all; 9: fit what the filter shows; 8: fit the selected event"),
        Texts::tr("Full stop, comma: next and previous event; Up, Down: other lane"),
        Texts::tr("F: centre, then fit the selected event"),
        Texts::tr("Enter: read the evidence; Esc: clear the selection"),
        QString(),
        Texts::tr("In the overview"),
        Texts::tr("Left, Right: move the view; with Shift its end, with Ctrl its beginning"),
        Texts::tr("Drag beside the frame: draw a new view; double click: fit all"),
        QString(),
        Texts::tr("Everywhere"),
        Texts::tr("Alt+Left, Alt+Right: back and forward through views"),
        Texts::tr("Ctrl+G: go to a date; Ctrl+0, Ctrl+9, Ctrl+8: fit as above"),
        Texts::tr("Ctrl+O: open; Ctrl+E: export a picture"),
        Texts::tr("Ctrl+Shift+L: clear the filter; F6: read the evidence; F1 or ?: this list")};
    return lines.join(QLatin1Char('\n'));
}

QString aboutDataText(const DataSet& dataSet, const QLocale& locale)
{
    const DataSetInfo& info = dataSet.info();
    int exact = 0;
    for (quint32 row = 0; row < dataSet.passages().size(); ++row)
        exact += dataSet.place(PassageId{row}).integrity == Integrity::Exact ? 1 : 0;
    const auto number = [&locale](size_t count) { return locale.toString(qulonglong(count)); };

    QStringList lines{foreigntext::label(info.title)};
    if (!info.version.isEmpty())
        lines.append(Texts::tr("Version %1").arg(foreigntext::label(info.version)));
    if (!info.licence.isEmpty())
        lines.append(Texts::tr("Licence %1").arg(foreigntext::label(info.licence)));
    if (!info.description.isEmpty())
        lines.append(QLatin1Char('\n') + foreigntext::label(info.description, 1000));
    lines.append(QLatin1Char('\n') +
                 Texts::tr("%1 events, %2 figures, %3 sources; %4 of %5 quotations exact")
                     .arg(number(dataSet.events().count()), number(dataSet.figures().size()),
                          number(dataSet.sources().size()), locale.toString(exact),
                          number(dataSet.passages().size())));
    lines.append(QString());
    constexpr size_t maxSources = 12;
    const auto& sources = dataSet.sources();
    for (size_t i = 0; i < std::min(maxSources, sources.size()); ++i)
        lines.append(sourceLine(sources[i]));
    if (sources.size() > maxSources)
        lines.append(Texts::tr("and %1 more sources").arg(number(sources.size() - maxSources)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace attache
