// What comes out on the plates, as Ghostscript makes them of a press file.
#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

#include "support/plates.h"
#include "support/temporary_folder.h"
#include "unit/prepress/pressed_page.h"
#include "unit/render/whole_picture.h"

namespace banxin {
namespace {

using testing::Each;
using testing::IsEmpty;

/// An area of the page, in points from the trim's corner; a dot is a point.
struct Dots {
    int left;
    int top;
    int width;
    int height;
};

std::vector<int> inks(const Plates& plates, const std::string& name, Dots dots) {
    const int margin = static_cast<int>(kSheetMargin / 1_pt);
    std::vector<int> found;
    for (int y = dots.top; y < dots.top + dots.height; ++y) {
        for (int x = dots.left; x < dots.left + dots.width; ++x)
            found.push_back(plates.at(name).at(x + margin, y + margin));
    }
    return found;
}

int most(const Plates& plates, const std::string& name, Dots dots) {
    const std::vector<int> found = inks(plates, name, dots);
    return *std::max_element(found.begin(), found.end());
}

class PlatesTest : public testing::Test {
  protected:
    Plates plates(const PressedPage& page) {
        folder_.write("page.pdf", page.file().value());
        std::string complaints;
        Plates made = plates_of(folder_.path("page.pdf"), complaints);
        EXPECT_EQ(complaints, "");
        return made;
    }
    Plates plates(std::vector<Mark> marks) { return plates(PressedPage{small_page(1, std::move(marks))}); }

    TemporaryFolder folder_;
};

// The panel of pressed_page.h reaches from 20 to 120 across and from 20 to 70 down; this lies well inside it.
constexpr Dots kInPanel{25, 25, 90, 40};
constexpr Dots kWholePage{0, 0, 200, 300};

GlyphRun type_on_panel(const char* ink) {
    GlyphRun run = set_text({25_pt, 50_pt}, "市政府昨日");
    run.ink = {InkName{ink}, 100};
    return run;
}

TEST_F(PlatesTest, BlackTypeIsOnTheBlackPlateAlone) {
    const Plates made = plates({type_on_panel("black")});
    EXPECT_EQ(most(made, "Black", kWholePage), 100);
    for (const char* name : {"Cyan", "Magenta", "Yellow"}) EXPECT_EQ(most(made, name, kWholePage), 0) << name;
}

TEST_F(PlatesTest, ThePlateUnderBlackTypeIsUnbroken) {
    const Plates made = plates({panel({InkName{"red"}, 20}), type_on_panel("black")});
    EXPECT_EQ(most(made, "Black", kInPanel), 100);
    EXPECT_THAT(inks(made, "Magenta", kInPanel), Each(20));
}

TEST_F(PlatesTest, ABlackPanelLeavesAHoleInTheInksUnderIt) {
    const Plates made = plates({panel({InkName{"red"}, 100}), panel({InkName{"black"}, 100})});
    EXPECT_THAT(inks(made, "Black", kInPanel), Each(100));
    EXPECT_THAT(inks(made, "Magenta", kInPanel), Each(0));
}

TEST_F(PlatesTest, TypeInPaperIsLeftOutOfThePanel) {
    const Plates made = plates({panel({InkName{"black"}, 100}), type_on_panel("paper")});
    const std::vector<int> black = inks(made, "Black", kInPanel);
    EXPECT_GT(std::count(black.begin(), black.end(), 0), 50);
    EXPECT_EQ(most(made, "Cyan", kWholePage), 0);
}

TEST_F(PlatesTest, GreyIsATintOfBlack) {
    const Plates made = plates({panel({InkName{"black"}, 20})});
    EXPECT_THAT(inks(made, "Black", kInPanel), Each(20));
    EXPECT_EQ(most(made, "Yellow", kWholePage), 0);
}

TEST_F(PlatesTest, ASpotAndItsTintsAreOnItsPlate) {
    const Plates made =
        plates({panel({InkName{"gold"}, 100}),
                FilledRect{MarkRole::furniture, {20_pt, 100_pt, 50_pt, 50_pt}, {InkName{"pale gold"}, 50}}});
    EXPECT_THAT(inks(made, "Gold", kInPanel), Each(100));
    EXPECT_THAT(inks(made, "Gold", {25, 105, 40, 40}), Each(10));
    for (const char* name : {"Cyan", "Magenta", "Yellow", "Black"}) EXPECT_EQ(most(made, name, kWholePage), 0) << name;
}

TEST_F(PlatesTest, AnInkThatOverprintsLeavesTheOthersAlone) {
    const Plates made = plates({panel({InkName{"red"}, 100}), panel({InkName{"varnish"}, 100})});
    EXPECT_THAT(inks(made, "Varnish", kInPanel), Each(100));
    EXPECT_THAT(inks(made, "Magenta", kInPanel), Each(100));
}

// Black type over a picture: its magenta is 60 per cent everywhere, under the type too.
TEST_F(PlatesTest, BlackTypeOverprintsAPicture) {
    const PressPicture pink{1, 1, PictureInks::cmyk, PictureCoding::flat, std::string("\x00\x99\x00\x00", 4)};
    const PlacedImage image = whole_picture({20_pt, 20_pt, 100_pt, 50_pt}, ImageFormat::png, {2_pt, 1_pt}, nullptr);
    const Plates made = plates({small_page(1, {image, type_on_panel("black")}), {pink}});
    EXPECT_THAT(inks(made, "Magenta", kInPanel), Each(60));
    EXPECT_EQ(most(made, "Black", kInPanel), 100);
}

TEST_F(PlatesTest, RegistrationMarksAreOnEveryPlateAndNamesOnTheirOwn) {
    static const TypeCase type_case = [] {
        Paper paper;
        paper.fonts[FontRole{"hei"}] = {"Noto Sans CJK SC", 500};
        return open_type_case(paper, installed_fonts()).value();
    }();
    PressedPage page{small_page(1, {panel({InkName{"gold"}, 100})})};
    page.marks = press_marks({page.page.trim, {}, {{"Gold", InkName{"gold"}}}, "雁汐日报"}, type_case);
    const Plates made = plates(page);
    EXPECT_EQ(made.size(), 5u);
    for (const auto& [name, plate] : made) {
        // The cross on the left is a quarter point thick: every dot that it touches is full.
        EXPECT_EQ(most(made, name, {-30, 149, 12, 2}), 100) << name;
        EXPECT_EQ(most(made, name, {-30, 140, 3, 3}), 0) << name;
    }
    // The words above begin at the middle with Cyan; black has none there.
    EXPECT_EQ(most(made, "Cyan", {116, -22, 14, 8}), 100);
    EXPECT_EQ(most(made, "Black", {116, -22, 14, 8}), 0);
}

// The page is 200 pt wide; a panel reaches 20 pt beyond it on the right.
TEST_F(PlatesTest, WhatIsBeyondTheBleedIsCutOff) {
    const FilledRect wide{MarkRole::furniture, {100_pt, 20_pt, 120_pt, 50_pt}, {InkName{"red"}, 100}};
    EXPECT_EQ(most(plates({wide}), "Magenta", {201, 20, 20, 50}), 0);
    PressedPage page{small_page(1, {wide})};
    page.bleed = 9_pt;
    const Plates made = plates(page);
    EXPECT_EQ(most(made, "Magenta", {201, 30, 7, 30}), 100);
    EXPECT_EQ(most(made, "Magenta", {210, 30, 10, 30}), 0);
}

}  // namespace
}  // namespace banxin
