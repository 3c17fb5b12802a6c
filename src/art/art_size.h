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

/// The page of a PDF as it is laid: by which box, and what a reader shows beyond it on each side as it is seen upright,
/// in thousandths of a point.
struct ArtPage {
    char box = 'm';  ///< t TrimBox, a ArtBox, c CropBox, m MediaBox.
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    int pages = 1;
    int turn = 0;           ///< Degrees to the right.
    bool is_empty = false;  ///< Nothing is to be seen in its box.
    bool operator==(const ArtPage&) const = default;
};

/// What was found out about a piece of art; its size is that of what is shown: of a PDF that of its box.
struct TriedArt {
    ArtSize size;
    ArtPage page{};  ///< Of a PDF.
    bool operator==(const TriedArt&) const = default;
};

// Reads art by librsvg, or poppler, in this process: only for bytes that try_art() has found harmless, or in the
// program that it starts. What is wrong with them is told in the editor's words, to go on behind the file's name.
tl::expected<ArtSize, std::string> svg_size(std::string_view bytes);
/// Of the first page.
tl::expected<ArtSize, std::string> pdf_size(std::string_view bytes);

}  // namespace banxin
