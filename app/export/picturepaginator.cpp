// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturepaginator.h"

#include "export/sourcelist.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace attache {

namespace {

constexpr double pictureMarginPx = 24;
constexpr double paperMarginPx = 45; ///< 12 mm
constexpr double maxPaperShrink = 1.3;
constexpr double maxPaperLabelShrink = 1.5; ///< labels are then 6 pt high
constexpr double maxPictureShrink = 40;
constexpr double maxPictureLabelShrink = 2;
constexpr double labelStep = 1.06;
constexpr int shrinkSteps = 40;
constexpr double columnGapPx = 30;
constexpr double columnWidthPx = 310; ///< at least
constexpr int maxColumns = 4;
constexpr double minColumnHeightPx = 120;
constexpr double sourcesGapPx = 22;

int columnsIn(double widthPx)
{
    return std::clamp(int((widthPx + columnGapPx) / (columnWidthPx + columnGapPx)), 1, maxColumns);
}

double columnWidth(double widthPx)
{
    const int columns = columnsIn(widthPx);
    return (widthPx - (columns - 1) * columnGapPx) / columns;
}

/// The last line that columns of the height hold, from the line on.
size_t endOfColumns(const TextFlow& flow, size_t begin, int columns, double heightPx)
{
    for (int i = 0; i < columns && begin < flow.lines().size(); ++i)
        begin = flow.columnEnd(begin, heightPx);
    return begin;
}

/// The least height in which the columns hold all lines from begin on.
double balancedHeight(const TextFlow& flow, size_t begin, int columns)
{
    double low = 0;
    double high = flow.height(begin, flow.lines().size());
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        const bool fits = endOfColumns(flow, begin, columns, middle) == flow.lines().size();
        (fits ? high : low) = middle;
    }
    return std::ceil(high);
}

} // namespace

PicturePaginator::PicturePaginator(PictureDocument& document)
    : m_document(document)
    , m_pageSize(document.options().size.page())
    , m_marginPx(document.options().size.isPaper ? paperMarginPx : pictureMarginPx)
    , m_growsDown(!document.options().size.isPaper && document.options().size.growsDown)
{
}

double PicturePaginator::widthFor(double shrink) const
{
    return m_pageSize.width() * shrink - 2 * m_marginPx;
}

double PicturePaginator::innerHeight(const Page& page) const
{
    return page.size.height() * page.shrink - 2 * page.marginPx;
}

PictureDocument::Page& PicturePaginator::addPage(size_t sheet, double shrink)
{
    m_document.m_pages.push_back({m_pageSize, shrink, m_marginPx, sheet, {}});
    m_top = 0;
    return m_document.m_pages.back();
}

void PicturePaginator::addBlock(Page& page, Part part, double heightPx, double gapPx)
{
    if (m_top > 0)
        m_top += gapPx;
    page.blocks.push_back({part, {0, m_top, widthFor(page.shrink), heightPx}, 0, 0, 0});
    m_top += heightPx;
}

std::shared_ptr<const PictureSheet>
PicturePaginator::fitting(const SheetRequest& request, const Limits& limits, double* shrink) const
{
    *shrink = 1;
    auto sheet = std::make_shared<const PictureSheet>(request, widthFor(1));
    for (int step = 0; step < shrinkSteps; ++step) {
        const double needed = (sheet->heightPx() + 2 * m_marginPx) / m_pageSize.height();
        double next = needed > *shrink ? std::min(needed * 1.004, limits.forHeight) : *shrink;
        if (sheet->cutLabels() > 0)
            next = std::max(next, std::min(*shrink * labelStep, limits.forLabels));
        if (next <= *shrink)
            break;
        *shrink = next;
        sheet = std::make_shared<const PictureSheet>(request, widthFor(*shrink));
    }
    return sheet;
}

void PicturePaginator::addSheet(const SheetRequest& request)
{
    const bool isPaper = m_document.options().size.isPaper;
    Limits limits = isPaper ? Limits{maxPaperShrink, maxPaperLabelShrink}
                            : Limits{maxPictureShrink, maxPictureLabelShrink};
    // Two timelines that are compared stay on one page.
    if (request.compared)
        limits.forHeight = maxPictureShrink;
    if (m_growsDown)
        limits.forHeight = 1;
    double shrink = 1;
    auto sheet = fitting(request, limits, &shrink);
    const size_t index = m_document.m_sheets.size();
    const double available = m_pageSize.height() * shrink - 2 * m_marginPx;
    if (isPaper && sheet->heightPx() > available) {
        limits.forHeight = 1; // the lanes go on on the next page
        sheet = fitting(request, limits, &shrink);
        m_document.m_sheets.push_back(sheet);
        sliceLanes(*sheet, index, shrink);
        return;
    }
    m_document.m_sheets.push_back(sheet);
    Page& page = addPage(index, shrink);
    addBlock(page, Part::Head, sheet->frame().headHeightPx());
    addBlock(page, Part::Axis, axisHeightPx);
    addBlock(page, Part::Lanes, sheet->lanesHeightPx());
    addBelowLanes(page, *sheet);
}

void PicturePaginator::addBelowLanes(Page& page, const PictureSheet& sheet)
{
    constexpr double gap = PictureSheet::gapPx;
    if (sheet.comparedPx() > 0)
        addBlock(page, Part::Compared, sheet.comparedPx(), gap);
    if (sheet.chart())
        addBlock(page, Part::Chart, sheet.chart()->heightPx(), gap);
    if (!sheet.frame().undated.isEmpty())
        addBlock(page, Part::Undated, sheet.frame().undated.height(), gap);
    if (sheet.legend().heightPx() > 0)
        addBlock(page, Part::Legend, sheet.legend().heightPx(), gap);
}

void PicturePaginator::sliceLanes(const PictureSheet& sheet, size_t index, double shrink)
{
    double top = 0;
    Page* page = nullptr;
    do {
        page = &addPage(index, shrink);
        addBlock(*page, Part::Head, sheet.frame().headHeightPx());
        addBlock(*page, Part::Axis, axisHeightPx);
        const double room = innerHeight(*page) - m_top - sheet.footerPx();
        const double bottom = sheet.cutBefore(top, room);
        addBlock(*page, Part::Lanes, bottom - top);
        page->blocks.back().lanesTop = top;
        top = bottom;
    } while (top < sheet.lanesHeightPx() - 0.5 && m_document.pageCount() < maxPages);
    if (m_top + sheet.belowLanesPx() + sheet.footerPx() > innerHeight(*page)) {
        page = &addPage(index, shrink);
        addBlock(*page, Part::Head, sheet.frame().headHeightPx());
    }
    addBelowLanes(*page, sheet);
}

void PicturePaginator::addSources()
{
    TextFlow& flow = m_document.m_sources;
    const double shrink = m_growsDown ? m_document.m_pages.back().shrink : 1;
    flow = sourceList(*m_document.content().dataSet, m_document.numbers(), Fonts::make(1),
                      columnWidth(widthFor(shrink)), m_document.content().locale);
    const PictureSheet& sheet = *m_document.m_sheets.back();
    const size_t index = m_document.m_sheets.size() - 1;
    size_t next = 0;
    Page* page = &m_document.m_pages.back();
    if (m_growsDown) {
        m_top += sourcesGapPx;
        fillColumns(*page, std::numeric_limits<double>::max(), &next);
        return;
    }
    const double left = innerHeight(*page) - m_top - sourcesGapPx - sheet.footerPx();
    if (page->shrink == 1 && left >= minColumnHeightPx) {
        m_top += sourcesGapPx;
        fillColumns(*page, left, &next);
    }
    while (next < flow.lines().size() && m_document.pageCount() < maxPages) {
        page = &addPage(index, 1);
        fillColumns(*page, innerHeight(*page) - sheet.footerPx(), &next);
    }
}

void PicturePaginator::fillColumns(Page& page, double heightPx, size_t* next)
{
    const TextFlow& flow = m_document.m_sources;
    const double width = widthFor(page.shrink);
    const int columns = columnsIn(width);
    const double height = std::min(heightPx, balancedHeight(flow, *next, columns));
    for (int column = 0; column < columns && *next < flow.lines().size(); ++column) {
        const size_t end = flow.columnEnd(*next, height);
        const QRectF rect(column * (columnWidth(width) + columnGapPx), m_top, columnWidth(width),
                          height);
        page.blocks.push_back({Part::Sources, rect, 0, *next, end});
        *next = end;
    }
    m_top += height;
}

void PicturePaginator::finish()
{
    TextShaper shaper(m_document.m_smallFont);
    const int count = m_document.pageCount();
    for (int number = 0; number < count; ++number) {
        Page& page = m_document.m_pages[size_t(number)];
        const PictureSheet& sheet = *m_document.m_sheets[page.sheet];
        if (m_growsDown) {
            const double needed = m_top + sheet.footerPx() + 2 * m_marginPx;
            page.size.setHeight(std::max(page.size.height(), std::ceil(needed / page.shrink)));
        }
        if (sheet.footerPx() > 0) {
            const double height = sheet.frame().footer.height();
            page.blocks.push_back({Part::Footer,
                                   {0, innerHeight(page) - height, widthFor(page.shrink), height},
                                   0,
                                   0,
                                   0});
        }
        if (count > 1) {
            //: In the footer of a page: %1 its number, %2 how many there are
            const QString text = QCoreApplication::translate("Picture", "Page %1 of %2");
            const QLocale& locale = m_document.content().locale;
            m_document.m_pageNumbers.push_back(
                shaper.shaped(text.arg(locale.toString(number + 1), locale.toString(count))));
        }
    }
}

} // namespace attache
