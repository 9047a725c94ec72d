// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gotodate.h"

#include "core/dateentry.h"
#include "core/datewords.h"
#include "painting/fonts.h"
#include "painting/plainlabel.h"
#include "painting/theme.h"
#include "workspace/fitting.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int widthPx = 380;
constexpr int explanationLines = 3;
constexpr int longestEntry = 200;

} // namespace

GoToDate::GoToDate(const TimeRange& reach, QWidget* parent)
    : QDialog(parent)
    , m_reach(reach)
    , m_entry(new QLineEdit)
    , m_explanation(new PlainLabel(Fonts::make().body, this))
{
    setObjectName(QStringLiteral("goToDate"));
    setWindowTitle(tr("Go to date"));
    m_entry->setMaxLength(longestEntry);
    //: Examples of dates in the box "Go to date"
    m_entry->setPlaceholderText(tr("22 December 2022, May 2022, 22/12/2022, 2022-05"));
    m_entry->setAccessibleName(tr("Date"));
    m_explanation->setMinimumHeight(fontMetrics().lineSpacing() * explanationLines);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    //: A button: go to the date that was typed
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDate::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GoToDate::reject);
    connect(m_entry, &QLineEdit::textChanged, this, &GoToDate::read);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_entry);
    layout->addWidget(m_explanation);
    layout->addWidget(buttons);
    setMinimumWidth(widthPx);
    read();
}

void GoToDate::accept()
{
    if (!m_go->isEnabled())
        return;
    emit chosen(viewOf(*m_date, m_reach));
    QDialog::accept();
}

void GoToDate::read()
{
    m_date = readTypedDate(m_entry->text(), locale());
    const bool isInReach = m_date && touches(*m_date, m_reach);
    m_go->setEnabled(isInReach);
    m_explanation->show();
    if (!m_date) {
        const bool isEmpty = m_entry->text().trimmed().isEmpty();
        say(m_date.error().text, isEmpty ? Tone::Hint : Tone::Error);
        return;
    }
    const QString words = typedDateInWords(*m_date, locale());
    if (isInReach) {
        say(words, Tone::Reading);
        return;
    }
    //: %1 is a date, %2 and %3 are the first and last day of the data set
    say(tr("%1 lies outside this data set, which goes from %2 to %3.")
            .arg(words, dayInWords(TimePoint(m_reach.begin), locale()),
                 dayInWords(TimePoint(m_reach.end) - 1, locale())),
        Tone::Error);
}

void GoToDate::say(const QString& text, Tone tone)
{
    const Theme theme = Theme::forPalette(palette());
    switch (tone) {
    case Tone::Hint:
        m_explanation->setColour(theme.secondaryText);
        break;
    case Tone::Reading:
        m_explanation->setColour(theme.text);
        break;
    case Tone::Error:
        m_explanation->setColour(theme.warning);
        break;
    }
    m_explanation->setText(text);
}

} // namespace attache
