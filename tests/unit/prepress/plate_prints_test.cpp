// Which plates of two press files print the same: by what is drawn, not by how the files are written.
#include "prepress/changed/plate_prints.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

#include "support/plates.h"
#include "support/temporary_folder.h"
#include "unit/prepress/made_pdf.h"
#include "unit/prepress/pressed_page.h"
#include "unit/render/whole_picture.h"

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

PlatePrints prints_of(const std::string& file) {
    const auto read = read_press_file("page.pdf", file);
    EXPECT_TRUE(read) << read.error().diagnostics.front().message.english();
    return read ? read->plates : PlatePrints();
}

/// Plates that are not the same, or that one of the two files has alone.
std::vector<std::string> differing(const std::string& before, const std::string& after) {
    const PlatePrints was = prints_of(before);
    const PlatePrints is = prints_of(after);
    std::vector<std::string> plates;
    for (const auto& [plate, print] : was) {
        if (!is.contains(plate) || is.at(plate) != print) plates.push_back(plate);
    }
    for (const auto& [plate, print] : is) {
        if (!was.contains(plate)) plates.push_back(plate);
    }
    return plates;
}

GlyphRun words(const std::string& text, const char* ink, Point at = {25_pt, 50_pt}) {
    GlyphRun run = set_text(at, text);
    run.ink = {InkName{ink}, 100};
    return run;
}

PlacedImage picture_place() {
    return whole_picture({20_pt, 120_pt, 100_pt, 50_pt}, ImageFormat::png, {2_pt, 1_pt}, nullptr);
}

TEST(PlatePrints, AreTheSameOfTheSamePage) {
    const std::vector<Mark> marks{panel({InkName{"red"}, 20}), words("市政府昨日", "black")};
    EXPECT_THAT(differing(pressed(marks), pressed(marks)), IsEmpty());
}

TEST(PlatePrints, DoNotDependOnWhatTheFileSaysOfItself) {
    PressedPage page{small_page(1, {words("市政府昨日", "black")})};
    const std::string elder = page.file().value();
    page.standard = PressStandard::x4;
    const std::string younger = page.file().value();
    ASSERT_NE(elder, younger);
    EXPECT_THAT(differing(elder, younger), IsEmpty());
}

TEST(PlatePrints, AreOnlyOfPlatesOnWhichSomethingIsPrinted) {
    const PlatePrints prints = prints_of(pressed({words("市政府昨日", "black")}));
    EXPECT_THAT(prints, ElementsAre(testing::Key("Black")));
}

TEST(PlatePrints, OfOtherWordsInBlackDifferOnBlackAlone) {
    const Mark ground = panel({InkName{"red"}, 20});
    EXPECT_THAT(
        differing(pressed({ground, words("今天二十三日", "black")}), pressed({ground, words("今天二十四日", "black")})),
        ElementsAre("Black"));
}

// The new word stands before the other one among the face's glyphs, which are numbered anew in its subset.
TEST(PlatePrints, OfOneFaceDoNotFeelTheOtherPlatesGlyphs) {
    const Mark section = words("财经", "gold", {25_pt, 150_pt});
    EXPECT_THAT(differing(pressed({words("今天", "black"), section}), pressed({words("一二三", "black"), section})),
                ElementsAre("Black"));
}

// As wide as its letters are, and no wider: a long line of them ends before what is printed behind it.
TEST(PlatePrints, OfATintedLineThatEndsBeforeAnotherInkLeaveThatAlone) {
    const FilledRect behind{MarkRole::rule, {100_pt, 40_pt, 20_pt, 20_pt}, {InkName{"red"}, 100}};
    const auto page = [&](const char* text) {
        GlyphRun run = words(text, "black", {10_pt, 50_pt});
        run.ink.percent = 60;
        return pressed({behind, run});
    };
    EXPECT_THAT(differing(page("iiii.iiii.i"), page("iiii.iiii.l")), ElementsAre("Black"));
}

TEST(PlatePrints, OfATintOfBlackOnBarePaperDifferOnBlackAlone) {
    EXPECT_THAT(differing(pressed({rule({InkName{"red"}, 100}), panel({InkName{"black"}, 20})}),
                          pressed({rule({InkName{"red"}, 100}), panel({InkName{"black"}, 30})})),
                ElementsAre("Black"));
}

TEST(PlatePrints, OfAPanelThatKnocksOutDifferWhereItDoes) {
    const Mark red = panel({InkName{"red"}, 100});
    FilledRect hole = panel({InkName{"black"}, 20});
    hole.area.width = hole.area.width / 2;
    EXPECT_THAT(differing(pressed({red}), pressed({red, hole})), UnorderedElementsAre("Black", "Magenta", "Yellow"));
}

TEST(PlatePrints, OfASpotDifferOnItsPlateAlone) {
    const Mark text = words("市政府昨日", "black");
    EXPECT_THAT(
        differing(pressed({panel({InkName{"gold"}, 100}), text}), pressed({panel({InkName{"gold"}, 90}), text})),
        ElementsAre("Gold"));
}

TEST(PlatePrints, OfAnInkThatOverprintsLeaveTheOthersAlone) {
    const Mark red = panel({InkName{"red"}, 100});
    EXPECT_THAT(differing(pressed({red}), pressed({red, panel({InkName{"varnish"}, 100})})), ElementsAre("Varnish"));
}

TEST(PlatePrints, OfAGreyPictureDifferOnBlackAlone) {
    const auto page = [](const char* samples) {
        const PressPicture grey{2, 1, PictureInks::grey, PictureCoding::flat, std::string(samples, 2)};
        return PressedPage{small_page(1, {rule({InkName{"red"}, 100}), picture_place()}), {grey}}.file().value();
    };
    EXPECT_THAT(differing(page("\x20\x40"), page("\x20\x41")), ElementsAre("Black"));
}

TEST(PlatePrints, OfAPictureInFourInksDifferOnTheFour) {
    const auto page = [](const char* samples) {
        const PressPicture pink{1, 1, PictureInks::cmyk, PictureCoding::flat, std::string(samples, 4)};
        return PressedPage{small_page(1, {panel({InkName{"gold"}, 50}), picture_place()}), {pink}}.file().value();
    };
    EXPECT_THAT(differing(page("\x01\x99\x01\x01"), page("\x01\x98\x01\x01")),
                UnorderedElementsAre("Cyan", "Magenta", "Yellow", "Black"));
}

TEST(PlatePrints, DifferOnAllPlatesWhereTheSheetIsLarger) {
    EXPECT_THAT(
        differing(made_pdf("0 0 1 1 k 0 0 9 9 re f"), made_pdf("0 0 1 1 k 0 0 9 9 re f", "/TrimBox [5 5 95 45]")),
        UnorderedElementsAre("Black", "Yellow"));
}

TEST(PlatePrints, SeeAPathThatMovedByAThousandth) {
    EXPECT_THAT(differing(made_pdf("0 0 0 1 k 10 10 9 9 re f"), made_pdf("0 0 0 1 k 10.001 10 9 9 re f")),
                ElementsAre("Black"));
}

TEST(PlatePrints, SeeThroughHowContentIsWritten) {
    EXPECT_THAT(differing(made_pdf("0 0 0 1 k 10 10 9 9 re f"), made_pdf("q 1 w 0 0 0 1 k q 10 10 9 9 re f Q Q")),
                IsEmpty());
}

TEST(PlatePrints, KnowWhatIsCutOff) {
    EXPECT_THAT(differing(made_pdf("0 0 20 20 re W n 0 0 0 1 k 10 10 50 9 re f"),
                          made_pdf("0 0 21 20 re W n 0 0 0 1 k 10 10 50 9 re f")),
                ElementsAre("Black"));
}

TEST(PlatePrints, AreNotReadFromWhatIsNoPressFile) {
    const auto read = read_press_file("page.pdf", "no PDF at all");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().diagnostics.front().code, "not-a-press-file");
    EXPECT_FALSE(read_press_file("page.pdf", pressed({panel({InkName{"red"}, 20})}).substr(0, 900)));
}

// Against plates that were made: where Ghostscript sees a difference there is one, on the same plates.
TEST(PlatePrints, DifferWhereverGhostscriptsPlatesDo) {
    const TemporaryFolder folder;
    std::mt19937 chance(7);
    const auto page = [&] {
        std::vector<Mark> marks;
        static constexpr const char* kInks[] = {"red", "black", "gold", "varnish", "paper"};
        for (int i = 0; i < 4; ++i) {
            FilledRect rect = panel({InkName{kInks[chance() % 5]}, chance() % 2 == 0 ? 100 : 40});
            rect.area.x = Length::pt(20 * static_cast<int>(chance() % 4));
            rect.area.y = Length::pt(40 * static_cast<int>(chance() % 4));
            marks.emplace_back(rect);
        }
        marks.emplace_back(words(chance() % 2 == 0 ? "今天" : "昨日", kInks[chance() % 3]));
        return marks;
    };
    const auto plates = [&](const std::string& file) {
        folder.write("page.pdf", file);
        std::string complaints;
        Plates made = plates_of(folder.path("page.pdf"), complaints);
        EXPECT_EQ(complaints, "");
        return made;
    };
    int same = 0, changed = 0;
    for (int round = 0; round < 6; ++round) {
        std::vector<Mark> before = page();
        std::vector<Mark> after = before;
        after[chance() % after.size()] = page()[chance() % after.size()];
        const std::string old_file = pressed(before), new_file = pressed(after);
        const Plates was = plates(old_file), is = plates(new_file);
        const std::vector<std::string> told = differing(old_file, new_file);
        for (const auto& [name, plate] : is) {
            const bool differs = !was.contains(name) || was.at(name).ink != plate.ink;
            const bool is_told = std::find(told.begin(), told.end(), name) != told.end();
            EXPECT_TRUE(is_told || !differs) << "round " << round << ", " << name;
            ++(differs ? changed : same);
        }
    }
    EXPECT_GT(changed, 4);
    EXPECT_GT(same, 4);
}

}  // namespace
}  // namespace banxin
