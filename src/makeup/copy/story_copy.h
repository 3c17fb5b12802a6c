#pragma once

#include <optional>
#include <vector>

#include "fill/text/continuation.h"
#include "fill/text/fill_sources.h"
#include "makeup/copy/page_room.h"
#include "makeup/copy/ranks.h"
#include "makeup/table/article.h"

namespace banxin::makeup {

/// How a picture choice of an article's matter stands in the story's frame: all of its pictures below one another.
struct PictureSetting {
    int columns = 0;
    std::vector<int> lines{};
    bool operator==(const PictureSetting&) const = default;
};

// A story as an article, and what each of its choices is to the composer.
struct StoryCopy {
    StoryId story;
    Article article;
    std::vector<std::vector<HeadPlan>> heads;  ///< As `article.matter.heads`; columns counted from the block's first.
    std::vector<PictureSetting> pictures;      ///< As `article.matter.pictures`.
    std::optional<BoxTemplate> box{};
    int facts_lines = 0;  ///< That its fact box takes in one column; 0 without one.
    bool may_jump = false;
    std::vector<Continuation> arriving{};  ///< Of a frame for jumps, which is no story's (landing_copy.h).

    bool is_landing() const { return !arriving.empty(); }
};

/// What of a story is to be tabled.
struct CopyWish {
    StoryId story;
    Rank rank = Rank::body;
    HeadBand band;
    std::optional<StoryPin> pin{};
    bool may_jump = false;
};

/// How many columns of a page's a rank's picture wants.
int wanted_picture_columns(const Picture& picture, Rank rank, int columns);

/// What a picture costs that is so many columns wider or narrower than that: the more, the more important its story is.
int picture_size_amount(int columns_off, Rank rank);

/// Lines of a story that stay where it starts when it goes on elsewhere, and those that go.
constexpr int least_kept(int lines) {
    const int share = (lines * 2 + 4) / 5;
    return share < 14 ? 14 : share;
}
inline constexpr int kLeastGone = 10;

// Tables a story for a page, everything from the composer: heads (fill/tables/head_table.h), pictures
// (picture_table.h), lines (line_table.h), what a box, a QR code or a fact box take.
//
// Leaves: the article's section and its pin to its caller.
StoryCopy copy_of(const CopyWish& wish, const PageRoom& room, const Weights& weights, const FillSources& sources);

}  // namespace banxin::makeup
