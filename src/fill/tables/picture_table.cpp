#include "fill/tables/picture_table.h"

#include <algorithm>
#include <utility>

#include "fill/picture/show_picture.h"

namespace banxin {
namespace {

constexpr int kMostDeeper = 3;   ///< Lines.
constexpr int kMostLines = 400;  ///< Of a vertical page.

/// Sets the picture in so many lines.
class PictureSizer {
  public:
    PictureSizer(const StoryPicture& picture, const PictureTableWish& wish, const House& house)
        : picture_(picture),
          wish_(wish),
          paper_(house.paper),
          level_(type_case_for(Writing::horizontal, house.type_case)) {}

    SizedPicture in(int lines) const {
        return {lines, crop_of(set_picture(picture_, hole_in(lines), {paper_, level_}).pictures)};
    }

    int natural() const {
        if (wish_.writing == Writing::horizontal) return lines_for_picture(picture_, wish_.hole, {paper_, level_});
        int lines = kLeastLinesOfAPicture;
        while (lines < kMostLines && shows_all(lines + 1)) ++lines;
        return lines;
    }

  private:
    PictureHole hole_in(int lines) const {
        const Length leading = paper_.grid().leading;
        PictureHole hole = wish_.hole;
        if (wish_.writing == Writing::horizontal) {
            hole.area.height = leading * lines;
        } else {
            hole.area = {Length(), Length(), leading * (lines - 1), wish_.hole.area.width};
        }
        return hole;
    }

    /// Of a picture beside vertical lines: the wider, the higher.
    bool shows_all(int lines) const {
        const PictureHole hole = hole_in(lines);
        return depth_for_picture(picture_, hole, {paper_, level_}) <= hole.area.height;
    }

    const StoryPicture& picture_;
    const PictureTableWish& wish_;
    const Paper& paper_;
    TypeCase level_;  ///< Captions are, on every page.
};

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

int lines_of_whole(const StoryPicture& picture, const PictureTableWish& wish, const House& house) {
    return PictureSizer(picture, wish, house).natural();
}

std::vector<SizedPicture> picture_table(const StoryPicture& picture, const PictureTableWish& wish, const House& house) {
    const PictureSizer sizer(picture, wish, house);
    const int natural = sizer.natural();
    std::vector<SizedPicture> table{sizer.in(natural)};
    if (!is_cropped(picture)) return {{natural, 0}};
    for (int lines = natural - 1; lines > 1; --lines) {
        table.push_back(sizer.in(lines));
        if (table.back().crop > wish.most_crop) break;
    }
    for (int lines = natural + 1; lines <= natural + kMostDeeper; ++lines) table.push_back(sizer.in(lines));
    std::erase_if(table, [&](const SizedPicture& one) { return one.crop > wish.most_crop && one.lines != natural; });
    std::stable_sort(table.begin(), table.end(),
                     [](const SizedPicture& a, const SizedPicture& b) { return a.crop < b.crop; });
    return table;
}

}  // namespace banxin
