#pragma once

#include <optional>

#include "read/story/styled_text.h"
#include "read/text/source_text.h"

namespace banxin {

/// Where the first row of a table starts among the lines of a paragraph, as a byte of the source: without a head of as
/// many cells it is no table to Markdown, and would be set as text: `|-|-|`, `|今天|多云|`. `\|` is a character like
/// others.
std::optional<std::size_t> first_table_row(const StyledText& paragraph, const SourceText& source);

}  // namespace banxin
