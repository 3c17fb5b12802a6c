// What a layout takes is counted on an empty page and holds for a full one.
#include "cli/layout_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/layout_drawing.h"
#include "cli/layout_words.h"
#include "display/dump.h"
#include "read/house/houses.h"
#include "read/layout/read_template.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

class ALayoutSheet : public testing::Test {
  protected:
    /// Of four columns of 13字 with a gutter of one: 55字, or 495 pt, side by side.
    std::unique_ptr<LayoutSheet> sheet_of(const std::string& frames) {
        return sheet(
            "grid: {columns: 4, measure: 13字, gutter: 1字, lines: 80}\nfurniture: [{kind: masthead, columns: 1-4, "
            "lines: 60-70}]\nframes:\n" +
            frames);
    }
    std::unique_ptr<LayoutSheet> sheet(const std::string& rest) {
        const auto layout = parse_template({"front.yaml", "name: front\ntrim: [275mm, 390mm]\n" + rest});
        EXPECT_TRUE(layout);
        paper_.name = "雁汐日报";
        return set_layout(*layout, paper_, library_).value();
    }

    Paper paper_ = *built_in_house("zh-Hans");
    FontLibrary library_;
};

// 495 pt are 23 characters of 21 pt and 41 of 12. Twenty lines less a head of four are 16 in each of four columns.
TEST_F(ALayoutSheet, CountsTextHeadlineKickerAndDeck) {
    const auto sheet = sheet_of("- {id: lead, columns: 1-4, lines: 1-20, head: {grade: 3, lines: 1}}\n");
    const FrameSheet& lead = sheet->frames.front();
    EXPECT_EQ(lead.head_lines, 4);
    EXPECT_EQ(lead.lines, 64);
    EXPECT_EQ(lead.characters, 64 * 13);
    ASSERT_EQ(lead.sizes.size(), 3u);
    EXPECT_EQ(lead.sizes.front().capacity, 23);
    ASSERT_EQ(lead.lesser.size(), 2u);
    EXPECT_EQ(lead.lesser.front().size_name, "小四");
    EXPECT_EQ(lead.lesser.front().capacity, 41);
    EXPECT_EQ(lead.full_head_lines, 7);  // 21, 12 and 12 pt are four lines, and the house has three of air
    EXPECT_THAT(layout_table(*sheet), HasSubstr("4 lines: 二号 21pt 23字 · 小二 18pt 27字 · 小三 15pt 33字"));
    EXPECT_THAT(layout_table(*sheet), HasSubstr("7 lines: 小四 12pt 41字"));
    EXPECT_THAT(layout_json(*sheet), HasSubstr("\"grid_lines_with_kicker_and_deck\": 7"));
}

// 55 characters less two gutters are 53 in three columns: 17, 18 and 18. Sixteen lines in each take 848.
TEST_F(ALayoutSheet, TellsBothWidthsOfColumnsThatDoNotPartEvenly) {
    const auto sheet =
        sheet_of("- {id: lead, columns: 1-4, lines: 1-20, into: 3, split: relative, head: {grade: 3, lines: 1}}\n");
    EXPECT_EQ(sheet->frames.front().characters, 16 * 53);
    EXPECT_THAT(layout_table(*sheet), HasSubstr("3 × 17–18字"));
    EXPECT_THAT(layout_table(*sheet_of("- {id: lead, columns: 1-4, lines: 1-20}\n")), HasSubstr("4 × 13字"));
}

TEST_F(ALayoutSheet, TellsKickerAndDeckApartWhereTheirSizesDiffer) {
    paper_.grades[3].kicker = 9_pt;
    const auto sheet = sheet_of("- {id: lead, columns: 1-2, lines: 1-20, head: {grade: 3, lines: 1}}\n");
    EXPECT_THAT(layout_table(*sheet), HasSubstr("kicker 小五 9pt 27字 · deck 小四 12pt 20字"));
}

// Twenty lines are 225 pt: ten characters of 21 pt, whatever the frame's width is.
TEST_F(ALayoutSheet, CountsAHeadBesideItsTextByItsLength) {
    const auto sheet =
        sheet_of("- {id: lead, columns: 1-4, lines: 1-20, head: {grade: 3, lines: 1, writing: vertical}}\n");
    EXPECT_EQ(sheet->frames.front().sizes.front().capacity, 10);
}

TEST_F(ALayoutSheet, SaysNothingOfHeadsWhereNoneStands) {
    const auto sheet = sheet_of("- {id: rest, kind: jumps, columns: 1-4, lines: 1-20}\n");
    EXPECT_TRUE(sheet->frames.front().sizes.empty());
    EXPECT_TRUE(sheet->frames.front().lesser.empty());
    EXPECT_EQ(sheet->frames.front().characters, 80 * 13);
}

TEST_F(ALayoutSheet, IsDrawnWithPlacesOfPicturesAndNoDay) {
    const auto sheet = sheet_of(
        "- {id: lead, columns: 1-4, lines: 1-30, head: {grade: 3, lines: 1}, pictures: [{columns: 3-4, lines: "
        "20-30}]}\n");
    const std::string drawing = dump(layout_document(*sheet).pages.front());
    EXPECT_THAT(drawing, HasSubstr("picture"));
    EXPECT_THAT(drawing, testing::Not(HasSubstr("1970")));
    EXPECT_EQ(sheet->frames.front().beside_art, sheet->frames.front().characters - 22 * 13);
}

/// The plates under what is written into frames.
std::vector<Rect> plates_of(const Document& document) {
    std::vector<Rect> plates;
    for (const Mark& mark : document.pages.front().marks) {
        const auto* rect = std::get_if<FilledRect>(&mark);
        if (rect != nullptr && rect->role == MarkRole::guide && rect->ink.percent == 0) plates.push_back(rect->area);
    }
    return plates;
}

// The picture takes the middle of the frame, the upright head its right edge: the words stand on neither.
TEST_F(ALayoutSheet, IsWrittenOnNeitherPicturesNorHeads) {
    const auto sheet = sheet_of(
        "- {id: lead, columns: 1-4, lines: 1-40, head: {grade: 3, lines: 1, writing: vertical}, pictures: [{columns: "
        "2-3, lines: 10-30}]}\n");
    const FilledPage& page = sheet->set.filled.pages.front();
    const std::vector<Rect> plates = plates_of(layout_document(*sheet));
    ASSERT_EQ(plates.size(), 1u);
    EXPECT_FALSE(plates.front().overlaps(page.plan.frames.front().pictures.front().area));
    EXPECT_FALSE(plates.front().overlaps(page.frames.front().parts.front().head_area));
    EXPECT_GT(plates.front().height, 40_pt);
}

// Nine lines of a vertical page, of which the head takes half: less than the words are wide in one line.
TEST_F(ALayoutSheet, IsWrittenBesideTheHeadOfAVerticalPage) {
    const auto sheet = this->sheet(
        "writing: vertical\ngrid: {columns: 4, measure: 13字, gutter: 1字, lines: 60}\nframes:\n- {id: side, columns: "
        "1-4, lines: 1-9, head: {grade: 4, lines: 1}}\n");
    const FilledPage& page = sheet->set.filled.pages.front();
    const std::vector<Rect> plates = plates_of(layout_document(*sheet));
    ASSERT_EQ(plates.size(), 1u);
    EXPECT_FALSE(plates.front().overlaps(page.frames.front().parts.front().head_area));
    EXPECT_TRUE(plates.front().overlaps(page.plan.turn.to_page(page.plan.frames.front().legs.front().area)));
}

// Three lines are no room for a headline's sizes.
TEST_F(ALayoutSheet, LeavesOutWhatFindsNoRoom) {
    const auto sheet = sheet_of("- {id: lead, columns: 1-1, lines: 1-9, head: {grade: 3, lines: 2}}\n");
    const FilledPage& page = sheet->set.filled.pages.front();
    const std::vector<Rect> plates = plates_of(layout_document(*sheet));
    ASSERT_EQ(plates.size(), 1u);
    EXPECT_LE(plates.front().bottom(), page.plan.frames.front().legs.front().area.bottom());
}

}  // namespace
}  // namespace banxin
