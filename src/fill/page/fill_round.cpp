#include "fill/page/fill_round.h"

#include <algorithm>

#include "fill/page/place_rests.h"
#include "fill/page/sibling_heads.h"

namespace banxin {
namespace {

/// The frame of an outcome, which it keeps alive.
template <typename Outcome>
std::shared_ptr<const FilledFrame> frame_of(const std::shared_ptr<const Outcome>& outcome) {
    return {outcome, &outcome->frame};
}

/// Null for a frame that no story starts in.
const StoryBinding* start_in(const FramePlan& frame) {
    const bool takes_story = frame.kind == FrameKind::story || frame.kind == FrameKind::banner;
    return takes_story ? story_in(frame) : nullptr;
}

class Round {
  public:
    Round(const Routes& routes, const FrameFiller& filler)
        : routes_(routes), filler_(filler), plans_(filler.request().plans) {}

    FilledRound fill() {
<<<<<<< HEAD
        for (const PagePlan& plan : request_.plans) out_.frames.emplace_back(plan.frames.size());
        if (!request_.crew.is_one()) fill_new_starts();
        for (std::size_t page = 0; page < out_.frames.size(); ++page) fill_starts(page);
        for (std::size_t page = 0; page < out_.frames.size(); ++page) fill_holes(page);
=======
        for (const PagePlan& plan : plans_) out_.frames.emplace_back(plan.frames.size());
        for (std::size_t page = 0; page < plans_.size(); ++page) fill_starts(page);
        for (std::size_t page = 0; page < plans_.size(); ++page) fill_holes(page);
>>>>>>> main
        return std::move(out_);
    }

  private:
    /// By frame, the size that its headline takes with its siblings where it would have another one alone.
    std::vector<std::optional<Length>> shared_sizes(const PagePlan& plan) {
        std::vector<std::optional<Length>> alone(plan.frames.size());
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            if (!starts_story(plan.frames[i])) continue;
            const HeadFit& head = filler_.standing(plan.frames[i], plan)->head;
            if (head.headline_lines > 0) alone[i] = head.size;
        }
        return sizes_with_siblings(plan, alone);
    }

    /// The start of a story, and what is found out about it.
    struct Start {
        const PagePlan* plan = nullptr;
        const FramePlan* frame = nullptr;
        StoryId story;
        std::shared_ptr<const StandingFrame> standing{};
        std::shared_ptr<const FrameOutcome> outcome{};
    };

    StandQuestion stand_question(const Start& start) const {
        return {{*start.plan, *start.frame}, request_.stories.story(start.plan->turn.writing, start.story)};
    }
    FlowQuestion flow_question(const Start& start) const {
        return {{*start.plan, *start.frame}, start.standing, labelled(routes_.target_of(start.story))};
    }

    /// A story's lines are remembered with it: all its starts are one hand's work.
    std::map<StoryId, std::vector<Start>> starts_by_story() const {
        std::map<StoryId, std::vector<Start>> starts;
        for (const PagePlan& plan : request_.plans) {
            for (const FramePlan& frame : plan.frames) {
                if (const StoryBinding* story = start_in(frame))
                    starts[story->story].push_back({&plan, &frame, story->story});
            }
        }
        return starts;
    }

    /// Starts do not touch each other. Those that nobody has filled yet are filled side by side; then their answers are
    /// known when they are asked for one after the other.
    void fill_new_starts() {
        std::vector<std::vector<Start>> works;
        for (auto& [story, starts] : starts_by_story()) works.push_back(std::move(starts));
        std::vector<std::vector<Start>> fresh(works.size());
        request_.crew.each(works.size(), [&](std::size_t i) {
            for (Start& start : works[i]) {
                if (find_out(start)) fresh[i].push_back(std::move(start));
            }
        });
        for (const std::vector<Start>& starts : fresh) {
            for (const Start& start : starts) remember(start);
        }
    }

    /// False where all is known. Changes nothing that another hand may see.
    bool find_out(Start& start) const {
        const FillSources sources = sources_on(*start.plan);
        start.standing = memo_.standing.known(stand_question(start));
        if (start.standing != nullptr && memo_.flowed.known(flow_question(start)) != nullptr) return false;
        if (start.standing == nullptr) {
            start.standing = std::make_shared<const StandingFrame>(
                stand_frame(*start.frame, *start.plan, sources.story(start.story), sources));
        }
        start.outcome = std::make_shared<const FrameOutcome>(flowed(start, sources));
        return true;
    }

    FrameOutcome flowed(const Start& start, const FillSources& sources) const {
        const auto target = routes_.target_of(start.story);
        FrameOutcome outcome =
            fill_frame(*start.standing, {start.story, start.plan->number, start.plan->measure, target}, sources);
        turn_frame(outcome.frame, start.plan->turn);
        return outcome;
    }

    void remember(const Start& start) {
        if (memo_.standing.known(stand_question(start)) == nullptr)
            memo_.standing.put(stand_question(start), start.standing);
        memo_.flowed.put(flow_question(start), start.outcome);
    }

    void fill_starts(std::size_t page) {
        const PagePlan& plan = plans_[page];
        const std::vector<std::optional<Length>> shared = shared_sizes(plan);
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
<<<<<<< HEAD
            const FramePlan& frame = plan.frames[i];
            const StoryBinding* binding = start_in(frame);
            if (binding == nullptr) continue;
            const auto outcome = fill_start(frame, plan, binding->story);
            if (outcome->rest) send(*outcome->rest, plan, *routes_.target_of(binding->story));
=======
            if (!starts_story(plan.frames[i])) continue;
            FramePlan frame = plan.frames[i];
            frame.shared_size = shared[i];
            const StoryId& story = story_in(frame)->story;
            const auto outcome = filler_.start(frame, plan, routes_.target_of(story));
            if (outcome->rest) {
                out_.rests.emplace(story, *outcome->rest);
                send(*outcome->rest, *routes_.target_of(story));
            }
>>>>>>> main
            out_.frames[page][i] = frame_of(outcome);
        }
    }

<<<<<<< HEAD
    std::shared_ptr<const FrameOutcome> fill_start(const FramePlan& frame, const PagePlan& plan, const StoryId& story) {
        const FillSources sources = sources_on(plan);
        Start start{&plan, &frame, story};
        start.standing = memo_.standing.answer(stand_question(start),
                                               [&] { return stand_frame(frame, plan, sources.story(story), sources); });
        return memo_.flowed.answer(flow_question(start), [&] { return flowed(start, sources); });
=======
    void send(Continuation rest, PageNumber to) {
        rest.ends_here = routes_.closed.contains({rest.story, rest.landing});
        if (rest.landing == 1) rest.frame = routes_.frame_of(rest.story);
        arriving_[to].push_back(std::move(rest));
>>>>>>> main
    }

    bool may_go_on(const Continuation& rest) const {
        return !rest.ends_here && rest.landing < filler_.request().stories.paper().jump.landings;
    }

    /// Each arriving rest with the holes of the page that it may go to: the one that is named, or all.
    std::vector<RestForHoles> rests_for(std::span<const JumpHole> holes, const std::vector<Continuation>& arriving,
                                        std::optional<PageNumber> next_page) const {
        std::vector<RestForHoles> rests;
        for (const Continuation& rest : arriving)
            rests.push_back(
                {rest, holes_named(holes, holes.front().plan->number, rest.frame), next_page && may_go_on(rest)});
        return rests;
    }

    void fill_holes(std::size_t page) {
        const PagePlan& plan = plans_[page];
        const std::vector<JumpHole> holes = jump_holes(std::span(&plan, 1));
        if (holes.empty()) return;
        const auto next_page = next_hole(plans_, plan.number);
        const std::vector<Continuation> arriving = std::move(arriving_[plan.number]);
        PlacedRests placed = place_rests(holes, rests_for(holes, arriving, next_page), filler_);
        for (std::size_t i = 0; i < holes.size(); ++i) fill_hole(page, {holes[i], std::move(placed.holes[i])});
    }

    void fill_hole(std::size_t page, RestsInHole filled) {
        const PagePlan& plan = *filled.hole.plan;
        const auto next_page = next_hole(plans_, plan.number);
        const auto outcome = filler_.hole(filled.hole, filled.inside, next_page);
        for (const Continuation& rest : outcome->rest) send(rest, *next_page);
        out_.unplaced.insert(out_.unplaced.end(), outcome->unplaced.begin(), outcome->unplaced.end());
        out_.frames[page][static_cast<std::size_t>(filled.hole.frame - plan.frames.data())] = frame_of(outcome);
        out_.holes.push_back(std::move(filled));
    }

    const Routes& routes_;
    const FrameFiller& filler_;
    const std::vector<PagePlan>& plans_;
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
