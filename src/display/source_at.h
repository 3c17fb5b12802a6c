#pragma once

#include <optional>

#include "display/display_list.h"

namespace banxin {

/// What is seen at a place on a page. `character` is in the source's text; nothing where it is no character of it.
struct SourceAt {
    Source source;
    std::optional<TextOffset> character{};
};

// What a click on a page means: the character whose cell holds the place, else the topmost thing with a source that
// does; nothing on white.
//
// A character's cell reaches to where the next one of its run starts, and over the em box across its line. Readings and
// marks between the lines answer for the characters that they belong to.
std::optional<SourceAt> source_at(const DisplayList& page, Point place);

}  // namespace banxin
