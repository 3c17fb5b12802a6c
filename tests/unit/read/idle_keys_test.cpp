#include <gtest/gtest.h>

#include "found.h"
#include "made_edition.h"

namespace banxin {
namespace {

/// What a paper with this style is warned of.
std::string told_of(const std::string& style) {
    const MadeEdition made;
    made.paper().write("paper.yaml", "name: 雁汐日报\nstyles: {" + style + "}\n");
    const auto read = made.read();
    if (!read) return first_words(read);
    std::string out;
    for (const Diagnostic& found : read->warnings) {
        if (found.code == "style-key-idle") out += found.message.english() + " / " + found.hint.english();
    }
    return out.empty() ? "nothing" : out;
}

TEST(IdleKeys, OfHeadsTheirGradeAndTheLayoutDecide) {
    EXPECT_EQ(told_of("headline: {align: right}"),
              "`align` changes nothing here / a layout says it of each head: `head: {align: left}`");
    EXPECT_EQ(told_of("kicker: {size: 三号}"),
              "`size` changes nothing here / a head's grade says it, `headlines: {grades: …}`, or the layout of each "
              "head, `size`");
    EXPECT_EQ(told_of("headline: {align: left, ink: red}"), "nothing");
}

TEST(IdleKeys, RunningTextIsJustified) {
    for (const char* kind : {"body", "quote", "caption", "byline"})
        EXPECT_NE(told_of(std::string(kind) + ": {align: centre}"), "nothing") << kind;
    EXPECT_EQ(told_of("body: {align: justify}"), "nothing");
    EXPECT_EQ(told_of("body: {size: 8pt}"), "nothing");
}

TEST(IdleKeys, WhatStandsAloneIsAsItsStyleSays) {
    for (const char* kind : {"crosshead", "pull", "facts", "facts_title", "pointer_title", "jump_head", "jump"})
        EXPECT_EQ(told_of(std::string(kind) + ": {align: centre, size: 8pt}"), "nothing") << kind;
}

TEST(IdleKeys, OfFurnitureAndLargeFirstCharactersSizeAndPlaceAreGiven) {
    EXPECT_NE(told_of("folio: {align: right}"), "nothing");
    EXPECT_NE(told_of("masthead: {size: 40pt}"), "nothing");
    EXPECT_NE(told_of("drop_cap: {size: 40pt}"), "nothing");
    EXPECT_EQ(told_of("folio: {size: 8pt}"), "nothing");
}

}  // namespace
}  // namespace banxin
