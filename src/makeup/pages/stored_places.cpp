#include "makeup/pages/stored_places.h"

#include <algorithm>

#include "makeup/pages/place_of_frame.h"
#include "makeup/pages/taken_cells.h"

namespace banxin::makeup {
namespace {

constexpr int kMostLinesGivenUp = 2;  ///< Of a frame, as white beside the house's (story_frame.h).

const FrameTemplate* frame_before(const StoryCopy& copy, const PageBefore& before) {
    FrameId id{copy.article.name};
    for (const FrameBinding& binding : before.bindings) {
        const auto* story = std::get_if<StoryBinding>(&binding.content);
        if (story != nullptr && story->story == copy.story && !copy.is_landing()) id = binding.frame;
    }
    const auto found = std::find_if(before.frames.begin(), before.frames.end(), [&](const FrameTemplate& frame) {
        return frame.id == id && !before.locked.contains(frame.id);
    });
    return found == before.frames.end() ? nullptr : &*found;
}

class StoredPage {
  public:
    StoredPage(const PageOrder& order, const PageBefore& before)
        : order_(order), before_(before), taken_(order.room.size.columns, order.room.size.lines) {
        for (const Block& hole : order.room.holes) taken_.take(hole);
    }

    StoredPlaces places() {
        StoredPlaces stored(order_.copies.size());
        for (std::size_t i = 0; i < stored.size(); ++i) {
            const FrameTemplate* frame = frame_before(order_.copies[i], before_);
            if (frame == nullptr) continue;
            std::optional<Place> place = place_of_frame(*frame, order_.room);
            if (!place || !may_stand(*place, order_.copies[i])) continue;
            place->item = static_cast<int>(i);
            take(*place);
            stored[i] = place;
        }
        for (std::optional<Place>& place : stored) {
            if (place) take_what_was_given_up(*place);
        }
        return stored;
    }

  private:
    bool may_stand(const Place& place, const StoryCopy& copy) const {
        if (!order_.room.size.block().contains(place.block)) return false;
        const bool may_be_l = place.notch.side == Notch::Side::none || copy.article.may_be_notched;
        for (const Block& leg : blocks_in(place)) {
            if (taken_.is_any_taken(leg)) return false;
        }
        return may_be_l && (!copy.article.pin || copy.article.pin->allows(place.block));
    }

    static std::vector<Block> blocks_in(const Place& place) {
        if (place.notch.side == Notch::Side::none) return {place.block};
        const Block notch = notch_in(place.block, place.notch);
        Block upper = place.block;
        upper.lines -= place.notch.lines;
        Block lower{place.block.column, notch.line, place.block.columns - notch.columns, notch.lines};
        if (place.notch.side == Notch::Side::left) lower.column = notch.right();
        return {upper, lower};
    }

    void take(const Place& place) {
        for (const Block& block : blocks_in(place)) taken_.take(block);
    }

    /// White that nobody else has, at its foot, or over it on the page's foot.
    void take_what_was_given_up(Place& place) {
        for (int given_up = 0; given_up < kMostLinesGivenUp; ++given_up) {
            const Block above{place.block.column, place.block.line - 1, place.block.columns, 1};
            if (is_free_below(place)) {
                ++place.block.lines;
            } else if (order_.room.is_at_foot(place.block) && above.line >= 0 && !taken_.is_any_taken(above)) {
                --place.block.line;
                ++place.block.lines;
            }
            take(place);
        }
    }

    /// The line under each of its columns.
    bool is_free_below(const Place& place) const {
        if (place.block.foot() >= order_.room.size.lines) return false;
        const Block notch = notch_in(place.block, place.notch);
        for (int x = place.block.column; x < place.block.right(); ++x) {
            const bool over_notch = place.notch.area() > 0 && notch.column <= x && x < notch.right();
            if (taken_.is_taken(x, over_notch ? notch.line : place.block.foot())) return false;
        }
        return true;
    }

    const PageOrder& order_;
    const PageBefore& before_;
    TakenCells taken_;
};

}  // namespace

StoredPlaces stored_places(const PageOrder& order, const PageBefore& before) {
    return StoredPage(order, before).places();
}

}  // namespace banxin::makeup
