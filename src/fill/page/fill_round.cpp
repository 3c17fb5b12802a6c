#include "fill/page/fill_round.h"

#include <algorithm>

#include "fill/page/stand_frame.h"
#include "fill/text/turn_frame.h"
#include "model/page_label.h"

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
    Round(const RoundRequest& request, const Routes& routes, FrameMemo& memo)
        : request_(request), routes_(routes), memo_(memo) {}

    FilledRound fill() {
        for (const PagePlan& plan : request_.plans) out_.frames.emplace_back(plan.frames.size());
        if (!request_.crew.is_one()) fill_new_starts();
        for (std::size_t page = 0; page < out_.frames.size(); ++page) fill_starts(page);
        for (std::size_t page = 0; page < out_.frames.size(); ++page) fill_holes(page);
        return std::move(out_);
    }

  private:
    FillSources sources_on(const PagePlan& plan) const {
        return request_.stories.in(plan.turn.writing, request_.edition);
    }
    LabelledPage labelled(PageNumber page) const { return {page, sheet_label(page, request_.edition)}; }
    std::optional<LabelledPage> labelled(std::optional<PageNumber> page) const {
        return page ? std::optional(labelled(*page)) : std::nullopt;
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
        const PagePlan& plan = request_.plans[page];
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            const FramePlan& frame = plan.frames[i];
            const StoryBinding* binding = start_in(frame);
            if (binding == nullptr) continue;
            const auto outcome = fill_start(frame, plan, binding->story);
            if (outcome->rest) send(*outcome->rest, plan, *routes_.target_of(binding->story));
            out_.frames[page][i] = frame_of(outcome);
        }
    }

    std::shared_ptr<const FrameOutcome> fill_start(const FramePlan& frame, const PagePlan& plan, const StoryId& story) {
        const FillSources sources = sources_on(plan);
        Start start{&plan, &frame, story};
        start.standing = memo_.standing.answer(stand_question(start),
                                               [&] { return stand_frame(frame, plan, sources.story(story), sources); });
        return memo_.flowed.answer(flow_question(start), [&] { return flowed(start, sources); });
    }

    /// Of a page that lies in no plan: as if its lines were those of the first.
    Writing writing_on(PageNumber page) const {
        const auto on_page = [page](const PagePlan& plan) { return plan.number == page; };
        const auto plan = std::find_if(request_.plans.begin(), request_.plans.end(), on_page);
        return plan != request_.plans.end() ? plan->turn.writing : request_.plans.front().turn.writing;
    }

    /// The rest of a story goes to a page, on which its text may be shaped for other lines.
    void send(const Continuation& rest, const PagePlan& from, PageNumber to) {
        Continuation arriving = rest;
        arriving.ends_here = routes_.closed.contains({rest.story, rest.landing});
        arriving.from = request_.stories.translate(rest.story, rest.from, {from.turn.writing, writing_on(to)});
        arriving_[to].push_back(arriving);
    }

    /// The holes of a page, in the template's order; each takes as many of the arriving stories as fit it whole, the
    /// last takes what is left.
    void fill_holes(std::size_t page) {
        const PagePlan& plan = request_.plans[page];
        std::vector<std::size_t> holes;
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            if (plan.frames[i].kind == FrameKind::jumps) holes.push_back(i);
        }
        if (holes.empty()) return;
        std::vector<Continuation> left = std::move(arriving_[plan.number]);
        arriving_.erase(plan.number);
        for (const std::size_t hole : holes) {
            const FramePlan& frame = plan.frames[hole];
            const std::size_t taken = hole == holes.back() ? left.size() : stories_that_fit(frame, plan, left);
            const auto outcome = fill_hole(frame, plan, {left.data(), taken}, next_hole(request_.plans, plan.number));
            for (const Continuation& rest : outcome->rest) send(rest, plan, *next_hole(request_.plans, plan.number));
            out_.unplaced.insert(out_.unplaced.end(), outcome->unplaced.begin(), outcome->unplaced.end());
            out_.frames[page][hole] = frame_of(outcome);
            left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(taken));
        }
    }

    std::size_t stories_that_fit(const FramePlan& hole, const PagePlan& plan, std::span<const Continuation> stories) {
        std::size_t count = 0;
        while (count < stories.size() &&
               fill_hole(hole, plan, stories.first(count + 1), std::nullopt)->unplaced.empty())
            ++count;
        return count;
    }

    std::shared_ptr<const HoleOutcome> fill_hole(const FramePlan& hole, const PagePlan& plan,
                                                 std::span<const Continuation> stories,
                                                 std::optional<PageNumber> next_page) {
        const FillSources sources = sources_on(plan);
        HoleRequest request{{}, next_page};
        for (const Continuation& arriving : stories) {
            const ArrivingStory named{arriving, request_.stories.story(plan.turn.writing, arriving.story),
                                      labelled(arriving.from_page).label};
            request.arriving.push_back(memo_.measured.answer(
                {{plan, hole}, named}, [&] { return measure_continuation(arriving, hole, plan, sources); }));
        }
        return memo_.holes.answer({{plan, hole}, request.arriving, labelled(next_page)}, [&] {
            HoleOutcome outcome = fill_jump_hole(hole, plan, request, sources);
            turn_frame(outcome.frame, plan.turn);
            return outcome;
        });
    }

    const RoundRequest& request_;
    const Routes& routes_;
    FrameMemo& memo_;
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

FilledRound fill_round(const RoundRequest& request, const Routes& routes, FrameMemo& memo) {
    return Round(request, routes, memo).fill();
}

}  // namespace banxin
