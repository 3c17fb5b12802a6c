#include "read/yaml/read_length.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

WrittenLength length(std::string_view text) {
    return *parse_length(text);
}

TEST(ParseLength, IsExactFromTheDigits) {
    EXPECT_EQ(length("11.25pt"), WrittenLength(Length::emu(142'875)));
    EXPECT_EQ(length("9pt"), WrittenLength(9_pt));
    EXPECT_EQ(length("0.1mm"), WrittenLength(Length::emu(3'600)));
    EXPECT_EQ(length("2.75cm"), WrittenLength(Length::emu(990'000)));
    EXPECT_EQ(length("13Q"), WrittenLength(13_q));
}

TEST(ParseLength, CountsCharactersAndLinesInThousandths) {
    EXPECT_EQ(length("2字"), WrittenLength(2_em));
    EXPECT_EQ(length("1.5字"), WrittenLength(Em{1500}));
    EXPECT_EQ(length("0.5行"), WrittenLength(LineMeasure{500}));
}

// 7.875 pt is 100 012.5 EMU.
TEST(ParseLength, HalfAnEmuGoesUp) {
    EXPECT_EQ(length("7.875pt"), WrittenLength(Length::emu(100'013)));
}

TEST(ParseLength, SpacesMayStandAround) {
    EXPECT_EQ(length(" 9 pt "), WrittenLength(9_pt));
}

TEST(ParseLength, MayBeNegative) {
    EXPECT_EQ(length("-3mm"), WrittenLength(-3_mm));
}

TEST(ParseLength, EachMistakeIsToldApart) {
    EXPECT_EQ(parse_length("big").error(), LengthFault::no_number);
    EXPECT_EQ(parse_length("").error(), LengthFault::no_number);
    EXPECT_EQ(parse_length(".5pt").error(), LengthFault::no_number);
    EXPECT_EQ(parse_length("12").error(), LengthFault::no_unit);
    EXPECT_EQ(parse_length("12px").error(), LengthFault::unknown_unit);
    EXPECT_EQ(parse_length("1.2.3pt").error(), LengthFault::unknown_unit);
    EXPECT_EQ(parse_length("99999999mm").error(), LengthFault::too_large);
    EXPECT_EQ(parse_length("99999999999999999999999pt").error(), LengthFault::too_large);
    EXPECT_EQ(parse_length("9999999字").error(), LengthFault::too_large);
}

TEST(ParseLength, EndlessDecimalsDoNoHarm) {
    EXPECT_EQ(length("0.333333333333333333333333mm"), WrittenLength(Length::emu(12'000)));
}

}  // namespace
}  // namespace banxin
