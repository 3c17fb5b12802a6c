#include "prepress/pass/press_marks.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "unit/render/sample_document.h"

namespace banxin {
namespace {

const Size kTrim{600_pt, 800_pt};

const TypeCase& type_case() {
    static const TypeCase opened = [] {
        Paper paper;
        paper.fonts[FontRole{"hei"}] = {"Noto Sans CJK SC", 500};
        return open_type_case(paper, installed_fonts()).value();
    }();
    return opened;
}

std::vector<Rect> places(const DisplayList& list) {
    std::vector<Rect> areas;
    for (const Mark& mark : list.marks) {
        if (const auto* rect = std::get_if<FilledRect>(&mark)) areas.push_back(rect->area);
        if (const auto* disc = std::get_if<FilledDisc>(&mark))
            areas.push_back({disc->centre.x - disc->diameter / 2, disc->centre.y - disc->diameter / 2, disc->diameter,
                             disc->diameter});
        if (const auto* run = std::get_if<GlyphRun>(&mark))
            areas.push_back({run->origin.x, run->origin.y - run->size, run->width, run->size + run->size / 4});
    }
    return areas;
}

std::map<std::string, std::string> words_by_ink(const DisplayList& list) {
    std::map<std::string, std::string> words;
    for (const Mark& mark : list.marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) words[run->ink.ink.value] += run->text + "|";
    }
    return words;
}

TEST(PressMarks, StandOnTheSheetAndNeverInTheBleed) {
    const Length bleed = kMostBleed;
    const Rect kept{-bleed, -bleed, kTrim.width + bleed * 2, kTrim.height + bleed * 2};
    const Rect sheet{-kSheetMargin, -kSheetMargin, kTrim.width + kSheetMargin * 2, kTrim.height + kSheetMargin * 2};
    const auto areas = places(press_marks({kTrim, bleed, {{"Gold", InkName{"gold"}}}, "雁汐日报"}, type_case()));
    ASSERT_FALSE(areas.empty());
    for (const Rect& area : areas) {
        EXPECT_FALSE(area.overlaps(kept));
        EXPECT_TRUE(sheet.x <= area.x && area.right() <= sheet.right() && sheet.y <= area.y &&
                    area.bottom() <= sheet.bottom());
    }
}

TEST(PressMarks, EveryPlateIsNamedInItsOwnInk) {
    const auto words = words_by_ink(press_marks({kTrim, {}, {{"Gold", InkName{"gold"}}}, "雁汐日报"}, type_case()));
    EXPECT_EQ(words.at(kMarkCyan.value), "Cyan|");
    EXPECT_EQ(words.at(kMarkBlack.value), "雁汐日报|Black|");
    EXPECT_EQ(words.at("gold"), "Gold|");
}

// Eight ends of crop marks; as many of bleed marks where the page bleeds.
TEST(PressMarks, ThereAreBleedMarksWhereThePageBleeds) {
    const auto lines = [](Length bleed) {
        const auto areas = places(press_marks({kTrim, bleed, {}, "-"}, type_case()));
        return std::count_if(areas.begin(), areas.end(),
                             [](const Rect& a) { return a.width < 1_pt || a.height < 1_pt; });
    };
    EXPECT_EQ(lines({}), 8 + 8);
    EXPECT_EQ(lines(9_pt), 8 + 8 + 8);
}

TEST(PressMarks, LongWordsKeepToTheirHalf) {
    const DisplayList list =
        press_marks({{200_pt, 300_pt}, {}, {}, "雁汐日报　2026-11-23　第3版　1a2b3c4d　23:40"}, type_case());
    for (const Mark& mark : list.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        const bool is_slug = run != nullptr && run->text.starts_with("雁");
        EXPECT_TRUE(!is_slug || run->origin.x + run->width <= 100_pt);
    }
}

}  // namespace
}  // namespace banxin
