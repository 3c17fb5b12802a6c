#include "check/judge_look.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "check/judge_glyphs.h"
#include "check/judge_head.h"
#include "model/house_names.h"

namespace banxin {
namespace {

void judge_drop_cap(Diagnostics& found, const StoryPart& part, const Story& story) {
    if (!part.without_drop_cap) return;
    found.push_back(
        {Severity::warning, "drop-cap-without-room", story.drop_cap_spot,
         phrase("there is no room for a character of {} lines at the start of `{}`", story.drop_cap, story.id.value),
         phrase("it wants a first paragraph of as many lines without a dateline, and four 字 beside it in the column; "
                "take fewer lines, a wider column, or `drop_cap` out")});
}

}  // namespace

Diagnostics judge_look(const Edition& edition, const FilledEdition& filled) {
    Diagnostics found;
    for (const FilledPage& page : filled.pages) {
        for (std::size_t i = 0; i < page.frames.size(); ++i) {
            for (const StoryPart& part : page.frames[i].parts) {
                if (const auto story = edition.stories.find(part.story); story != edition.stories.end()) {
                    std::ranges::move(judge_head(part, page.plan.frames[i].head, story->second, edition),
                                      std::back_inserter(found));
                    judge_drop_cap(found, part, story->second);
                }
            }
        }
    }
    return found;
}

Diagnostics judge_type(const std::vector<MissingCharacter>& missing, const Edition& edition,
                       const std::vector<FontSubstitution>& substitutions) {
    Diagnostics found;
    for (const FontSubstitution& font : substitutions) {
        found.push_back({Severity::warning, "font-substituted", font.spot,
                         phrase("`{}` for the role {} is not installed; set in `{}`", font.asked,
                                font_phrase(font.role), font.used),
                         phrase("install `{}`, or name another family in paper.yaml", font.asked)});
    }
    std::ranges::move(judge_glyphs(missing, edition), std::back_inserter(found));
    return found;
}

}  // namespace banxin
