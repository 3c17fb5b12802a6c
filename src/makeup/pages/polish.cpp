#include "makeup/pages/polish.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

constexpr int kMostSweeps = 4;
constexpr int kMostMoved = 3;  ///< Lines, of an edge at a time.

void collect(Tree& tree, std::vector<Tree*>& nodes) {
    if (tree.division != Division::whole && tree.division != Division::down) nodes.push_back(&tree);
    for (Tree& part : tree.parts) collect(part, nodes);
}

/// The edges of a node that lie across.
std::vector<int*> edges_of(Tree& tree) {
    switch (tree.division) {
        case Division::across:
            return {&tree.cut};
        case Division::notch_left:
        case Division::notch_right:
            return {&tree.notch.lines};
        case Division::spiral:
        case Division::spiral_mirrored:
            return {&tree.middle.line, &tree.middle.lines};
        case Division::whole:
        case Division::down:
            break;
    }
    return {};
}

class Polisher {
  public:
    Polisher(WaySet& way, PageSetter& setter, const MakeUp& made) : way_(way), setter_(setter), made_(made) {}

    void polish() {
        for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
            if (!improved_by_a_sweep()) return;
        }
    }

  private:
    bool improved_by_a_sweep() {
        bool improved = false;
        std::vector<Tree*> nodes;
        collect(way_.page.tree, nodes);
        const std::size_t count = nodes.size();
        for (std::size_t i = 0; i < count; ++i) {
            nodes.clear();
            collect(way_.page.tree, nodes);  // a better page has another tree
            const std::size_t edges = edges_of(*nodes[i]).size();
            for (std::size_t edge = 0; edge < edges; ++edge) improved = moved(i, edge) || improved;
        }
        return improved;
    }

    /// Takes the best place of an edge within a few lines.
    bool moved(std::size_t node, std::size_t edge) {
        std::optional<WaySet> best;
        for (int by = -kMostMoved; by <= kMostMoved; ++by) {
            if (by == 0) continue;
            std::optional<WaySet> other = with_edge_moved(node, edge, by);
            const Price known = best ? best->score.total() : way_.score.total();
            if (other && other->score.total() < known) best = std::move(other);
        }
        if (!best) return false;
        way_ = std::move(*best);
        return true;
    }

    std::optional<WaySet> with_edge_moved(std::size_t node, std::size_t edge, int by) {
        MadePage page = way_.page;
        std::vector<Tree*> nodes;
        collect(page.tree, nodes);
        *edges_of(*nodes[node])[edge] += by;
        std::vector<Place> places = lay_out(page.tree, made_.problem.page.block());
        std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.item < b.item; });
        for (std::size_t i = 0; i < places.size(); ++i) places[i].corners = page.places[i].corners;
        if (!std::all_of(places.begin(), places.end(), [&](const Place& place) { return may_stand(place); }))
            return std::nullopt;
        page.places = std::move(places);
        return setter_.way(page);
    }

    bool may_stand(const Place& place) const {
        const Block& block = place.block;
        const Notch& notch = place.notch;
        const bool is_block = block.lines > 0 && block.columns > 0 && made_.problem.page.block().contains(block);
        const bool has_legs = notch.side == Notch::Side::none ||
                              (notch.lines > 0 && notch.lines < block.lines && notch.columns < block.columns);
        const Pin* pin = made_.items->items()[place.item].pin;
        return is_block && has_legs && (pin == nullptr || pin->allows(block));
    }

    WaySet& way_;
    PageSetter& setter_;
    const MakeUp& made_;
};

}  // namespace

void polish(WaySet& way, PageSetter& setter, const MakeUp& made) {
    Polisher(way, setter, made).polish();
}

}  // namespace banxin::makeup
