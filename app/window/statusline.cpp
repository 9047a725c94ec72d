// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "core/datewords.h"
#include "core/foreigntext.h"
#include "painting/theme.h"
#include "window/computingbar.h"
#include "workspace/integritywords.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTime>

namespace attache {

namespace {

QLabel* plainLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(10, 2, 10, 2);
    return label;
}

} // namespace

StatusLine::StatusLine(Workspace& workspace, QWidget* parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_counts(plainLabel("counts"))
    , m_pointer(plainLabel("pointerTime"))
    , m_integrity(plainLabel("integrity"))
{
    setSizeGripEnabled(false);
    addWidget(m_counts);
    addWidget(m_pointer, 1);
    addPermanentWidget(new ComputingBar(workspace));
    addPermanentWidget(m_integrity);
    connect(&workspace, &Workspace::snapshotChanged, this, &StatusLine::updateCounts);
    connect(&workspace, &Workspace::dataSetChanged, this, &StatusLine::updateIntegrity);
    connect(&workspace.texts(), &AttachedTexts::changed, this, &StatusLine::updateIntegrity);
    m_pointer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&workspace.hover(), &Hover::timeChanged, this, &StatusLine::updatePointer);
    connect(&workspace.hover(), &Hover::changed, this, &StatusLine::updatePointer);
    updateCounts();
    updateIntegrity();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateCounts();
        updateIntegrity();
        updatePointer();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIntegrity();
    }
    QStatusBar::changeEvent(event);
}

void StatusLine::updateCounts()
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    const int total = int(snapshot.dataSet->events().count());
    const int shown = int(snapshot.events.size());
    QStringList parts{tr("%1 of %Ln event(s)", nullptr, total).arg(locale().toString(shown))};
    if (snapshot.undatedTotal > 0)
        parts.append(tr("%n undated", nullptr, int(snapshot.undated.size())));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::updateIntegrity()
{
    const AttachedTexts& texts = m_workspace.texts();
    const IntegrityCounts& counts = texts.counts();
    const bool isAllExact = counts.exact == counts.total();
    const Theme theme = Theme::forPalette(parentWidget()->palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isAllExact ? theme.good : theme.warning);
    m_integrity->setPalette(colours);
    m_integrity->setVisible(counts.total() > 0);
    m_integrity->setText((isAllExact ? QStringLiteral("✓ ") : QStringLiteral("! ")) +
                         integrityInWords(counts, texts.texts().count()));
}

void StatusLine::updatePointer()
{
    const auto time = m_workspace.hover().time();
    const auto event = m_workspace.hover().event();
    QString text;
    if (time) {
        //: Status bar: the day that the pointer is on
        text = tr("%1 under the pointer").arg(momentInWords(*time));
    }
    if (event) {
        const DataSet& dataSet = *m_workspace.dataSet();
        const auto& events = dataSet.events();
        const QString date = dateInWords(dataSet.text(events.edtf[event->value]),
                                         events.date[event->value].kind, locale());
        //: The event that the pointer is on: %1 its title, %2 its date in words
        const QString words =
            tr("%1, %2", "title, date").arg(foreigntext::label(dataSet.title(*event), 80), date);
        text += text.isEmpty() ? words : QString(QStringLiteral(" · ") + words);
    }
    m_pointer->setText(text);
}

QString StatusLine::momentInWords(double time) const
{
    // The time of day is of use only where a day is wide.
    constexpr double longestForTimes = 5.0 * secondsPerDay;
    const QString day = dayInWords(TimePoint(time), locale());
    if (m_workspace.timeWindow().range().span() > longestForTimes)
        return day;
    const QTime clock = QTime::fromMSecsSinceStartOfDay(secondOfDay(TimePoint(time)) * 1000);
    //: A day and a time of day
    return tr("%1, %2", "day, time of day")
        .arg(day, locale().toString(clock, QLocale::ShortFormat));
}

} // namespace attache
