#pragma once

#include <string_view>

namespace banxin {

/// Whether all pixels of a PNG file can be read: every part has the sum that was written with it, and there are as many
/// pixels as its head says. Takes the memory of a row.
bool png_is_whole(std::string_view bytes);

}  // namespace banxin
