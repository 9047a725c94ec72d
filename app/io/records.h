// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasetbuilder.h"
#include "io/fieldreader.h"
#include "io/issuelist.h"
#include "io/jsonvalue.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace attache {

/// A reference that can only be checked when its whole table has been read.
struct LateReference
{
    QString from; ///< key of the row that refers
    QString to;
    qsizetype offset = 0;
    QString pointer;
};

/// What the readers of one file's records share. A record with an error is added all the same
/// where it has a key, so that one mistake is not reported again at every reference to it; a
/// builder that has seen errors is never built.
struct ReadContext
{
    DataSetBuilder& builder;
    IssueList& issues;
    QSet<QString> organisationKeys; ///< in lower case
    QList<LateReference> parents;
    QList<LateReference> sharedTexts;
    std::vector<qsizetype> passageOffsets; ///< by PassageId
};

/// One function per table of the format (FORMAT.md, "Fields"): reads one record into the builder.
/// @{
void readCategory(const JsonValue& record, ReadContext& context);
void readOrganisation(const JsonValue& record, ReadContext& context);
void readSource(const JsonValue& record, ReadContext& context);
void readPassage(const JsonValue& record, ReadContext& context);
void readEvent(const JsonValue& record, ReadContext& context);
void readFigure(const JsonValue& record, ReadContext& context);
void readGap(const JsonValue& record, ReadContext& context);
void readDisagreement(const JsonValue& record, ReadContext& context);
/// @}

/// After all organisations: parents that do not exist, organisations that are their own ancestor.
void checkParents(ReadContext& context);

/// After all sources: sources that do not exist, name themselves or are not named in turn.
void checkSharedTexts(ReadContext& context);

/// On a data set just built: passages that do not stand where they say.
void checkPassages(const DataSet& dataSet, ReadContext& context);

} // namespace attache
