// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/subject.h"
#include "evidence/textrange.h"
#include "workspace/attachedtexts.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace attache {

/// Words that stand at a known place, and all that cites them.
struct PlacedWords
{
    TextRange range;
    PassageId passage;
    std::span<const CitationRef> citedBy; ///< events before figures, ascending; may be empty
};

/// The text of one source, as far as it is at hand, and every word in it that is cited. Made once
/// for a source in time in proportion to its text and citations; what it is asked later costs
/// little, however long the source is. Ranges are positions in text().
class ReadSource
{
public:
    /// A line of text(), and whether the source goes on around it with text that is not at hand.
    struct Line
    {
        int number = 0; ///< of the paragraph in the source; 0: the line stands for left-out text
        TextRange range;
    };

    /// Reads the full text when one is attached, else the paragraphs that the data set holds, with
    /// "[…]" on a line of its own where text is left out. The data set must outlive this.
    ReadSource(const DataSet& dataSet, const AttachedTexts& texts, SourceId source);

    SourceId source() const { return m_source; }

    /// Whether the full text is at hand.
    bool isWhole() const { return m_isWhole; }

    /// As it is shown (foreigntext::visible), lines divided by line feeds.
    const QString& text() const { return m_text; }
    const std::vector<Line>& lines() const { return m_lines; }

    /// Index of the line that holds the position.
    size_t lineAt(qsizetype position) const;

    /// Words by their begin, ascending.
    size_t wordCount() const { return m_words.size(); }
    PlacedWords words(size_t index) const;

    /// The indexes, first and one after the last, among which all words are that the range
    /// overlaps; some of them may end before it.
    std::pair<size_t, size_t> wordsNear(TextRange range) const;

    /// Where the passage's words stand; nothing unless they are exact or moved.
    std::optional<TextRange> rangeOf(PassageId passage) const;

    /// Paragraphs at hand, and those of them with words that something cites.
    int paragraphCount() const { return m_paragraphCount; }
    int citedParagraphCount() const { return m_citedParagraphCount; }

private:
    struct Word
    {
        TextRange range;
        PassageId passage;
        quint32 firstCiter = 0;
        quint32 citerCount = 0;
    };

    void readWhole(const QString& text);
    void readParagraphs(const Source& source);
    void addLine(int number, const QString& text);
    void placeWords(const DataSet& dataSet, const AttachedTexts& texts);
    void addCiters(const DataSet& dataSet);
    void countParagraphs();

    SourceId m_source;
    bool m_isWhole = false;
    QString m_text;
    std::vector<Line> m_lines;
    std::vector<size_t> m_lineOfParagraph; ///< by index into Source::paragraphs
    std::vector<Word> m_words;             ///< by begin
    std::vector<qsizetype> m_reach;        ///< the greatest end up to each word
    std::vector<CitationRef> m_citers;
    std::vector<std::pair<PassageId, TextRange>> m_ranges; ///< by passage
    int m_paragraphCount = 0;
    int m_citedParagraphCount = 0;
};

using ReadSourcePtr = std::shared_ptr<const ReadSource>;

/// Text that is left out.
inline const QString leftOut = QStringLiteral("[…]");

} // namespace attache
