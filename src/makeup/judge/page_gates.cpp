#include "makeup/judge/page_gates.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

constexpr int kMostCrop = 120;  ///< Thousandths.

class PageCheck {
  public:
    PageCheck(const PageProblem& problem, const PageItems& items, const std::vector<Place>& places)
        : problem_(problem), items_(items), places_(places) {}

    std::vector<Breach> check() {
        check_items();
        check_cover();
        if (!breaches_.empty()) return std::move(breaches_);
        for (const Place& place : places_) check_pin(place);
        for (const Place& place : places_) {
            if (place.item < items_.articles()) check_article(stand(problem_, items_, place));
        }
        check_heads();
        return std::move(breaches_);
    }

  private:
    void tell(Gate gate, int item) { breaches_.push_back({gate, item}); }

    void check_items() {
        std::vector<int> count(items_.items().size());
        for (const Place& place : places_) ++count[place.item];
        for (std::size_t i = 0; i < count.size(); ++i) {
            if (count[i] != 1) tell(Gate::every_item_once, static_cast<int>(i));
        }
    }

    void check_cover() {
        const PageSize& page = problem_.page;
        std::vector<int> owners(static_cast<std::size_t>(page.columns * page.lines));
        for (const Place& place : places_) {
            if (!page.block().contains(place.block)) return tell(Gate::inside_page, place.item);
            const Block notch = notch_in(place.block, place.notch);
            for (int x = place.block.column; x < place.block.right(); ++x) {
                for (int y = place.block.line; y < place.block.foot(); ++y) {
                    if (place.notch.area() == 0 || !notch.contains({x, y, 1, 1})) ++owners[y * page.columns + x];
                }
            }
        }
        if (std::any_of(owners.begin(), owners.end(), [](int owned) { return owned != 1; })) tell(Gate::covered, -1);
    }

    void check_pin(const Place& place) {
        const int fixed = place.item - items_.articles();
        if (fixed < 0) {
            const auto& pin = problem_.articles[place.item].pin;
            if (pin && !pin->allows(place.block)) tell(Gate::pin_kept, place.item);
        } else if (fixed < static_cast<int>(problem_.fixed.size()) && place.block != problem_.fixed[fixed]) {
            tell(Gate::pin_kept, place.item);
        }
    }

    void check_article(const Standing& standing) {
        const Article& article = problem_.articles[standing.place.item];
        check_parts(standing);
        check_legs(standing, article.matter);
        check_lines(standing, article.matter);
        if (article.matter.pictures[standing.variant.picture].crop > kMostCrop)
            tell(Gate::crop_small, standing.place.item);
    }

    void check_parts(const Standing& standing) {
        const Block upper = legs_of(standing.place).front();
        const auto stands_in = [&](const Block& part) { return part.area() == 0 || upper.contains(part); };
        const bool apart = standing.picture.area() == 0 || !standing.head.overlaps(standing.picture);
        if (!stands_in(standing.head) || !stands_in(standing.picture) || !apart)
            tell(Gate::parts_inside, standing.place.item);
    }

    /// Column by column, the lines below head and picture; beside a notch a leg goes on.
    void check_legs(const Standing& standing, const Matter& matter) {
        const Block upper = legs_of(standing.place).front();
        for (int x = upper.column; x < upper.right(); ++x) {
            const bool under_head = standing.head.column <= x && x < standing.head.right();
            const bool under_picture = standing.picture.column <= x && x < standing.picture.right();
            const int foot = std::max(under_head ? standing.head.foot() : upper.line,
                                      under_picture ? standing.picture.foot() : upper.line);
            if (upper.foot() - matter.foot - foot < matter.least_leg)
                return tell(Gate::legs_deep_enough, standing.place.item);
        }
    }

    void check_lines(const Standing& standing, const Matter& matter) {
        const Block& block = standing.place.block;
        const int spared = matter.heads[block.columns - 1][standing.variant.head].spared;
        const int room = block.area() - standing.place.notch.area() - standing.head.area() - standing.picture.area() +
                         spared - block.columns * matter.foot;
        const Fit& fit = matter.fits[standing.variant.room];
        const int jump_line = fit.jumped > 0 ? 1 : 0;
        const int set = matter.lines + fit.changed - fit.cut - fit.jumped + fit.white + jump_line;
        if (room != standing.variant.room || set != room) tell(Gate::lines_add_up, standing.place.item);
    }

    int size_of(const Place& place) const {
        const Variant variant = items_.table(place.item).variant(place.block, place.notch, place.corners);
        return problem_.articles[place.item].matter.heads[place.block.columns - 1][variant.head].size;
    }

    void check_heads() {
        for (const Place& high : places_) {
            for (const Place& low : places_) {
                if (std::max(high.item, low.item) >= items_.articles()) continue;
                const bool is_higher = problem_.articles[high.item].rank < problem_.articles[low.item].rank;
                if (is_higher && size_of(high) < size_of(low)) tell(Gate::heads_fall, low.item);
            }
        }
    }

    const PageProblem& problem_;
    const PageItems& items_;
    const std::vector<Place>& places_;
    std::vector<Breach> breaches_;
};

}  // namespace

std::string_view word_of(Gate gate) {
    constexpr std::array<std::string_view, 9> kWords{
        "every-item-once", "covered",      "inside-page", "pin-kept",   "legs-deep-enough",
        "parts-inside",    "lines-add-up", "heads-fall",  "crop-small",
    };
    return kWords[static_cast<std::size_t>(gate)];
}

std::vector<Breach> check_page(const PageProblem& problem, const PageItems& items, const std::vector<Place>& places) {
    return PageCheck(problem, items, places).check();
}

}  // namespace banxin::makeup
