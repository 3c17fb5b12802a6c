#pragma once

#include "compare/changes/change.h"
#include "compare/version/edition_version.h"
#include "compose/type/type_case.h"
#include "display/display_list.h"

namespace banxin {

/// Two versions, and what changed from one to the other.
struct MarkedChanges {
    const EditionVersion& before;
    const EditionVersion& version;
    const Comparison& comparison;
};

// Pages with their changes marked, as a proofreader would with two pens.
//
// New words stand on green, and where words were struck there is a red stroke; what stands elsewhere is outlined in
// blue, with an arrow from where it stood, in dashes, where that is on the same page; frames, pictures, rules and boxes
// that changed, and words in other type, are outlined in orange; where something stood that is gone there is a red
// outline. Text of what has not changed is grey. Every mark has its number in the list, which stands in the margin with
// the words struck on red and the new ones on green.
//
// In:  the pages of the version, painted without guides or sketched (proof_sketch.h); the notes are set from
//      `type_case` and said by `tongue`.
// Out: pages that are wider by the margin, in inks of their own, too. Behind them pages that are gone, sketched, grey
//      and struck through: as many as gone_pages() says (page_changes.h).
Document marked_proof(Document pages, const TypeCase& type_case, const MarkedChanges& marked, const Tongue& tongue);

}  // namespace banxin
