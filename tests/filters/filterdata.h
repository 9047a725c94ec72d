// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasetbuilder.h"

#include <QString>
#include <QStringList>

namespace attache::testdata {

/// Adds an event with codes of countries, keys of organisations and keys of sources; each of
/// its passages is one word long.
inline void addEvent(DataSetBuilder& builder, const QString& key, const QString& category,
                     const QStringList& countries, const QStringList& organisations,
                     const QStringList& sources, EventStatus status = EventStatus::Held)
{
    EventDraft event;
    event.key = key;
    event.title = key;
    event.category = *builder.category(category);
    event.status = status;
    for (const QString& code : countries)
        event.participants.append({builder.country(code)});
    for (const QString& organisation : organisations)
        event.participants.append({*builder.organisation(organisation)});
    for (const QString& source : sources) {
        Passage passage;
        passage.key = QString(key + u'.' + source);
        passage.source = *builder.source(source);
        passage.exact = QStringLiteral("word");
        Citation citation;
        citation.passage = *builder.addPassage(passage);
        event.citations.append(citation);
    }
    builder.addEvent(event);
}

inline void addOrganisation(DataSetBuilder& builder, const QString& code, const QString& name,
                            Participant::Kind kind = Participant::Kind::Organisation)
{
    Participant organisation;
    organisation.kind = kind;
    organisation.code = code;
    organisation.name = name;
    builder.addParticipant(organisation);
}

inline void addSource(DataSetBuilder& builder, const QString& key, const QString& title = {})
{
    Source source;
    source.key = key;
    source.title = title;
    source.kind = SourceKind::Interview;
    builder.addSource(source);
}

/// Six events, all with Viet Nam:
///
///     visit-laos      high-level visit         LA                planned  b
///     border-laos     border exchange          LA                held     a
///     border-cambodia border exchange          KH                held     a, b
///     meeting         multilateral meeting     LA, KH, ASEAN     held     a
///     deployment      peacekeeping deployment  UN, MINUSCA       held     b
///     review          review conference                          held     a
inline DataSetPtr sixEvents()
{
    DataSetBuilder builder;
    addOrganisation(builder, u"ASEAN"_qs, u"Association of Southeast Asian Nations"_qs);
    addOrganisation(builder, u"UN"_qs, u"United Nations"_qs);
    addOrganisation(builder, u"MINUSCA"_qs, u"United Nations Mission"_qs,
                    Participant::Kind::Mission);
    addSource(builder, u"a"_qs, u"Title of a"_qs);
    addSource(builder, u"b"_qs);
    const QString vn = u"VN"_qs;
    const QString la = u"LA"_qs;
    const QString kh = u"KH"_qs;
    addEvent(builder, u"visit-laos"_qs, u"high-level-visit"_qs, {vn, la}, {}, {u"b"_qs},
             EventStatus::Planned);
    addEvent(builder, u"border-laos"_qs, u"border-exchange"_qs, {vn, la}, {}, {u"a"_qs});
    addEvent(builder, u"border-cambodia"_qs, u"border-exchange"_qs, {vn, kh}, {},
             {u"a"_qs, u"b"_qs});
    addEvent(builder, u"meeting"_qs, u"multilateral-meeting"_qs, {vn, la, kh}, {u"ASEAN"_qs},
             {u"a"_qs});
    addEvent(builder, u"deployment"_qs, u"peacekeeping-deployment"_qs, {vn},
             {u"UN"_qs, u"MINUSCA"_qs}, {u"b"_qs});
    addEvent(builder, u"review"_qs, u"review-conference"_qs, {vn}, {}, {u"a"_qs});
    return builder.build();
}

/// One event each with twelve countries, so that the list is long; Brunei has two.
inline DataSetPtr twelveCountries()
{
    DataSetBuilder builder;
    addSource(builder, u"a"_qs);
    const QStringList codes{u"BN"_qs, u"KH"_qs, u"ID"_qs, u"LA"_qs, u"MY"_qs, u"MM"_qs,
                            u"PH"_qs, u"SG"_qs, u"TH"_qs, u"TL"_qs, u"VN"_qs, u"JP"_qs};
    for (const QString& code : codes)
        addEvent(builder, code.toLower(), u"exercise"_qs, {code}, {}, {u"a"_qs});
    addEvent(builder, u"again"_qs, u"exercise"_qs, {u"BN"_qs}, {}, {u"a"_qs});
    return builder.build();
}

} // namespace attache::testdata
