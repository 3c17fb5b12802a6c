#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/edition.h"
#include "model/proof_mark.h"

namespace banxin {

/// What stands in an edition's marks.yaml; nothing where there is none. Fails as read_marks().
Result<std::optional<std::vector<ProofMark>>> edition_marks(const std::string& edition);

/// Of each mark whose story the edition has not.
Diagnostics marks_without_story(const std::vector<ProofMark>& marks, const Edition& edition);

}  // namespace banxin
