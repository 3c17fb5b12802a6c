#include "read/yaml/indent_slip.h"

#include <gtest/gtest.h>

#include "base/unicode.h"
#include "found.h"
#include "from_disk.h"
#include "made_edition.h"
#include "read/layout/read_template.h"

namespace banxin {
namespace {

const std::string kTooLittle = "this line is not indented as far as those that it stands among / write the line as ";
const std::string kTooFar = "this line is indented further than those that it stands among / write the line as ";

struct Told {
    int line;
    std::string words;
    bool operator==(const Told&) const = default;
};
void PrintTo(const Told& told, std::ostream* out) {
    *out << told.line << ": " << told.words;
}

template <typename T>
Told first_told(const Result<T>& read) {
    return {read ? 0 : read.error().diagnostics.front().spot.line, first_words(read)};
}

Told of_frames(const std::string& frames) {
    return first_told(parse_layout({"front.yaml", "框:\n" + frames}));
}

Told of_pages(const std::string& pages) {
    const MadeEdition made;
    made.write("edition.yaml", "date: 2026-11-23\npages:\n" + pages);
    return first_told(made.read());
}

TEST(IndentSlip, AnItemLeftOfItsKeys) {
    EXPECT_EQ(of_frames("- 框名: 头条\n    栏: 1-3\n    行: 1-9\n"), (Told{2, kTooLittle + "`  - 框名: 头条`"}));
    EXPECT_EQ(of_frames("  - 框名: 头条\n    栏: 1-3\n- 框名: 二条\n    栏: 3\n    行: 1-9\n"),
              (Told{4, kTooLittle + "`  - 框名: 二条`"}));
}

TEST(IndentSlip, AnItemLeftOfItsList) {
    EXPECT_EQ(of_frames("  - 框名: 头条\n    栏: 1-3\n- 框名: 二条\n  栏: 3\n"),
              (Told{4, kTooLittle + "`  - 框名: 二条`"}));
}

TEST(IndentSlip, AFrameLeftOfTheOthersOfItsPage) {
    EXPECT_EQ(
        of_pages("- layout: front\n  frames:\n      lead: tram\n    side: market\n      guide: {refer: library}\n"),
        (Told{6, kTooLittle + "`      side: market`"}));
    EXPECT_EQ(of_pages("- layout: front\n  frames:\n  lead: tram\n    side: market\n    guide: {refer: library}\n"),
              (Told{5, kTooLittle + "`    lead: tram`"}));
}

TEST(IndentSlip, AKeyRightOfTheOneAbove) {
    EXPECT_EQ(of_pages("- layout: front\n    section: 要闻\n  frames: {lead: tram}\n"),
              (Told{4, kTooFar + "`  section: 要闻`"}));
}

const std::string kBesideFrames =
    " is not a key of a page / does it belong below `frames` in line 4? Then indent it, and what stands below it, by "
    "two "
    "blanks more; the keys of a page are `page`, `book`, `layout`, `section`, `ear`, `duty`, `colour`, `frames` and "
    "`make_up`";

// All of them stand beside `frames`, which YAML reads as keys of the page.
TEST(IndentSlip, FramesBesideTheirKeyAreToldOnceAndSetAsMeant) {
    const MadeEdition made;
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- layout: front\n  frames:\n  lead: tram\n  side: market\n"
               "  guide: {refer: library}\n- {layout: inside, frames: {top: library}}\n"
               "- {layout: inside, frames: {top: school}}\n");
    EXPECT_EQ(refusals(made.read()), Found{"5:3 unknown-key"});
    EXPECT_EQ(first_words(made.read()), "`lead`" + kBesideFrames);
}

TEST(IndentSlip, SomeFramesBesideTheOthersAreToldOnceAsWell) {
    const MadeEdition made;
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- layout: front\n  frames:\n    lead: tram\n  side: market\n"
               "  guide: {refer: library}\n- {layout: inside, frames: {top: library}}\n"
               "- {layout: inside, frames: {top: school}}\n");
    EXPECT_EQ(refusals(made.read()), Found{"6:3 unknown-key"});
    EXPECT_EQ(first_words(made.read()), "`side`" + kBesideFrames);
}

}  // namespace
}  // namespace banxin
