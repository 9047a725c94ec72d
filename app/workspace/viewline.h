// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventfilter.h"
#include "core/result.h"
#include "layout/lanearrangement.h"
#include "layout/timescale.h"
#include "workspace/comparison.h"

#include <QString>

namespace attache {

class Workspace;

/// A view that stands for itself: the data set it belongs to, and what is shown of it by keys.
struct PortableView
{
    QString dataSet; ///< DataSetInfo::id
    QString version; ///< DataSetInfo::version; may be empty
    TimeRange range;
    EventFilter filter;
    LaneArrangement lanes;
    QString event;  ///< key of the selected event; empty: none
    QString figure; ///< key of the selected figure; empty: none
    std::optional<Comparison> comparison = {};

    friend bool operator==(const PortableView&, const PortableView&) = default;
};

/// The view as one line of ASCII text for a footnote, a command line or a picture:
///
///     attache:view?data=viet-nam-2021-2023&version=1.0&range=2021-12-01/2022-06-01&country=KH,LA
///
/// Parts that say nothing are left out, and so is an empty range. Values are percent-encoded (RFC
/// 3986); the ends of the range are days or times of day (ISO 8601), or seconds since 1970 where
/// they are no whole ones.
QString viewLine(const PortableView& view);

/// Reads such a line, white space around it aside. Parts that this version does not know, and
/// terms that do not exist, are an error: a view that is shown is the one that was meant.
/// parseViewLine(viewLine(view)) is the view, when its lists are sorted and free of repetition.
Result<PortableView> parseViewLine(const QString& line);

/// What is looked at now. The ends of the range are rounded to seconds.
PortableView presentView(Workspace& workspace);

/// Shows the view's range, filter and selection. Gives a sentence to tell when the open data set
/// is another one, another version, or lacks the selected event; empty when all is as it was.
QString showView(Workspace& workspace, const PortableView& view);

} // namespace attache
