#include "fill/page/fill_round.h"

#include <algorithm>

#include "fill/page/sibling_heads.h"
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

/// The story that begins in a frame; null for jump holes, pointers and art.
const StoryBinding* started_in(const FramePlan& frame) {
    const bool takes_story = frame.kind == FrameKind::story || frame.kind == FrameKind::banner;
    return takes_story ? story_in(frame) : nullptr;
}

class Round {
  public:
    Round(const RoundRequest& request, const Routes& routes, FrameMemo& memo)
        : request_(request), routes_(routes), memo_(memo) {}

    FilledRound fill() {
        for (const PagePlan& plan : request_.plans) out_.frames.emplace_back(plan.frames.size());
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

    std::shared_ptr<const StandingFrame> stand(const FramePlan& frame, const PagePlan& plan, const StoryId& story) {
        const FillSources sources = sources_on(plan);
        return memo_.standing.answer({{plan, frame}, request_.stories.story(plan.turn.writing, story)},
                                     [&] { return stand_frame(frame, plan, sources.story(story), sources); });
    }

    /// By frame, the size that its headline takes with its siblings where it would have another one alone.
    std::vector<std::optional<Length>> shared_sizes(const PagePlan& plan) {
        std::vector<std::optional<Length>> alone(plan.frames.size());
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            const StoryBinding* binding = started_in(plan.frames[i]);
            if (binding == nullptr) continue;
            const HeadFit& head = stand(plan.frames[i], plan, binding->story)->head;
            if (head.headline_lines > 0) alone[i] = head.size;
        }
        return sizes_with_siblings(plan, alone);
    }

    void fill_starts(std::size_t page) {
        const PagePlan& plan = request_.plans[page];
        const std::vector<std::optional<Length>> shared = shared_sizes(plan);
        for (std::size_t i = 0; i < plan.frames.size(); ++i) {
            const StoryBinding* binding = started_in(plan.frames[i]);
            if (binding == nullptr) continue;
            FramePlan frame = plan.frames[i];
            frame.shared_size = shared[i];
            const auto outcome = fill_start(frame, plan, binding->story);
            if (outcome->rest) send(*outcome->rest, plan, *routes_.target_of(binding->story));
            out_.frames[page][i] = frame_of(outcome);
        }
    }

    std::shared_ptr<const FrameOutcome> fill_start(const FramePlan& frame, const PagePlan& plan, const StoryId& story) {
        const FillSources sources = sources_on(plan);
        const auto target = routes_.target_of(story);
        const auto standing = stand(frame, plan, story);
        return memo_.flowed.answer({{plan, frame}, standing, labelled(target)}, [&] {
            FrameOutcome outcome = fill_frame(*standing, {story, plan.number, plan.measure, target}, sources);
            turn_frame(outcome.frame, plan.turn);
            return outcome;
        });
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
