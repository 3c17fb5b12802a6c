// What the report says is to cut.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "property/rich_edition.h"
#include "typeset.h"

namespace banxin::test {
namespace {

FontLibrary& fonts() {
    static FontLibrary library;
    return library;
}

Report report_of(const Edition& edition) {
    const auto set = typeset(edition, fonts());
    RC_ASSERT(set.has_value());
    return set->report;
}

RC_GTEST_PROP(Cutting, WhatIsSetAndWhatIsToCutIsTheStory, ()) {
    for (const StoryReport& story : report_of(*any_rich_edition()).stories)
        RC_ASSERT(story.characters == story.characters_set + story.characters_to_cut);
}

}  // namespace
}  // namespace banxin::test
