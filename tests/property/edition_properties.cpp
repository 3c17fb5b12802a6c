// What holds for every edition: made in memory, set with the installed fonts.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "display/dump.h"
#include "property/random_edition.h"
#include "typeset.h"

namespace banxin::test {
namespace {

/// Opened once: the faces are the same for all.
FontLibrary& fonts() {
    static FontLibrary library;
    return library;
}

std::string dump_of(const Edition& edition) {
    const auto set = typeset(edition, fonts());
    std::string text;
    for (const DisplayList& page : paint(*set, GuideMode::off).pages) text += dump(page);
    return text;
}

bool has_any(const Diagnostics& diagnostics, const std::vector<std::string>& codes) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& diagnostic) {
        return std::find(codes.begin(), codes.end(), diagnostic.code) != codes.end();
    });
}

RC_GTEST_PROP(Edition, LosesRepeatsAndChangesNoCharacter, ()) {
    const Edition edition = *any_edition();
    const auto set = typeset(edition, fonts());
    RC_ASSERT(set.has_value());
    RC_ASSERT_FALSE(has_any(set->diagnostics, {"text-lost", "text-repeated", "text-changed"}));
}

RC_GTEST_PROP(Edition, LinksEveryJumpToItsLanding, ()) {
    const Edition edition = *any_edition();
    RC_ASSERT_FALSE(has_any(typeset(edition, fonts())->diagnostics, {"link-broken"}));
}

RC_GTEST_PROP(Edition, SettlesInFiveRounds, ()) {
    const Edition edition = *any_edition();
    const auto set = typeset(edition, fonts());
    RC_ASSERT(set->filled.settled);
    RC_ASSERT(set->filled.rounds <= 5);
}

RC_GTEST_PROP(Edition, FitsOnlyWhenEveryCharacterIsSet, ()) {
    const Edition edition = *any_edition();
    const Report report = typeset(edition, fonts())->report;
    RC_PRE(report.fit == Fit::fits);
    for (const StoryReport& story : report.stories) RC_ASSERT(story.characters == story.characters_set);
}

RC_GTEST_PROP(Edition, ComesOutTheSameTwice, ()) {
    const Edition edition = *any_edition();
    RC_ASSERT(dump_of(edition) == dump_of(edition));
}

}  // namespace
}  // namespace banxin::test
