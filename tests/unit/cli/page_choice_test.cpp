#include "cli/page_choice.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

using ::testing::ElementsAre;

/// Pages 1 to 4 called A01, A02, B01, B02.
Edition with_books() {
    Edition edition;
    edition.paper.jump.label = {Numerals::arabic, "A", 2};
    for (int number = 1; number <= 4; ++number) {
        EditionPage page;
        page.number = PageNumber{number};
        page.book = number > 2 ? "B" : "A";
        page.in_book = number > 2 ? number - 2 : number;
        edition.pages.push_back(page);
    }
    return edition;
}

std::vector<int> chosen(const std::string& words) {
    const auto choice = parse_page_choice(words);
    if (!choice) return {-1};
    const auto pages = chosen_pages(with_books(), *choice);
    if (!pages) return {-2};
    std::vector<int> numbers;
    for (const PageNumber page : *pages) numbers.push_back(page.value);
    return numbers;
}

TEST(PageChoice, TakesNumbersAndLabels) {
    EXPECT_THAT(chosen("1,3-4"), ElementsAre(1, 3, 4));
    EXPECT_THAT(chosen("B02"), ElementsAre(4));
    EXPECT_THAT(chosen("A02-B01,4"), ElementsAre(2, 3, 4));
}

TEST(PageChoice, RefusesWhatIsNoPage) {
    for (const char* words : {"", "1,", "x", "4-2", "1 2", "0"}) EXPECT_THAT(chosen(words), ElementsAre(-1)) << words;
    for (const char* words : {"C01", "9", "B02-B01", "1-9", "A01-B03"})
        EXPECT_THAT(chosen(words), ElementsAre(-2)) << words;
}

}  // namespace
}  // namespace banxin
