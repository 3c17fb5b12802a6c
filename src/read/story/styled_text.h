#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/story.h"

namespace banxin {

/// One character of a manuscript: its look, and the byte of the file where it was written.
struct StyledCharacter {
    char32_t character = 0;
    Emphasis emphasis = Emphasis::none;
    std::size_t byte = 0;
};

using StyledText = std::vector<StyledCharacter>;

/// The characters alone.
std::u32string characters(const StyledText& text);

// Joins the lines of a paragraph: each '\n' becomes a space between words of scripts that put spaces (Latin, Hangul),
// and nothing where either side is a Han character or its punctuation. White space at both ends goes, too, for the
// engine indents.
StyledText joined_lines(const StyledText& text);

/// Equal looks side by side become one stretch.
std::vector<Stretch> stretches(const StyledText& text);

}  // namespace banxin
