#pragma once

#include <span>
#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// A thing of the trade: what it is called, several names with a comma between them, and what it is.
struct TermRow {
    std::string_view english;
    std::string_view chinese;
    Wording meaning;
};

struct TermGroup {
    std::string_view name;  ///< As the document calls the table.
    Wording heading;
    std::span<const TermRow> rows;
};

std::span<const TermGroup> term_groups();

}  // namespace banxin
