#include "prepress/pass/press_sheets.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// Pages 1, 2-3, 4 and, when there are more, singles up to `last`; the spread is of two pages of 100 mm with a picture
/// over the fold, from 90 mm to 120 mm, and a rule at its far left.
struct Paper {
    Edition edition;
    Document document;
};

void add(Paper& paper, int number, int pages) {
    EditionPage page;
    page.number = {number};
    page.pages = pages;
    page.in_book = number;
    paper.edition.pages.push_back(page);
    DisplayList list;
    list.page = {number};
    list.pages = pages;
    list.trim = {100_mm * pages, 100_mm};
    paper.document.pages.push_back(list);
}

Paper paper_of(int last) {
    Paper paper;
    add(paper, 1, 1);
    add(paper, 2, 2);
    for (int number = 4; number <= last; ++number) add(paper, number, 1);
    PlacedImage image;
    image.area = {90_mm, 10_mm, 30_mm, 20_mm};
    paper.document.pages[1].marks = {image, FilledRect{MarkRole::rule, {5_mm, 5_mm, 20_mm, 1_mm}, {}}};
    return paper;
}

TEST(PressSheets, ASpreadInTheMiddleStaysWhole) {
    const Paper paper = paper_of(4);
    const Document sheets = press_sheets(paper.document, paper.edition);
    ASSERT_EQ(sheets.pages.size(), 3u);
    EXPECT_EQ(sheets.pages[1].pages, 2);
}

TEST(PressSheets, AnyOtherBecomesTwoPagesAndWhatCrossesTheFoldStandsOnBoth) {
    const Paper paper = paper_of(8);
    const Document sheets = press_sheets(paper.document, paper.edition);
    ASSERT_EQ(sheets.pages.size(), 8u);
    const DisplayList& left = sheets.pages[1];
    const DisplayList& right = sheets.pages[2];
    EXPECT_EQ(left.page, PageNumber{2});
    EXPECT_EQ(right.page, PageNumber{3});
    EXPECT_EQ(right.label, "3");
    EXPECT_EQ(right.trim.width, 100_mm);
    ASSERT_EQ(left.marks.size(), 2u);
    EXPECT_EQ(std::get<PlacedImage>(left.marks[0]).area.x, 90_mm);
    ASSERT_EQ(right.marks.size(), 1u);  // the rule is far from it
    EXPECT_EQ(std::get<PlacedImage>(right.marks[0]).area.x, -10_mm);
}

TEST(PressSheets, BoundAtTheRightTheLowerPageIsTheRightHalf) {
    Paper paper = paper_of(8);
    paper.edition.paper.bound = BoundEdge::right;
    const Document sheets = press_sheets(paper.document, paper.edition);
    EXPECT_EQ(sheets.pages[1].page, PageNumber{2});
    EXPECT_EQ(std::get<PlacedImage>(sheets.pages[1].marks[0]).area.x, -10_mm);
}

}  // namespace
}  // namespace banxin
