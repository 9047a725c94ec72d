// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulltextcheck.h"
#include "io/sourcetexts.h"

#include <QObject>

#include <memory>
#include <vector>

namespace attache {

/// Full texts with what checking the data set against them gave.
struct CheckedTexts
{
    DataSetPtr dataSet; ///< the one that was checked
    SourceTexts texts;
    std::vector<std::shared_ptr<const FullTextCheck>> bySource; ///< null where there is no text
};

/// Checks every source that has a text; pure, callable from any thread.
CheckedTexts checkTexts(const DataSetPtr& dataSet, SourceTexts texts);

/// The full texts of sources that are at hand, and where the passages stand: in the full text of
/// their source where there is one, else in the paragraphs that the data set holds.
class AttachedTexts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The text of a source; null when there is none.
    const SourceText* text(SourceId source) const { return m_checked.texts.text(source); }

    /// How the source stands in its text; null when there is none.
    const FullTextCheck* check(SourceId source) const;

    /// Where the passage stands. With a full text the place is in that (paragraph 0).
    const PassagePlace& place(PassageId passage) const { return m_places[passage.value]; }

    /// The states of all passages.
    const IntegrityCounts& counts() const { return m_counts; }

    const SourceTexts& texts() const { return m_checked.texts; }
    bool isEmpty() const { return m_checked.bySource.empty(); }

    /// Takes texts that were checked against the data set in use; others are not taken.
    void attach(CheckedTexts checked);

    /// Forgets all texts; the passages stand where the data set says.
    void reset(DataSetPtr dataSet);

signals:
    void changed(); ///< texts were attached or forgotten

private:
    void updatePlaces();

    DataSetPtr m_dataSet;
    CheckedTexts m_checked;
    std::vector<PassagePlace> m_places; ///< by PassageId
    IntegrityCounts m_counts;
};

} // namespace attache
