// The whole engine as one list: read this first.
//
//   an edition (read/)  ─resolve_page──▶ pages of slots
//                       ─shape_stories─▶ glyphs and break chances
//                       ─settle_jumps──▶ filled pages (pour, cut, balance)
//                       ─advise────────▶ what would do where they do not come out even
//                       ─set_furniture─▶ and their furniture  ─check_edition─▶ figures and words
//                                                             ─paint_edition─▶ marks (render/ draws them)
//
// Stages remember nothing. What may be kept from one edition to the next (shaped stories, filled frames) goes in and
// out of them here, and the memo of the next edition is all that comes of it: with an empty one the list is the batch.
#include "typeset.h"

#include "base/answer_all.h"
#include "check/check_edition.h"
#include "fill/page/settle_jumps.h"
#include "fill/trial/advise.h"
#include "fill/trial/better_cuts.h"
#include "furniture/set_furniture.h"
#include "model/look_of_edition.h"
#include "paint/paint_edition.h"
#include "resolve/resolve_page.h"

namespace banxin {
namespace {

Result<std::vector<PagePlan>> resolve_pages(const Edition& edition) {
    std::vector<PagePlan> plans;
    Diagnostics wrong;
    for (const EditionPage& page : edition.pages) {
        auto plan = resolve_page(edition, page);
        if (plan) {
            plans.push_back(std::move(*plan));
        } else {
            wrong.insert(wrong.end(), plan.error().diagnostics.begin(), plan.error().diagnostics.end());
        }
    }
    if (!wrong.empty()) return fail_input(std::move(wrong));
    return plans;
}

/// What furniture knows of a page.
PagePlan without_frames(const PagePlan& plan) {
    return {plan, plan.facts, plan.rules, {}, plan.furniture};
}

}  // namespace

SharedList<FilledFurniture> TypesetMemo::set_furniture_of(const SharedList<FilledPage>& pages,
                                                          const TypeCase& type_case) {
    std::vector<FurnitureQuestion> questions;
    for (const FilledPage& page : pages) questions.push_back({look_, without_frames(page.plan)});
    const auto answers = answer_all<FurnitureQuestion, FilledFurniture>(
        furniture_, std::move(questions), crew_,
        [&](std::size_t i) { return set_furniture(without_frames(pages[i].plan), *look_, type_case); });
    SharedList<FilledFurniture> all;
    for (const auto& answer : answers) all.push_back(answer);
    return all;
}

Result<Typeset> typeset(std::shared_ptr<const Edition> edition, TypesetMemo& memo) {
    const bool same_paper = memo.stories_ && memo.stories_->paper() == edition->paper;
    auto type_case = same_paper ? Result<TypeCase>(*memo.type_case_) : open_type_case(edition->paper, *memo.library_);
    if (!type_case) return tl::unexpected(type_case.error());
    auto plans = resolve_pages(*edition);
    if (!plans) return tl::unexpected(plans.error());

    const ShapedStories* before = memo.stories_ ? &*memo.stories_ : nullptr;
    ShapedStories stories = shape_stories(*edition, *plans, *type_case, {before, memo.crew_});
    FilledEdition filled = settle_jumps(*edition, std::move(*plans), stories, {memo.frames_, memo.crew_});
    TriedAdvice tried = advise({*edition, filled, stories, *type_case, memo.crew_});
    filled.advice = std::move(tried.advice);
    const TrialNotes notes{better_cuts({*edition, filled, stories}, {memo.frames_, memo.crew_}),
                           std::move(tried.white)};
    Edition look = look_of(*edition);
    if (memo.look_ == nullptr || *memo.look_ != look) memo.look_ = std::make_shared<const Edition>(std::move(look));
    SharedList<FilledFurniture> furniture = memo.set_furniture_of(filled.pages, *type_case);
    Checked checked = check_edition(
        {*edition, memo.look_, stories.by_id(), filled, furniture, type_case->substitutions, memo.crew_, notes},
        memo.checked_);

    memo.type_case_ = *type_case;
    memo.stories_ = std::move(stories);
    memo.frames_.forget_unasked();
    memo.furniture_.forget_unasked();
    memo.checked_.forget_unasked();
    return Typeset{std::move(edition),
                   memo.look_,
                   std::move(*type_case),
                   std::move(filled),
                   std::move(furniture),
                   std::move(checked.report),
                   std::move(checked.diagnostics)};
}

Result<Typeset> typeset(std::shared_ptr<const Edition> edition, FontLibrary& library) {
    TypesetMemo nothing(library);
    return typeset(std::move(edition), nothing);
}

Result<Typeset> typeset(Edition edition, FontLibrary& library) {
    return typeset(std::make_shared<const Edition>(std::move(edition)), library);
}

Document paint(const Typeset& set, GuideMode guides, const Crew& crew) {
    return paint_edition({*set.edition, set.look, set.filled, set.furniture, set.type_case}, guides, crew);
}

std::vector<PageNumber> repaint(const Typeset& set, GuideMode guides, PaintMemo& memo) {
    return repaint_edition({*set.edition, set.look, set.filled, set.furniture, set.type_case}, guides, memo);
}

}  // namespace banxin
