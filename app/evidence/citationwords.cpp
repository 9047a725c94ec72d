// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/citationwords.h"

#include "core/datewords.h"
#include "core/foreigntext.h"
#include "io/reference.h"

#include <QCoreApplication>

namespace attache {

namespace {

const QString separator = QStringLiteral(" · ");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

QString publicationDate(const Source& source, const QLocale& locale)
{
    return source.date.isEmpty() ? Words::tr("not dated")
                                 : dateInWords(source.date, DateKind::Instant, locale);
}

QString supportedThings(Supports supports)
{
    QStringList things;
    for (const Support support : allValues<Support>()) {
        if (supports.testFlag(support))
            things << displayName(support);
    }
    return things.join(QStringLiteral(", "));
}

/// Whether the date's words stand in the quotation more than once.
bool dateWordsAreRepeated(const Passage& passage, const Citation& citation)
{
    return !citation.dateWords.isEmpty() && passage.exact.count(citation.dateWords) > 1;
}

bool shareText(const Source& one, const Source& other)
{
    return one.sharesTextWith.contains(other.key) || other.sharesTextWith.contains(one.key);
}

} // namespace

QString sourceInWords(const Source& source, const QLocale& locale)
{
    QString kind = displayName(source.kind);
    kind[0] = kind.at(0).toUpper();
    return kind % separator % publicationDate(source, locale) % separator %
           foreigntext::label(source.key);
}

QString sourceDetails(const Source& source)
{
    constexpr qsizetype longestTitle = 1'000;
    QStringList details;
    details << (source.title.isEmpty() ? Words::tr("Title not stated")
                                       : foreigntext::label(source.title, longestTitle));
    for (const QString& detail : {source.author, source.publisher}) {
        if (!detail.isEmpty())
            details << foreigntext::label(detail);
    }
    return details.join(separator);
}

QString placeInWords(const DataSet& dataSet, PassageId passage)
{
    const PassagePlace& place = dataSet.place(passage);
    if (place.paragraph < 0)
        return {};
    const Source& source = dataSet.source(dataSet.passage(passage).source);
    const int number = source.paragraphs.at(place.paragraph).number;
    return source.kind == SourceKind::Table ? Words::tr("table row %1").arg(number)
                                            : Words::tr("paragraph %1").arg(number);
}

QString stateInWords(const DataSet& dataSet, PassageId passage)
{
    const Integrity integrity = dataSet.place(passage).integrity;
    const Source& source = dataSet.source(dataSet.passage(passage).source);
    return source.kind == SourceKind::Table && integrity == Integrity::Exact
               ? Words::tr("row exact")
               : displayName(integrity);
}

QString supportInWords(const DataSet& dataSet, const Citation& citation)
{
    QStringList parts;
    const QString place = placeInWords(dataSet, citation.passage);
    if (!place.isEmpty())
        parts << place;
    const QString things = supportedThings(citation.supports);
    if (!things.isEmpty())
        parts << Words::tr("supports %1").arg(things);
    if (dateWordsAreRepeated(dataSet.passage(citation.passage), citation))
        parts << Words::tr("date from “%1”").arg(foreigntext::label(citation.dateWords));
    return parts.join(separator);
}

QString onlySupportInWords(Subject subject, Supports supports)
{
    const Support itself = subject.event.isValid() ? Support::Event : Support::Figure;
    const QString things = supportedThings(supports);
    if (supports.testFlag(itself) || things.isEmpty())
        return {};
    return Words::tr("%1 only", "supports no more than these things").arg(things);
}

QString repetitionInWords(const DataSet& dataSet, PassageId passage, const QList<PassageId>& listed)
{
    const Passage& repeated = dataSet.passage(passage);
    QString words;
    bool isListed = false; // a source that came first does not repeat a later one
    for (const PassageId id : listed) {
        const Passage& other = dataSet.passage(id);
        isListed = isListed || other.source == repeated.source;
        if (!shareText(dataSet.source(repeated.source), dataSet.source(other.source)))
            continue;
        const QString key = foreigntext::label(dataSet.source(other.source).key);
        if (repeated.exact == other.exact)
            return Words::tr("same text as %1").arg(key);
        if (words.isEmpty() && !isListed)
            words = Words::tr("shares text with %1").arg(key);
    }
    return words;
}

QString integrityInWords(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Exact:
        return {};
    case Integrity::Moved:
        return Words::tr("The words stand elsewhere in the source than the data set says. They "
                         "occur once, here.");
    case Integrity::Ambiguous:
        return Words::tr("Nothing is highlighted: the words stand in the source more than once, "
                         "and not where the data set says.");
    case Integrity::Missing:
        return Words::tr("Nothing is highlighted: the words do not stand in the text of the "
                         "source.");
    case Integrity::Unchecked:
        return Words::tr("Nothing is highlighted: the data set does not hold the text around "
                         "these words, so they could not be checked.");
    }
    return {};
}

QString dependenceInWords(const Source& source)
{
    if (source.sharesTextWith.isEmpty())
        return {};
    QStringList keys;
    for (const QString& key : source.sharesTextWith)
        keys << foreigntext::label(key);
    return Words::tr("Shares its text with %1: not an independent confirmation.")
        .arg(keys.join(QStringLiteral(", ")));
}

QString plainCitation(const DataSet& dataSet, const Citation& citation, const QLocale& locale)
{
    const Passage& passage = dataSet.passage(citation.passage);
    const Source& source = dataSet.source(passage.source);
    const QString place = placeInWords(dataSet, citation.passage);
    QString reference = referenceText(source, locale);
    if (!place.isEmpty())
        reference += QStringLiteral(", ") % place;
    return QStringLiteral("“") % passage.exact % QStringLiteral("” — ") % reference;
}

QString quotationLine(const Passage& passage)
{
    constexpr qsizetype longestLine = 300;
    return QStringLiteral("“") % foreigntext::label(passage.exact, longestLine) %
           QStringLiteral("”");
}

} // namespace attache
