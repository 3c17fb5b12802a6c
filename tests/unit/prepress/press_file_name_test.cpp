#include "prepress/run/press_file_name.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

using testing::ElementsAre;

TEST(FileName, HasSmallLettersFiguresAndHyphens) {
    EXPECT_EQ(as_file_name("Yanxi & Daily"), "yanxi-daily");
    EXPECT_EQ(as_file_name("PANTONE 185 C"), "pantone-185-c");
    EXPECT_EQ(as_file_name("金"), "金");
}

// A file system may not tell capitals from small letters, and a spot may be called after a process ink.
TEST(FilmNames, AreAllDifferent) {
    EXPECT_THAT(film_names({"Cyan", "Black", "cyan", "Gold", "GOLD", "gold!"}, {}),
                ElementsAre("cyan", "black", "cyan-2", "gold", "gold-2", "gold-3"));
    EXPECT_THAT(film_names({"Gold 2", "Gold", "gold"}, {}), ElementsAre("gold-2", "gold", "gold-3"));
}

TEST(FilmNames, AreNoneThatIsTakenAndNoneWithoutALetter) {
    EXPECT_THAT(film_names({"Ink", "***"}, {"ink", "proof"}), ElementsAre("ink-2", "plate"));
}

TEST(FileName, HasRoomForWhatComesBehindIt) {
    std::string name;
    for (int i = 0; i < 200; ++i) name += "雁";
    EXPECT_EQ(as_file_name(name), name.substr(0, 120));
    EXPECT_EQ(as_file_name("a" + name), "a" + name.substr(0, 117));
}

}  // namespace
}  // namespace banxin
