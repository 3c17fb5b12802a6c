// An editor who cuts as many characters as the report says, from the end of each story, sees the edition fit.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "base/unicode.h"
#include "property/rich_edition.h"
#include "typeset.h"

namespace banxin::test {
namespace {

FontLibrary& fonts() {
    static FontLibrary library;
    return library;
}

std::u32string text_of(const Block& block) {
    std::string text;
    for (const Stretch& stretch : block.spans) text += stretch.text;
    return to_utf32(text);
}

/// A block's first `length` code points.
void keep(Block& block, std::size_t length) {
    std::vector<Stretch> kept;
    for (const Stretch& stretch : block.spans) {
        const std::u32string text = to_utf32(stretch.text).substr(0, length);
        length -= text.size();
        if (!text.empty()) kept.push_back({to_utf8(text), stretch.emphasis});
    }
    block.spans = std::move(kept);
    const int end = static_cast<int>(text_of(block).size());
    for (Annotation& annotation : block.annotations) {
        // A name that is cut into is still one; half a reading is none.
        if (annotation.kind != AnnotationKind::ruby) annotation.end = std::min(annotation.end, end);
    }
    std::erase_if(block.annotations, [&](const Annotation& annotation) {
        return annotation.end > end || annotation.first >= annotation.end;
    });
}

/// A story without its last `count` characters that print, and without what is empty then.
Story cut(Story story, int count) {
    while (!story.body.empty()) {
        Block& last = story.body.back();
        std::u32string text = text_of(last);
        while (!text.empty() && (count > 0 || text.back() == U' ')) {
            count -= count_characters(std::u32string_view(text).substr(text.size() - 1));
            text.pop_back();
        }
        keep(last, text.size());
        if (!text.empty()) break;
        story.body.pop_back();
    }
    return story;
}

Report report_of(const Edition& edition) {
    const auto set = typeset(edition, fonts());
    RC_ASSERT(set.has_value());
    return set->report;
}

Edition cut_as_told(Edition edition) {
    for (const StoryReport& story : report_of(edition).stories) {
        Story& manuscript = edition.stories.at(story.id);
        manuscript = cut(manuscript, story.characters_to_cut);
    }
    return edition;
}

// All that is not set is to be cut; some lines' ends are no place to stop, and the end mark needs a cell: then a few
// characters more, two lines of ten at most.
RC_GTEST_PROP(Cutting, WhatIsToCutIsWhatIsNotSet, ()) {
    for (const StoryReport& story : report_of(*any_rich_edition()).stories) {
        const int not_set = story.characters - story.characters_set;
        const int more = story.characters_to_cut - not_set;
        RC_ASSERT(more >= 0);
        RC_ASSERT(more <= 20);
        if (not_set == 0) RC_ASSERT(more == 0);
    }
}

RC_GTEST_PROP(Cutting, AsToldMakesEveryStoryFit, ()) {
    const Edition edition = *any_edition_without_jumps();
    for (const StoryReport& story : report_of(cut_as_told(edition)).stories) RC_ASSERT(story.characters_to_cut == 0);
}

}  // namespace
}  // namespace banxin::test
