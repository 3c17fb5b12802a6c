#pragma once

#include "compare/changes/change.h"
#include "compare/version/edition_version.h"
#include "issue/issue.h"

namespace banxin {

/// The version of an issue, and what changed to it.
struct MarkedChanges {
    const EditionVersion& version;
    const Comparison& comparison;
};

// The pages of an issue with their changes marked, as a proofreader would with two pens.
//
// New words stand on green, and where words were struck there is a red stroke; what stands elsewhere is outlined in
// blue, with an arrow from where it stood where that is on the same page; frames, pictures, rules and boxes that
// changed are outlined in orange. Text of what has not changed is grey. Every mark has its number in the list, which
// stands in the margin with the words struck on red and the new ones on green.
//
// In:  the issue as it is set; `tongue` says the notes.
// Out: pages that are wider by the margin; a document of its own inks.
Document marked_proof(const Issue& issue, const MarkedChanges& marked, const Tongue& tongue);

}  // namespace banxin
