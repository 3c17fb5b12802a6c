#pragma once

#include <optional>
#include <string>

#include "read/edition/read_marks.h"

namespace banxin {

/// What stands in an edition's marks.yaml, as far as it has no mistakes; nothing where there is none. Fails where it
/// cannot be read.
Result<std::optional<GoodMarks>> edition_marks(const std::string& edition);

}  // namespace banxin
