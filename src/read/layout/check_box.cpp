#include "read/layout/check_box.h"

#include "read/house/read_inks.h"
#include "read/house/read_make_up.h"

namespace banxin {

void check_ink(const InkName& ink, const SourceSpot& spot, const Paper& paper, Findings& findings) {
    if (ink.value == "section" || ink.value == "paper" || paper.inks.contains(ink)) return;
    findings.error(spot, "unknown-ink", phrase("the paper has no ink `{}`", ink.value),
                   ink_hint(ink.value, paper, InkChoice::with_section));
}

void check_box(const BoxTemplate& box, const Paper& paper, Findings& findings) {
    if (!box.own) {
        know_box(box.style, box.spot, paper, findings);
        return;
    }
    for (const Shade& shade : {box.own->line.ink, box.own->ground, box.own->bar})
        check_ink(shade.ink, box.spot, paper, findings);
}

}  // namespace banxin
