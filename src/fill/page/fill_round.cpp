#include "fill/page/fill_round.h"

#include <algorithm>

#include "fill/page/fit_landing.h"

namespace banxin {
namespace {

/// The frame of an outcome, which it keeps alive.
template <typename Outcome>
std::shared_ptr<const FilledFrame> frame_of(const std::shared_ptr<const Outcome>& outcome) {
    return {outcome, &outcome->frame};
}

class Round {
  public:
    Round(const Routes& routes, const FrameFiller& filler)
        : routes_(routes), filler_(filler), plans_(filler.request().plans) {}

    FilledRound fill() {
        for (const PagePlan& plan : plans_) out_.frames.emplace_back(plan.frames.size());
        filler_.start_all(starts_by(routes_, plans_));
        for (std::size_t page = 0; page < plans_.size(); ++page) fill_starts(page);
        for (std::size_t page = 0; page < plans_.size(); ++page) fill_holes(page);
        return std::move(out_);
    }

  private:
    void fill_starts(std::size_t page) {
        const PagePlan& plan = plans_[page];
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            if (!starts_story(plan.frames[i])) continue;
            const StoryId& story = story_in(plan.frames[i])->story;
            const StoryStart start{story_in(plan.frames[i]), &plan, &plan.frames[i]};
            const auto outcome = filler_.start({start, routes_.target_of(story)});
            if (outcome->rest) {
                out_.rests.emplace(story, *outcome->rest);
                starts_.emplace(story, start);
                send(*outcome->rest, *routes_.target_of(story));
            }
            out_.frames[page][i] = frame_of(outcome);
        }
    }

    void send(Continuation rest, PageNumber to) {
        rest.ends_here = routes_.closed.contains({rest.story, rest.landing});
        if (rest.landing == 1) rest.frame = routes_.frame_of(rest.story);
        arriving_[to].push_back(std::move(rest));
    }

    bool may_go_on(const Continuation& rest) const {
        return !rest.ends_here && rest.landing < filler_.request().stories.paper().jump.landings;
    }

    /// Each arriving rest with the holes of the page that it may go to: the one that is named, or all.
    std::vector<RestForHoles> rests_for(std::span<const JumpHole> holes, const std::vector<Continuation>& arriving,
                                        std::optional<PageNumber> next_page) const {
        std::vector<RestForHoles> rests;
        for (const Continuation& rest : arriving)
            rests.push_back({rest, holes_named(holes, holes.front().plan->number, rest.frame),
                             next_page && may_go_on(rest), start_of(rest)});
        return rests;
    }

    /// None for the rest of a rest.
    StoryStart start_of(const Continuation& rest) const {
        const auto start = starts_.find(rest.story);
        return rest.landing == 1 && start != starts_.end() ? start->second : StoryStart{};
    }

    /// The starts of rests that come from there and may be cut otherwise.
    std::vector<StoryStart> starts_of(std::span<const RestForHoles> rests) const {
        std::vector<StoryStart> starts;
        for (const RestForHoles& rest : rests) {
            const bool may_be_other = rest.start.binding != nullptr && !rest.start.binding->cut.at;
            starts.push_back(may_be_other ? rest.start : StoryStart{});
        }
        return starts;
    }

    /// Cuts stories otherwise where what lands with them fits then.
    void fit_landing(std::span<const JumpHole> holes, std::vector<RestForHoles>& rests, PlacedRests& placed) {
        const std::vector<StoryStart> starts = starts_of(rests);
        LandingTrials trials(holes.size());
        while (auto other = cut_for_landing({holes, rests, starts}, placed, filler_, trials)) {
            const StoryStart& start = starts[other->rest];
            const StoryId& story = start.binding->story;
            const auto outcome = filler_.start({start, routes_.target_of(story), other->at});
            if (!outcome->rest || outcome->rest->from != other->continuation.from) return;
            const auto page = static_cast<std::size_t>(start.plan - plans_.data());
            const auto frame = start.plan->frames.index_of(*start.frame);
            out_.frames[page][frame] = frame_of(outcome);
            out_.rests.insert_or_assign(story, other->continuation);
            rests[other->rest].rest = std::move(other->continuation);
            placed = std::move(other->placed);
        }
    }

    void fill_holes(std::size_t page) {
        const PagePlan& plan = plans_[page];
        const std::vector<JumpHole> holes = jump_holes(std::span(&plan, 1));
        if (holes.empty()) return;
        const auto next_page = next_hole(plans_, plan.number);
        const std::vector<Continuation> arriving = std::move(arriving_[plan.number]);
        std::vector<RestForHoles> rests = rests_for(holes, arriving, next_page);
        PlacedRests placed = place_rests(holes, rests, filler_);
        fit_landing(holes, rests, placed);
        for (std::size_t i = 0; i < holes.size(); ++i) fill_hole(page, {holes[i], std::move(placed.holes[i])});
    }

    void fill_hole(std::size_t page, RestsInHole filled) {
        const PagePlan& plan = *filled.hole.plan;
        const auto next_page = next_hole(plans_, plan.number);
        const auto outcome = filler_.hole(filled.hole, filled.inside, next_page);
        for (const Continuation& rest : outcome->rest) send(rest, *next_page);
        out_.unplaced.insert(out_.unplaced.end(), outcome->unplaced.begin(), outcome->unplaced.end());
        out_.frames[page][plan.frames.index_of(*filled.hole.frame)] = frame_of(outcome);
        out_.holes.push_back(std::move(filled));
    }

    const Routes& routes_;
    const FrameFiller& filler_;
    const std::vector<PagePlan>& plans_;
    std::map<StoryId, StoryStart> starts_;  ///< Of the stories that go on.
    std::map<PageNumber, std::vector<Continuation>> arriving_;
    FilledRound out_;
};

}  // namespace

std::vector<const StoryPart*> FilledRound::parts() const {
    std::vector<const StoryPart*> all;
    for (const auto& page : frames) {
        for (const auto& frame : page) {
            if (frame == nullptr) continue;
            for (const StoryPart& part : frame->parts) all.push_back(&part);
        }
    }
    return all;
}

FilledRound fill_round(const Routes& routes, const FrameFiller& filler) {
    return Round(routes, filler).fill();
}

}  // namespace banxin
