// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcepage.h"

#include "core/foreigntext.h"
#include "evidence/citationwords.h"
#include "evidence/readsources.h"
#include "painting/plainlabel.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

SourcePage::SourcePage(Workspace& workspace, ReadSources& sources, const Look& look,
                       QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sources(sources)
    , m_chooser(new QComboBox(this))
    , m_fullText(new PlainLabel(this))
    , m_coverage(new PlainLabel(this))
    , m_text(new PassageView(look, Extent::WholeSource, this))
{
    m_chooser->setObjectName(QStringLiteral("sourceChooser"));
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_fullText->setObjectName(QStringLiteral("sourceFullText"));
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 14);
    rows->setSpacing(6);
    rows->addWidget(m_chooser);
    rows->addWidget(m_coverage);
    rows->addWidget(m_fullText);
    rows->addWidget(m_text, 1);

    Selection& selection = workspace.selection();
    connect(&selection, &Selection::changed, this, &SourcePage::followSelection);
    connect(&selection, &Selection::citationChanged, this, &SourcePage::followSelection);
    connect(&workspace, &Workspace::snapshotChanged, this, &SourcePage::showFilter);
    connect(&workspace.texts(), &AttachedTexts::changed, this, [this] { m_read.reset(); });
    connect(&workspace.texts(), &AttachedTexts::changed, this, &SourcePage::followSelection,
            Qt::QueuedConnection);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { showSource(SourceId{quint32(row)}); });
    connect(&m_workspace.search(), &EventSearch::changed, m_text,
            [this] { m_text->setQuery(m_workspace.search().query()); });
    connect(m_text, &PassageView::wordsActivated, this, &SourcePage::wordsActivated);
    connect(m_text, &PassageView::wordsHovered, this,
            [this](Subject subject) { hover(m_workspace.hover(), subject); });
    connect(&workspace.hover(), &Hover::changed, m_text, [this] {
        if (isVisible())
            m_text->setLit(hoveredSubject(m_workspace.hover()));
    });
    setLook(look);
}

void SourcePage::setLook(const Look& look)
{
    m_coverage->setFont(look.fonts.small);
    m_coverage->setColour(look.theme.secondaryText);
    m_fullText->setFont(look.fonts.small);
    m_fullText->setColour(look.theme.secondaryText);
    m_text->setLook(look);
}

void SourcePage::refresh()
{
    m_chooser->setAccessibleName(tr("Source"));
    m_text->setAccessibleName(tr("Text of the source"));
    m_isListed = false;
    m_source = {};
    m_read.reset();
    if (isVisible())
        followSelection();
}

void SourcePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followSelection();
}

void SourcePage::listSources()
{
    if (std::exchange(m_isListed, true))
        return;
    m_chooser->clear();
    for (const Source& source : m_workspace.dataSet()->sources()) {
        const QString title = foreigntext::label(source.title, 80);
        const QString words = sourceInWords(source, QLocale());
        m_chooser->addItem(title.isEmpty() ? words
                                           : QString(words % QStringLiteral(" · ") % title));
    }
}

void SourcePage::followSelection()
{
    if (!isVisible())
        return;
    const DataSet& dataSet = *m_workspace.dataSet();
    const Subject subject = selectedSubject(m_workspace.selection());
    const auto citations = citationsOf(dataSet, subject);
    const CitationRef selected{subject, m_workspace.selection().citation()};
    SourceId source = m_source.isValid() ? m_source : SourceId{0};
    const bool hasCitation = selected.index >= 0 && selected.index < int(citations.size());
    if (hasCitation)
        source = dataSet.passage(citations[size_t(selected.index)].passage).source;
    showSource(source);
    if (m_read)
        m_text->selectCitation(dataSet, *m_read, hasCitation ? selected : CitationRef{});
}

void SourcePage::showSource(SourceId source)
{
    listSources();
    const DataSet& dataSet = *m_workspace.dataSet();
    if (source.value >= dataSet.sources().size()) {
        m_text->setPassage({});
        m_coverage->setPlainText(tr("The data set has no sources."));
        return;
    }
    m_chooser->setCurrentIndex(int(source.value));
    if (m_read && source == m_source)
        return;
    m_source = source;
    m_read = m_sources.of(source);
    m_text->setPassage(shownSource(*m_read, [this](Subject subject) { return isShown(subject); }));
    m_fullText->setPlainText(textInWords(dataSet.source(source), m_workspace.texts().text(source)));
    updateCoverage();
}

void SourcePage::showPassage(PassageId passage)
{
    const Passage& words = m_workspace.dataSet()->passage(passage);
    showSource(words.source);
    if (!m_read)
        return;
    const auto range = m_read->rangeOf(passage);
    const QList<CitedWords>& cited = m_text->passage().cited;
    if (!range)
        return;
    const TextRange shown = m_text->passage().text.shown(*range);
    const auto found = std::find_if(cited.begin(), cited.end(), [shown](const CitedWords& entry) {
        return entry.range == shown;
    });
    if (found != cited.end())
        m_text->goToWords(found - cited.begin());
}

bool SourcePage::isShown(Subject subject) const
{
    const Snapshot& snapshot = *m_workspace.snapshot();
    return subject.event.isValid()
               ? std::binary_search(snapshot.events.begin(), snapshot.events.end(), subject.event)
               : std::binary_search(snapshot.figures.begin(), snapshot.figures.end(),
                                    subject.figure);
}

void SourcePage::showFilter()
{
    if (!isVisible() || !m_read)
        return;
    m_text->setShown([this](Subject subject) { return isShown(subject); });
    updateCoverage();
}

void SourcePage::updateCoverage()
{
    const QList<CitedWords>& cited = m_text->passage().cited;
    const auto shown = std::count_if(cited.begin(), cited.end(),
                                     [](const CitedWords& words) { return !words.isFaint; });
    const QLocale locale;
    const QString all = locale.toString(m_read->paragraphCount());
    const QString withEvents = locale.toString(m_read->citedParagraphCount());
    QStringList parts;
    //: Of a source: %1 paragraphs of %2 are cited by events or figures
    parts << (m_read->isWhole()
                  ? tr("%1 of %2 paragraphs carry events.").arg(withEvents, all)
                  : tr("%1 of the %2 paragraphs that the data set holds carry events.")
                        .arg(withEvents, all));
    //: Of the cited passages of a source, how many the filter shows
    parts << (shown == cited.size()
                  ? tr("%n passage(s).", "cited in a source", int(cited.size()))
                  : tr("%1 of %2 passages are in the filter.")
                        .arg(locale.toString(shown), locale.toString(cited.size())));
    m_coverage->setPlainText(parts.join(QLatin1Char(' ')));
}

void SourcePage::step(int direction)
{
    const qsizetype words = m_text->neighbour(direction);
    if (words >= 0)
        m_text->goToWords(words);
}

} // namespace attache
