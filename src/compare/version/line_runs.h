#pragma once

#include <vector>

#include "compare/version/edition_version.h"
#include "display/display_list.h"

namespace banxin {

/// A run of glyphs, and which code points of a whole text it shows.
struct RunInText {
    const GlyphRun* run = nullptr;
    TextRange text;
};

/// Whether the glyphs of a text know its code points. Words that the engine makes, and those of furniture, are known by
/// the lines that they stand in.
bool has_characters_of_its_own(Element element);

/// Whether a mark shows something of the text.
bool shows(const Source& mark, const TextKey& key);

/// Where the text of a mark that knows its code points starts in the whole text.
int start_in_text(const Source& mark, const TextVersion& text);

// The runs of a page that show a text, in the order of the page. Of words that the engine makes, and of furniture, they
// are found in the text's lines, one behind the other.
std::vector<RunInText> runs_of_text(const DisplayList& page, const TextVersion& text);

/// How many code points there are in UTF-8.
int characters_in(std::string_view utf8);

}  // namespace banxin
