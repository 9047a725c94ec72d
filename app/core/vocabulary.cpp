// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace attache {

namespace {

template <class E> struct Term
{
    E value;
    const char* key;
    const char* name;
};

constexpr Term<EventStatus> eventStatusTerms[] = {
    {EventStatus::Held, "held", QT_TRANSLATE_NOOP("Vocabulary", "held")},
    {EventStatus::Ongoing, "ongoing", QT_TRANSLATE_NOOP("Vocabulary", "ongoing")},
    {EventStatus::InPreparation, "in-preparation",
     QT_TRANSLATE_NOOP("Vocabulary", "in preparation")},
    {EventStatus::Planned, "planned", QT_TRANSLATE_NOOP("Vocabulary", "planned")},
    {EventStatus::Postponed, "postponed", QT_TRANSLATE_NOOP("Vocabulary", "postponed")},
    {EventStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Vocabulary", "cancelled")},
    {EventStatus::NotStated, "not-stated", QT_TRANSLATE_NOOP("Vocabulary", "not stated")},
};

constexpr Term<ParticipantRole> participantRoleTerms[] = {
    {ParticipantRole::Participant, "participant", QT_TRANSLATE_NOOP("Vocabulary", "participant")},
    {ParticipantRole::Host, "host", QT_TRANSLATE_NOOP("Vocabulary", "host")},
    {ParticipantRole::Visitor, "visitor", QT_TRANSLATE_NOOP("Vocabulary", "visitor")},
    {ParticipantRole::CoHost, "co-host", QT_TRANSLATE_NOOP("Vocabulary", "co-host")},
};

constexpr Term<SourceKind> sourceKindTerms[] = {
    {SourceKind::NewsArticle, "news-article", QT_TRANSLATE_NOOP("Vocabulary", "news article")},
    {SourceKind::OpEd, "op-ed", QT_TRANSLATE_NOOP("Vocabulary", "op-ed")},
    {SourceKind::Interview, "interview", QT_TRANSLATE_NOOP("Vocabulary", "interview")},
    {SourceKind::Report, "report", QT_TRANSLATE_NOOP("Vocabulary", "report")},
    {SourceKind::Table, "table", QT_TRANSLATE_NOOP("Vocabulary", "table")},
    {SourceKind::Document, "document", QT_TRANSLATE_NOOP("Vocabulary", "document")},
};

constexpr Term<Support> supportTerms[] = {
    {Support::Event, "event", QT_TRANSLATE_NOOP("Vocabulary", "event")},
    {Support::Date, "date", QT_TRANSLATE_NOOP("Vocabulary", "date")},
    {Support::Participants, "participants", QT_TRANSLATE_NOOP("Vocabulary", "participants")},
    {Support::Place, "place", QT_TRANSLATE_NOOP("Vocabulary", "place")},
    {Support::Status, "status", QT_TRANSLATE_NOOP("Vocabulary", "status")},
    {Support::Figure, "figure", QT_TRANSLATE_NOOP("Vocabulary", "figure")},
};

constexpr Term<Integrity> integrityTerms[] = {
    {Integrity::Exact, "exact", QT_TRANSLATE_NOOP("Vocabulary", "exact")},
    {Integrity::Moved, "moved", QT_TRANSLATE_NOOP("Vocabulary", "moved")},
    {Integrity::Ambiguous, "ambiguous", QT_TRANSLATE_NOOP("Vocabulary", "ambiguous")},
    {Integrity::Missing, "missing", QT_TRANSLATE_NOOP("Vocabulary", "missing")},
    {Integrity::Unchecked, "unchecked", QT_TRANSLATE_NOOP("Vocabulary", "unchecked")},
};

constexpr Term<Qualifier> qualifierTerms[] = {
    {Qualifier::Exactly, "exactly", QT_TRANSLATE_NOOP("Vocabulary", "exactly")},
    {Qualifier::About, "about", QT_TRANSLATE_NOOP("Vocabulary", "about")},
    {Qualifier::MoreThan, "more-than", QT_TRANSLATE_NOOP("Vocabulary", "more than")},
    {Qualifier::AtLeast, "at-least", QT_TRANSLATE_NOOP("Vocabulary", "at least")},
    {Qualifier::Nearly, "nearly", QT_TRANSLATE_NOOP("Vocabulary", "nearly")},
    {Qualifier::AtMost, "at-most", QT_TRANSLATE_NOOP("Vocabulary", "at most")},
};

constexpr Term<Measure> measureTerms[] = {
    {Measure::InPlace, "in-place", QT_TRANSLATE_NOOP("Vocabulary", "in place")},
    {Measure::SentSoFar, "sent-so-far", QT_TRANSLATE_NOOP("Vocabulary", "sent so far")},
    {Measure::NewlySent, "newly-sent", QT_TRANSLATE_NOOP("Vocabulary", "newly sent")},
    {Measure::Assigned, "assigned", QT_TRANSLATE_NOOP("Vocabulary", "assigned")},
    {Measure::Planned, "planned", QT_TRANSLATE_NOOP("Vocabulary", "planned")},
    {Measure::Attending, "attending", QT_TRANSLATE_NOOP("Vocabulary", "attending")},
};

constexpr Term<Sex> sexTerms[] = {
    {Sex::NotStated, "not-stated", QT_TRANSLATE_NOOP("Vocabulary", "not stated")},
    {Sex::Female, "female", QT_TRANSLATE_NOOP("Vocabulary", "female")},
    {Sex::Male, "male", QT_TRANSLATE_NOOP("Vocabulary", "male")},
};

constexpr Term<DateKind> dateKindTerms[] = {
    {DateKind::Instant, "instant", QT_TRANSLATE_NOOP("Vocabulary", "instant")},
    {DateKind::Duration, "duration", QT_TRANSLATE_NOOP("Vocabulary", "duration")},
    {DateKind::Window, "window", QT_TRANSLATE_NOOP("Vocabulary", "window")},
    {DateKind::StateAsOf, "state-as-of", QT_TRANSLATE_NOOP("Vocabulary", "state as of")},
};

constexpr Term<DateBasis> dateBasisTerms[] = {
    {DateBasis::Stated, "stated", QT_TRANSLATE_NOOP("Vocabulary", "stated")},
    {DateBasis::InferredFromContext, "inferred-from-context",
     QT_TRANSLATE_NOOP("Vocabulary", "inferred from context")},
    {DateBasis::InferredFromAnotherSource, "inferred-from-another-source",
     QT_TRANSLATE_NOOP("Vocabulary", "inferred from another source")},
};

constexpr Term<LaneGrouping> laneGroupingTerms[] = {
    {LaneGrouping::Category, "category", QT_TRANSLATE_NOOP("Vocabulary", "category")},
    {LaneGrouping::Country, "country", QT_TRANSLATE_NOOP("Vocabulary", "country")},
    {LaneGrouping::Organisation, "organisation", QT_TRANSLATE_NOOP("Vocabulary", "organisation")},
    {LaneGrouping::Source, "source", QT_TRANSLATE_NOOP("Vocabulary", "source")},
    {LaneGrouping::Mission, "mission", QT_TRANSLATE_NOOP("Vocabulary", "mission")},
    {LaneGrouping::None, "none", QT_TRANSLATE_NOOP("Vocabulary", "no lanes")},
};

constexpr std::span<const Term<EventStatus>> terms(EventStatus)
{
    return eventStatusTerms;
}
constexpr std::span<const Term<ParticipantRole>> terms(ParticipantRole)
{
    return participantRoleTerms;
}
constexpr std::span<const Term<SourceKind>> terms(SourceKind)
{
    return sourceKindTerms;
}
constexpr std::span<const Term<Support>> terms(Support)
{
    return supportTerms;
}
constexpr std::span<const Term<Integrity>> terms(Integrity)
{
    return integrityTerms;
}
constexpr std::span<const Term<Qualifier>> terms(Qualifier)
{
    return qualifierTerms;
}
constexpr std::span<const Term<Measure>> terms(Measure)
{
    return measureTerms;
}
constexpr std::span<const Term<LaneGrouping>> terms(LaneGrouping)
{
    return laneGroupingTerms;
}
constexpr std::span<const Term<Sex>> terms(Sex)
{
    return sexTerms;
}
constexpr std::span<const Term<DateKind>> terms(DateKind)
{
    return dateKindTerms;
}
constexpr std::span<const Term<DateBasis>> terms(DateBasis)
{
    return dateBasisTerms;
}

template <class E> const Term<E>& termOf(E value)
{
    const auto all = terms(value);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [value](const Term<E>& term) { return term.value == value; });
    Q_ASSERT(found != all.end());
    return *found;
}

} // namespace

template <class E> QLatin1StringView key(E value)
{
    return QLatin1StringView(termOf(value).key);
}

template <class E> QString displayName(E value)
{
    return QCoreApplication::translate("Vocabulary", termOf(value).name);
}

template <class E> std::optional<E> fromKey(QStringView text)
{
    for (const Term<E>& term : terms(E{})) {
        if (text == QLatin1StringView(term.key))
            return term.value;
    }
    return std::nullopt;
}

template <class E> QList<E> allValues()
{
    QList<E> values;
    for (const Term<E>& term : terms(E{}))
        values.append(term.value);
    return values;
}

#define ATTACHE_VOCABULARY(E)                                                                      \
    template QLatin1StringView key<E>(E);                                                          \
    template QString displayName<E>(E);                                                            \
    template std::optional<E> fromKey<E>(QStringView);                                             \
    template QList<E> allValues<E>();

ATTACHE_VOCABULARY(EventStatus)
ATTACHE_VOCABULARY(ParticipantRole)
ATTACHE_VOCABULARY(SourceKind)
ATTACHE_VOCABULARY(Support)
ATTACHE_VOCABULARY(Integrity)
ATTACHE_VOCABULARY(Qualifier)
ATTACHE_VOCABULARY(Measure)
ATTACHE_VOCABULARY(Sex)
ATTACHE_VOCABULARY(DateKind)
ATTACHE_VOCABULARY(DateBasis)
ATTACHE_VOCABULARY(LaneGrouping)

#undef ATTACHE_VOCABULARY

} // namespace attache
