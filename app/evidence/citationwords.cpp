// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/citationwords.h"

#include "core/datewords.h"
#include "core/foreigntext.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    return paragraphInWords(source, source.paragraphs.at(place.paragraph).number);
}

QString paragraphInWords(const Source& source, int number)
{
    if (number == 0)
        return {};
    return source.kind == SourceKind::Table ? Words::tr("table row %1").arg(number)
                                            : Words::tr("paragraph %1").arg(number);
}

QString stateInWords(const Source& source, Integrity integrity)
{
    return source.kind == SourceKind::Table && integrity == Integrity::Exact
               ? Words::tr("row exact")
               : displayName(integrity);
}

QString badgeInWords(const Source& source, Integrity integrity)
{
    const QString sign =
        integrity == Integrity::Exact ? QStringLiteral("✓ ") : QStringLiteral("! ");
    return sign + stateInWords(source, integrity);
}

QString supportInWords(const DataSet& dataSet, const Citation& citation, const QString& place)
{
    QStringList parts;
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

bool shareText(const Source& one, const Source& other)
{
    return one.sharesTextWith.contains(other.key) || other.sharesTextWith.contains(one.key);
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
    return Words::tr("Shares its text with %1: one statement, not two.")
        .arg(keys.join(QStringLiteral(", ")));
}

QString textInWords(const Source& source, const SourceText* text)
{
    if (!text)
        return {};
    const QString name = foreigntext::label(QFileInfo(text->fileName).fileName());
    if (isSameFile(source, *text))
        return Words::tr("Full text: %1, the file the source was coded from.").arg(name);
    if (source.sha256.isEmpty())
        return Words::tr("Full text: %1. Whether it is the text that was coded is not known: the "
                         "data set names no SHA-256.")
            .arg(name);
    return Words::tr("Full text: %1. It differs from the text that was coded.").arg(name);
}

QString quotationLine(const Passage& passage)
{
    constexpr qsizetype longestLine = 300;
    return QStringLiteral("“") % foreigntext::label(passage.exact, longestLine) %
           QStringLiteral("”");
}

} // namespace attache
