#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// As `gzip` would write it, without a name and a time: same text, same bytes.
std::string gzipped(std::string_view text);

/// Nothing for what is no gzip, or unfolds to more than 256 megabytes.
std::optional<std::string> gunzipped(std::string_view bytes);

}  // namespace banxin
