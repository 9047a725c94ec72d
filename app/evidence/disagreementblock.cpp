// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/disagreementblock.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"
#include "evidence/excerptrow.h"
#include "evidence/summary.h"
#include "painting/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int mostCards = 8;
constexpr int mostLines = 7;
constexpr int columns = 2;

/// The passages of all disagreements about the subject, without repetition.
QList<PassageId> disagreeing(const DataSet& dataSet, Subject subject)
{
    QList<PassageId> passages;
    for (const Disagreement& disagreement : dataSet.disagreements()) {
        if (!concerns(disagreement, subject))
            continue;
        for (const PassageId passage : disagreement.passages) {
            if (!passages.contains(passage) && passages.size() < mostCards)
                passages << passage;
        }
    }
    return passages;
}

} // namespace

DisagreementBlock::DisagreementBlock(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_heading(new PlainLabel(this))
    , m_shared(new PlainLabel(this))
    , m_grid(new QGridLayout)
{
    m_shared->setObjectName(QStringLiteral("oneStatement"));
    m_grid->setSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    rows->addLayout(m_grid);
    rows->addWidget(m_shared);
    setLook(look);
}

void DisagreementBlock::setLook(const Look& look)
{
    m_look = look;
    QFont heading = look.fonts.small;
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_heading->setColour(look.theme.warning);
    m_shared->setFont(look.fonts.small);
    m_shared->setColour(look.theme.warning);
    for (ExcerptRow* card : std::as_const(m_cards))
        card->setLook(look);
}

ExcerptRow* DisagreementBlock::card(int number)
{
    while (m_cards.size() <= number) {
        auto* card = new ExcerptRow(m_look, mostLines, this);
        card->setFramed(true);
        const int count = int(m_cards.size());
        m_grid->addWidget(card, count / columns, count % columns, Qt::AlignTop);
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            emit passageChosen(PassageId{card->property("passage").toUInt()});
        });
        m_cards << card;
    }
    return m_cards.at(number);
}

void DisagreementBlock::setSubject(const DataSet& dataSet, const AttachedTexts& texts,
                                   Subject subject)
{
    const QList<PassageId> passages = disagreeing(dataSet, subject);
    setVisible(!passages.isEmpty());
    if (passages.isEmpty())
        return;
    m_heading->setPlainText(tr("What the sources say"));
    QStringList shared;
    for (int i = 0; i < int(passages.size()); ++i) {
        const Passage& passage = dataSet.passage(passages.at(i));
        const Source& source = dataSet.source(passage.source);
        QStringList caption{foreigntext::label(source.key)};
        const QString place = placeInWords(dataSet, passages.at(i));
        if (!place.isEmpty())
            caption << place;
        caption << badgeInWords(source, texts.place(passages.at(i)).integrity);
        card(i)->setProperty("passage", passages.at(i).value);
        card(i)->setPassage(caption.join(QStringLiteral(" · ")), passage);
        card(i)->setVisible(true);
        for (int other = 0; other < i; ++other) {
            const Source& earlier = dataSet.source(dataSet.passage(passages.at(other)).source);
            const QString pair =
                tr("%1 and %2 share text: one statement, not two.")
                    .arg(foreigntext::label(earlier.key), foreigntext::label(source.key));
            if (shareText(earlier, source) && !shared.contains(pair))
                shared << pair;
        }
    }
    for (int i = int(passages.size()); i < int(m_cards.size()); ++i)
        m_cards.at(i)->setVisible(false);
    m_shared->setPlainText(shared.join(QLatin1Char('\n')));
}

} // namespace attache
