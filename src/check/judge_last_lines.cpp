#include "check/judge_last_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/unicode.h"

namespace banxin {
namespace {

bool is_single_han(const PlacedLine& placed) {
    const SetLine& line = placed.line;
    if (placed.source.element != Element::body || line.starts_block || !line.ends_block || line.fit.han != 1)
        return false;
    const std::span units = std::span(placed.text->units).subspan(line.first_unit, line.end_unit - line.first_unit);
    return std::none_of(units.begin(), units.end(), [](const Unit& unit) { return is_western(unit.cls); });
}

int length_of(const Block& block) {
    int count = 0;
    for (const Stretch& stretch : block.spans) count += static_cast<int>(to_utf32(stretch.text).size());
    return count;
}

/// Where the line starts in the manuscript; blocks of a text are joined by one character each.
SourceSpot spot_of_line(const PlacedLine& placed, const Story& story) {
    int start = 0;
    for (std::size_t i = 0; i < story.body.size(); ++i) {
        const int within = placed.source.text.from.value - start;
        if (static_cast<int>(i) == placed.source.block) return spot_of(story.body[i], std::max(within, 0));
        start += length_of(story.body[i]) + 1;
    }
    return {story.file, 0, 0};
}

std::string words_of(const PlacedLine& placed) {
    std::string words;
    for (std::uint32_t i = placed.line.first_unit; i < placed.line.end_unit; ++i) {
        const Unit& unit = placed.text->units[i];
        words += placed.text->text.substr(unit.text_begin, unit.text_bytes);
    }
    return words;
}

}  // namespace

Diagnostics judge_last_lines(const Edition& edition, const FilledEdition& filled) {
    Diagnostics found;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const PlacedLine& placed : frame.lines) {
                if (!is_single_han(placed)) continue;
                const auto story = edition.stories.find(placed.source.story);
                if (story == edition.stories.end()) continue;
                found.push_back(
                    {Severity::note, "single-han-line", spot_of_line(placed, story->second),
                     phrase("a paragraph's last line is `{}` alone", words_of(placed)),
                     phrase("cut or add a character or two in the paragraph: no other way to set it is cheaper")});
            }
        }
    }
    return found;
}

}  // namespace banxin
