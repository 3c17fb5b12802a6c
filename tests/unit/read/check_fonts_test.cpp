#include "read/house/check_fonts.h"

#include <gtest/gtest.h>

#include "files/memory_files.h"
#include "found.h"

namespace banxin {
namespace {

using namespace std::string_literals;

/// A font of one table of so many bytes behind its head.
std::string font_of(int promised, int there) {
    return "\0\1\0\0\0\1\0\0\0\0\0\0"s + "glyf\0\0\0\0\0\0\0\x1C\0\0\0"s + static_cast<char>(promised) +
           std::string(static_cast<std::size_t>(there), 'x');
}

TEST(LookAtFont, EveryTableThatItsHeadPromisesIsThere) {
    EXPECT_EQ(look_at_font(font_of(5, 5)), FontFile::whole);
    EXPECT_EQ(look_at_font(font_of(5, 6)), FontFile::whole);
    EXPECT_EQ(look_at_font(font_of(5, 4)), FontFile::broken_off);
}

TEST(LookAtFont, ItMayBreakOffInsideItsHead) {
    EXPECT_EQ(look_at_font(font_of(5, 0).substr(0, 20)), FontFile::broken_off);
    EXPECT_EQ(look_at_font("\0\1\0\0\xFF\xFF"s), FontFile::broken_off);
}

TEST(LookAtFont, OfACollectionEveryFaceIsLookedAt) {
    const std::string collection = "ttcf\0\1\0\0\0\0\0\2\0\0\0\x14\0\0\0\x14"s;
    const std::string face = "OTTO\0\1\0\0\0\0\0\0"s + "CFF \0\0\0\0\0\0\0\x30\0\0\0\1"s;
    EXPECT_EQ(look_at_font(collection + face + "x"), FontFile::whole);
    EXPECT_EQ(look_at_font(collection + face), FontFile::broken_off);
    EXPECT_EQ(look_at_font("ttcf\0\1\0\0\xFF\xFF\xFF\xFF"s), FontFile::broken_off);
}

TEST(CheckFonts, TellsWhichFileBreaksOffAndWhatIsNoFont) {
    MemoryFiles files;
    files.put("fonts/whole.ttf", font_of(5, 5));
    files.put("fonts/cut.ttf", font_of(5, 4));
    files.put("fonts/words.otf", "not a font");
    const Diagnostics found = check_fonts({"fonts/whole.ttf", "fonts/cut.ttf", "fonts/words.otf"}, files);
    EXPECT_EQ(brief(found), (Found{"0:0 font-unusable", "0:0 warning font-unusable"}));
    EXPECT_EQ(found.front().spot.file, "fonts/cut.ttf");
}

}  // namespace
}  // namespace banxin
