#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "files/files.h"

namespace banxin {

/// Whether a file is one of TrueType or OpenType, and every table that its heads promise lies within it.
enum class FontFile { whole, broken_off, none };
FontFile look_at_font(std::string_view bytes);

// What of the house's font files cannot be set with: one that broke off in a transfer still has its names and the list
// of its characters, so that it would be chosen, and print nothing.
//
// Out: `font-unusable`, an error for a file that breaks off, a warning for what is no font.
Diagnostics check_fonts(const std::vector<std::string>& paths, const Files& files);

}  // namespace banxin
