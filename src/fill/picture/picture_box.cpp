#include "fill/picture/picture_box.h"

#include <algorithm>

#include "fill/picture/caption.h"
#include "fill/picture/picture_group.h"

namespace banxin {
namespace {

const InkName kPaperWhite{"paper"};
constexpr int kLeastCaptionCells = 4;

Length white_above(HoleTop top, const Paper& paper) {
    return top == HoleTop::under_head ? (paper.body.leading - paper.grid().cell) / 2 : paper.body.leading / 2;
}

/// Where the words beside a picture stand, and what they leave to it.
struct SideColumn {
    Length width;
    Length gap;
};

// A picture on its way into its hole.
class PictureBox {
  public:
    PictureBox(const StoryPicture& source, const PictureHole& hole, const House& house)
        : source_(source),
          hole_(hole),
          house_(house),
          white_(house.paper.body.leading / 4),
          gap_(house.paper.grid().cell / 2) {
        const Length above = white_above(hole.top, house.paper);
        room_ = {hole.area.x, hole.area.y + above, hole.area.width, hole.area.height - above - white_};
    }

    SetPicture set() const {
        switch (asked_place()) {
            case CaptionPlace::below:
                return below();
            case CaptionPlace::above:
                return above();
            case CaptionPlace::left:
            case CaptionPlace::right:
                return beside();
            case CaptionPlace::over:
                return over();
        }
        return below();
    }

    CaptionPlace place_of_words() const {
        const CaptionPlace asked = asked_place();
        if (!is_beside(asked)) return asked;
        const SideColumn side = side_column();
        const Length left = hole_.area.width - side.width - side.gap;
        const bool fits = left > Length() && words(side.width).height() <= group_depth(source_, left, gap_);
        return fits ? asked : CaptionPlace::below;
    }

    Length depth() const {
        const CaptionPlace place = place_of_words();
        const SideColumn side = is_beside(place) ? side_column() : SideColumn{};
        Length depth = group_depth(source_, hole_.area.width - side.width - side.gap, gap_);
        if (place == CaptionPlace::below || place == CaptionPlace::above)
            depth += words_height(words(hole_.area.width));
        return depth + white_above(HoleTop::under_head, house_.paper) + white_;
    }

  private:
    static bool is_beside(CaptionPlace place) { return place == CaptionPlace::left || place == CaptionPlace::right; }
    CaptionPlace asked_place() const { return source_.caption_place.value_or(house_.paper.captions.place); }

    CaptionBlock words(Length width) const {
        return break_caption({source_, width, house_.paper.style(TextKind::caption).ink}, house_);
    }
    Length words_height(const CaptionBlock& caption) const {
        return caption.empty() ? Length() : caption.height() + white_;
    }
    std::vector<PlacedPicture> pictures_in(const Rect& area) const { return place_group(source_, area, gap_); }

    SetPicture below() const {
        const CaptionBlock caption = words(room_.width);
        Rect area = room_;
        area.height = std::max(room_.height - words_height(caption), house_.paper.body.leading);
        SetPicture set{pictures_in(area), {}};
        // A picture that keeps its shape may end above its place's foot: its words follow it.
        const bool may_end_early = source_.look.scale == PictureScale::width && source_.others.empty();
        const Length foot = may_end_early ? set.pictures.front().area.bottom() : area.bottom();
        set.caption = place_caption(caption, {area.x, foot + white_});
        return set;
    }

    SetPicture above() const {
        const CaptionBlock caption = words(room_.width);
        Rect area = room_;
        area.y += words_height(caption);
        area.height = std::max(room_.height - words_height(caption), house_.paper.body.leading);
        return {pictures_in(area), place_caption(caption, {room_.x, room_.y})};
    }

    SideColumn side_column() const {
        const Length cell = house_.paper.grid().cell;
        if (hole_.area.width >= hole_.measure * 2 + hole_.gutter) return {hole_.measure, hole_.gutter};
        const std::int64_t cells = std::max<std::int64_t>(hole_.area.width / (cell * 3), kLeastCaptionCells);
        return {cell * cells, cell};
    }

    SetPicture beside() const {
        const SideColumn side = side_column();
        const CaptionBlock caption = words(side.width);
        if (caption.empty() || caption.height() > room_.height || side.width + side.gap >= room_.width) return below();
        const bool left = asked_place() == CaptionPlace::left;
        Rect area = room_;
        area.width -= side.width + side.gap;
        if (left) area.x += side.width + side.gap;
        const Length x = left ? room_.x : room_.right() - side.width;
        return {pictures_in(area), place_caption(caption, {x, room_.bottom() - caption.height()})};
    }

    SetPicture over() const {
        const Length inset = house_.paper.style(TextKind::caption).size / 2;
        const CaptionBlock caption = break_caption({source_, room_.width - inset * 2, kPaperWhite}, house_);
        Rect area = room_;
        area.height = std::max(area.height, house_.paper.body.leading);
        SetPicture set{pictures_in(area), {}};
        if (caption.empty()) return set;
        const Length height = caption.height() + inset;
        const Rect band{area.x, area.bottom() - height, area.width, height};
        set.pictures.back().band = band;
        set.caption =
            place_caption(caption, {area.x + inset, band.y + inset / 2 + (caption.leading - caption.size) / 2});
        return set;
    }

    const StoryPicture& source_;
    const PictureHole& hole_;
    House house_;
    Length white_;
    Length gap_;
    Rect room_;  ///< Of picture and words together.
};

}  // namespace

SetPicture set_picture(const StoryPicture& source, const PictureHole& hole, const House& house) {
    return PictureBox(source, hole, house).set();
}

CaptionPlace place_of_words(const StoryPicture& source, const PictureHole& hole, const House& house) {
    return PictureBox(source, hole, house).place_of_words();
}

Length depth_for_picture(const StoryPicture& source, const PictureHole& hole, const House& house) {
    return PictureBox(source, hole, house).depth();
}

int lines_for_picture(const StoryPicture& source, const PictureHole& hole, const House& house) {
    return static_cast<int>(count_to_cover(depth_for_picture(source, hole, house), house.paper.body.leading));
}

}  // namespace banxin
