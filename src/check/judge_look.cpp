#include "check/judge_look.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/unicode.h"
#include "check/judge_head.h"
#include "check/measure_edition.h"

namespace banxin {
namespace {

/// Newsprint carries about 85 lines to the inch: a picture wants twice as many pixels, and shows its squares under 150.

void judge_drop_cap(Diagnostics& found, const StoryPart& part, const Story& story) {
    if (!part.without_drop_cap) return;
    found.push_back(
        {Severity::warning, "drop-cap-without-room", story.drop_cap_spot,
         phrase("there is no room for a character of {} lines at the start of `{}`", story.drop_cap, story.id.value),
         phrase("it wants a first paragraph of as many lines without a dateline, and four 字 beside it in the column; "
                "take fewer lines, a wider column, or `drop_cap` out")});
}

/// A character that no font has, and how often a story has it.
struct MissingCount {
    const MissingCharacter* first = nullptr;
    int times = 0;
};

Diagnostic missing_glyph(const MissingCount& count, const Edition& edition) {
    const MissingCharacter& missing = *count.first;
    SourceSpot spot = missing.spot;
    const auto story = edition.stories.find(missing.story);
    if (spot.file.empty() && story != edition.stories.end()) spot.file = story->second.file;
    std::string character;
    append_utf8(character, missing.character);
    const auto number = static_cast<std::uint32_t>(missing.character);
    return {Severity::error, "missing-glyph", spot,
            count.times > 1 ? phrase("no installed font has `{}` (U+{:04X}), which stands there {} times", character,
                                     number, count.times)
                            : phrase("no installed font has `{}` (U+{:04X})", character, number),
            phrase("install a font that has it, or write another character")};
}

}  // namespace

Diagnostics judge_look(const Edition& edition, const FilledEdition& filled) {
    Diagnostics found;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (const auto story = edition.stories.find(part.story); story != edition.stories.end()) {
                    std::ranges::move(judge_head(part, story->second), std::back_inserter(found));
                    judge_drop_cap(found, part, story->second);
                }
            }
        }
    }
    return found;
}

Diagnostics judge_type(const FilledEdition& filled, const Edition& edition,
                       const std::vector<FontSubstitution>& substitutions) {
    Diagnostics found;
    for (const FontSubstitution& font : substitutions) {
        found.push_back(
            {Severity::warning, "font-substituted", font.spot,
             phrase("`{}` for the role {} is not installed; set in `{}`", font.asked, font.role.value, font.used),
             phrase("install `{}`, or name another family in paper.yaml", font.asked)});
    }
    std::vector<MissingCount> counts;
    for (const MissingCharacter& missing : filled.missing) {
        const auto same = std::find_if(counts.begin(), counts.end(), [&](const MissingCount& c) {
            return c.first->story == missing.story && c.first->character == missing.character;
        });
        if (same == counts.end())
            counts.push_back({&missing, 1});
        else
            ++same->times;
    }
    for (const MissingCount& count : counts) found.push_back(missing_glyph(count, edition));
    return found;
}

}  // namespace banxin
