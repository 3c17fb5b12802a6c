#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compare/version/edition_version.h"

namespace banxin {

// Pages and texts as JSON in one line, lengths in EMU. What is read back is what was written.

std::string page_json(const PageVersion& page);
std::optional<PageVersion> page_from_json(std::string_view json);

std::string texts_json(const std::vector<TextVersion>& texts);
std::optional<std::vector<TextVersion>> texts_from_json(std::string_view json);

}  // namespace banxin
