#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/edition.h"
#include "read/edition/read_marks.h"

namespace banxin {

/// What stands in an edition's marks.yaml, as far as it has no mistakes; nothing where there is none. Fails where it
/// cannot be read.
Result<std::optional<GoodMarks>> edition_marks(const std::string& edition);

/// Of each mark whose story the edition has not.
Diagnostics marks_without_story(const std::vector<ProofMark>& marks, const Edition& edition);

}  // namespace banxin
