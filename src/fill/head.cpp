#include "fill/head.h"

#include "fill/fit_head.h"

namespace banxin {

SetHead set_head(const Story& story, const HeadSpace& space, const Paper& paper, const TypeCase& type_case) {
    FittedHead head = fit_head(story, {space.plan, space.width}, paper, type_case);
    head.fit.grid_lines = head_grid_lines(head.parts, paper.air, space.leading);
    return {place_head(head.parts, paper.air, space), head.fit};
}

}  // namespace banxin
