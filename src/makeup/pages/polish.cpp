#include "makeup/pages/polish.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

constexpr int kMostSweeps = 4;
constexpr int kMostMoved = 3;  ///< Lines, of an edge at a time.

enum class SideOfPlace : std::uint8_t { top, foot, notch };

/// A side of a place that lies across, on a line of the page's grid.
struct PlaceSide {
    std::size_t place = 0;
    SideOfPlace side = SideOfPlace::top;
    int line = 0;
    int first = 0;  ///< Columns.
    int end = 0;

    bool touches(const PlaceSide& o) const { return line == o.line && first < o.end && o.first < end; }
};

std::vector<PlaceSide> sides_of(const std::vector<Place>& places) {
    std::vector<PlaceSide> sides;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Block& b = places[i].block;
        const Notch& notch = places[i].notch;
        sides.push_back({i, SideOfPlace::top, b.line, b.column, b.right()});
        PlaceSide foot{i, SideOfPlace::foot, b.foot(), b.column, b.right()};
        if (notch.side != Notch::Side::none) {
            const Block in = notch_in(b, notch);
            sides.push_back({i, SideOfPlace::notch, in.line, in.column, in.right()});
            (notch.side == Notch::Side::left ? foot.first : foot.end) =
                notch.side == Notch::Side::left ? in.right() : in.column;
        }
        sides.push_back(foot);
    }
    return sides;
}

/// All sides that one moves with.
std::vector<PlaceSide> edge_of(const PlaceSide& start, const std::vector<PlaceSide>& sides) {
    std::vector<PlaceSide> edge{start};
    std::vector<bool> is_in(sides.size());
    for (std::size_t at = 0; at < edge.size(); ++at) {
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const bool is_start = sides[i].place == start.place && sides[i].side == start.side;
            if (is_in[i] || is_start || !sides[i].touches(edge[at])) continue;
            is_in[i] = true;
            edge.push_back(sides[i]);
        }
    }
    return edge;
}

void move(Place& place, SideOfPlace side, int by) {
    switch (side) {
        case SideOfPlace::top:
            place.block.line += by;
            place.block.lines -= by;
            return;
        case SideOfPlace::foot:
            place.block.lines += by;
            if (place.notch.side != Notch::Side::none) place.notch.lines += by;
            return;
        case SideOfPlace::notch:
            place.notch.lines -= by;
            return;
    }
}

class Polisher {
  public:
    Polisher(WaySet& way, const StoredPlaces& stored, PageSetter& setter, const MakeUp& made)
        : way_(way), stored_(stored), setter_(setter), made_(made) {}

    void polish() {
        for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
            if (!improved_by_a_sweep()) return;
        }
    }

  private:
    bool improved_by_a_sweep() {
        bool improved = false;
        for (std::size_t side = 0; side < sides_of(way_.page.places).size(); ++side) {
            const std::vector<PlaceSide> sides = sides_of(way_.page.places);
            if (sides[side].side == SideOfPlace::top) continue;
            const std::vector<PlaceSide> edge = edge_of(sides[side], sides);
            if (may_move(edge)) improved = moved(edge) || improved;
        }
        return improved;
    }

    bool may_move(const std::vector<PlaceSide>& edge) const {
        const int line = edge.front().line;
        return line > 0 && line < made_.problem.page.lines &&
               std::all_of(edge.begin(), edge.end(), [&](const PlaceSide& side) {
                   const int item = way_.page.places[side.place].item;
                   return item < made_.items->articles() || made_.items->is_white(item);
               });
    }

    /// Takes the best place of an edge within a few lines.
    bool moved(const std::vector<PlaceSide>& edge) {
        std::optional<WaySet> best;
        Price known = price_with_moves(way_, stored_);
        for (int by = -kMostMoved; by <= kMostMoved; ++by) {
            std::optional<WaySet> other = by == 0 ? std::nullopt : with_edge_moved(edge, by);
            if (!other || price_with_moves(*other, stored_) >= known) continue;
            known = price_with_moves(*other, stored_);
            best = std::move(other);
        }
        if (!best) return false;
        way_ = std::move(*best);
        return true;
    }

    std::optional<WaySet> with_edge_moved(const std::vector<PlaceSide>& edge, int by) {
        MadePage page = way_.page;
        for (const PlaceSide& side : edge) move(page.places[side.place], side.side, by);
        for (const PlaceSide& side : edge) {
            if (!may_stand(page.places[side.place])) return std::nullopt;
        }
        return setter_.way(page);
    }

    bool may_stand(const Place& place) const {
        const Block& block = place.block;
        const Notch& notch = place.notch;
        const bool is_block = block.lines > 0 && made_.problem.page.block().contains(block);
        const bool has_legs = notch.side == Notch::Side::none || (notch.lines > 0 && notch.lines < block.lines);
        const Pin* pin = made_.items->items()[place.item].pin;
        return is_block && has_legs && (pin == nullptr || pin->allows(block));
    }

    WaySet& way_;
    const StoredPlaces& stored_;
    PageSetter& setter_;
    const MakeUp& made_;
};

}  // namespace

int moved_from(const StoredPlaces& stored, const std::vector<Place>& places) {
    return static_cast<int>(std::count_if(places.begin(), places.end(), [&](const Place& place) {
        if (place.item >= static_cast<int>(stored.size()) || !stored[place.item]) return false;
        const Place& before = *stored[place.item];
        return before.block != place.block || before.notch != place.notch;
    }));
}

Price price_with_moves(const WaySet& way, const StoredPlaces& stored) {
    return way.score.total() + kMoved * moved_from(stored, way.page.places);
}

void polish(WaySet& way, const StoredPlaces& stored, PageSetter& setter, const MakeUp& made) {
    Polisher(way, stored, setter, made).polish();
}

}  // namespace banxin::makeup
