#include "compose/type/hyphenator.h"

#include <gtest/gtest.h>

namespace banxin::test {
namespace {

/// The word with its points: "newspaper" as "news-pa-per".
std::string divided(std::string_view word) {
    const auto patterns = Hyphenator::open(Language::en);
    std::string out;
    const std::vector<bool> points = patterns->points(word);
    for (std::size_t i = 0; i < word.size(); ++i) {
        out += word[i];
        if (points[i]) out += '-';
    }
    return out;
}

TEST(Hyphenator, DividesEnglishWordsByTheirPatterns) {
    EXPECT_EQ(divided("newspaper"), "news-pa-per");
    EXPECT_EQ(divided("hyphenation"), "hy-phen-ation");
}

TEST(Hyphenator, LeavesTwoLettersBeforeAndThreeAfter) {
    EXPECT_EQ(divided("ago"), "ago");
    EXPECT_EQ(divided("ready"), "ready");
    EXPECT_EQ(divided("about"), "about");
}

TEST(Hyphenator, ReadsCapitalsAsSmallLetters) {
    EXPECT_EQ(divided("Newspaper"), "News-pa-per");
}

TEST(Hyphenator, KnowsNoLanguageButEnglish) {
    EXPECT_EQ(Hyphenator::open(Language::zh_hans), nullptr);
    EXPECT_EQ(Hyphenator::open(Language::ko), nullptr);
}

}  // namespace
}  // namespace banxin::test
