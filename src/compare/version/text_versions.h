#pragma once

#include <vector>

#include "compare/version/edition_version.h"
#include "compare/version/set_edition.h"

namespace banxin {

/// The texts of an edition, by key: all words of the stories that are set, or pointed to, whether they found room or
/// not, and what the engine wrote.
std::vector<TextVersion> text_versions(const SetEdition& set);

}  // namespace banxin
