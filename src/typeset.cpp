// The whole engine as one list: read this first.
//
//   an edition (read/)  ─resolve_page─▶ pages of slots ─settle_jumps─▶ filled pages ─set_furniture─▶ and furniture
//                                                       (shape, pour, cut, balance)   ─check_edition─▶ figures and
//                                                       words
//                                                                                     ─paint_edition─▶ marks (render/
//                                                                                     draws them)
#include "typeset.h"

#include "check/check_edition.h"
#include "fill/page/settle_jumps.h"
#include "furniture/set_furniture.h"
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

std::vector<FilledFurniture> set_furnitures(const Edition& edition, const FilledEdition& filled,
                                            const TypeCase& type_case) {
    std::vector<FilledFurniture> all;
    for (const FilledPage& page : filled.pages) all.push_back(set_furniture(page.plan, edition, type_case));
    return all;
}

}  // namespace

Result<Typeset> typeset(const Edition& edition, FontLibrary& library) {
    auto type_case = open_type_case(edition.paper, library);
    if (!type_case) return tl::unexpected(type_case.error());
    auto plans = resolve_pages(edition);
    if (!plans) return tl::unexpected(plans.error());

    FilledEdition filled = settle_jumps(edition, std::move(*plans), *type_case);
    std::vector<FilledFurniture> furniture = set_furnitures(edition, filled, *type_case);
    Checked checked = check_edition(edition, filled, furniture, type_case->substitutions);
    return Typeset{std::move(*type_case), std::move(filled), std::move(furniture), std::move(checked.report),
                   std::move(checked.diagnostics)};
}

Document paint(const Edition& edition, const Typeset& set, GuideMode guides) {
    return paint_edition({edition, set.filled, set.furniture, set.type_case}, guides);
}

}  // namespace banxin
