// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "core/datewords.h"
#include "painting/theme.h"
#include "workspace/integritywords.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>

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
    addPermanentWidget(m_integrity);
    connect(&workspace, &Workspace::snapshotChanged, this, &StatusLine::updateCounts);
    connect(&workspace, &Workspace::dataSetChanged, this, &StatusLine::updateIntegrity);
    connect(&workspace.texts(), &AttachedTexts::changed, this, &StatusLine::updateIntegrity);
    connect(&workspace.hover(), &Hover::timeChanged, this, &StatusLine::updatePointer);
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
    QStringList parts{tr("%1 of %n event(s)", nullptr, total).arg(locale().toString(shown))};
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
    //: Status bar: the day that the pointer is on
    m_pointer->setText(time ? tr("%1 under the pointer").arg(dayInWords(TimePoint(*time), locale()))
                            : QString());
}

} // namespace attache
