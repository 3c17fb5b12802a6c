#pragma once

#include <memory>

#include "cli/edition_words.h"
#include "issue/issue.h"

namespace banxin {

/// Reads an edition as a revision of its git repository has it, behind its fence, and sets it. Nothing is printed.
Result<std::unique_ptr<Issue>> open_revision(const EditionWords& edition, const std::string& revision, Crew crew);

}  // namespace banxin
