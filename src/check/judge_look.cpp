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
constexpr int kGoodResolution = 170;
constexpr int kCoarseResolution = 150;

void judge_drop_cap(Diagnostics& found, const StoryPart& part, const Story& story) {
    if (!part.without_drop_cap) return;
    found.push_back({Severity::warning, "drop-cap-without-room", story.drop_cap_spot,
                     fmt::format("there is no room for a character of {} lines at the start of `{}`", story.drop_cap,
                                 story.id.value),
                     "it wants a first paragraph of as many lines without a dateline, and four 字 beside it in the column; take fewer "
                     "lines, a wider column, or `drop_cap` out"});
}

void judge_resolution(Diagnostics& found, const PlacedPicture& picture) {
    const int ppi = pixels_per_inch(picture);
    if (ppi >= kGoodResolution || ppi == 0) return;
    const bool coarse = ppi < kCoarseResolution;
    found.push_back({Severity::warning, "picture-low-resolution", picture.source.spot,
                     fmt::format("{} prints at {} ppi; newsprint {}", picture.source.picture.path, ppi,
                                 coarse ? "shows its pixels under 150" : "wants 170"),
                     coarse ? "take a larger file, or a smaller hole" : ""});
}

void judge_hole(Diagnostics& found, const Story& story, const FilledFrame& frame) {
    const auto placed = static_cast<std::size_t>(
        std::count_if(frame.pictures.begin(), frame.pictures.end(), [&](const PlacedPicture& p) {
            return std::any_of(story.pictures.begin(), story.pictures.end(),
                               [&](const StoryPicture& own) { return own.spot == p.source.spot; });
        }));
    const SourceSpot spot = placed < story.pictures.size() ? story.pictures[placed].spot : story.headline_spot;
    found.push_back({Severity::warning, "picture-without-hole", spot,
                     fmt::format("frame `{}` has no room for a picture of `{}`", frame.frame.value, story.id.value),
                     "give the frame another area under `pictures`, or take the picture out of the story"});
}

/// A character that no font has, and how often a story has it.
struct MissingCount {
    const MissingCharacter* first = nullptr;
    int times = 0;
};

Diagnostic missing_glyph(const MissingCount& count, const Edition& edition) {
    const MissingCharacter& missing = *count.first;
    SourceSpot spot = missing.block;
    const auto story = edition.stories.find(missing.story);
    if (spot.file.empty() && story != edition.stories.end()) spot.file = story->second.file;
    std::string character;
    append_utf8(character, missing.character);
    const std::string times = count.times > 1 ? fmt::format(", which stands there {} times", count.times) : "";
    return {Severity::error, "missing-glyph", spot,
            fmt::format("no installed font has `{}` (U+{:04X}){}", character,
                        static_cast<std::uint32_t>(missing.character), times),
            "install a font that has it, or write another character"};
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
            for (const PlacedPicture& picture : frame.pictures) judge_resolution(found, picture);
            for (const StoryId& id : frame.pictures_without_room) {
                if (const auto story = edition.stories.find(id); story != edition.stories.end())
                    judge_hole(found, story->second, frame);
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
             fmt::format("`{}` for the role {} is not installed; set in `{}`", font.asked, font.role.value, font.used),
             fmt::format("install `{}`, or name another family in paper.yaml", font.asked)});
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
