#include "model/page_label.h"

#include <gtest/gtest.h>

#include "model/page_side.h"

namespace banxin {
namespace {

/// Pages 1, 2-3, 4 of no book, then 5 and 6-7 of book B.
Edition two_books() {
    Edition edition;
    const auto add = [&](int number, int pages, const char* book, int in_book) {
        EditionPage page;
        page.number = {number};
        page.pages = pages;
        page.book = book;
        page.in_book = in_book;
        edition.pages.push_back(page);
    };
    add(1, 1, "", 1);
    add(2, 2, "", 2);
    add(4, 1, "", 4);
    add(5, 1, "B", 1);
    add(6, 2, "B", 2);
    return edition;
}

TEST(PageLabel, CountsInItsBookUnderTheBooksLetter) {
    Edition edition = two_books();
    EXPECT_EQ(page_label(PageNumber{4}, edition), "4");
    EXPECT_EQ(page_label(PageNumber{5}, edition), "B1");
    EXPECT_EQ(page_label(PageNumber{7}, edition), "B3");
    edition.paper.jump.label = {Numerals::arabic, "A", 2};
    EXPECT_EQ(page_label(PageNumber{4}, edition), "A04");
    EXPECT_EQ(page_label(PageNumber{7}, edition), "B03");
    EXPECT_EQ(page_label(PageNumber{9}, edition), "A09");  // not there
}

TEST(SheetLabel, NamesBothPagesOfASpread) {
    Edition edition = two_books();
    EXPECT_EQ(sheet_label(PageNumber{3}, edition), "2·3");
    EXPECT_EQ(sheet_label(PageNumber{4}, edition), "4");
    EXPECT_EQ(sheet_label(PageNumber{6}, edition), "B2·3");
    edition.paper.jump.label = {Numerals::arabic, "A", 2};
    EXPECT_EQ(sheet_label(PageNumber{2}, edition), "A02·03");
    edition.paper.jump.label = {Numerals::chinese, "", 1};
    edition.paper.language = Language::zh_hant;
    EXPECT_EQ(sheet_label(PageNumber{2}, edition), "二、三");
}

TEST(PageSide, PageOneLiesOnTheOutside) {
    EXPECT_EQ(side_of({1}, BoundEdge::left), PageSide::right);
    EXPECT_EQ(side_of({2}, BoundEdge::left), PageSide::left);
    EXPECT_EQ(side_of({1}, BoundEdge::right), PageSide::left);
    EXPECT_EQ(side_of({2}, BoundEdge::right), PageSide::right);
}

TEST(BoundEdge, IsTheOneThatVerticalLinesStartFromUnlessThePaperSaysOtherwise) {
    Edition edition = two_books();
    EXPECT_EQ(bound_edge(edition), BoundEdge::left);
    edition.pages.front().layout = "front";
    edition.layouts["front"].writing = Writing::vertical;
    EXPECT_EQ(bound_edge(edition), BoundEdge::right);
    edition.paper.bound = BoundEdge::left;
    EXPECT_EQ(bound_edge(edition), BoundEdge::left);
}

}  // namespace
}  // namespace banxin
