// Where a story is cut is chosen in its own frame (fill/text/cut.h), before anybody knows what else lands with its
// rest. A make-up man looks at both pages: when the other one comes out a line over or a line short, he goes back to
// the jump and takes the next sentence with it, or leaves one.
//
// A hole *misfits* when something is over there, or when lines at its foot stay white. What other cuts of a frame might
// be had is dear to know, so it is asked where something is over, and where the white is no more than the lines near
// the frame's foot at which it may be cut. Of these cuts only those are placed that send on about so much more as is
// wanted; or less, as long as something is over: where no cut takes all of it away, the least that remains is the least
// to be cut out of the copy, and white is not left at one foot while text is over at the other.
//
// White is counted wherever it stands, in the holes and above the jump line: to move it from one to the other is no
// gain.
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
    int faults = 0;          ///< Short legs, and feet out of line.
    std::int64_t white = 0;  ///< At the feet of holes, as lines by their width.
    auto operator<=>(const LandingMisfit&) const = default;
};

/// Lines at a hole's foot that no white between its stories takes; negative where it is too full.
int lines_to_spare(const JumpHole& hole, std::span<const SharedMeasure> inside) {
    const int free = free_lines(hole, inside);
    const int between = kMostExtraLines * (static_cast<int>(inside.size()) - 1);
    return free > 0 ? std::max(free - between, 0) : free;
}

/// Of a line in one column.
std::int64_t slot_width(const JumpHole& hole) {
    return hole.frame->slots.empty() ? 0 : hole.frame->slots.front().measure.in_emu();
}

LandingMisfit misfit_of(const LandingPage& page, const PlacedRests& placed) {
    LandingMisfit misfit{placed.over, placed.faults, 0};
    for (std::size_t i = 0; i < page.holes.size(); ++i) {
        if (placed.holes[i].empty()) continue;
        const int lines = std::max(lines_to_spare(page.holes[i], placed.holes[i]), 0);
        misfit.white += lines * page.holes[i].frame->columns * slot_width(page.holes[i]);
    }
    return misfit;
}

/// All that stays white in the holes that something stands in: at their feet, between stories, behind last lines.
std::int64_t white_in(const LandingPage& page, const PlacedRests& placed) {
    std::int64_t white = 0;
    for (std::size_t i = 0; i < page.holes.size(); ++i) {
        if (placed.holes[i].empty()) continue;
        int slots = std::max(free_lines(page.holes[i], placed.holes[i]), 0) * page.holes[i].frame->columns;
        for (const SharedMeasure& rest : placed.holes[i]) slots += rest->spare;
        white += slots * slot_width(page.holes[i]);
    }
    return white;
}

/// Of cuts with which as much is over the least of these is made.
struct WorthOfCut {
    int weaker = 0;
    LandingMisfit misfit;
    std::int64_t white = 0;
    std::int64_t price = 0;
    auto operator<=>(const WorthOfCut&) const = default;
};

/// How much more text a rest's hole would like, along its lines, and how exactly that is known.
struct WantedText {
    Length more;
    Length give;
};

/// The cut that was made of a rest, and one that may take its place.
struct OtherChoice {
    std::size_t rest = 0;
    Cut made;
    Cut other;
};

/// With it in the hole where the rest is.
struct ChoiceInPlace {
    OtherChoice choice;
    PlacedRests placed;
    WorthOfCut worth;
};

class LandingFitter {
  public:
    LandingFitter(const LandingPage& page, const PlacedRests& placed, const FrameFiller& filler)
        : page_(page), placed_(placed), filler_(filler), least_(misfit_of(page, placed)) {}

    std::optional<OtherCut> fit(LandingTrials& trials) {
        if (least_.over == 0 && least_.white == 0) return std::nullopt;
        for (std::size_t rest = 0; rest < page_.rests.size(); ++rest) {
            if (page_.starts[rest].binding != nullptr && placed_.hole_of[rest]) look_at(rest);
        }
        std::ranges::stable_sort(looked_at_, {},
                                 [](const ChoiceInPlace& one) { return std::pair(one.worth.misfit.over, one.worth); });
        for (ChoiceInPlace& one : looked_at_) {
            if (trials.left > 0) {
                --trials.left;
                weigh(one.choice, place_rests(page_.holes, rests_with(one.choice), filler_));
            } else {
                weigh(one.choice, std::move(one.placed));
            }
        }
        return std::move(best_);
    }

  private:
    void look_at(std::size_t rest) {
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
            if (sends_on(rest, *cut, near)) look_at_choice({rest, *present, *cut});
        }
    }

    /// Where none sends on as much less as is wanted, the one that comes nearest does what can be done.
    Length least_more(std::size_t rest, const std::vector<const Cut*>& cuts) const {
        Length least;
        for (const Cut* cut : cuts) least = std::min(least, more_with(rest, *cut));
        return least;
    }

    /// White at a hole's foot is no reason for a weaker cut, nor to leave a paragraph's end, nor to give up more lines
    /// above the jump line; a line that finds no room is one for any but within a word.
    bool may_stand_for(const Cut& made, const Cut& other) const {
        if (placed_.over > 0) return other.rank <= made.rank || other.kind != CutKind::any;
        const bool leaves_paragraph = made.kind == CutKind::paragraph && other.kind != CutKind::paragraph;
        return other.rank <= made.rank && !leaves_paragraph && other.given_up() <= made.given_up();
    }

    WantedText wanted_of(std::size_t hole) const {
        const FramePlan& frame = *page_.holes[hole].frame;
        const Length line = frame.slots.front().measure * std::max(frame.columns, 1);
        return {line * lines_to_spare(page_.holes[hole], placed_.holes[hole]), line + line / 2};
    }

    /// The jump line, than with the cut that was made.
    std::int64_t more_white_above(const OtherChoice& choice) const {
        return (measure_of(page_.starts[choice.rest]) * (choice.other.white_lines - choice.made.white_lines)).in_emu();
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

    /// About as much more as is wanted, or a part of it.
    bool sends_on(std::size_t rest, const Cut& cut, const WantedText& wanted) const {
        const Length more = more_with(rest, cut);
        if (more > wanted.more + wanted.give) return false;
        return more >= wanted.more - wanted.give || (wanted.more > Length() && more > Length());
    }

    Continuation continuation_of(const OtherChoice& choice) const {
        Continuation rest = page_.rests[choice.rest].rest;
        rest.from = choice.other.poured.next;
        return rest;
    }

    std::vector<RestForHoles> rests_with(const OtherChoice& choice) const {
        std::vector<RestForHoles> rests(page_.rests.begin(), page_.rests.end());
        rests[choice.rest].rest = continuation_of(choice);
        return rests;
    }

    bool has_room_for_all(const PlacedRests& placed) const {
        for (std::size_t i = 0; i < page_.holes.size(); ++i) {
            if (free_lines(page_.holes[i], placed.holes[i]) < 0) return false;
        }
        return std::ranges::all_of(placed.hole_of, [](const auto& hole) { return hole.has_value(); });
    }

    /// The rests as they stand, this one with its other cut; closed up if it finds no room as it is.
    PlacedRests placed_with(const OtherChoice& choice) const {
        PlacedRests placed = placed_;
        const std::size_t hole = *placed_.hole_of[choice.rest];
        const JumpHole& in = page_.holes[hole];
        std::vector<SharedMeasure>& inside = placed.holes[hole];
        const Continuation& made = page_.rests[choice.rest].rest;
        const auto own = std::ranges::find_if(inside, [&](const SharedMeasure& rest) {
            return rest->continuation.story == made.story && rest->continuation.landing == made.landing;
        });
        const int over_before = std::max(-free_lines(in, inside), 0);
        placed.faults -= filler_.in_depth(in, *own, (*own)->depth).faults;
        for (const Copyfit copyfit : {Copyfit::no, Copyfit::yes}) {
            if (copyfit == Copyfit::no || free_lines(in, inside) < 0)
                *own = filler_.measured(continuation_of(choice), in, copyfit);
        }
        placed.faults += filler_.in_depth(in, *own, (*own)->depth).faults;
        const std::int64_t more = std::max(-free_lines(in, inside), 0) - over_before;
        placed.over = std::max<std::int64_t>(placed.over + more * in.frame->columns * slot_width(in), 0);
        if (has_room_for_all(placed)) placed.over = 0;
        return placed;
    }

    WorthOfCut worth_of(const OtherChoice& choice, const PlacedRests& placed) const {
        WorthOfCut worth{std::max(choice.other.rank - choice.made.rank, 0), misfit_of(page_, placed),
                         white_in(page_, placed), choice.other.price};
        const std::int64_t above = more_white_above(choice);
        worth.misfit.white += above;
        worth.white += above;
        return worth;
    }

    void look_at_choice(OtherChoice choice) {
        PlacedRests placed = placed_with(choice);
        const WorthOfCut worth = worth_of(choice, placed);
        looked_at_.push_back({std::move(choice), std::move(placed), worth});
    }

    /// A weaker cut is worth it where everything finds room then, and of such cuts the least weak; of those the one
    /// that leaves less white, wherever that is.
    void weigh(const OtherChoice& choice, PlacedRests placed) {
        const WorthOfCut worth = worth_of(choice, placed);
        const std::int64_t over = worth.misfit.over;
        if ((worth.weaker > 0 && over > 0) || over > least_.over) return;
        if (over == least_.over && !(best_ ? worth < worth_ : worth.misfit < least_)) return;
        least_ = worth.misfit;
        worth_ = worth;
        const ShapedText& text = text_of(page_.starts[choice.rest]);
        best_ = {choice.rest, offset_at(text, choice.other.poured.next), continuation_of(choice), std::move(placed)};
    }

    const LandingPage& page_;
    const PlacedRests& placed_;
    const FrameFiller& filler_;
    LandingMisfit least_;
    WorthOfCut worth_;  ///< Of the best one.
    std::optional<OtherCut> best_;
    std::vector<ChoiceInPlace> looked_at_;
};

}  // namespace

std::optional<OtherCut> cut_for_landing(const LandingPage& page, const PlacedRests& placed, const FrameFiller& filler,
                                        LandingTrials& trials) {
    return LandingFitter(page, placed, filler).fit(trials);
}

}  // namespace banxin
