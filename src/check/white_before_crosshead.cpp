#include "check/white_before_crosshead.h"

#include "base/unicode.h"

namespace banxin {
namespace {

int length_of(const Block& block) {
    std::size_t length = 0;
    for (const Stretch& stretch : block.spans) length += to_utf32(stretch.text).size();
    return static_cast<int>(length);
}

/// Whether a crosshead starts there, in the story's text (plain_text(): a line end between two blocks).
bool starts_crosshead(const Story& story, TextOffset at) {
    int start = 0;
    for (const Block& block : story.body) {
        const bool here = at.value == start || at.value == start - 1;
        if (here && block.kind == BlockKind::crosshead) return true;
        start += length_of(block) + 1;
    }
    return false;
}

}  // namespace

Phrase white_before_crosshead(const Story& story, const StoryPart& part) {
    const int white = part.columns.empty() ? 0 : part.columns.back().white();
    if (part.overset_lines == 0 || white <= 0 || !starts_crosshead(story, part.until)) return {};
    return counted(white, "; the {} white line at its end is too few for a crosshead and the lines below it",
                   "; the {} white lines at its end are too few for a crosshead and the lines below it");
}

}  // namespace banxin
