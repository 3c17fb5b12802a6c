#include "model/plate_pairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using testing::ElementsAre;

/// Pages of one number each; `spread` is the first of two made up as one, 0 for none.
Edition edition_of(int pages, int spread = 0) {
    Edition edition;
    for (int number = 1; number <= pages; ++number) {
        EditionPage page;
        page.number = PageNumber{number};
        page.in_book = number;
        if (number == spread) page.pages = 2;
        if (number != spread + 1 || spread == 0) edition.pages.push_back(page);
    }
    return edition;
}

PlatePair pair_of(int left, int right) {
    return {PageNumber{left}, PageNumber{right}};
}

TEST(PlatePairs, GoFromTheOutsideIn) {
    EXPECT_THAT(plate_pairs(edition_of(4)), ElementsAre(pair_of(4, 1), pair_of(2, 3)));
}

TEST(PlatePairs, LeaveOutASpreadInTheMiddle) {
    EXPECT_THAT(plate_pairs(edition_of(4, 2)), ElementsAre(pair_of(4, 1)));
}

TEST(PlatePairs, HaveABlankWhereABookIsOdd) {
    EXPECT_THAT(plate_pairs(edition_of(3)), ElementsAre(PlatePair{std::nullopt, PageNumber{1}}, pair_of(2, 3)));
}

TEST(PlatePairs, OfARightBoundPaperStandTheOtherWay) {
    Edition edition = edition_of(2);
    edition.paper.bound = BoundEdge::right;
    EXPECT_THAT(plate_pairs(edition), ElementsAre(pair_of(1, 2)));
}

TEST(PlatePairs, StayWithinTheirBooks) {
    Edition edition = edition_of(4);
    for (EditionPage& page : edition.pages) {
        const bool is_second = page.number.value > 2;
        page.book = is_second ? "B" : "A";
        page.in_book = is_second ? page.number.value - 2 : page.number.value;
    }
    EXPECT_THAT(plate_pairs(edition), ElementsAre(pair_of(2, 1), pair_of(4, 3)));
}

}  // namespace
}  // namespace banxin
