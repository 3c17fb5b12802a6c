// Where a story is cut is chosen in its own frame (fill/text/cut.h), before anybody knows what else lands with its
// rest. A make-up man looks at both pages: when the other one comes out a line over or a line short, he goes back to
// the jump and takes the next sentence with it, or leaves one.
//
// A hole *misfits* when something is over there, or when lines at its foot stay white. What other cuts of a frame might
// be had is dear to know, so it is asked where something is over, and where the white is no more than the lines near
// the frame's foot at which it may be cut. Of these cuts only those are placed that send on about so much more as is
// wanted; or less, as long as something is over: where no cut takes all of it away, the least that remains is the least
// to be cut out of the copy, and white is not left at one foot while text is over at the other.
#include "fill/page/fit_landing.h"

#include <algorithm>
#include <utility>

#include "fill/text/pour.h"

namespace banxin {
namespace {

/// Lines of a start's measure that its other cuts may send on more, or less, beyond those that may be given up.
constexpr int kNearLines = 5;

struct LandingMisfit {
    std::int64_t over = 0;
    int faults = 0;      ///< Short legs, and feet out of line.
    int white_feet = 0;  ///< Holes with white at the foot.
    auto operator<=>(const LandingMisfit&) const = default;
};

/// Lines at a hole's foot that no white between its stories takes; negative where it is too full.
int lines_to_spare(const JumpHole& hole, std::span<const SharedMeasure> inside) {
    const int free = free_lines(hole, inside);
    const int between = kMostExtraLines * (static_cast<int>(inside.size()) - 1);
    return free > 0 ? std::max(free - between, 0) : free;
}

LandingMisfit misfit_of(const LandingPage& page, const PlacedRests& placed) {
    LandingMisfit misfit{placed.over, placed.faults, 0};
    for (std::size_t i = 0; i < page.holes.size(); ++i) {
        if (!placed.holes[i].empty() && lines_to_spare(page.holes[i], placed.holes[i]) > 0) ++misfit.white_feet;
    }
    return misfit;
}

/// How much more text a rest's hole would like, along its lines, and how exactly that is known.
struct WantedText {
    Length more;
    Length give;
};

/// The cut that was made, and one that may take its place.
struct OtherChoice {
    const Cut& made;
    const Cut& other;
};

class LandingFitter {
  public:
    LandingFitter(const LandingPage& page, const PlacedRests& placed, const FrameFiller& filler)
        : page_(page), placed_(placed), filler_(filler), least_(misfit_of(page, placed)) {}

    std::optional<OtherCut> fit() {
        if (least_.over == 0 && least_.white_feet == 0) return std::nullopt;
        for (std::size_t rest = 0; rest < page_.rests.size(); ++rest) {
            if (page_.starts[rest].binding != nullptr && placed_.hole_of[rest]) try_rest(rest);
        }
        return std::move(best_);
    }

  private:
    void try_rest(std::size_t rest) {
        const WantedText wanted = wanted_of(*placed_.hole_of[rest]);
        const Length reach = reach_of(page_.starts[rest]);
        if (wanted.more == Length() || wanted.more > reach) return;
        const Continuation& made = page_.rests[rest].rest;
        const StoryStart& start = page_.starts[rest];
        const auto listed = filler_.cuts({start, page_.holes.front().plan->number});
        const auto present = std::ranges::find(*listed, made.from, [](const Cut& cut) { return cut.poured.next; });
        if (present == listed->end()) return;
        std::vector<const Cut*> others;
        for (const Cut& cut : *listed) {
            if (may_stand_for(*present, cut) && cut.poured.next != made.from) others.push_back(&cut);
        }
        WantedText near = wanted;
        near.more = std::max(near.more, least_more(rest, others));
        for (const Cut* cut : others) {
            if (sends_on(rest, *cut, near)) try_cut(rest, {*present, *cut});
        }
    }

    /// Where none sends on as much less as is wanted, the one that comes nearest does what can be done.
    Length least_more(std::size_t rest, const std::vector<const Cut*>& cuts) const {
        Length least;
        for (const Cut* cut : cuts) least = std::min(least, more_with(rest, *cut));
        return least;
    }

    /// White at a hole's foot is no reason for a weaker cut, nor to leave a paragraph's end, nor for more white above
    /// the jump line; a line that finds no room is one for any but within a word.
    bool may_stand_for(const Cut& made, const Cut& other) const {
        if (placed_.over > 0) return other.rank <= made.rank || other.kind != CutKind::any;
        const bool leaves_paragraph = made.kind == CutKind::paragraph && other.kind != CutKind::paragraph;
        return other.rank <= made.rank && !leaves_paragraph && other.white_lines <= made.white_lines;
    }

    WantedText wanted_of(std::size_t hole) const {
        const FramePlan& frame = *page_.holes[hole].frame;
        const Length line = frame.slots.front().measure * std::max(frame.columns, 1);
        return {line * lines_to_spare(page_.holes[hole], placed_.holes[hole]), line + line / 2};
    }

    static Length measure_of(const StoryStart& start) { return start.frame->slots.back().measure; }

    /// What the other cuts of a start may send on more, at most.
    Length reach_of(const StoryStart& start) const {
        if (start.frame->slots.empty()) return {};
        const CutRule rule = start.binding->cut.over(filler_.request().stories.paper().jump.cut);
        return measure_of(start) * (rule.give_up + kNearLines);
    }

    const ShapedText& text_of(const StoryStart& start) const {
        return *filler_.request().stories.story(start.plan->turn.writing, start.binding->story)->text;
    }

    /// How much more text a cut sends on than the one made, along its lines.
    Length more_with(std::size_t rest, const Cut& cut) const {
        const ShapedText& text = text_of(page_.starts[rest]);
        const TextCursor made = page_.rests[rest].rest.from;
        const int more = offset_at(text, made).value - offset_at(text, cut.poured.next).value;
        return text.size_of(text.units[made.unit]) * more;
    }

    /// About as much more as is wanted.
    bool sends_on(std::size_t rest, const Cut& cut, const WantedText& wanted) const {
        const Length more = more_with(rest, cut);
        return more >= wanted.more - wanted.give && more <= wanted.more + wanted.give;
    }

    /// A weaker cut is worth it where everything finds room then, and of such cuts the least weak.
    void try_cut(std::size_t rest, const OtherChoice& choice) {
        const Cut& cut = choice.other;
        const int weaker = std::max(cut.rank - choice.made.rank, 0);
        std::vector<RestForHoles> rests(page_.rests.begin(), page_.rests.end());
        Continuation& other = rests[rest].rest;
        other.from = cut.poured.next;
        PlacedRests placed = place_rests(page_.holes, rests, filler_);
        const LandingMisfit misfit = misfit_of(page_, placed);
        const std::pair worth{weaker, cut.price};
        if (weaker > 0 && misfit.over > 0) return;
        if (best_ && misfit.over == least_.over && weaker > worth_.first) return;
        const bool less_weak = best_ && misfit.over == least_.over && weaker < worth_.first;
        if (!less_weak && (misfit > least_ || (misfit == least_ && (!best_ || worth >= worth_)))) return;
        least_ = misfit;
        worth_ = worth;
        best_ = {rest, offset_at(text_of(page_.starts[rest]), cut.poured.next), other, std::move(placed)};
    }

    const LandingPage& page_;
    const PlacedRests& placed_;
    const FrameFiller& filler_;
    LandingMisfit least_;
    std::pair<int, std::int64_t> worth_;  ///< How much weaker the best one is, and its price.
    std::optional<OtherCut> best_;
};

}  // namespace

std::optional<OtherCut> cut_for_landing(const LandingPage& page, const PlacedRests& placed, const FrameFiller& filler) {
    return LandingFitter(page, placed, filler).fit();
}

}  // namespace banxin
