// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edtf.h"
#include "core/timepoint.h"

#include <QFlags>
#include <QList>

namespace attache {

/// What a date says about its event.
enum class DateKind : quint8
{
    Instant,  ///< happened on that day (or at that time)
    Duration, ///< lasted from start to end
    Window,   ///< happened once, some time within
    StateAsOf ///< a state reported as of that time
};

/// Where a date comes from.
enum class DateBasis : quint8
{
    Stated,
    InferredFromContext,
    InferredFromAnotherSource
};

/// What else an expression says of its date; several may hold at once.
enum class DateFlag : quint16
{
    Undated = 1 << 0,      ///< no date at all; the four points mean nothing
    Approximate = 1 << 1,  ///< "~"
    Uncertain = 1 << 2,    ///< "?"
    OpenStart = 1 << 3,    ///< "../x": began earlier, nobody says when
    OpenEnd = 1 << 4,      ///< "x/..": goes on
    UnknownStart = 1 << 5, ///< "/x"
    UnknownEnd = 1 << 6,   ///< "x/"
    OneOf = 1 << 7,        ///< "[…]": one of several dates; the points are their hull
    AllOf = 1 << 8,        ///< "{…}": every one of several dates; the points are their hull
    Unsupported = 1 << 9   ///< a year too far away to be drawn
};
Q_DECLARE_FLAGS(DateFlags, DateFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(DateFlags)

/// A date resolved to four points. Starts are the first second, ends the first second after:
/// the event cannot have begun before earliestStart nor later than in the unit that ends at
/// latestStart, and so on. With a precise start and end, earliestStart == latestStart and
/// earliestEnd == latestEnd; what lies between latestStart and earliestEnd is certain, and where
/// latestStart is not before earliestEnd nothing is.
///
/// - instant on a day: starts are the day's first second, ends the next day's first;
/// - duration 2021-12/2022-05: start within December 2021, end within May 2022;
/// - window 2021-12/2022-05: start and end anywhere within it; so also every date without a
///   stated day, and one-of and all-of sets (their hull), whatever the kind.
///
/// An open start or end is distantPast or distantFuture in both its points. Of an unknown start
/// only earliestStart, of an unknown end only latestEnd is; the other point is the latest start
/// or earliest end that the rest of the expression allows.
struct EventDate
{
    TimePoint earliestStart = distantPast;
    TimePoint latestStart = distantPast;
    TimePoint earliestEnd = distantFuture;
    TimePoint latestEnd = distantFuture;
    DateKind kind = DateKind::Instant;
    DateBasis basis = DateBasis::Stated;
    DateFlags flags = DateFlag::Undated;

    bool isDated() const { return !flags.testFlag(DateFlag::Undated); }

    /// Whether it has a place on a time axis: dated, in a year near enough to be drawn.
    bool isDrawable() const { return isDated() && !flags.testFlag(DateFlag::Unsupported); }
    friend bool operator==(const EventDate&, const EventDate&) = default;
};

/// The kind a date has when nobody says otherwise: a stated day or finer is an instant, a coarser
/// single date or a one-of set a window, an interval or all-of set a duration.
DateKind defaultDateKind(const edtf::Expression& expression);

/// Resolves an expression to its four points. Winter ("2022-24") runs from
/// December of that year to the end of February of the next. A time with an offset keeps the
/// clock time that is written.
EventDate resolve(const edtf::Expression& expression, DateKind kind, DateBasis basis);

/// The dates of an all-of set, one for each of its members in the order written, each of the kind
/// it has by itself ("{2021-03,2021-09}": some time in March and some time in September), for
/// drawing them as marks of their own. Any other expression gives itself, likewise.
QList<EventDate> resolveEach(const edtf::Expression& expression, DateBasis basis);

} // namespace attache
