#include "fill/page/place_rests.h"

#include <algorithm>

#include "fill/page/arrange_rests.h"

namespace banxin {
namespace {

int rest_lines(const MeasuredContinuation& rest) {
    return rest.head.grid_lines + rest.depth;
}

int hole_lines(const JumpHole& hole) {
    return hole.frame->legs.front().lines.count();
}

/// Of all its columns.
std::int64_t text_width(const JumpHole& hole) {
    Length width;
    int column = -1;
    for (const Slot& slot : hole.frame->slots) {
        if (slot.column != column) width += slot.measure;
        column = slot.column;
    }
    return std::max<std::int64_t>(width.in_emu(), 1);
}

std::vector<HoleRoom> rooms_of(std::span<const JumpHole> holes) {
    std::vector<HoleRoom> rooms;
    for (const JumpHole& hole : holes) rooms.push_back({hole_lines(hole), text_width(hole), hole.plan->number.value});
    return rooms;
}

/// Rests measured in one way for every hole that they may go to.
class RestPlacer {
  public:
    RestPlacer(std::span<const JumpHole> holes, std::span<const RestForHoles> rests, const FrameFiller& filler)
        : holes_(holes), rests_(rests), filler_(filler) {}

    Arrangement arrange(Copyfit copyfit) const {
        std::vector<RestToPlace> to_place;
        for (const RestForHoles& rest : rests_) {
            RestToPlace& next = to_place.emplace_back();
            next.depths.resize(holes_.size());
            next.may_go_on = rest.may_go_on;
            for (const std::size_t hole : rest.holes) {
                const SharedMeasure measured = filler_.measured(rest.rest, holes_[hole], copyfit);
                next.depths[hole] = RestDepth{measured->head.grid_lines, measured->depth, faults(hole, measured)};
            }
        }
        return arrange_rests(rooms_of(holes_), to_place, costs(copyfit));
    }

    PlacedRests place(const Arrangement& arrangement, Copyfit copyfit) const {
        PlacedRests placed;
        placed.over = arrangement.over;
        placed.hole_of.resize(rests_.size());
        for (std::size_t hole = 0; hole < holes_.size(); ++hole) {
            std::vector<SharedMeasure>& inside = placed.holes.emplace_back();
            for (const std::size_t rest : arrangement.holes[hole]) {
                placed.hole_of[rest] = hole;
                inside.push_back(filler_.measured(rests_[rest].rest, holes_[hole], copyfit));
            }
            if (copyfit == Copyfit::yes) loosen(hole, arrangement.holes[hole], inside);
            for (const SharedMeasure& rest : inside) placed.faults += faults(hole, rest);
        }
        return placed;
    }

  private:
    /// As the holes and the frames of the starts come to be filled.
    OversetCosts costs(Copyfit copyfit) const {
        return {[this, copyfit](const CutRest& cut) -> std::optional<std::int64_t> {
                    const SharedMeasure rest = filler_.measured(rests_[cut.rest].rest, holes_[cut.hole], copyfit);
                    const auto over = filler_.in_depth(holes_[cut.hole], rest, rest->depth - cut.lines).over;
                    return over ? std::optional(over->in_emu()) : std::nullopt;
                },
                [this](std::size_t rest) -> std::optional<std::int64_t> {
                    const StoryStart& start = rests_[rest].start;
                    if (start.binding == nullptr) return std::nullopt;
                    return filler_.over_at_start(start).in_emu();
                }};
    }

    int faults(std::size_t hole, const SharedMeasure& rest) const {
        return filler_.in_depth(holes_[hole], rest, rest->depth).faults;
    }

    /// Gives rests their own depths again where the hole has room for it.
    void loosen(std::size_t hole, const std::vector<std::size_t>& order, std::vector<SharedMeasure>& inside) const {
        for (std::size_t i = 0; i < order.size(); ++i) {
            const SharedMeasure natural = filler_.measured(rests_[order[i]].rest, holes_[hole], Copyfit::no);
            if (natural->depth - inside[i]->depth <= free_lines(holes_[hole], inside)) inside[i] = natural;
        }
    }

    std::span<const JumpHole> holes_;
    std::span<const RestForHoles> rests_;
    const FrameFiller& filler_;
};

}  // namespace

PlacedRests place_rests(std::span<const JumpHole> holes, std::span<const RestForHoles> rests,
                        const FrameFiller& filler) {
    const RestPlacer placer(holes, rests, filler);
    const Arrangement natural = placer.arrange(Copyfit::no);
    if (natural.fits()) return placer.place(natural, Copyfit::no);
    const Arrangement closed = placer.arrange(Copyfit::yes);
    if (closed.over < natural.over) return placer.place(closed, Copyfit::yes);
    return placer.place(natural, Copyfit::no);
}

PlacedRests place_rests_as_they_are(std::span<const JumpHole> holes, std::span<const RestForHoles> rests,
                                    const FrameFiller& filler) {
    const RestPlacer placer(holes, rests, filler);
    return placer.place(placer.arrange(Copyfit::no), Copyfit::no);
}

int free_lines(const JumpHole& hole, std::span<const SharedMeasure> inside) {
    int free = hole_lines(hole);
    for (std::size_t i = 0; i < inside.size(); ++i) free -= rest_lines(*inside[i]) + (i > 0 ? 1 : 0);
    return free;
}

}  // namespace banxin
