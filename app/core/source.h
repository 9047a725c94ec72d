// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

/// A stretch of a source's text that the data set holds.
struct Paragraph
{
    int number = 0;      ///< 1-based among the source's non-empty lines
    qsizetype start = 0; ///< position in the source's text, in code points
    QString text;        ///< normalised (foreigntext::normalised)

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// One document. What its own text does not state stays empty and is shown as "not stated".
struct Source
{
    QString key;
    SourceKind kind = SourceKind::Document;
    QString title;
    QString publisher;
    QString author;
    QString date;     ///< EDTF of its publication; empty when not stated
    QString language; ///< BCP 47
    QString address;  ///< http or https; never opened without showing it
    QString rights;
    QString note;
    QString sha256;       ///< of the file it was coded from, 64 lower-case hex digits; may be empty
    qsizetype length = 0; ///< of its text, in code points; 0 when unknown
    QStringList sharesTextWith;  ///< keys of sources that copy it or are copied by it
    QList<Paragraph> paragraphs; ///< ascending by start, not overlapping

    friend bool operator==(const Source&, const Source&) = default;
};

/// A place in a source: W3C Web Annotation TextQuoteSelector and TextPositionSelector in one.
struct Passage
{
    QString key;
    SourceId source;
    QString exact;
    QString prefix;
    QString suffix;
    qsizetype start = 0; ///< first code point in the source's text, counted from 0
    qsizetype end = 0;   ///< the code point after the last

    friend bool operator==(const Passage&, const Passage&) = default;
};

/// The link from an event or a figure to the words it rests on.
struct Citation
{
    PassageId passage;
    Supports supports = Support::Event;
    QString dateWords; ///< the words of the passage that give the date, verbatim; may be empty

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// Where a passage stands in the paragraphs that the data set holds.
struct PassagePlace
{
    Integrity integrity = Integrity::Unchecked;
    int paragraph = -1;       ///< index into Source::paragraphs; -1 unless exact or moved
    qsizetype utf16Begin = 0; ///< in the paragraph's text
    qsizetype utf16Length = 0;

    friend bool operator==(const PassagePlace&, const PassagePlace&) = default;
};

/// Checks one passage against its source. For many of one source use a PassageLocator, which says
/// how it is done.
PassagePlace locate(const Passage& passage, const Source& source);

} // namespace attache
