// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picturedocument.h"

namespace attache {

/// Divides a document into pages.
class PicturePaginator
{
public:
    explicit PicturePaginator(PictureDocument& document);

    /// Adds the pages of one timeline.
    void addSheet(const SheetRequest& request);

    /// Adds the numbered quotations and references: in what is left of the last page, and on
    /// pages of their own.
    void addSources();

    /// Puts the footers, with page numbers where there is more than one page.
    void finish();

    static constexpr int maxPages = 500;

private:
    using Page = PictureDocument::Page;
    using Part = PictureDocument::Part;

    /// How much smaller than asked for things may be drawn.
    struct Limits
    {
        double forHeight = 1; ///< so that everything fits on the page
        double forLabels = 1; ///< so that every label stands whole
    };

    /// The sheet in the least width that needs no more than the page and cuts no label, as far as
    /// the limits allow.
    std::shared_ptr<const PictureSheet> fitting(const SheetRequest& request, const Limits& limits,
                                                double* shrink) const;
    Page& addPage(size_t sheet, double shrink);
    void addBlock(Page& page, Part part, double heightPx, double gapPx = 0);
    void addBelowLanes(Page& page, const PictureSheet& sheet);
    void sliceLanes(const PictureSheet& sheet, size_t index, double shrink);
    void fillColumns(Page& page, double heightPx, size_t* next);
    double innerHeight(const Page& page) const;
    double widthFor(double shrink) const;

    PictureDocument& m_document;
    QSizeF m_pageSize;
    double m_marginPx = 24;
    bool m_growsDown = false;
    double m_top = 0; ///< where the next block of the last page begins
};

} // namespace attache
