#include "makeup/pages/remake_page.h"

#include <algorithm>
#include <set>

#include "makeup/judge/standing.h"
#include "makeup/pages/choose_ways.h"
#include "makeup/pages/taken_cells.h"

namespace banxin::makeup {
namespace {

constexpr int kLeastFreed = 3;  ///< Stories that are made up anew together.

bool are_beside(const Place& a, const Place& b) {
    for (const Block& one : legs_of(a)) {
        const Block around{one.column - 1, one.line - 1, one.columns + 2, one.lines + 2};
        for (const Block& other : legs_of(b)) {
            if (around.overlaps(other)) return true;
        }
    }
    return false;
}

class PageRemaker {
  public:
    PageRemaker(const PageOrder& order, const StoredPlaces& stored, const PageEffort& effort, const Crew& crew)
        : order_(order),
          stored_(stored),
          effort_(effort),
          crew_(crew),
          whole_{order.problem, std::make_shared<const PageItems>(order.problem, 0), {}, {}, {}},
          setter_(order, whole_) {}

    std::vector<WaySet> remake() {
        std::vector<WaySet> ways;
        std::set<int> freed = without_place();
        if (freed.empty()) {
            if (std::optional<WaySet> as_it_stood = with_places({})) {
                polish(*as_it_stood, stored_, setter_, whole_);
                freed = not_even(*as_it_stood);
                ways.push_back(std::move(*as_it_stood));
            }
        }
        const bool stands = !ways.empty() && freed.empty();
        if (!stands) remake_parts(std::move(freed), ways);
        const bool is_enough = !ways.empty() && std::any_of(ways.begin(), ways.end(), is_even);
        if (!is_enough || effort_.alternatives > 1) {
            for (WaySet& way : make_page(order_, effort_, crew_)) ways.push_back(std::move(way));
        }
        return different_ways(std::move(ways), stored_, effort_.alternatives);
    }

  private:
    int count() const { return static_cast<int>(order_.copies.size()); }

    std::set<int> without_place() const {
        std::set<int> without;
        for (int i = 0; i < count(); ++i) {
            if (!stored_[i]) without.insert(i);
        }
        return without;
    }

    static bool is_even(const WaySet& way) {
        return way.left_out.empty() && way.white_cells == 0 &&
               std::all_of(way.stories.begin(), way.stories.end(), [](const Tried& story) { return story.is_even(); });
    }

    std::set<int> not_even(const WaySet& way) const {
        std::set<int> found;
        for (int i = 0; i < count(); ++i) {
            if (!way.stories[i].is_even()) found.insert(i);
        }
        return found;
    }

    /// Ring by ring, until a part of the page comes out even.
    void remake_parts(std::set<int> freed, std::vector<WaySet>& ways) {
        const std::size_t most = static_cast<std::size_t>(count()) * 2 / 3;
        while (true) {
            add_neighbours(freed);
            if (freed.size() > most || (effort_.go_on && !effort_.go_on())) return;
            for (WaySet& way : remade(freed)) {
                polish(way, stored_, setter_, whole_);
                ways.push_back(std::move(way));
            }
            if (!ways.empty() && is_even(ways.back())) return;
        }
    }

    /// Those beside them; where none of them stands anywhere, the least important ones.
    void add_neighbours(std::set<int>& freed) const {
        const std::set<int> before = freed;
        for (const int one : before) {
            for (int i = 0; i < count(); ++i) {
                if (stored_[one] && stored_[i] && are_beside(*stored_[one], *stored_[i])) freed.insert(i);
            }
        }
        for (int i = count() - 1; i >= 0 && static_cast<int>(freed.size()) < kLeastFreed; --i) freed.insert(i);
        for (int i = count() - 1; i >= 0 && freed == before; --i) freed.insert(i);
    }

    /// The part of the page that is not kept, made up with the stories that are free.
    std::vector<WaySet> remade(const std::set<int>& freed) {
        TakenCells taken(order_.room.size.columns, order_.room.size.lines);
        for (const Block& hole : order_.room.holes) taken.take(hole);
        std::vector<Place> kept;
        PageOrder part{order_.room, {}, order_.problem, order_.sources, order_.target};
        part.problem.articles.clear();
        for (int i = 0; i < count(); ++i) {
            if (!freed.contains(i)) {
                kept.push_back(*stored_[i]);
                for (const Block& leg : legs_of(*stored_[i])) taken.take(leg);
                continue;
            }
            part.copies.push_back(order_.copies[i]);
            part.problem.articles.push_back(order_.problem.articles[i]);
        }
        part.problem.fixed = taken.rectangles(0, taken.lines());
        std::vector<WaySet> ways;
        PageEffort effort = effort_;
        effort.alternatives = 1;
        effort.filling = Filling::all_or_nothing;
        for (const WaySet& way : make_page(part, effort, crew_)) {
            if (std::optional<WaySet> whole = with_places(places_of(way, kept, {freed.begin(), freed.end()})))
                ways.push_back(std::move(*whole));
        }
        return ways;
    }

    /// A part's places and those that are kept, in the whole page's numbers.
    static std::vector<Place> places_of(const WaySet& way, std::vector<Place> kept, const std::vector<int>& freed) {
        for (const Place& place : way.page.places) {
            if (place.item >= static_cast<int>(freed.size())) continue;
            kept.push_back(place);
            kept.back().item = freed[place.item];
        }
        return kept;
    }

    /// The page with these places, or as it stood.
    std::optional<WaySet> with_places(std::vector<Place> places) {
        if (places.empty()) {
            for (const std::optional<Place>& place : stored_) places.push_back(*place);
        }
        for (std::size_t i = 0; i < order_.problem.fixed.size(); ++i)
            places.push_back({count() + static_cast<int>(i), order_.problem.fixed[i]});
        std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.item < b.item; });
        return setter_.way({{}, std::move(places), {}, kNever});
    }

    const PageOrder& order_;
    const StoredPlaces& stored_;
    const PageEffort& effort_;
    const Crew& crew_;
    MakeUp whole_;
    PageSetter setter_;
};

}  // namespace

std::vector<WaySet> remake_page(const PageOrder& order, const StoredPlaces& stored, const PageEffort& effort,
                                const Crew& crew) {
    return PageRemaker(order, stored, effort, crew).remake();
}

}  // namespace banxin::makeup
