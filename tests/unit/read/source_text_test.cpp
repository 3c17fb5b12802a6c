#include "read/text/source_text.h"

#include <gtest/gtest.h>

#include "found.h"

namespace banxin {
namespace {

TEST(CleanText, DropsTheByteOrderMarkAndCarriageReturns) {
    EXPECT_EQ(clean_text("a.md",
                         "\xEF\xBB\xBF"
                         "a\r\nb\rc\n")
                  ->text,
              "a\nb\nc\n");
}

TEST(CleanText, RefusesOtherEncodingsAtTheirFirstByte) {
    const auto gbk = clean_text("a.md", "ok\n版\xB0\xE6");
    EXPECT_EQ(refusals(gbk), Found{"2:2 not-utf8"});
}

TEST(CleanText, RefusesControlCharacters) {
    EXPECT_EQ(refusals(clean_text("a.md", std::string("版\x08", 4))), Found{"1:2 control-character"});
    EXPECT_EQ(refusals(clean_text("a.md", std::string_view("a\0b", 3))), Found{"1:2 control-character"});
    EXPECT_TRUE(clean_text("a.md", "a\tb\n"));
}

TEST(SpotAt, CountsCharactersFromOne) {
    const SourceText source{"a.md", "版心\n版心\n"};
    EXPECT_EQ(spot_at(source, 0), (SourceSpot{"a.md", 1, 1}));
    EXPECT_EQ(spot_at(source, 3), (SourceSpot{"a.md", 1, 2}));
    EXPECT_EQ(spot_at(source, 7), (SourceSpot{"a.md", 2, 1}));
    EXPECT_EQ(spot_at(source, 999), (SourceSpot{"a.md", 3, 1}));
}

TEST(SortByPlace, NotesStayBehindTheirFinding) {
    const auto at = [](int line, Severity severity, const char* code) {
        return Diagnostic{severity, code, {"a", line, 1}, {}, {}};
    };
    Diagnostics all{at(9, Severity::error, "twice"), at(2, Severity::note, "first"), at(5, Severity::error, "other")};
    sort_by_place(all);
    EXPECT_EQ(brief(all), (Found{"5:1 other", "9:1 twice", "2:1 note first"}));
}

}  // namespace
}  // namespace banxin
