// An issue that stays open: what a change touches, and what it leaves alone.
#include "issue/issue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "display/dump.h"
#include "files/disk_files.h"
#include "files/memory_files.h"
#include "files/overlay_files.h"
#include "issue/font_copies.h"
#include "issue/issue_pages.h"
#include "issue/press_issue.h"
#include "issue/shared_layouts.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class AnOpenIssue : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto& [path, text] : small_paper()) put(path, text);
        ASSERT_TRUE(set());
    }
    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }
    bool set() {
        return issue_.read().and_then([&] { return issue_.set(); }).has_value();
    }
    std::string page(std::size_t index) const { return dump(issue_.painted(GuideMode::off).pages.at(index)); }

    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
};

TEST_F(AnOpenIssue, IsSetAgainAfterAChange) {
    EXPECT_THAT(page(0), HasSubstr("早市搬进新棚"));
    put("stories/market.md", other_market());
    ASSERT_TRUE(set());
    EXPECT_THAT(page(0), HasSubstr("早市开棚"));
    EXPECT_THAT(page(1), HasSubstr("渡口书屋"));
}

TEST_F(AnOpenIssue, ThatHasForgottenKeepsItsPagesAndCanBeSetAgain) {
    const std::string before = page(0);
    issue_.forget();
    EXPECT_EQ(page(0), before);
    put("stories/market.md", other_market());
    ASSERT_TRUE(set());
    EXPECT_THAT(page(0), HasSubstr("早市开棚"));
    EXPECT_THAT(page(1), HasSubstr("渡口书屋"));
}

TEST_F(AnOpenIssue, KeepsItsPagesWhenAFileIsWrong) {
    const std::string before = page(0);
    put("stories/market.md", "no manuscript");
    EXPECT_FALSE(issue_.read());
    EXPECT_EQ(page(0), before);
}

TEST_F(AnOpenIssue, KeepsItsPagesWhenALayoutDoesNotFitItsPage) {
    const std::string before = page(0);
    put("../layouts/front.yaml",
        "name: front\ntrim: [40mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: lead, columns: 1-4, lines: 1-20}\n- {id: second, columns: 1-4, lines: 22-40}\n");
    EXPECT_FALSE(set());
    EXPECT_EQ(page(0), before);
    EXPECT_TRUE(issue_.is_set());
}

TEST_F(AnOpenIssue, TellsWarningsOfManuscriptsBeforeThoseOfPages) {
    put("stories/spare.md", "---\nheadline: 多余\n---\n没有位置。\n");
    ASSERT_TRUE(set());
    ASSERT_THAT(issue_.findings(), testing::SizeIs(1));
    EXPECT_EQ(issue_.diagnostics().front().code, "story-unplaced");
}

TEST_F(AnOpenIssue, CountsTheChangesOfEachPage) {
    IssuePages pages;
    const auto counts = [&] {
        pages.paint_again(issue_);
        return std::vector<int>{pages.changes(0), pages.changes(1)};
    };
    EXPECT_THAT(counts(), ElementsAre(1, 1));
    put("stories/books.md", "---\nheadline: 书屋\n---\n从渡口上岸。\n");
    ASSERT_TRUE(set());
    EXPECT_THAT(counts(), ElementsAre(1, 2));
    ASSERT_TRUE(set());
    EXPECT_THAT(counts(), ElementsAre(1, 2));
    put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nend_mark: ■\n");
    ASSERT_TRUE(set());
    EXPECT_THAT(counts(), ElementsAre(2, 3));
}

TEST_F(AnOpenIssue, ARememberedIssueDrawsTheBytesOfANewOne) {
    for (const char* story : {"market", "books", "bridge"})
        put(std::string("stories/") + story + ".md", other_market());
    ASSERT_TRUE(set());
    for (const auto& [path, text] : small_paper()) put(path, text);
    ASSERT_TRUE(set());
    Issue fresh(files_, {"day"});
    ASSERT_TRUE(fresh.read().and_then([&] { return fresh.set(); }));
    IssuePages remembered, anew;
    remembered.paint_again(issue_);
    anew.paint_again(fresh);
    EXPECT_TRUE(*remembered.pdf({}) == *anew.pdf({}));
    EXPECT_TRUE(*remembered.png(0, 50) == *anew.png(0, 50));
    EXPECT_TRUE(*remembered.svg(1) == *anew.svg(1));
}

/// The font under a family name of as many letters that no machine has.
std::string renamed(std::string font, const std::string& family, const std::string& other) {
    const auto wide = [](const std::string& name) {
        std::string out;
        for (const char letter : name) out += {'\0', letter};
        return out;
    };
    for (const auto& [from, to] : {std::pair{family, other}, std::pair{wide(family), wide(other)}}) {
        for (std::size_t at = font.find(from); at != font.npos; at = font.find(from, at))
            font.replace(at, from.size(), to);
    }
    return font;
}

// Both papers have one font, and both fonts stay where they are.
TEST_F(AnOpenIssue, SetsWithTheFontsOfThePaperThatItIsNow) {
    const auto dejavu = DiskFiles().read("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    ASSERT_TRUE(dejavu);
    for (const std::string name : {"Qejavu", "Wejavu"}) {
        put("../" + name + "/fonts/house.ttf", renamed(*dejavu, "DejaVu", name));
        put("../" + name + "/paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nfonts: {headline: " + name + " Sans}\n");
        for (const std::string layout : {"front", "back"})
            put("../" + name + "/layouts/" + layout + ".yaml", *files_->read("day/../layouts/" + layout + ".yaml"));
    }
    const std::string edition = *files_->read("day/edition.yaml");
    for (const std::string name : {"Qejavu", "Wejavu"}) {
        put("edition.yaml", "paper: ../" + name + "/paper.yaml\n" + edition);
        ASSERT_TRUE(set());
        EXPECT_THAT(issue_.set_pages().type_case.substitutions, IsEmpty()) << name;
    }
}

TEST_F(AnOpenIssue, IsPressed) {
    auto press = PressIssue::open(issue_, {.standard = PressStandard::x4}, Cache());
    ASSERT_TRUE(press);
    EXPECT_THAT(*(*press)->page(1), testing::StartsWith("%PDF-1.6"));
    EXPECT_EQ((*press)->run().file_name(1), "liuwan-2026-11-23-02.pdf");
    const auto errors = (*press)->preflight(0).value();
    EXPECT_TRUE(
        std::none_of(errors.begin(), errors.end(), [](const auto& f) { return f.severity == Severity::error; }));
}

TEST_F(AnOpenIssue, AProfileIsReadFromItsFiles) {
    put("../house.icc", "no profile");
    const auto press = PressIssue::open(issue_, {.profile = "house.icc"}, Cache());
    ASSERT_FALSE(press);
    EXPECT_EQ(press.error().diagnostics.front().code, "profile-unreadable");
}

TEST(FontCopies, LieOnTheDiskAsLongAsTheyAreWanted) {
    MemoryFiles files;
    files.put("fonts/a.otf", "a font");
    std::string path;
    {
        FontCopies copies;
        path = copies.on_disk(files, {"fonts/a.otf"}).value().at(0);
        EXPECT_EQ(DiskFiles().read(path), "a font");
        EXPECT_THAT(path, testing::EndsWith(".otf"));
        EXPECT_THAT(copies.on_disk(DiskFiles(), {"a.otf"}).value(), ElementsAre("a.otf"));
    }
    EXPECT_EQ(DiskFiles().look(path).kind, FileKind::none);
}

TEST(FontCopies, SayWhichFontCannotBeBroughtToTheDisk) {
    FontCopies copies;
    const auto paths = copies.on_disk(MemoryFiles(), {"fonts/none.otf"});
    ASSERT_FALSE(paths);
    EXPECT_EQ(paths.error().kind, FailureKind::world);
    EXPECT_EQ(paths.error().diagnostics.front().spot.file, "fonts/none.otf");
}

TEST(SharedLayouts, AreThoseOfTheCheckout) {
    const std::vector<std::string> folders = shared_layouts();
    ASSERT_THAT(folders, testing::Not(IsEmpty()));
    EXPECT_THAT(folders.back(), testing::EndsWith("/layouts"));
}

}  // namespace
}  // namespace banxin
