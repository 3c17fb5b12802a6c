#include "fill/page/frame_filler.h"

#include <algorithm>

#include "fill/page/landing_measure.h"
#include "fill/page/stand_frame.h"
#include "fill/text/turn_frame.h"
#include "model/page_label.h"

namespace banxin {

std::vector<JumpHole> jump_holes(std::span<const PagePlan> plans) {
    std::vector<JumpHole> holes;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            if (frame.kind == FrameKind::jumps) holes.push_back({&plan, &frame});
        }
    }
    return holes;
}

std::shared_ptr<const StandingFrame> FrameFiller::standing(const FramePlan& frame, const PagePlan& plan) const {
    const StoryId& story = story_in(frame)->story;
    const FillSources sources = sources_on(plan);
    return memo_.standing.answer({{plan, frame}, request_.stories.story(plan.turn.writing, story)},
                                 [&] { return stand_frame(frame, plan, sources.story(story), sources); });
}

FlowQuestion FrameFiller::question(const FramePlan& frame, const PagePlan& plan, const JumpWish& jump) const {
    const Length landing = landing_measure(request_.plans, jump.target).value_or(plan.measure);
    return {{plan, frame}, standing(frame, plan), labelled(jump.target), landing, jump.cut_at};
}

FrameOutcome FrameFiller::flow(const FlowQuestion& question, const PagePlan& plan, ListCuts list_cuts) const {
    const StoryBinding& binding = *story_in(question.where.frame);
    const FillSources sources = sources_on(plan);
    const auto target = question.target ? std::optional(question.target->number) : std::nullopt;
    CutRule cut = binding.cut.over(sources.paper().jump.cut);
    if (question.cut_at) cut.at = question.cut_at;
    const StoryInFrame content{binding.story, plan.number, question.landing_measure, target, cut, list_cuts};
    return fill_frame(*question.standing, content, sources);
}

std::shared_ptr<const FrameOutcome> FrameFiller::start(const FramePlan& frame, const PagePlan& plan,
                                                       const JumpWish& jump) const {
    const FlowQuestion asked = question(frame, plan, jump);
    return memo_.flowed.answer(asked, [&] {
        FrameOutcome outcome = flow(asked, plan, ListCuts::no);
        turn_frame(outcome.frame, plan.turn);
        return outcome;
    });
}

std::shared_ptr<const std::vector<Cut>> FrameFiller::cuts(const FramePlan& frame, const PagePlan& plan,
                                                          PageNumber target) const {
    const FlowQuestion asked = question(frame, plan, {target});
    return memo_.cuts.answer(asked, [&] { return flow(asked, plan, ListCuts::yes).cuts; });
}

SharedMeasure FrameFiller::measured(const Continuation& rest, const JumpHole& hole, Copyfit copyfit) const {
    const Writing here = hole.plan->turn.writing;
    const FillSources sources = sources_on(*hole.plan);
    // Its text may have been shaped for other lines where it comes from.
    Continuation arriving = rest;
    arriving.from = request_.stories.translate(rest.story, rest.from, {writing_on(rest.from_page), here});
    const ArrivingStory named{arriving, request_.stories.story(here, rest.story), labelled(rest.from_page).label};
    return memo_.measured.answer({{*hole.plan, *hole.frame}, named, copyfit}, [&] {
        if (copyfit == Copyfit::no) return measure_continuation(arriving, *hole.frame, *hole.plan, sources);
        return closed_up(*measured(rest, hole, Copyfit::no), *hole.frame, *hole.plan, sources);
    });
}

std::shared_ptr<const HoleOutcome> FrameFiller::hole(const JumpHole& hole, std::vector<SharedMeasure> arriving,
                                                     std::optional<PageNumber> next_page) const {
    const HoleRequest request{std::move(arriving), next_page};
    return memo_.holes.answer({{*hole.plan, *hole.frame}, request.arriving, labelled(next_page)}, [&] {
        HoleOutcome outcome = fill_jump_hole(*hole.frame, *hole.plan, request, sources_on(*hole.plan));
        turn_frame(outcome.frame, hole.plan->turn);
        return outcome;
    });
}

FillSources FrameFiller::sources_on(const PagePlan& plan) const {
    return request_.stories.in(plan.turn.writing, request_.edition);
}

LabelledPage FrameFiller::labelled(PageNumber page) const {
    return {page, sheet_label(page, request_.edition)};
}

std::optional<LabelledPage> FrameFiller::labelled(std::optional<PageNumber> page) const {
    return page ? std::optional(labelled(*page)) : std::nullopt;
}

/// Of a page that lies in no plan: as if its lines were those of the first.
Writing FrameFiller::writing_on(PageNumber page) const {
    const auto plan = std::ranges::find(request_.plans, page, &PagePlan::number);
    return plan != request_.plans.end() ? plan->turn.writing : request_.plans.front().turn.writing;
}

}  // namespace banxin
