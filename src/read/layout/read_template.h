#pragma once

#include <string>

#include "model/page_template.h"
#include "read/text/source_text.h"

namespace banxin {

// Reads one page layout and checks all that can be said without the paper (check_template.h).
Result<PageTemplate> read_template(const Files& files, const std::string& path);

/// The same from a text in memory.
Result<PageTemplate> parse_template(const SourceText& source);

}  // namespace banxin
