// The whole engine as one list: read this first.
//
//   an edition (read/)  ─resolve_page─▶ pages of slots ─settle_jumps─▶ filled pages ─check_edition─▶ figures and words
//                                                       (shape, pour, cut, balance)   ─paint_edition─▶ marks (render/
//                                                       draws them)
#include "typeset.h"

#include "check/check_edition.h"
#include "fill/page/settle_jumps.h"
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

}  // namespace

Result<Typeset> typeset(const Edition& edition, FontLibrary& library) {
    auto type_case = open_type_case(edition.paper, library);
    if (!type_case) return tl::unexpected(type_case.error());
    auto plans = resolve_pages(edition);
    if (!plans) return tl::unexpected(plans.error());

    FilledEdition filled = settle_jumps(edition, std::move(*plans), *type_case);
    Checked checked = check_edition(edition, filled, type_case->substitutions);
    return Typeset{std::move(*type_case), std::move(filled), std::move(checked.report), std::move(checked.diagnostics)};
}

Document paint(const Edition& edition, const Typeset& set, GuideMode guides) {
    return paint_edition(edition, set.filled, set.type_case, guides);
}

}  // namespace banxin
