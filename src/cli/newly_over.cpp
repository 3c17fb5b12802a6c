#include "cli/newly_over.h"

#include <algorithm>

#include "issue/file_tongue.h"
#include "issue/language.h"

namespace banxin {
namespace {

bool is_over(const PartReport& part) {
    return part.lines_over > 0;
}

bool was_over(const Report& before, const StoryId& story) {
    return std::ranges::any_of(before.stories, [&](const StoryReport& one) {
        return one.id == story && std::ranges::any_of(one.parts, is_over);
    });
}

/// "page 1, second · bridge · 3 lines (40字) over".
Phrase over_words(const StoryReport& story, const PartReport& part) {
    return phrase("page {}, {}", part.page_label, part.frame.value) + verbatim(" · " + story.id.value + " · ") +
           counted(part.lines_over, "{0} line ({1}字) over", "{0} lines ({1}字) over", part.characters_to_cut);
}

}  // namespace

std::string newly_over(const Report& before, const Report& after) {
    std::string rows;
    for (const StoryReport& story : after.stories) {
        if (was_over(before, story.id)) continue;
        for (const PartReport& part : story.parts) {
            if (is_over(part)) rows += "      " + over_words(story, part).in(tongue_of_no_file()) + "\n";
        }
    }
    return rows;
}

}  // namespace banxin
