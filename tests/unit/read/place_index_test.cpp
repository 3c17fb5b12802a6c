#include "read/text/place_index.h"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

TEST(PlaceIndex, CountsCharactersOfALine) {
    const std::string text = "汐\nab桥c\n";  // bytes: 汐 0–2, \n 3, a 4, b 5, 桥 6–8, c 9, \n 10
    const PlaceIndex index(text);
    EXPECT_EQ(index.at(text, 0), (LineAndColumn{1, 1}));
    EXPECT_EQ(index.at(text, 3), (LineAndColumn{1, 2}));
    EXPECT_EQ(index.at(text, 4), (LineAndColumn{2, 1}));
    EXPECT_EQ(index.at(text, 9), (LineAndColumn{2, 4}));
    EXPECT_EQ(index.at(text, 11), (LineAndColumn{3, 1}));
    EXPECT_EQ(index.at(text, 1000), (LineAndColumn{3, 1}));
}

TEST(PlaceIndex, GivesLines) {
    const std::string text = "汐\n\nend";
    const PlaceIndex index(text);
    EXPECT_EQ(index.line(text, 1), "汐");
    EXPECT_EQ(index.line(text, 2), "");
    EXPECT_EQ(index.line(text, 3), "end");
    EXPECT_EQ(index.line(text, 4), "");
}

// The witness counts from the start, as an index does that knows nothing.
TEST(PlaceIndex, KnowsEveryByteOfALongText) {
    std::string text;
    for (int i = 0; i < 900; ++i) text += i % 7 == 0 ? "\n" : i % 3 == 0 ? "桥" : "ab";
    const PlaceIndex index(text);
    for (std::size_t byte = 0; byte <= text.size(); ++byte) {
        const bool is_inside = byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80;
        if (!is_inside) {
            ASSERT_EQ(index.at(text, byte), PlaceIndex().at(text, byte)) << byte;
        }
    }
}

}  // namespace
}  // namespace banxin
