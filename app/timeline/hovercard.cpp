// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/hovercard.h"

#include "core/datewords.h"
#include "core/foreigntext.h"
#include "painting/fonts.h"
#include "painting/theme.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int cardWidthPx = 320;
constexpr int pointerGapPx = 16;
constexpr qsizetype quotationLength = 220;
constexpr size_t mostNames = 8;

QLabel* addLine(QVBoxLayout* layout, const QFont& font)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    layout->addWidget(label);
    return label;
}

} // namespace

HoverCard::HoverCard(Workspace& workspace, QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::Box);
    setFixedWidth(cardWidthPx);
    setAutoFillBackground(true);

    const Fonts fonts = Fonts::make();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    m_remark = addLine(layout, fonts.small);
    m_title = addLine(layout, fonts.heading);
    m_date = addLine(layout, fonts.body);
    m_participants = addLine(layout, fonts.small);
    m_quotation = addLine(layout, fonts.body);
}

void HoverCard::showFor(EventId event, QPoint globalPosition)
{
    fill(event);
    layout()->activate();
    resize(cardWidthPx, layout()->heightForWidth(cardWidthPx));
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint corner = globalPosition + QPoint(pointerGapPx, pointerGapPx);
    if (corner.x() + width() > screen.right())
        corner.setX(globalPosition.x() - pointerGapPx - width());
    if (corner.y() + height() > screen.bottom())
        corner.setY(globalPosition.y() - pointerGapPx - height());
    move(qMax(screen.left(), corner.x()), qMax(screen.top(), corner.y()));
    show();
}

QString HoverCard::text() const
{
    QStringList lines{m_title->text(), m_date->text(), m_participants->text(), m_quotation->text()};
    if (!m_remark->isHidden())
        lines.prepend(m_remark->text());
    return lines.join(QLatin1Char('\n'));
}

void HoverCard::fill(EventId event)
{
    const Theme theme = Theme::forPalette(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.isDark ? theme.panel : theme.background);
    colours.setColor(QPalette::Mid, theme.strongLine);
    setPalette(colours);

    const DataSet& dataSet = *m_workspace.dataSet();
    const EventColumns& events = dataSet.events();
    const quint32 row = event.value;
    m_remark->setVisible(!m_workspace.snapshot()->passes(event));
    m_remark->setText(tr("Faint: the filter leaves it out"));
    m_title->setText(foreigntext::label(dataSet.title(event)));
    m_date->setText(dateInWords(dataSet.text(events.edtf[row]), events.date[row].kind,
                                parentWidget()->locale()));

    QStringList names;
    const auto links = events.participants[row];
    for (const ParticipantLink link : links.first(std::min(links.size(), mostNames)))
        names.append(foreigntext::label(displayName(dataSet.participant(link.participant))));
    if (links.size() > mostNames) {
        //: The last of a list of names; %1 is a number
        names.append(
            tr("and %1 more")
                .arg(parentWidget()->locale().toString(qulonglong(links.size() - mostNames))));
    }
    m_participants->setText(names.join(QStringLiteral(" · ")));
    m_participants->setVisible(!names.isEmpty());

    const auto citations = events.citations[row];
    m_quotation->setVisible(!citations.empty());
    if (!citations.empty()) {
        const QString words =
            foreigntext::label(dataSet.passage(citations.front().passage).exact, quotationLength);
        //: A quotation in quotation marks
        m_quotation->setText(tr("“%1”").arg(words));
    }
}

} // namespace attache
