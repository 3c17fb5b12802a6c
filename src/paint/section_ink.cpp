#include "paint/section_ink.h"

namespace banxin {

InkName section_ink(const PagePlan& plan, const Paper& paper) {
    const auto section = paper.sections.find(plan.facts.section);
    return section == paper.sections.end() ? InkName{"black"} : section->second.ink;
}

void settle_section_ink(std::vector<Mark>& marks, const InkName& ink) {
    const auto settle = [&](auto& mark) {
        if constexpr (requires { mark.ink.ink; }) {
            if (mark.ink.ink.value == "section") mark.ink.ink = ink;
        }
    };
    for (Mark& mark : marks) std::visit(settle, mark);
}

}  // namespace banxin
