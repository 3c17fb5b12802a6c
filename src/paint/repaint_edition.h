#pragma once

#include <map>
#include <memory>
#include <vector>

#include "paint/paint_edition.h"

namespace banxin {

/// What a page was painted from.
struct PaintedPage {
    std::shared_ptr<const Edition> look;  ///< model/look_of_edition.h.
    GuideMode guides = GuideMode::off;
    std::shared_ptr<const FilledPage> page;
    std::shared_ptr<const FilledFurniture> furniture;
    std::vector<PageLink> links;
    std::vector<OutlineEntry> outline;
};

/// An edition's marks, and what they were painted from: kept by whoever shows an edition while it is edited, for
/// settings from one library of faces.
struct PaintMemo {
    Document document;
    std::map<PageNumber, PaintedPage> pages{};
};

// Brings the memo's document up to date, and paints only what has changed.
//
// Out:      the numbers of the pages whose marks differ from those before, and of new ones, in order.
// Promises: the document is the one that paint_edition() gives.
std::vector<PageNumber> repaint_edition(const PaintSource& source, GuideMode guides, PaintMemo& memo);

}  // namespace banxin
