// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturedocument.h"

#include "export/picturepaginator.h"
#include "workspace/fitting.h"
#include "workspace/viewline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr int maxYears = 100;
constexpr qulonglong maxNumbered = 3'000;

/// The part of the range that lies in each civil year, as far as the data set has events there.
Result<std::vector<TimeRange>> years(const Snapshot& snapshot, const TimeRange& whole)
{
    std::vector<TimeRange> ranges;
    const qint64 first = civilDate(TimePoint(whole.begin)).year;
    const qint64 last = civilDate(TimePoint(whole.end) - 1).year;
    for (qint64 year = first; year <= last; ++year) {
        const TimeRange range{double(startOfYear(year)), double(startOfYear(year + 1))};
        const bool hasEvents =
            std::any_of(snapshot.events.begin(), snapshot.events.end(),
                        [&](EventId event) { return isInRange(*snapshot.dataSet, event, range); });
        if (hasEvents)
            ranges.push_back(range);
        if (ranges.size() > maxYears) {
            return Error{Texts::tr("A page for each year would be more than %1 pages; filter, or "
                                   "show the whole range on one.")
                             .arg(maxYears)};
        }
    }
    if (ranges.empty())
        return Error{Texts::tr("No event that is shown has a date in the whole range.")};
    return ranges;
}

Result<std::vector<TimeRange>> rangesOf(const PictureContent& content, const Snapshot& snapshot,
                                        PictureExtent extent)
{
    switch (extent) {
    case PictureExtent::CurrentView:
        return std::vector{content.view};
    case PictureExtent::WholeRange:
        return std::vector{content.whole};
    case PictureExtent::PagePerYear:
        return years(snapshot, content.whole);
    case PictureExtent::Selection:
        break;
    }
    if (!content.selected)
        return Error{Texts::tr("No event is selected.")};
    const EventDate& date = content.dataSet->events().date[content.selected->value];
    if (!date.isDrawable())
        return Error{Texts::tr("The selected event has no date to be drawn at.")};
    return std::vector{closeUp(date)};
}

/// The second timeline that goes under the one of the request.
std::shared_ptr<const SheetRequest> comparedRequest(const SheetRequest& above,
                                                    const SnapshotPtr& snapshot, int months)
{
    auto request = std::make_shared<SheetRequest>(above);
    request->snapshot = snapshot;
    request->range = shifted(above.range, months);
    request->hasLegend = false;
    request->hasFooter = false;
    request->chart = nullptr;
    request->compared = nullptr;
    return request;
}

} // namespace

Result<PictureDocument> PictureDocument::make(const PictureContent& content,
                                              const ExportOptions& options)
{
    const auto checked = checkPictureSize(options.size.page(), options.size.pixelsPerPx());
    if (!checked)
        return checked.error();
    const SnapshotPtr snapshot = makeSnapshot(content.dataSet, content.filter, options.grouping,
                                              content.arrangement.keepsFiltered);
    const auto ranges = rangesOf(content, *snapshot, options.extent);
    if (!ranges)
        return ranges.error();

    PictureDocument document;
    document.m_content = content;
    document.m_options = options;
    document.m_theme = options.isDark ? Theme::dark() : Theme::light();
    document.m_smallFont = Fonts::make(1).small;
    const TimeRange all{ranges->front().begin, ranges->back().end};
    const int months = content.comparison ? content.comparison->shiftMonths : 0;
    const SnapshotPtr compared =
        content.comparison ? makeSnapshot(content.dataSet, content.comparison->filter,
                                          options.grouping, content.arrangement.keepsFiltered)
                           : nullptr;
    if (options.hasSources)
        document.m_numbers = EventNumbers(*snapshot, all, compared.get(), shifted(all, months));
    if (document.m_numbers.events().size() > maxNumbered) {
        return Error{Texts::tr("More than %1 events are too many to list with their sources; "
                               "filter first.")
                         .arg(content.locale.toString(maxNumbered))};
    }

    SheetRequest request{snapshot,
                         {},
                         content.arrangement,
                         document.m_numbers,
                         {},
                         options.hasLabels,
                         options.hasLegend,
                         options.hasFooter,
                         options.hasChart ? content.chart : PicturePartMaker(),
                         document.m_theme,
                         content.locale};
    if (options.extent == PictureExtent::Selection)
        request.selected = content.selected;
    PicturePaginator paginator(document);
    for (const TimeRange& range : *ranges) {
        request.range = range;
        if (compared)
            request.compared = comparedRequest(request, compared, months);
        request.shiftMonths = months;
        paginator.addSheet(request);
    }
    if (options.hasSources)
        paginator.addSources();
    paginator.finish();
    if (document.pageCount() >= PicturePaginator::maxPages) {
        return Error{Texts::tr("That would be more than %1 pages; filter, or choose a larger page.")
                         .arg(PicturePaginator::maxPages)};
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        const auto fits = checkPictureSize(document.pageSize(page), document.pixelsPerPx());
        if (!fits)
            return fits.error();
    }
    return document;
}

QString PictureDocument::viewLineOf(int page) const
{
    const PictureSheet& sheet = *m_sheets[m_pages[size_t(page)].sheet];
    const TimeRange& range = sheet.timeline().scene.scale.range;
    const DataSet& dataSet = *m_content.dataSet;
    PortableView view;
    view.dataSet = dataSet.info().id;
    view.version = dataSet.info().version;
    view.range = {std::round(range.begin), std::round(range.end)};
    view.filter = m_content.filter;
    view.lanes = m_content.arrangement;
    view.lanes.grouping = m_options.grouping;
    view.comparison = m_content.comparison;
    if (m_content.selected)
        view.event = dataSet.text(dataSet.events().key[m_content.selected->value]).toString();
    return viewLine(view);
}

void PictureDocument::paint(QPainter& painter, int number) const
{
    const Page& page = m_pages[size_t(number)];
    const PictureSheet& sheet = *m_sheets[page.sheet];
    painter.save();
    painter.fillRect(QRectF(QPointF(), page.size), m_theme.background);
    painter.scale(1 / page.shrink, 1 / page.shrink);
    painter.translate(page.marginPx, page.marginPx);
    for (const Block& block : page.blocks)
        paintBlock(painter, block, sheet, number);
    painter.restore();
}

void PictureDocument::paintBlock(QPainter& painter, const Block& block, const PictureSheet& sheet,
                                 int page) const
{
    const QRectF& rect = block.rect;
    const PictureFrame& frame = sheet.frame();
    switch (block.part) {
    case Part::Head:
        frame.paintHead(painter, m_theme, rect.topLeft());
        return;
    case Part::Axis:
        sheet.paintAxis(painter, rect);
        return;
    case Part::Lanes:
        sheet.paintLanes(painter, rect, block.lanesTop);
        return;
    case Part::Compared:
        sheet.paintCompared(painter, rect);
        return;
    case Part::Chart:
        sheet.chart()->paint(painter, rect);
        return;
    case Part::Undated:
        frame.undated.paint(painter, m_theme, rect.topLeft(), 0, frame.undated.lines().size());
        return;
    case Part::Legend:
        sheet.legend().paint(painter, m_theme, rect.topLeft());
        return;
    case Part::Sources:
        m_sources.paint(painter, m_theme, rect.topLeft(), block.begin, block.end);
        return;
    case Part::Footer:
        break;
    }
    painter.fillRect(QRectF(0, rect.top() - 6, rect.width(), 1), m_theme.hairline);
    frame.footer.paint(painter, m_theme, rect.topLeft(), 0, frame.footer.lines().size());
    if (m_pageNumbers.empty())
        return;
    const ShapedText& words = m_pageNumbers[size_t(page)];
    painter.setPen(m_theme.secondaryText);
    painter.setFont(m_smallFont);
    drawShaped(painter, words, rect.right() - words.widthPx,
               rect.bottom() - TextFlow::lineHeightPx / 2);
}

} // namespace attache
