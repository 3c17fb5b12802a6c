// Where a story breaks off for its jump line is the one break that every reader looks at. Real papers are cut behind a
// mark nearly always, and their make-up men see to it: they leave a line white, or close one up.
//
// The idea. The text is poured in some *ways*: as it is; with a line or more of white at the feet of its last leg,
// shared out among the columns (齐底); with paragraphs above the foot closed up or driven out by a line each, the
// cheapest ones, as copyfitting does (fill/text/copyfit.h). Each way brings other places to the foot, and at the foot
// every place near the last line is weighed (fill/text/foot.cpp). What a way gives up is counted in lines.
//
// The choice. A cut is ranked by how much weaker it is than the kind asked for; then by price, which counts what was
// given up, too, so that a sentence's end is worth some white but not any. Worse than every weaker kind is more white
// than may be given up, then a crosshead at the foot with hardly more than a line under it (which a line more of
// white is worth to be rid of), then much more white, then a lone line of a paragraph on either side, and last a rest
// that is too small to jump.
//
// Ways are tried by what they give up, and no further when no dearer one could win: most texts are poured once.
//
// The paragraph that is cut goes on as another one: it may end there with a Han alone, or with a line spread. So what
// its rest costs in the landing's columns is weighed, too, but of the cheapest cut only, until the cheapest is one that
// has been weighed: most rests are broken once, as they will be where they land.
//
// Not done: closing up and white at the same time. Whether what lands there fits depends on everything else that does:
// fill/page/fit_landing.h.
#include "fill/text/cut.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "fill/text/copyfit.h"
#include "fill/text/foot.h"

namespace banxin {
namespace {

// In hundredths of the unit that lines are priced in.
constexpr std::int64_t kPriceUnit = 100;
constexpr std::int64_t kWhiteLine = 25'000;
constexpr std::int64_t kChangedLine = 1'500;
/// Lines on another page weigh so much less than those above the jump line: a spread one is worth no line of white.
constexpr std::int64_t kRestShare = 4;
/// In units: what is left of such a paragraph makes some hundred lines, and costs much the same wherever it is cut.
constexpr std::uint32_t kLongRest = 4'000;

// Ranks; a jump line that stands alone under a short line, or beside a stub of one, is half a kind weaker.
constexpr int kWeakerKind = 2;
constexpr int kLooksLikeASlip = 1;
constexpr int kTooMuchWhite = 10;
constexpr int kUnderCrosshead = 20;
constexpr int kFarTooMuchWhite = 40;
constexpr int kLoneLine = 80;
constexpr int kNotWorthIt = 200;
constexpr int kElsewhere = 1'000;

/// Lines beyond those that may be given up, where a crosshead would stand at the foot.
constexpr int kMoreForCrosshead = 1;

/// A cut in one of the ways, and what it is worth: the less, the better.
struct Weighed {
    std::size_t way = 0;
    FootCut cut;
    int rank = 0;
    std::int64_t price = 0;
    bool with_rest = false;  ///< What the rest of its paragraph costs is in the price.

    std::pair<int, std::int64_t> worth() const { return {rank, price}; }
};

/// The slots without `white` of them, at the feet of the last leg.
std::vector<Slot> with_white_feet(std::span<const Slot> slots, int white) {
    const auto of_last_leg = [&](const Slot& slot) { return slot.leg == slots.back().leg; };
    const auto first = std::find_if(slots.begin(), slots.end(), of_last_leg);
    std::vector<Slot> kept(slots.begin(), first);
    const std::vector<Slot> last = trim_feet(std::span(first, slots.end()), white);
    kept.insert(kept.end(), last.begin(), last.end());
    return kept;
}

class Cutter {
  public:
    Cutter(const LineBreaker& breaker, std::span<const Slot> slots, const CutRequest& request)
        : breaker_(breaker),
          text_(breaker.text()),
          slots_(slots),
          request_(request),
          places_(text_, request.language) {}

    Cut best() {
        add_way({{slots_.begin(), slots_.end()}, pour(breaker_, request_.from, slots_, request_.rules)});
        for (int lines = 1; lines <= lines_to_give_up() && may_get_better(lines); ++lines) add_ways(lines);
        const Weighed* const one = cheapest();
        return one == nullptr ? at_the_last_line() : make(*one);
    }

    std::vector<Cut> all() {
        add_way({{slots_.begin(), slots_.end()}, pour(breaker_, request_.from, slots_, request_.rules)});
        for (int lines = 1; lines <= request_.rule.give_up; ++lines) add_ways(lines);
        std::map<TextCursor, Weighed> by_place;
        std::map<TextCursor, int> least_given_up;
        for (const Weighed& one : weighed_) {
            if (one.rank >= kTooMuchWhite) continue;
            const auto [known, is_new] = by_place.try_emplace(one.cut.next, one);
            if (!is_new && one.price < known->second.price) known->second = one;
            const int given_up = ways_[one.way].given_up + one.cut.white;
            int& least = least_given_up.try_emplace(one.cut.next, given_up).first->second;
            least = std::min(least, given_up);
        }
        std::vector<Cut> cuts;
        for (auto& [next, one] : by_place) {
            weigh_rest(one);
            cuts.push_back(listed(one));
            cuts.back().least_given_up = least_given_up.at(next);
        }
        return cuts;
    }

  private:
    static bool is_better(const Weighed& a, const Weighed& b) { return a.worth() < b.worth(); }

    /// No way that gives up so many lines costs less than the price of these alone.
    bool may_get_better(int lines) {
        const Weighed* const one = cheapest();
        return one == nullptr || one->rank > 0 || one->price > lines * kChangedLine;
    }

    int lines_to_give_up() {
        const Weighed* const one = cheapest();
        const bool has_to = one != nullptr && one->cut.clings_to_crosshead && one->rank < kElsewhere;
        return request_.rule.give_up + (has_to ? kMoreForCrosshead : 0);
    }

    /// With its rest; none where there is no cut.
    const Weighed* cheapest() {
        while (true) {
            const auto one = std::min_element(weighed_.begin(), weighed_.end(), is_better);
            if (one == weighed_.end()) return nullptr;
            if (one->with_rest) return &*one;
            weigh_rest(*one);
        }
    }

    /// What the lines cost that are left of its paragraph.
    void weigh_rest(Weighed& one) const {
        const TextCursor next = one.cut.next;
        const Length measure = request_.landing.measure;
        one.with_rest = true;
        const ShapedBlock& block = text_.blocks[next.block];
        if (next.unit == block.first_unit || measure <= Length()) return;
        if (block.end_unit - next.unit > kLongRest) return;
        one.price += banxin::cheapest(breaker_.counts(next, measure)).cost / kRestShare;
    }

    void add_ways(int lines) {
        const FitRules& fit = request_.rules.fit;
        add_white_way(lines);
        if (lines <= fit.close_up) add_changed_way(lines, -1);
        if (lines <= fit.drive_out) add_changed_way(lines, 1);
    }

    void add_white_way(int lines) {
        std::vector<Slot> kept = with_white_feet(slots_, lines);
        if (kept.empty() || static_cast<int>(kept.size()) + lines != static_cast<int>(slots_.size())) return;
        Poured poured = pour(breaker_, request_.from, kept, request_.rules);
        add_way({std::move(kept), std::move(poured), 0, lines, lines * kWhiteLine});
    }

    /// The cheapest paragraphs above the foot, each by a line.
    void add_changed_way(int lines, int by) {
        const Poured& plain = ways_.front().poured;
        if (plain.lines.empty()) return;
        const std::uint32_t foot = plain.lines.back().line.block;
        std::vector<LineChange> changes = line_changes(breaker_, request_.from, slots_, by);
        std::erase_if(changes, [&](const LineChange& change) {
            return change.block >= foot || change.price > request_.rules.fit.dearest_line * kPriceUnit;
        });
        if (changes.size() < static_cast<std::size_t>(lines)) return;
        changes.resize(static_cast<std::size_t>(lines));
        std::int64_t price = lines * kChangedLine;
        for (const LineChange& change : changes) price += change.price;
        const PourRules asked = with_changes(request_.rules, changes, text_.blocks.size(), by);
        add_way(
            {{slots_.begin(), slots_.end()}, pour(breaker_, request_.from, slots_, asked), by * lines, lines, price});
    }

    void add_way(PouredWay way) {
        ways_.push_back(std::move(way));
        Foot foot({breaker_, request_, places_}, ways_.back());
        for (FootCut& cut : foot.cuts()) {
            Weighed one{ways_.size() - 1, std::move(cut)};
            one.rank = rank(one);
            one.price = ways_.back().price + one.cut.price;
            weighed_.push_back(std::move(one));
        }
    }

    int rank(const Weighed& one) const {
        const auto asked = static_cast<int>(request_.rule.kind);
        int rank = kWeakerKind * std::max(static_cast<int>(one.cut.place.kind) - asked, 0);
        if (one.cut.under_short_line || one.cut.beside_stub) rank += kLooksLikeASlip;
        const int beyond = ways_[one.way].given_up + one.cut.white - request_.rule.give_up;
        if (beyond > kMoreForCrosshead) rank += kFarTooMuchWhite;
        if (beyond > 0 && beyond <= kMoreForCrosshead) rank += kTooMuchWhite;
        if (one.cut.clings_to_crosshead) rank += kUnderCrosshead;
        if (!one.cut.holds) rank += kLoneLine;
        if (!is_worth_it(one.cut.next)) rank += kNotWorthIt;
        if (request_.rule.at && *request_.rule.at != offset_at(text_, one.cut.next)) rank += kElsewhere;
        return rank;
    }

    /// Enough goes on on the other page.
    bool is_worth_it(TextCursor next) const {
        const Landing& landing = request_.landing;
        const int rest = text_.end.value - offset_at(text_, next).value;
        if (rest < landing.least_characters) return false;
        if (landing.least_lines == 0 || landing.measure <= Length()) return true;
        const Length cell = text_.size_of(text_.units[request_.from.unit]);
        const bool plenty = cell * rest > landing.measure * (2 * landing.least_lines + 2);
        return plenty || breaker_.count(next, landing.measure) >= landing.least_lines;
    }

    /// Without its lines: of all that are listed one is made.
    Cut listed(const Weighed& one) const {
        const PouredWay& way = ways_[one.way];
        Cut cut;
        cut.white_lines = one.cut.white + (way.lines_changed == 0 ? way.given_up : 0);
        cut.lines_changed = way.lines_changed;
        cut.poured.next = one.cut.next;
        cut.kind = one.cut.place.kind;
        cut.rank = one.rank;
        cut.price = one.price;
        return cut;
    }

    Cut make(const Weighed& one) {
        Cut cut = Foot({breaker_, request_, places_}, ways_[one.way]).cut_at(one.cut);
        cut.rank = one.rank;
        cut.price = one.price;
        return cut;
    }

    /// Where no paragraph comes near the foot: the jump line stands alone in the last slot.
    Cut at_the_last_line() const {
        Cut cut;
        cut.slots.assign(slots_.begin(), slots_.end());
        cut.jump_slot = cut.slots.back();
        cut.poured = pour(breaker_, request_.from, slots_.first(slots_.size() - 1), request_.rules);
        while (cut.poured.next.block < text_.blocks.size() &&
               cut.poured.next.unit >= text_.blocks[cut.poured.next.block].end_unit)
            ++cut.poured.next.block;
        cut.poured.complete = at_end(text_, cut.poured.next);
        return cut;
    }

    const LineBreaker& breaker_;
    const ShapedText& text_;
    std::span<const Slot> slots_;
    const CutRequest& request_;
    KnownPlaces places_;
    std::vector<PouredWay> ways_;
    std::vector<Weighed> weighed_;
};

}  // namespace

Cut pour_to_cut(const LineBreaker& breaker, std::span<const Slot> slots, const CutRequest& request) {
    return Cutter(breaker, slots, request).best();
}

std::vector<Cut> cuts_near(const LineBreaker& breaker, std::span<const Slot> slots, const CutRequest& request) {
    return Cutter(breaker, slots, request).all();
}

}  // namespace banxin
