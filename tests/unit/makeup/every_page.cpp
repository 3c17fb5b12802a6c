#include "every_page.h"

#include <algorithm>
#include <bit>

namespace banxin::makeup {
namespace {

class EveryPage {
  public:
    explicit EveryPage(const BlockProblem& problem) : problem_(problem) {}

    Prices of(ItemSet set, const Block& b) const {
        Prices best = kNoPrices;
        if (std::has_single_bit(set)) return alone(std::countr_zero(set), b);
        for (ItemSet first = (set - 1) & set; first != 0; first = (first - 1) & set) {
            for (int cut = 1; cut < b.lines; ++cut) stack(best, b, cut, first, set ^ first);
            for (int cut = 1; cut < b.columns; ++cut) set_beside(best, b, cut, first, set ^ first);
        }
        for (int i = 0; i < 16; ++i) {
            if ((set >> i & 1) != 0 && problem_.items[i].notched != nullptr) notch(best, b, i, set ^ (ItemSet{1} << i));
        }
        return best;
    }

    Price least_spiral(ItemSet all) const {
        Price best = kNever;
        const Block& page = problem_.block;
        Tree tree;
        for (const Division division : {Division::spiral, Division::spiral_mirrored}) {
            tree.division = division;
            for (int x = 1; x + 1 < page.columns; ++x) {
                for (int y = 6; y + 12 <= page.lines; ++y) {
                    for (int w = 1; x + w < page.columns; ++w) {
                        for (int h = 6; y + h + 6 <= page.lines; ++h) {
                            tree.middle = {x, y, w, h};
                            best = std::min(best, share_out(blocks_of(tree, page), 0, all));
                        }
                    }
                }
            }
        }
        return best;
    }

  private:
    Prices alone(int item, const Block& b) const {
        const Item& one = problem_.items[item];
        Prices prices = one.prices->at(b.columns, b.lines);
        if (one.pin != nullptr && !one.pin->allows(b)) return kNoPrices;
        for (Price& price : prices) price += can_be_had(price) ? moved(one, b) : 0;
        return prices;
    }

    static Price moved(const Item& item, const Block& b) { return item.down * b.line + item.across * b.column; }

    bool is_story(ItemSet set) const {
        return std::has_single_bit(set) && problem_.items[std::countr_zero(set)].group == nullptr;
    }

    static void keep(Price& best, std::int64_t price) {
        if (price < best) best = static_cast<Price>(price);
    }

    void stack(Prices& best, const Block& b, int cut, ItemSet top, ItemSet low) const {
        const Prices one = of(top, {b.column, b.line, b.columns, cut});
        const Price two = least(of(low, {b.column, b.line + cut, b.columns, b.lines - cut}));
        const bool through = b.columns == problem_.page.columns && !is_story(top) && !is_story(low);
        for (int corners = 0; corners < kHeadCorners; ++corners)
            keep(best[corners], std::int64_t{one[corners]} + two + (through ? problem_.tariff.through_line : 0));
    }

    void set_beside(Prices& best, const Block& b, int cut, ItemSet left, ItemSet right) const {
        const Prices one = of(left, {b.column, b.line, cut, b.lines});
        const Prices two = of(right, {b.column + cut, b.line, b.columns - cut, b.lines});
        const Price through = b.lines == problem_.page.lines ? problem_.tariff.through_line : 0;
        for (int l = 0; l < kHeadCorners; ++l) {
            for (int r = 0; r < kHeadCorners; ++r) {
                const bool touch = l >= 2 && r % 2 == 1;
                const int corners = l % 2 + (r >= 2 ? 2 : 0);
                keep(best[corners],
                     std::int64_t{one[l]} + two[r] + through + (touch ? problem_.tariff.heads_touch : 0));
            }
        }
    }

    void notch(Prices& best, const Block& b, int owner, ItemSet rest) const {
        for (int columns = 1; columns < b.columns; ++columns) {
            for (int lines = 4; lines < b.lines; ++lines) {
                for (const auto side : {Notch::Side::left, Notch::Side::right})
                    notch_at(best, b, owner, {side, columns, lines}, rest);
            }
        }
    }

    void notch_at(Prices& best, const Block& b, int owner, const Notch& notch, ItemSet rest) const {
        const Item& item = problem_.items[owner];
        if (item.pin != nullptr && !item.pin->allows(b)) return;
        const int cells = b.area() - notch.area();
        const Price inner = least(of(rest, notch_in(b, notch)));
        const Price own = moved(item, b) + (notch.side == Notch::Side::left ? item.across * notch.columns : 0);
        for (int corners = 0; corners < kHeadCorners; ++corners) {
            if (item.notched->tops.at(b.columns, cells)[corners] > b.lines - notch.lines) continue;
            keep(best[corners], std::int64_t{item.notched->prices.at(b.columns, cells)[corners]} + inner + own);
        }
    }

    Price share_out(const PartBlocks& blocks, std::size_t part, ItemSet left) const {
        if (part + 1 == blocks.size()) return left == 0 ? kNever : least(of(left, blocks[part]));
        Price best = kNever;
        for (ItemSet set = left; set != 0; set = (set - 1) & left) {
            const Price own = least(of(set, blocks[part]));
            if (can_be_had(own)) keep(best, std::int64_t{own} + share_out(blocks, part + 1, left ^ set));
        }
        return best;
    }

    const BlockProblem& problem_;
};

}  // namespace

Price least_of_every_page(const BlockProblem& problem, Spirals spirals) {
    const EveryPage every(problem);
    const ItemSet all = (ItemSet{1} << problem.items.size()) - 1;
    const Price least_cut = least(every.of(all, problem.block));
    return spirals == Spirals::none ? least_cut : std::min(least_cut, every.least_spiral(all));
}

}  // namespace banxin::makeup
