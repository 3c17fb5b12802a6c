#pragma once

#include <optional>
#include <string_view>

namespace banxin {

/// 0xRRGGBB of a colour by its CSS name in any case (CSS Color 4, section 6.1).
std::optional<unsigned> css_colour(std::string_view name);

}  // namespace banxin
