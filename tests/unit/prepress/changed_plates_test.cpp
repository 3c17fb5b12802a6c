#include "prepress/changed/changed_plates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

PressFile file(const std::string& name, const std::string& label, PlatePrints plates) {
    return {name, label, std::move(plates)};
}

const PlatePrints kFour{{"Black", "k"}, {"Cyan", "c"}, {"Magenta", "m"}, {"Yellow", "y"}};

TEST(ChangedPlates, AreThoseThatPrintSomethingElse) {
    const auto pages = changed_plates({file("03.pdf", "3", {{"Black", "k"}, {"Cyan", "c"}})},
                                      {file("03.pdf", "3", {{"Black", "K"}, {"Cyan", "c"}})});
    ASSERT_THAT(pages, SizeIs(1));
    EXPECT_THAT(pages[0].made, ElementsAre("Black"));
    EXPECT_THAT(pages[0].stays, ElementsAre("Cyan"));
    EXPECT_EQ(changed_plates_table(pages).english(), "page 3: Black only\n1 plate to make, 1 stays as it is\n");
}

TEST(ChangedPlates, StandInThePressesOrder) {
    PlatePrints other{{"Black", "1"}, {"Cyan", "2"}, {"Gold", "3"}, {"Magenta", "4"}, {"Yellow", "5"}};
    const auto pages = changed_plates({file("a.pdf", "1", kFour)}, {file("a.pdf", "1", other)});
    EXPECT_THAT(pages.at(0).made, ElementsAre("Cyan", "Magenta", "Yellow", "Black", "Gold"));
}

TEST(ChangedPlates, TellOfPlatesThatAreBareNow) {
    const auto pages = changed_plates({file("a.pdf", "1", kFour)}, {file("a.pdf", "1", {{"Black", "k"}})});
    EXPECT_THAT(pages.at(0).bare, ElementsAre("Cyan", "Magenta", "Yellow"));
    EXPECT_THAT(pages.at(0).made, IsEmpty());
    EXPECT_FALSE(pages.at(0).same());
}

TEST(ChangedPlates, FindThePageOfAnotherDayByItsLabel) {
    const auto pages =
        changed_plates({file("paper-2026-11-22-01.pdf", "1", kFour), file("paper-2026-11-22-02.pdf", "2", kFour)},
                       {file("paper-2026-11-23-02.pdf", "2", kFour)});
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_EQ(pages[0].before, "paper-2026-11-22-02.pdf");
    EXPECT_TRUE(pages[0].same());
    EXPECT_EQ(pages[1].after, "");
}

TEST(ChangedPlates, AreAllOfANewPage) {
    const auto pages = changed_plates({}, {file("a.pdf", "5", {{"Black", "k"}})});
    EXPECT_EQ(changed_plates_table(pages).english(),
              "page 5: all plates are new: Black\n1 plate to make, 0 stay as they are\n");
}

TEST(ChangedPlates, AreToldAsJson) {
    const std::string json =
        changed_plates_json(changed_plates({file("a.pdf", "1", kFour)}, {file("a.pdf", "1", kFour)}));
    EXPECT_THAT(json, testing::HasSubstr("\"same\": true"));
    EXPECT_THAT(json, testing::HasSubstr("\"stays\": [\n        \"Cyan\","));
}

}  // namespace
}  // namespace banxin
