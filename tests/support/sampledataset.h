// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasetbuilder.h"
#include "core/foreigntext.h"

#include <QString>
#include <QStringList>

namespace attache::test {

/// Builds small data sets for tests: sources from their paragraphs, events from the words they
/// cite. Keys and words must be known; a mistake in a test is an assertion.
class SampleBuilder : public DataSetBuilder
{
public:
    /// A source that holds these paragraphs, numbered from 1, one line end between them; the
    /// text ends with the last one.
    SourceId addText(Source source, const QStringList& paragraphs)
    {
        qsizetype start = 0;
        int number = 0;
        for (const QString& text : paragraphs) {
            source.paragraphs << Paragraph{++number, start, text};
            start += foreigntext::codePointCount(text) + 1;
        }
        source.length = start - 1;
        return *addSource(std::move(source));
    }

    /// The words where they first stand in the source; nowhere in it: a passage at position 0
    /// that is missing there.
    PassageId quote(const char16_t* sourceKey, const QString& words)
    {
        Passage passage;
        passage.source = *source(sourceKey);
        passage.exact = words;
        for (const Paragraph& paragraph : peek().source(passage.source).paragraphs) {
            const qsizetype at = paragraph.text.indexOf(words);
            if (at >= 0) {
                passage.start =
                    paragraph.start + foreigntext::codePointCount(paragraph.text.first(at));
                break;
            }
        }
        passage.end = passage.start + foreigntext::codePointCount(words);
        return put(passage);
    }

    /// The passage as it is, under a key of its own.
    PassageId put(Passage passage)
    {
        passage.key = QStringLiteral("p%1").arg(peek().passages().size());
        return *addPassage(passage);
    }

    /// An event in the category "border-exchange" that cites the passages; the date is EDTF.
    EventDraft eventOf(const char16_t* key, const QString& title, const QString& edtf,
                       const QList<PassageId>& passages) const
    {
        EventDraft draft;
        draft.key = QString::fromUtf16(key);
        draft.title = title;
        draft.category = *category(u"border-exchange");
        if (const auto date = edtf::parse(edtf)) {
            draft.edtf = date->canonical;
            draft.date = resolve(*date, defaultDateKind(*date), DateBasis::Stated);
        }
        for (const PassageId passage : passages)
            draft.citations << Citation{passage, Support::Event, {}};
        return draft;
    }
};

/// What the sample's interview says in its second paragraph.
inline const QString sampleParagraph = QStringLiteral(
    "Border diplomacy continued to be a spotlight. Within six months, from December 2021 to May "
    "2022, we organized the 7th and the first exchanges with China and Laos, respectively. "
    "Recently, we hosted the Coast Guards and Friends Program.");

/// The words of the sample that the events "laos" and "china" both cite.
inline const QString sampleExchangeWords = QStringLiteral(
    "Within six months, from December 2021 to May 2022, we organized the 7th and the first "
    "exchanges with China and Laos, respectively.");

/// A small data set with one of each thing:
/// - source "004", an undated interview without a title; source "001", a dated op-ed that shares
///   its text with "000";
/// - "laos" cites sampleExchangeWords and, as its second passage, words of "001"; "china" cites
///   sampleExchangeWords too; "coast" other words of the same paragraph;
/// - "lost" cites words that are missing, "twice" words that are ambiguous, "afar" words whose
///   surroundings are not held, "moved" words that stand elsewhere;
/// - figure "companies", more than 170 of them, which belongs to "coast".
inline DataSetPtr sampleDataSet()
{
    SampleBuilder builder;
    Source interview;
    interview.key = QStringLiteral("004");
    interview.kind = SourceKind::Interview;
    builder.addText(interview, {QStringLiteral("Reporter: What did the Ministry do in 2022?"),
                                sampleParagraph, QStringLiteral("Thank you very much.")});
    Source opEd;
    opEd.key = QStringLiteral("001");
    opEd.kind = SourceKind::OpEd;
    opEd.title = QStringLiteral("Protecting Fatherland early, from afar");
    opEd.publisher = QStringLiteral("VNA");
    opEd.date = QStringLiteral("2022-12-22");
    opEd.sharesTextWith = {QStringLiteral("000")};
    builder.addText(opEd, {QStringLiteral("This year they organized the first exchange and the "
                                          "second exchange with more than 170 companies.")});

    const PassageId exchange = builder.quote(u"004", sampleExchangeWords);
    const PassageId coast =
        builder.quote(u"004", QStringLiteral("we hosted the Coast Guards and Friends Program"));
    const PassageId first = builder.quote(u"001", QStringLiteral("the first exchange"));
    const PassageId lost = builder.quote(u"004", QStringLiteral("words that nobody wrote"));
    const PassageId companies = builder.quote(u"001", QStringLiteral("more than 170 companies"));
    const SourceId op = *builder.source(u"001");
    const PassageId twice = builder.put({{}, op, QStringLiteral("exchange"), {}, {}, 2, 10});
    const PassageId moved = builder.put({{}, op, QStringLiteral("This year"), {}, {}, 5, 14});
    const PassageId afar = builder.put({{},
                                        op,
                                        QStringLiteral("far away"),
                                        QStringLiteral("so "),
                                        QStringLiteral(" it is"),
                                        9000,
                                        9008});

    EventDraft laos = builder.eventOf(u"laos", QStringLiteral("First Viet Nam–Laos exchange"),
                                      QStringLiteral("2021-12/2022-05"), {exchange, first});
    laos.date.kind = DateKind::Window;
    laos.citations[0].dateWords = QStringLiteral("December 2021 to May 2022");
    laos.citations[0].supports = Support::Date | Support::Participants;
    laos.dateReason = QStringLiteral("One window is stated for both exchanges.");
    laos.participants = {{builder.country(u"LA")}, {builder.country(u"VN")}};
    builder.addEvent(laos);
    builder.addEvent(builder.eventOf(u"china", QStringLiteral("7th Viet Nam–China exchange"),
                                     QStringLiteral("2021-12/2022-05"), {exchange}));
    builder.addEvent(builder.eventOf(u"coast", QStringLiteral("Coast Guards & Friends"),
                                     QStringLiteral("2022-12"), {coast}));
    builder.addEvent(builder.eventOf(u"lost", QStringLiteral("Lost"), {}, {lost}));
    builder.addEvent(builder.eventOf(u"twice", QStringLiteral("Twice"), {}, {twice}));
    builder.addEvent(builder.eventOf(u"afar", QStringLiteral("Afar"), {}, {afar}));
    builder.addEvent(builder.eventOf(u"moved", QStringLiteral("Moved"), {}, {moved}));

    Figure figure;
    figure.key = QStringLiteral("companies");
    figure.value = 170;
    figure.qualifier = Qualifier::MoreThan;
    figure.unit = QStringLiteral("companies");
    figure.measure = Measure::Attending;
    figure.event = *builder.event(u"coast");
    figure.citations = {{companies, Support::Figure, {}}};
    builder.addFigure(figure);
    return builder.build();
}

} // namespace attache::test
