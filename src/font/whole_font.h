#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// Whether every table that a font file's heads promise lies within it: of a file that broke off in a transfer the
/// names and the list of characters are still there, and the outlines are not. What is no TrueType or OpenType file is
/// whole.
bool is_whole_font(std::string_view bytes);

/// The same of a file; one that cannot be opened is whole, and told of by who reads it.
bool is_whole_font_file(const std::string& path);

}  // namespace banxin
