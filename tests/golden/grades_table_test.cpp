// The table of grades in docs/formats.md, row by row, against what the built-in houses set.
#include <gtest/gtest.h>

#include <fstream>
#include <regex>

#include "fill/head/fit_head.h"
#include "read/house/houses.h"
#include "typeset.h"

namespace banxin {
namespace {

/// A grade's number, a size of its headline, that of its kicker and deck, and the depth of each form of head in lines.
struct GradeRow {
    int grade = 0;
    std::string size;
    std::string lesser;
    std::vector<int> depths;
};

/// The forms of head that the table has, in the order of its columns.
struct HeadForm {
    int headline_lines = 1;
    bool kicker = false;
    bool deck = false;
};
const std::vector<HeadForm> kForms = {{1, false, false}, {2, false, false}, {1, false, true},
                                      {2, false, true},  {1, true, true},   {2, true, true}};

std::vector<GradeRow> table_of_grades() {
    std::ifstream page(std::string(BANXIN_SOURCE_DIR) + "/docs/formats.md");
    static const std::regex row(R"(\| (\d) \| (?:\S+ )?(\d+pt) \| (\d+pt) \|((?: \d+ \|){6}))");
    std::vector<GradeRow> rows;
    for (std::string line; std::getline(page, line);) {
        std::smatch cells;
        if (!std::regex_match(line, cells, row)) continue;
        GradeRow one{std::stoi(cells[1]), cells[2], cells[3], {}};
        static const std::regex number(R"(\d+)");
        const std::string depths = cells[4];
        for (std::sregex_iterator it(depths.begin(), depths.end(), number), end; it != end; ++it)
            one.depths.push_back(std::stoi(it->str()));
        rows.push_back(one);
    }
    return rows;
}

std::string points(Length size) {
    return std::to_string(size / 1_pt) + "pt";
}

/// A page with a head of each form, and nothing else, at one size of a grade.
Edition page_of_heads(const Paper& paper, int grade, Length size) {
    Edition edition;
    edition.paper = paper;
    PageTemplate layout;
    layout.name = "heads";
    layout.trim = {2000_mm, 400_mm};
    layout.columns = static_cast<int>(kForms.size());
    layout.measure = 30_em;
    layout.gutter = 1_em;
    layout.lines = 40;
    EditionPage page;
    page.number = {1};
    page.layout = layout.name;
    for (std::size_t i = 0; i < kForms.size(); ++i) {
        FrameTemplate frame;
        frame.id = {std::to_string(i)};
        frame.legs = {{{static_cast<int>(i) + 1, static_cast<int>(i) + 1}, {1, 40}, {}}};
        frame.head.grade = grade;
        frame.head.size = size;
        frame.head.sizing = HeadSizing::own;
        layout.frames.push_back(frame);
        Story story;
        story.id = {frame.id.value};
        story.headline = kForms[i].headline_lines == 2 ? "一行|两行" : "一行";
        if (kForms[i].kicker) story.kicker = "引题";
        if (kForms[i].deck) story.deck = {"副题"};
        page.frames.push_back({frame.id, {}, StoryBinding{story.id, JumpMode::no, {}, {}}});
        edition.stories.emplace(story.id, story);
    }
    edition.layouts.emplace(layout.name, layout);
    edition.pages = {page};
    return edition;
}

std::vector<int> depths_of(const Paper& paper, int grade, Length size) {
    FontLibrary library;
    const auto set = typeset(page_of_heads(paper, grade, size), library);
    std::vector<int> depths;
    if (!set) return depths;
    for (const FilledFrame& frame : set->filled.pages.front().frames)
        depths.push_back(frame.parts.front().head->grid_lines);
    return depths;
}

TEST(TableOfGrades, NamesEverySizeOfEveryGradeOfEveryHouse) {
    const std::vector<GradeRow> rows = table_of_grades();
    for (const std::string& house : house_names()) {
        const Paper paper = *built_in_house(house);
        std::vector<std::string> built_in;
        for (const auto& [number, grade] : paper.grades) {
            HeadPlan plan;
            plan.grade = number;
            for (const Length size : grade.sizes) {
                const LesserSizes lesser = lesser_sizes(plan, size, paper);
                EXPECT_EQ(lesser.kicker, lesser.deck) << house << " " << number;
                built_in.push_back(std::to_string(number) + " " + points(size) + " " + points(lesser.deck));
            }
        }
        std::vector<std::string> told;
        for (const GradeRow& row : rows) told.push_back(std::to_string(row.grade) + " " + row.size + " " + row.lesser);
        EXPECT_EQ(told, built_in) << house;
    }
}

TEST(TableOfGrades, TellsTheDepthsThatHeadsHave) {
    const std::vector<GradeRow> rows = table_of_grades();
    ASSERT_FALSE(rows.empty());
    const Paper paper = *built_in_house("zh-Hans");
    for (const GradeRow& row : rows) {
        const Length size = Length::pt(std::stoi(row.size));
        EXPECT_EQ(row.depths, depths_of(paper, row.grade, size)) << row.grade << " at " << row.size;
    }
}

}  // namespace
}  // namespace banxin
