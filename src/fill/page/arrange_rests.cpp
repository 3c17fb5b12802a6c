// Which rest goes to which hole, and in which order.
//
// Terms. A *rest* is what a story sends to another page; it takes the lines of its head and of its text. A *load* is a
// set of rests in one hole. A load that is too deep loses its last rest's foot (that rest is *cut*), and a rest that
// stands in no load at all is *left out*: all its text is over.
//
// The idea. Filling holes in the order of arrival wastes them: rests of 6, 12 and 3 lines for two frames of 20 and 17
// leave twelve lines white and one story without room. Sharing rests out is packing bins, which is hard in general and
// easy for a newspaper: a page has a frame or three for jumps, and a hole takes a handful of rests. So all of it is
// tried. What a load costs depends on its rests alone and on no other hole; the order within it matters only where it
// is too deep, and then only in which rest comes last. So the best way to place a set of rests in the first k holes
// follows from the best ways for its subsets in the first k - 1: with n rests at most 3ⁿ steps a hole, and as loads
// that cannot be are never listed, far fewer.
//
// Most pages have room for all. Loads that cut a rest are listed only when there is no way without.
//
// What is cheapest is decided in this order: text that is over; of that, what lands nowhere else; rests left out; the
// pages, so that the first story goes to the nearest page that leaves room for the others; white; in
// how many holes more of it is seen than the two lines that no reader minds; and the holes, in the template's order.
//
// One line more never costs more than that line: the arrangement that was best before is still one of those tried, and
// the rest that has grown is cut by it. Above twelve rests that compete for the same holes, twelve are arranged at a
// time, those with the fewest holes first, and that promise does not hold across them.
#include "fill/page/arrange_rests.h"

#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <limits>
#include <numeric>

namespace banxin {
namespace {

constexpr std::size_t kMostAtOnce = 12;
constexpr int kRuleLine = 1;              ///< Between two rests in one hole.
constexpr int kWhiteTakenUp = 2;          ///< White lines that go between two rests beside it, if there are any.
constexpr int kWhiteThatNobodyMinds = 2;  ///< At a hole's foot.
constexpr std::uint16_t kNowhere = std::numeric_limits<std::uint16_t>::max();

using RestSet = std::uint32_t;
using ByRest = std::array<std::uint16_t, kMostAtOnce>;

/// What an arrangement costs, the dearest first.
struct ArrangementPrice {
    std::int64_t over = 0;
    std::int64_t lost = 0;  ///< Of it, what goes on to no other page.
    int left_out = 0;
    ByRest pages{};
    std::int64_t white = 0;
    int white_places = 0;
    ByRest holes{};  ///< Counted from 1; 0: not placed.
    auto operator<=>(const ArrangementPrice&) const = default;

    /// The prices of two sets that have no rest in common.
    ArrangementPrice operator+(const ArrangementPrice& other) const {
        ArrangementPrice sum = *this;
        sum.over += other.over;
        sum.lost += other.lost;
        sum.left_out += other.left_out;
        sum.white += other.white;
        sum.white_places += other.white_places;
        for (std::size_t i = 0; i < kMostAtOnce; ++i) {
            sum.pages[i] = static_cast<std::uint16_t>(sum.pages[i] + other.pages[i]);
            sum.holes[i] = static_cast<std::uint16_t>(sum.holes[i] + other.holes[i]);
        }
        return sum;
    }
};

/// A hole and what is in it already.
struct FillingHole {
    HoleRoom room;
    std::vector<std::size_t> whole{};
    std::vector<std::size_t> last{};  ///< Cut, and left out.
    int used = 0;

    int left() const { return std::max(room.lines - used, 0); }
    int rule() const { return whole.empty() && last.empty() ? 0 : kRuleLine; }
};

/// Arranges at most twelve rests in what the holes have left.
class RestShare {
  public:
    RestShare(std::vector<FillingHole>& holes, std::span<const RestToPlace> rests, std::vector<std::size_t> chosen)
        : holes_(holes), rests_(rests), chosen_(std::move(chosen)) {}

    std::int64_t arrange() {
        if (!try_loads(Cutting::no)) try_loads(Cutting::yes);
        const ArrangementPrice best = cheapest();
        for (std::size_t hole = 0; hole < holes_.size(); ++hole) put(hole, load_of(hole, best));
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if (best.holes[i] == 0) put_last(i);
        }
        return best.over;
    }

  private:
    enum class Cutting { no, yes };

    struct Load {
        RestSet rests = 0;
        ArrangementPrice price;
    };

    static RestSet one(std::size_t rest) { return static_cast<RestSet>(1) << rest; }
    const RestToPlace& to_place(std::size_t rest) const {
        const std::size_t arrived = chosen_[rest];
        return rests_[arrived];
    }
    const std::optional<RestDepth>& depth(std::size_t rest, std::size_t hole) const {
        return to_place(rest).depths[hole];
    }
    bool may_go_on(std::size_t rest) const { return to_place(rest).may_go_on; }

    /// Lines that a load needs beyond a hole; negative where some are left.
    int lines_over(std::size_t hole, RestSet load) const {
        int lines = load == 0 ? 0 : holes_[hole].rule() - kRuleLine;
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if ((load & one(i)) != 0) lines += depth(i, hole)->head + depth(i, hole)->text + kRuleLine;
        }
        return lines - holes_[hole].left();
    }

    /// The rest that a load which is too deep is cut in: one that lands again, then the one that loses least, then the
    /// last. None is deep enough: no such load can be.
    std::optional<std::size_t> rest_to_cut(std::size_t hole, RestSet load, int over) const {
        std::optional<std::size_t> cut;
        const auto rank = [&](std::size_t rest) {
            return std::pair(may_go_on(rest) ? 1 : 0, depth(rest, hole)->spare);
        };
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            const bool can_be = (load & one(i)) != 0 && depth(i, hole)->text > over;
            if (can_be && (!cut || rank(i) >= rank(*cut))) cut = i;
        }
        return cut;
    }

    ArrangementPrice white_of(std::size_t hole, RestSet load, int lines) const {
        const int between = std::max(std::popcount(load) - 1, 0) * kWhiteTakenUp;
        const int white = lines - std::min(lines, between);
        const bool told = load == 0 || white > kWhiteThatNobodyMinds;
        ArrangementPrice price;
        price.white = white * holes_[hole].room.width;
        price.white_places = told ? 1 : 0;
        return price;
    }

    /// Nothing for a load that a hole cannot take.
    std::optional<Load> priced(std::size_t hole, RestSet load, Cutting cutting) const {
        const int over = lines_over(hole, load);
        Load out{load, white_of(hole, load, std::max(-over, 0))};
        if (over > 0) {
            const auto cut = cutting == Cutting::yes ? rest_to_cut(hole, load, over) : std::nullopt;
            if (!cut) return std::nullopt;
            out.price.over = over * holes_[hole].room.width;
            out.price.lost = may_go_on(*cut) ? 0 : out.price.over;
        }
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if ((load & one(i)) == 0) continue;
            out.price.pages[i] = static_cast<std::uint16_t>(holes_[hole].room.page);
            out.price.holes[i] = static_cast<std::uint16_t>(hole + 1);
        }
        return out;
    }

    /// Every load that a hole can take, from one that is known on.
    void list_loads(std::size_t hole, const Load& load, std::size_t first, Cutting cutting) {
        loads_.push_back(load);
        for (std::size_t i = first; i < chosen_.size(); ++i) {
            if (!depth(i, hole)) continue;
            // What cannot be cut enough cannot be with one more rest either: that is deeper than what it could lose.
            if (const auto next = priced(hole, load.rests | one(i), cutting)) list_loads(hole, *next, i + 1, cutting);
        }
    }

    /// The cheapest way to place each set of rests; false where not all of them can be.
    bool try_loads(Cutting cutting) {
        best_.assign(std::size_t{1} << chosen_.size(), std::nullopt);
        best_.front() = ArrangementPrice{};
        for (std::size_t hole = 0; hole < holes_.size(); ++hole) {
            loads_.clear();
            list_loads(hole, *priced(hole, 0, cutting), 0, cutting);
            add_hole();
        }
        return best_.back().has_value();
    }

    void add_hole() {
        std::vector<std::optional<ArrangementPrice>> with(best_.size());
        for (RestSet placed = 0; placed < best_.size(); ++placed) {
            if (!best_[placed]) continue;
            for (const Load& load : loads_) {
                if ((load.rests & placed) != 0) continue;
                std::optional<ArrangementPrice>& known = with[placed | load.rests];
                const ArrangementPrice price = *best_[placed] + load.price;
                if (!known || price < *known) known = price;
            }
        }
        best_ = std::move(with);
    }

    /// Of the rests that a set leaves out.
    ArrangementPrice left_out_of(RestSet placed) const {
        ArrangementPrice price;
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if ((placed & one(i)) != 0) continue;
            std::int64_t least = std::numeric_limits<std::int64_t>::max();
            for (std::size_t hole = 0; hole < holes_.size(); ++hole) {
                if (depth(i, hole)) least = std::min(least, depth(i, hole)->text * holes_[hole].room.width);
            }
            price.over += least;
            price.lost += least;
            price.left_out += 1;
            price.pages[i] = kNowhere;
        }
        return price;
    }

    ArrangementPrice cheapest() const {
        std::optional<ArrangementPrice> best;
        for (RestSet placed = 0; placed < best_.size(); ++placed) {
            if (!best_[placed]) continue;
            const ArrangementPrice price = *best_[placed] + left_out_of(placed);
            if (!best || price < *best) best = price;
        }
        return *best;
    }

    RestSet load_of(std::size_t hole, const ArrangementPrice& price) const {
        RestSet load = 0;
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if (price.holes[i] == hole + 1) load |= one(i);
        }
        return load;
    }

    void put(std::size_t hole, RestSet load) {
        const int over = lines_over(hole, load);
        const std::size_t none = chosen_.size();
        const std::size_t cut = over > 0 ? rest_to_cut(hole, load, over).value_or(none) : none;
        FillingHole& into = holes_[hole];
        into.used += load == 0 ? 0 : over + into.left();
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if ((load & one(i)) != 0) (i == cut ? into.last : into.whole).push_back(chosen_[i]);
        }
    }

    /// A rest that is left out stands last where it lacks least.
    void put_last(std::size_t rest) {
        std::optional<std::size_t> nearest;
        for (std::size_t hole = 0; hole < holes_.size(); ++hole) {
            if (!depth(rest, hole)) continue;
            if (!nearest || lines_over(hole, one(rest)) < lines_over(*nearest, one(rest))) nearest = hole;
        }
        holes_[*nearest].last.push_back(chosen_[rest]);
    }

    std::vector<FillingHole>& holes_;
    std::span<const RestToPlace> rests_;
    std::vector<std::size_t> chosen_;
    std::vector<Load> loads_;
    std::vector<std::optional<ArrangementPrice>> best_;  ///< By set of rests placed.
};

bool compete(const RestToPlace& one, const RestToPlace& other) {
    for (std::size_t hole = 0; hole < one.depths.size(); ++hole) {
        if (one.depths[hole] && other.depths[hole]) return true;
    }
    return false;
}

std::ptrdiff_t holes_for(const RestToPlace& rest) {
    return std::ranges::count_if(rest.depths, [](const auto& depth) { return depth.has_value(); });
}

/// Rests that compete for the same holes, directly or by others.
std::vector<std::vector<std::size_t>> groups_of(std::span<const RestToPlace> rests) {
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t rest = 0; rest < rests.size(); ++rest) {
        if (holes_for(rests[rest]) == 0) continue;
        std::vector<std::size_t> group{rest};
        std::erase_if(groups, [&](const std::vector<std::size_t>& other) {
            const bool joins = std::ranges::any_of(other, [&](auto i) { return compete(rests[i], rests[rest]); });
            if (joins) group.insert(group.end(), other.begin(), other.end());
            return joins;
        });
        std::ranges::sort(group);
        groups.push_back(std::move(group));
    }
    return groups;
}

/// Twelve at a time, in the order of arrival; those that may go to few holes come before those that may choose.
std::vector<std::vector<std::size_t>> batches_of(std::vector<std::size_t> group, std::span<const RestToPlace> rests) {
    std::vector<std::vector<std::size_t>> batches;
    if (group.size() > kMostAtOnce)
        std::ranges::stable_sort(group, {}, [&](std::size_t rest) { return holes_for(rests[rest]); });
    for (std::size_t first = 0; first < group.size(); first += kMostAtOnce) {
        const auto begin = group.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(kMostAtOnce, group.size() - first));
        batches.emplace_back(begin, begin + count);
        std::ranges::sort(batches.back());
    }
    return batches;
}

}  // namespace

Arrangement arrange_rests(std::span<const HoleRoom> holes, std::span<const RestToPlace> rests) {
    std::vector<FillingHole> filling;
    for (const HoleRoom& room : holes) filling.push_back({room});
    Arrangement out;
    for (const std::vector<std::size_t>& group : groups_of(rests)) {
        for (std::vector<std::size_t>& batch : batches_of(group, rests))
            out.over += RestShare(filling, rests, std::move(batch)).arrange();
    }
    for (FillingHole& hole : filling) {
        std::ranges::sort(hole.whole);
        hole.whole.insert(hole.whole.end(), hole.last.begin(), hole.last.end());
        out.holes.push_back(std::move(hole.whole));
    }
    return out;
}

}  // namespace banxin
