#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "typeset.h"

namespace banxin {

/// An edition folder, read and set, with the faces it was set in.
struct SetEdition {
    std::shared_ptr<const Edition> edition;
    std::unique_ptr<FontLibrary> library;
    Typeset set;
};

/// Reads an edition folder, with its layouts from `layouts` and the usual places, and sets it. What there is to say is
/// printed, and stands among the set's diagnostics: first of the manuscripts, then of the pages.
Result<SetEdition> set_edition(const std::string& folder, const std::vector<std::string>& layouts, ColourWish wish);

}  // namespace banxin
