#include "fill/tables/picture_table.h"

#include <algorithm>

#include "fill/picture/show_picture.h"

namespace banxin {
namespace {

constexpr int kMostDeeper = 3;  ///< Lines.

/// What its own size leaves of it (`fit`, `natural`) is no crop.
bool is_cropped(const StoryPicture& picture) {
    return picture.look.scale == PictureScale::fill || picture.look.scale == PictureScale::width;
}

}  // namespace

int crop_of(std::span<const PlacedPicture> pictures) {
    std::int64_t shown = 0;
    std::int64_t all = 0;
    for (const PlacedPicture& placed : pictures) {
        const Crop part = shown_part(placed.source.picture, placed.source.look);
        shown += std::int64_t{placed.crop.width} * placed.crop.height;
        all += std::int64_t{part.width} * part.height;
    }
    return all == 0 ? 0 : static_cast<int>(1000 - std::min<std::int64_t>(shown * 1000 / all, 1000));
}

std::vector<SizedPicture> picture_table(const StoryPicture& picture, const PictureTableWish& wish, const Paper& paper,
                                        const TypeCase& type_case) {
    PictureHole hole = wish.hole;
    const Length leading = paper.grid().leading;
    const int natural = lines_for_picture(picture, hole, paper, type_case);
    const auto at = [&](int lines) {
        hole.area.height = leading * lines;
        return SizedPicture{lines, crop_of(set_picture(picture, hole, paper, type_case).pictures)};
    };
    std::vector<SizedPicture> table{at(natural)};
    if (!is_cropped(picture)) return {{natural, 0}};
    for (int lines = natural - 1; lines > 1; --lines) {
        table.push_back(at(lines));
        if (table.back().crop > wish.most_crop) break;
    }
    for (int lines = natural + 1; lines <= natural + kMostDeeper; ++lines) table.push_back(at(lines));
    std::erase_if(table, [&](const SizedPicture& one) { return one.crop > wish.most_crop && one.lines != natural; });
    std::stable_sort(table.begin(), table.end(),
                     [](const SizedPicture& a, const SizedPicture& b) { return a.crop < b.crop; });
    return table;
}

}  // namespace banxin
