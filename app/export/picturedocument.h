// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportoptions.h"
#include "export/picturesheet.h"
#include "workspace/comparison.h"

#include <vector>

namespace attache {

/// What there is to make a picture of.
struct PictureContent
{
    DataSetPtr dataSet;
    EventFilter filter;
    TimeRange view;                  ///< what PictureExtent::CurrentView shows
    TimeRange whole;                 ///< what PictureExtent::WholeRange shows
    std::optional<EventId> selected; ///< what PictureExtent::Selection shows
    LaneArrangement arrangement;     ///< the order of the lanes
    QLocale locale;
    PicturePartMaker chart; ///< may be null
    std::optional<Comparison> comparison = {};
};

/// A picture of a timeline on one or more pages, laid out and ready to be painted.
class PictureDocument
{
public:
    /// Lays the pages out. Where a picture has a fixed height and the lanes need more, everything
    /// is drawn smaller; on paper, where that would be too small to read, the lanes go on on the
    /// next page. The error says in a sentence what is not possible: a size, an empty stretch, a
    /// selection where nothing is selected, too many pages.
    static Result<PictureDocument> make(const PictureContent& content,
                                        const ExportOptions& options);

    int pageCount() const { return int(m_pages.size()); }

    /// The size of a page in pixels of 1/96 inch; page counts from 0.
    QSizeF pageSize(int page) const { return m_pages[size_t(page)].size; }

    /// Pixels of the file for each of them.
    double pixelsPerPx() const { return m_options.size.pixelsPerPx(); }

    const PictureContent& content() const { return m_content; }
    const ExportOptions& options() const { return m_options; }
    const EventNumbers& numbers() const { return m_numbers; }

    /// The view line that leads back to what the page shows.
    QString viewLineOf(int page) const;

    /// The timelines, for looking at what has been laid out.
    const std::vector<std::shared_ptr<const PictureSheet>>& sheets() const { return m_sheets; }

    /// Paints a page, its background included; the painter's unit is the page's.
    void paint(QPainter& painter, int page) const;

private:
    friend class PicturePaginator;

    enum class Part
    {
        Head,
        Axis,
        Lanes,
        Compared,
        Chart,
        Undated,
        Legend,
        Sources,
        Footer
    };

    /// A part of a page, inside its margins and before it is made smaller.
    struct Block
    {
        Part part = Part::Head;
        QRectF rect;
        double lanesTop = 0; ///< Part::Lanes: what part of the lanes begins here
        size_t begin = 0;    ///< Part::Sources: the lines
        size_t end = 0;
    };

    struct Page
    {
        QSizeF size;
        double shrink = 1; ///< drawn size = size × shrink
        double marginPx = 0;
        size_t sheet = 0; ///< into m_sheets
        std::vector<Block> blocks;
    };

    void paintBlock(QPainter& painter, const Block& block, const PictureSheet& sheet,
                    int page) const;

    PictureContent m_content;
    ExportOptions m_options;
    Theme m_theme;
    EventNumbers m_numbers;
    std::vector<std::shared_ptr<const PictureSheet>> m_sheets;
    TextFlow m_sources;
    QFont m_smallFont;
    std::vector<ShapedText> m_pageNumbers; ///< of each page; none when there is one
    std::vector<Page> m_pages;
};

} // namespace attache
