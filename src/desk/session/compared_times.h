#pragma once

#include "compare/changes/change.h"
#include "compare/version/edition_version.h"
#include "desk/session/desk_issue.h"

namespace banxin {

// A time of the edition by its name: `now`, a stored proof's file, `git:REVISION`, `signature:PAGE:STAGE`.
//
// Fails (input): `edit-unknown`, `no-such-proof`, and as reading that time fails. REQUIRES: the desk is not blank.
Result<EditionVersion> version_called(const std::string& name, const DeskIssue& desk, const EditionPlace& place);

}  // namespace banxin
