// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passagerepair.h"

#include "core/datasetbuilder.h"
#include "core/foreigntext.h"
#include "core/paragraphs.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>

namespace attache {

namespace {

constexpr qsizetype contextLength = 32; // code points; FORMAT.md, prefix and suffix

/// Up to 32 code points at the end of the text, beginning with a whole word.
QString contextBefore(QStringView text)
{
    const qsizetype count = foreigntext::codePointCount(text);
    if (count <= contextLength)
        return text.toString();
    QStringView cut = text.sliced(foreigntext::utf16Index(text, count - contextLength));
    const bool cutsWord = !text.at(text.size() - cut.size() - 1).isSpace() && !cut.at(0).isSpace();
    for (qsizetype i = 0; cutsWord && i < cut.size(); ++i) {
        if (cut.at(i).isSpace())
            return cut.sliced(i).toString();
    }
    return cut.toString();
}

/// Up to 32 code points at the beginning of the text, ending with a whole word.
QString contextAfter(QStringView text)
{
    QStringView cut = text.first(foreigntext::utf16Index(text, contextLength));
    if (cut.size() == text.size())
        return cut.toString();
    const bool cutsWord = !text.at(cut.size()).isSpace() && !cut.back().isSpace();
    for (qsizetype i = cut.size(); cutsWord && i > 0; --i) {
        if (cut.at(i - 1).isSpace())
            return cut.first(i).toString();
    }
    return cut.toString();
}

/// The paragraphs of a whole text, to be asked where another stands.
class Lines
{
public:
    explicit Lines(const CodePointIndex& index)
        : m_index(index)
        , m_lines(paragraphsOf(index.text()))
    {
        for (int i = 0; i < m_lines.size(); ++i) {
            const QString& text = m_lines.at(i).text;
            m_byText.insert(text, m_byText.contains(text) ? repeated : i);
        }
    }

    /// The last line that begins at the code point or before.
    const Paragraph* at(qsizetype codePoint) const
    {
        const auto after =
            std::upper_bound(m_lines.begin(), m_lines.end(), codePoint,
                             [](qsizetype start, const Paragraph& p) { return start < p.start; });
        return after == m_lines.begin() ? nullptr : &*(after - 1);
    }

    /// The paragraph where its text stands: at its place, else at the only other one.
    std::optional<Paragraph> kept(Paragraph paragraph) const
    {
        const QString& whole = m_index.text();
        qsizetype found = m_index.utf16(paragraph.start);
        if (!QStringView(whole).sliced(found).startsWith(paragraph.text)) {
            const int line = m_byText.value(paragraph.text, unknown);
            if (line >= 0)
                return m_lines.at(line);
            found = whole.indexOf(paragraph.text);
            if (line == repeated || found < 0 || whole.indexOf(paragraph.text, found + 1) >= 0)
                return std::nullopt;
        }
        paragraph.start = m_index.codePoint(found);
        const Paragraph* line = at(paragraph.start);
        if (!line)
            return std::nullopt;
        paragraph.number = line->number;
        return paragraph;
    }

private:
    static constexpr int repeated = -1;
    static constexpr int unknown = -2;

    const CodePointIndex& m_index;
    QList<Paragraph> m_lines;
    QHash<QString, int> m_byText; ///< index into m_lines, or repeated
};

/// Paragraphs by their start, none over another.
class ParagraphSet
{
public:
    bool holds(const Passage& passage) const
    {
        const auto after = m_byStart.upper_bound(passage.start);
        return after != m_byStart.begin() && endOf(std::prev(after)->second) >= passage.end;
    }

    /// Takes the paragraph in the place of those that it lies over.
    void add(const Paragraph& paragraph)
    {
        auto from = m_byStart.lower_bound(paragraph.start);
        if (from != m_byStart.begin() && endOf(std::prev(from)->second) > paragraph.start)
            --from;
        auto to = from;
        while (to != m_byStart.end() && to->first < endOf(paragraph))
            ++to;
        m_byStart.erase(from, to);
        m_byStart.emplace(paragraph.start, paragraph);
    }

    QList<Paragraph> list() const
    {
        QList<Paragraph> paragraphs;
        for (const auto& [start, paragraph] : m_byStart)
            paragraphs << paragraph;
        return paragraphs;
    }

private:
    static qsizetype endOf(const Paragraph& paragraph)
    {
        return paragraph.start + foreigntext::codePointCount(paragraph.text);
    }

    std::map<qsizetype, Paragraph> m_byStart;
};

} // namespace

SourceRepair::SourceRepair(const DataSet& dataSet, SourceId source, const QString* wholeText)
    : m_dataSet(dataSet)
    , m_source(source)
    , m_wholeText(wholeText)
    , m_index(wholeText ? *wholeText : QString())
{
}

QString SourceRepair::wordsAt(const Passage& passage) const
{
    if (m_wholeText) {
        const qsizetype begin = m_index.utf16(passage.start);
        return m_wholeText->sliced(begin, m_index.utf16(passage.end) - begin);
    }
    for (const Paragraph& paragraph : m_dataSet.source(m_source).paragraphs) {
        const CodePointIndex index(paragraph.text);
        const qsizetype start = passage.start - paragraph.start;
        if (start < 0 || start >= index.codePointCount())
            continue;
        const qsizetype begin = index.utf16(start);
        return paragraph.text.sliced(begin, index.utf16(passage.end - paragraph.start) - begin);
    }
    return {};
}

std::optional<PassageRepair> SourceRepair::repairOf(PassageId id, const PassagePlace& place) const
{
    const Passage& passage = m_dataSet.passage(id);
    if (place.integrity != Integrity::Moved || passage.exact.contains(QLatin1Char('\n')))
        return std::nullopt;
    QStringView line;
    qsizetype before = 0; // code points of the source before the line
    qsizetype begin = place.utf16Begin;
    if (m_wholeText) {
        const qsizetype from =
            begin == 0 ? 0 : m_wholeText->lastIndexOf(QLatin1Char('\n'), begin - 1) + 1;
        const qsizetype to = m_wholeText->indexOf(QLatin1Char('\n'), begin);
        line = QStringView(*m_wholeText).sliced(from, (to < 0 ? m_wholeText->size() : to) - from);
        before = m_index.codePoint(from);
        begin -= from;
    } else {
        const Paragraph& paragraph = m_dataSet.source(m_source).paragraphs.at(place.paragraph);
        line = paragraph.text;
        before = paragraph.start;
    }
    PassageRepair repair{id, passage, passage, wordsAt(passage)};
    repair.after.start = before + foreigntext::codePointCount(line.first(begin));
    repair.after.end = repair.after.start + foreigntext::codePointCount(passage.exact);
    repair.after.prefix = contextBefore(line.first(begin));
    repair.after.suffix = contextAfter(line.sliced(begin + place.utf16Length));
    return repair;
}

Source SourceRepair::adopted(const QString& sha256, const std::vector<Passage>& passages) const
{
    const Lines lines(m_index);
    ParagraphSet paragraphs;
    Source changed = m_dataSet.source(m_source);
    for (const Paragraph& paragraph : std::as_const(changed.paragraphs)) {
        if (const auto kept = lines.kept(paragraph))
            paragraphs.add(*kept);
    }
    for (const Passage& passage : passages) {
        const Paragraph* line = lines.at(passage.start);
        if (line && !paragraphs.holds(passage))
            paragraphs.add(*line);
    }
    changed.sha256 = sha256;
    changed.length = m_index.codePointCount();
    changed.paragraphs = paragraphs.list();
    return changed;
}

DataSetPtr withChanges(const DataSet& dataSet,
                       const std::vector<std::pair<PassageId, Passage>>& passages,
                       const std::vector<std::pair<SourceId, Source>>& sources)
{
    std::vector<Passage> newPassages = dataSet.passages();
    for (const auto& [id, passage] : passages)
        newPassages[id.value] = passage;
    std::vector<Source> newSources = dataSet.sources();
    for (const auto& [id, source] : sources)
        newSources[id.value] = source;

    DataSetBuilder builder;
    builder.setInfo(dataSet.info());
    for (const Category& category : dataSet.categories())
        builder.addCategory(category); // the built-in ones are there already
    for (const Participant& participant : dataSet.participants())
        builder.addParticipant(participant);
    for (Source& source : newSources)
        builder.addSource(std::move(source));
    for (Passage& passage : newPassages)
        builder.addPassage(std::move(passage));
    for (quint32 row = 0; row < dataSet.events().count(); ++row)
        builder.addEvent(dataSet.draft(EventId{row}));
    for (const Figure& figure : dataSet.figures())
        builder.addFigure(figure);
    for (const FigureGap& gap : dataSet.gaps())
        builder.addGap(gap);
    for (const Disagreement& disagreement : dataSet.disagreements())
        builder.addDisagreement(disagreement);
    return builder.build();
}

} // namespace attache
