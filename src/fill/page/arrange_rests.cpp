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
// pages, so that the first story goes to the nearest page that leaves room for the others; legs of a line or two and
// feet out of line, which is what a short rest comes to in a wide hole; white; in how many holes more of it is seen
// than the two lines that no reader minds; and the holes, in the template's order.
//
// White alone would choose ill there: a head over six columns takes more of the page than one over two, so short rests
// in wide holes would leave least.
//
// What is over is what will be told as over. A rest that is cut by a line may lose more than that line, where widow and
// orphan rules forbid its new foot, or less, where its last line had slots to spare. A rest that is left out does not
// go on at all: its story fills the frame that it starts in, without a jump line, and only what is over there is lost.
// Both are known by pouring only, so they are asked for where there is not room for all (OversetCosts).
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
#include <map>
#include <numeric>
#include <tuple>

#include "fill/page/rest_batches.h"

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
    int faults = 0;
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
        sum.faults += other.faults;
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

/// All rests, and what is over where they do not find room.
struct RestsToShare {
    std::span<const RestToPlace> all;
    const OversetCosts& costs;
};

/// Arranges at most twelve rests in what the holes have left.
class RestShare {
  public:
    RestShare(std::vector<FillingHole>& holes, const RestsToShare& rests, std::vector<std::size_t> chosen)
        : holes_(holes), rests_(rests.all), costs_(rests.costs), chosen_(std::move(chosen)) {}

    std::int64_t arrange() {
        const ArrangementPrice best = try_loads(Cutting::no) ? *best_.back() : cheapest_cut();
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

    /// A rest of a load that is too deep, cut to fit.
    struct CutInLoad {
        std::size_t rest = 0;
        std::int64_t over = 0;
    };

    /// A line at least is over.
    std::optional<std::int64_t> over_when_cut(std::size_t rest, std::size_t hole, int lines) const {
        if (depth(rest, hole)->text <= lines) return std::nullopt;
        const auto [known, is_new] = over_when_cut_.try_emplace({rest, hole, lines});
        if (is_new) known->second = ask_over_when_cut(rest, hole, lines);
        return known->second;
    }

    std::optional<std::int64_t> ask_over_when_cut(std::size_t rest, std::size_t hole, int lines) const {
        if (!costs_.cut) return lines * holes_[hole].room.width;
        const std::optional<std::int64_t> over = costs_.cut({chosen_[rest], hole, lines});
        return over ? std::optional(std::max<std::int64_t>(*over, 1)) : std::nullopt;
    }

    /// The rest that a load which is too deep is cut in: one that lands again, then the one that loses least, then the
    /// last. None is deep enough: no such load can be.
    std::optional<CutInLoad> rest_to_cut(std::size_t hole, RestSet load, int lines) const {
        std::optional<CutInLoad> cut;
        const auto rank = [&](const CutInLoad& one) { return std::pair(may_go_on(one.rest) ? 1 : 0, -one.over); };
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            const auto over = (load & one(i)) != 0 ? over_when_cut(i, hole, lines) : std::nullopt;
            if (over && (!cut || rank({i, *over}) >= rank(*cut))) cut = CutInLoad{i, *over};
        }
        return cut;
    }

    ArrangementPrice white_of(std::size_t hole, RestSet load, int lines) const {
        const int between = std::max(std::popcount(load) - 1, 0) * kWhiteTakenUp;
        const int white = lines - std::min(lines, between);
        const bool told = load == 0 || white > kWhiteThatNobodyMinds;
        ArrangementPrice price;
        price.white = white * holes_[hole].room.width;
        price.faults = told ? 1 : 0;  // a hole that is told as white is no better than a leg that is told
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
            out.price.over = cut->over;
            out.price.lost = may_go_on(cut->rest) ? 0 : cut->over;
        }
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if ((load & one(i)) == 0) continue;
            out.price.faults += depth(i, hole)->faults;
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

    std::int64_t over_when_left_out(std::size_t rest) const {
        if (const auto known = costs_.left_out ? costs_.left_out(chosen_[rest]) : std::nullopt) return *known;
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (std::size_t hole = 0; hole < holes_.size(); ++hole) {
            if (depth(rest, hole)) least = std::min(least, depth(rest, hole)->text * holes_[hole].room.width);
        }
        return least;
    }

    /// Of the rests that a set leaves out.
    ArrangementPrice left_out_of(RestSet placed, const std::vector<std::int64_t>& left_out) const {
        ArrangementPrice price;
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            if ((placed & one(i)) != 0) continue;
            price.over += left_out[i];
            price.lost += left_out[i];
            price.left_out += 1;
            price.pages[i] = kNowhere;
        }
        return price;
    }

    /// Where there is not room for all.
    ArrangementPrice cheapest_cut() {
        try_loads(Cutting::yes);
        std::vector<std::int64_t> left_out;
        for (std::size_t i = 0; i < chosen_.size(); ++i) left_out.push_back(over_when_left_out(i));
        std::optional<ArrangementPrice> best;
        for (RestSet placed = 0; placed < best_.size(); ++placed) {
            if (!best_[placed]) continue;
            const ArrangementPrice price = *best_[placed] + left_out_of(placed, left_out);
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
        const auto cut_rest = over > 0 ? rest_to_cut(hole, load, over) : std::nullopt;
        const std::size_t cut = cut_rest ? cut_rest->rest : chosen_.size();
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
    const OversetCosts& costs_;
    std::vector<std::size_t> chosen_;
    std::vector<Load> loads_;
    std::vector<std::optional<ArrangementPrice>> best_;  ///< By set of rests placed.
    /// By rest, hole and lines: loads ask for the same again.
    mutable std::map<std::tuple<std::size_t, std::size_t, int>, std::optional<std::int64_t>> over_when_cut_;
};

}  // namespace

Arrangement arrange_rests(std::span<const HoleRoom> holes, std::span<const RestToPlace> rests,
                          const OversetCosts& costs) {
    std::vector<FillingHole> filling;
    for (const HoleRoom& room : holes) filling.push_back({room});
    Arrangement out;
    for (std::vector<std::size_t>& batch : rest_batches(rests, kMostAtOnce))
        out.over += RestShare(filling, {rests, costs}, std::move(batch)).arrange();
    for (FillingHole& hole : filling) {
        std::ranges::sort(hole.whole);
        hole.whole.insert(hole.whole.end(), hole.last.begin(), hole.last.end());
        out.holes.push_back(std::move(hole.whole));
    }
    return out;
}

}  // namespace banxin
