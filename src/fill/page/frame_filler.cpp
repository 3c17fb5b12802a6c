#include "fill/page/frame_filler.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "base/answer_all.h"
#include "fill/page/landing_measure.h"
#include "fill/page/stand_frame.h"
#include "fill/text/turn_frame.h"
#include "model/page_label.h"

namespace banxin {
namespace {

/// The breaker of a story is for one thread.
template <typename Start, typename BindingOf>
std::vector<Start> one_of_each_story(std::span<const Start> all, BindingOf binding_of) {
    std::vector<Start> first;
    std::set<StoryId> stories;
    std::ranges::copy_if(all, std::back_inserter(first),
                         [&](const Start& start) { return stories.insert(binding_of(start)->story).second; });
    return first;
}

/// REQUIRES: the frame is one of the page's.
FrameOnPage frame_on(const PagePlan& plan, const FramePlan& frame) {
    return {plan, plan.frames.shared(plan.frames.index_of(frame))};
}

}  // namespace

std::vector<JumpHole> jump_holes(std::span<const PagePlan> plans) {
    std::vector<JumpHole> holes;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            if (frame.kind == FrameKind::jumps) holes.push_back({&plan, &frame});
        }
    }
    return holes;
}

StandQuestion FrameFiller::stand_question(const FramePlan& frame, const PagePlan& plan) const {
    return {frame_on(plan, frame), request_.stories.story(plan.turn.writing, story_in(frame)->story)};
}

StandingFrame FrameFiller::stand(const FramePlan& frame, const PagePlan& plan) const {
    const FillSources sources = sources_on(plan);
    return stand_frame(frame, plan, sources.story(story_in(frame)->story), sources);
}

SharedStanding FrameFiller::standing(const FramePlan& frame, const PagePlan& plan) const {
    return memo_.standing.answer(stand_question(frame, plan), [&] { return stand(frame, plan); });
}

void FrameFiller::stand_all(std::span<const StoryStart> all) const {
    if (request_.crew.is_one()) return;
    const std::vector<StoryStart> starts =
        one_of_each_story(all, [](const StoryStart& start) { return start.binding; });
    std::vector<StandQuestion> questions;
    for (const StoryStart& start : starts) questions.push_back(stand_question(*start.frame, *start.plan));
    answer_all<StandQuestion, StandingFrame>(memo_.standing, std::move(questions), request_.crew,
                                             [&](std::size_t i) { return stand(*starts[i].frame, *starts[i].plan); });
}

Length FrameFiller::landing_of(const RoutedStart& routed) const {
    return landing_measure(request_.plans, routed.target).value_or(routed.start.plan->measure);
}

FlowQuestion FrameFiller::flow_question(const RoutedStart& routed, SharedStanding standing) const {
    return {frame_on(*routed.start.plan, *routed.start.frame), std::move(standing), labelled(routed.target),
            landing_of(routed), routed.cut_at};
}

FrameOutcome FrameFiller::flow(const RoutedStart& routed, const StandingFrame& standing, ListCuts list_cuts) const {
    const PagePlan& plan = *routed.start.plan;
    const StoryBinding& binding = *routed.start.binding;
    const FillSources sources = sources_on(plan);
    CutRule cut = binding.cut.over(sources.paper().jump.cut);
    if (routed.cut_at) cut.at = routed.cut_at;
    const StoryInFrame content{binding.story, plan.number, landing_of(routed), routed.target,
                               cut,           list_cuts,   CountCopy::all};
    FrameOutcome outcome = fill_frame(standing, content, sources);
    turn_frame(outcome.frame, plan.turn);
    return outcome;
}

void FrameFiller::start_all(std::span<const RoutedStart> all) const {
    if (request_.crew.is_one()) return;
    const std::vector<RoutedStart> starts =
        one_of_each_story(all, [](const RoutedStart& routed) { return routed.start.binding; });
    std::vector<SharedStanding> stands;
    std::vector<FlowQuestion> questions;
    for (const RoutedStart& routed : starts) {
        stands.push_back(standing(*routed.start.frame, *routed.start.plan));
        questions.push_back(flow_question(routed, stands.back()));
    }
    answer_all<FlowQuestion, FrameOutcome>(memo_.flowed, std::move(questions), request_.crew,
                                           [&](std::size_t i) { return flow(starts[i], *stands[i], ListCuts::no); });
}

std::shared_ptr<const FrameOutcome> FrameFiller::start(const RoutedStart& routed) const {
    const SharedStanding stands = standing(*routed.start.frame, *routed.start.plan);
    return memo_.flowed.answer(flow_question(routed, stands), [&] { return flow(routed, *stands, ListCuts::no); });
}

std::shared_ptr<const std::vector<Cut>> FrameFiller::cuts(const RoutedStart& routed) const {
    const SharedStanding stands = standing(*routed.start.frame, *routed.start.plan);
    return memo_.cuts.answer(flow_question(routed, stands), [&] { return flow(routed, *stands, ListCuts::yes).cuts; });
}

SharedMeasure FrameFiller::measured(const Continuation& rest, const JumpHole& hole, Copyfit copyfit) const {
    const Writing here = hole.plan->turn.writing;
    const FillSources sources = sources_on(*hole.plan);
    // Its text may have been shaped for other lines where it comes from.
    Continuation arriving = rest;
    arriving.from = request_.stories.translate(rest.story, rest.from, {writing_on(rest.from_page), here});
    const ArrivingStory named{arriving, request_.stories.story(here, rest.story), labelled(rest.from_page).label};
    return memo_.measured.answer({frame_on(*hole.plan, *hole.frame), named, copyfit}, [&] {
        if (copyfit == Copyfit::no) return measure_continuation(arriving, *hole.frame, *hole.plan, sources);
        return closed_up(*measured(rest, hole, Copyfit::no), *hole.frame, *hole.plan, sources);
    });
}

RestInDepth FrameFiller::in_depth(const JumpHole& hole, const SharedMeasure& rest, int depth) const {
    const auto [known, is_new] = in_depth_.try_emplace({hole.frame, rest, depth});
    if (is_new) known->second = rest_in_depth({*rest, depth}, *hole.frame, *hole.plan, sources_on(*hole.plan));
    return known->second;
}

Length FrameFiller::over_at_start(const StoryStart& start) const {
    const auto outcome = this->start({start, std::nullopt});
    const Length measure = start.frame->slots.empty() ? start.plan->measure : start.frame->slots.back().measure;
    Length over;
    for (const StoryPart& part : outcome->frame.parts) over += measure * part.overset_lines;
    return over;
}

std::shared_ptr<const HoleOutcome> FrameFiller::hole(const JumpHole& hole, std::vector<SharedMeasure> arriving,
                                                     std::optional<PageNumber> next_page) const {
    const HoleRequest request{std::move(arriving), next_page};
    return memo_.holes.answer({frame_on(*hole.plan, *hole.frame), request.arriving, labelled(next_page)}, [&] {
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
