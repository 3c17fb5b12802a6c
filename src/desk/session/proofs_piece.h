#pragma once

#include "compare/review_state.h"
#include "compare/version/edition_version.h"
#include "desk/session/desk.h"
#include "desk/session/desk_json.h"

namespace banxin {

// The piece `proofs`: stored proofs, the state of each page in its review, and the marks of proofreaders with what has
// become of them. Files of them that cannot be read are told. REQUIRES: the desk is not blank.
DeskJson proofs_piece(const DeskIssue& desk, const EditionVersion& version);

// Brings the piece `proofs`, and what there is to say of signatures, up to date with what is set; nothing on a desk
// that is blank. `version`: of what is set.
void tell_proofs(Desk& desk);
void tell_proofs(Desk& desk, const EditionVersion& version);

/// How each page stands in its review.
Result<std::vector<PageState>> page_states(const DeskIssue& desk, const EditionVersion& version);

}  // namespace banxin
