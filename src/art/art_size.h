#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace banxin {

/// How large a piece of vector art is by its own account, in thousandths of a point.
struct ArtSize {
    int width = 0;
    int height = 0;
    bool operator==(const ArtSize&) const = default;
};

// Reads art by librsvg, or poppler, in this process: only for bytes that try_art() has found harmless, or in the
// program that it starts. What is wrong with them is told in the editor's words, to go on behind the file's name.
tl::expected<ArtSize, std::string> svg_size(std::string_view bytes);
/// Of the first page.
tl::expected<ArtSize, std::string> pdf_size(std::string_view bytes);

}  // namespace banxin
