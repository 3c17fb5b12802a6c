#include "check/judge_glyphs.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/unicode.h"

namespace banxin {
namespace {

/// A character that no font has, and how often a story, or a frame, has it.
struct MissingCount {
    MissingCharacter first;
    int times = 0;
};

SourceSpot spot_in_story(const Story& story, const Source& source) {
    const auto item = static_cast<std::size_t>(source.item);
    switch (source.element) {
        case Element::headline:
            return story.headline_spot;
        case Element::summary:
            return story.summary_spot;
        case Element::caption:
        case Element::picture_credit:
            return item < story.pictures.size() ? story.pictures[item].spot : SourceSpot{story.file};
        case Element::pull:
            return story.pull ? story.pull->spot : SourceSpot{story.file};
        case Element::facts:
        case Element::facts_title:
            return story.facts ? story.facts->spot : SourceSpot{story.file};
        case Element::code_words:
            return story.link_spot;
        default:
            return {story.file};
    }
}

/// Words that an editor wrote and that stand nowhere else.
bool is_judged(Element element) {
    return !is_story_text(element) && element != Element::pointer && element != Element::pointer_summary;
}

void count(std::vector<MissingCount>& counts, const MissingCharacter& missing) {
    const auto same = std::find_if(counts.begin(), counts.end(), [&](const MissingCount& known) {
        const bool same_place = missing.story.value.empty() ? known.first.spot == missing.spot : true;
        return known.first.story == missing.story && known.first.character == missing.character && same_place;
    });
    if (same == counts.end())
        counts.push_back({missing, 1});
    else
        ++same->times;
}

Diagnostic missing_glyph(const MissingCount& count, const Edition& edition) {
    const MissingCharacter& missing = count.first;
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

std::vector<MissingCharacter> missing_beside_text(const FilledPage& page, const Edition& edition) {
    std::vector<MissingCharacter> out;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        std::set<const ShapedText*> seen;  // by the lines of one text
        for (const PlacedLine& line : page.frames[i].lines) {
            if (line.text == nullptr || !is_judged(line.source.element) || !seen.insert(line.text.get()).second)
                continue;
            const auto story = edition.stories.find(line.source.story);
            const auto& binding = page.plan.frames[i].binding;
            const SourceSpot spot = story != edition.stories.end() ? spot_in_story(story->second, line.source)
                                    : binding                      ? binding->spot
                                                                   : page.plan.frames[i].spot;
            for (const MissingGlyph& missing : line.text->missing)
                out.push_back({line.source.story, missing.character, spot});
        }
    }
    return out;
}

Diagnostics judge_glyphs(const std::vector<MissingCharacter>& all, const Edition& edition) {
    std::vector<MissingCount> counts;
    for (const MissingCharacter& missing : all) count(counts, missing);
    Diagnostics found;
    for (const MissingCount& counted : counts) found.push_back(missing_glyph(counted, edition));
    return found;
}

}  // namespace banxin
