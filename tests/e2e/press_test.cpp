// Press files of the example editions, as other programs find them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "e2e/printed.h"
#include "e2e/program.h"
#include "support/plates.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr int kMargin = 42;  ///< Of the sheet round the trim, in points.
constexpr int kInkLimit = 220;

std::string edition_of(const std::string& paper) {
    return std::string(BANXIN_SOURCE_DIR) + "/examples/" + paper + "/2026-11-23";
}

std::vector<fs::path> files_in(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(folder)) files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The ink of every dot of the trim, in per cent.
std::vector<int> inks_of(const Plates& plates) {
    std::vector<int> inks;
    const Plate& any = plates.begin()->second;
    for (int y = kMargin; y < any.height - kMargin; ++y) {
        for (int x = kMargin; x < any.width - kMargin; ++x) {
            int sum = 0;
            for (const auto& [name, plate] : plates) sum += plate.at(x, y);
            inks.push_back(sum);
        }
    }
    return inks;
}

struct PressedPaper {
    const char* paper;
    const char* standard;
    const char* version;
    const char* pages = "1";  ///< Its first two, where it has as many.
};

/// The first two pages of a paper in one of the standards.
class Press : public testing::TestWithParam<PressedPaper> {
  protected:
    Answer press(const std::string& folder) const {
        return banxin({"press", edition_of(GetParam().paper), "--even-if-overset", "--standard", GetParam().standard,
                       "--pages", GetParam().pages, "--out", folder_.path(folder)});
    }

    void SetUp() override {
        const Answer answer = press("press");
        ASSERT_LT(answer.exit_code, 2) << answer.err;  // 1: a story is too long, which is no matter of the press
        pages_ = files_in(folder_.path("press"));
        ASSERT_FALSE(pages_.empty());
    }

    std::vector<fs::path> pages_;
    TemporaryFolder folder_;
};

TEST_P(Press, EveryPageIsASoundFileOfItsVersion) {
    for (const fs::path& page : pages_) {
        const Answer check = run("qpdf", {"--check", page});
        EXPECT_EQ(check.exit_code, 0) << check.out << check.err;
        EXPECT_THAT(check.out, HasSubstr(std::string("PDF Version: ") + GetParam().version));
    }
}

TEST_P(Press, EveryFontIsEmbedded) {
    for (const fs::path& page : pages_) {
        const Printed printed = read_back(page);
        EXPECT_FALSE(printed.fonts.empty());
        for (const PrintedFont& font : printed.fonts)
            EXPECT_TRUE(font.embedded && font.subset) << page << " " << font.name;
    }
}

TEST_P(Press, ReadsWordForWordAsTheProof) {
    banxin({"build", edition_of(GetParam().paper), "--pages", GetParam().pages, "--pdf-only", "--out",
            folder_.path("proof")});
    const Printed proof = read_back(folder_.path("proof/edition.pdf"));
    ASSERT_EQ(proof.texts.size(), pages_.size());
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const Printed page = read_back(pages_[i]);
        EXPECT_THAT(page.texts.at(0), testing::StartsWith(proof.texts[i])) << pages_[i];
    }
}

TEST_P(Press, PlatesHoldTheInkLimitAndGhostscriptHasNothingToSay) {
    for (const fs::path& page : pages_) {
        std::string complaints;
        const Plates plates = plates_of(page, complaints);
        ASSERT_EQ(complaints, "") << page;
        EXPECT_EQ(plates.size(), 4u);
        const std::vector<int> inks = inks_of(plates);
        // what JPEG does to the neighbours of few dots is let be
        const auto over = std::count_if(inks.begin(), inks.end(), [](int ink) { return ink > kInkLimit; });
        EXPECT_LT(over * 1000, static_cast<std::ptrdiff_t>(inks.size())) << page;
        EXPECT_LE(*std::max_element(inks.begin(), inks.end()), kInkLimit + 10) << page;
    }
}

/// True when a plate has the same everywhere in a word's box.
bool is_even(const Plate& plate, const PrintedWord& word) {
    const int first = plate.at(word.left, word.top);
    for (int y = word.top; y < word.bottom; ++y) {
        for (int x = word.left; x < word.right; ++x) {
            if (plate.at(x, y) != first) return false;
        }
    }
    return true;
}

bool holds_solid(const Plate& plate, const PrintedWord& word) {
    for (int y = word.top; y < word.bottom; ++y) {
        for (int x = word.left; x < word.right; ++x) {
            if (plate.at(x, y) == 100) return true;
        }
    }
    return false;
}

// Whatever is under a word in black, on paper or on a tint, the plates of the colours know nothing of it. Words in
// colours and on pictures are few.
TEST_P(Press, WordsInBlackAreOnTheBlackPlateAlone) {
    for (const fs::path& page : pages_) {
        std::string complaints;
        const Plates plates = plates_of(page, complaints);
        ASSERT_EQ(complaints, "") << page;
        const Printed printed = read_back(page);
        int black = 0, alone = 0;
        for (const PrintedWord& word : printed.words.at(0)) {
            if (!holds_solid(plates.at("Black"), word)) continue;
            ++black;
            const bool even = is_even(plates.at("Cyan"), word) && is_even(plates.at("Magenta"), word) &&
                              is_even(plates.at("Yellow"), word);
            if (even) ++alone;
        }
        EXPECT_GT(black, 50) << page;
        EXPECT_GE(alone * 100, black * 97) << page << ": " << alone << " of " << black;
    }
}

TEST_P(Press, ComesOutTheSameTwice) {
    press("again");
    const auto again = files_in(folder_.path("again"));
    ASSERT_EQ(again.size(), pages_.size());
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        EXPECT_EQ(again[i].filename(), pages_[i].filename());
        EXPECT_TRUE(bytes_of(again[i]) == bytes_of(pages_[i])) << pages_[i];
    }
}

INSTANTIATE_TEST_SUITE_P(Papers, Press,
                         testing::Values(PressedPaper{"yanxi", "x1a", "1.4", "1-2"},
                                         PressedPaper{"xijiang", "x4", "1.6"}, PressedPaper{"dallae", "x1a", "1.4"},
                                         PressedPaper{"hsimen", "x4", "1.6", "1-2"},
                                         PressedPaper{"shiosato", "x1a", "1.4"}),
                         [](const auto& paper) { return std::string(paper.param.paper); });

TEST(PressExamples, EveryPageKeepsTheRulesOfBothStandards) {
    for (const char* paper : {"yanxi", "xijiang", "dallae", "hsimen", "shiosato"}) {
        for (const char* standard : {"x1a", "x4"}) {
            const TemporaryFolder folder;
            const Answer answer = banxin({"press", edition_of(paper), "--even-if-overset", "--standard", standard,
                                          "--bleed", "3mm", "--out", folder.path("press")});
            EXPECT_LT(answer.exit_code, 2) << paper << " " << answer.err;
        }
    }
}

// A small paper whose second page has a picture.
class PressedSmallPaper : public testing::Test {
  protected:
    void SetUp() override {
        folder_.write("paper/layouts/half.yaml",
                      "name: half\ntrim: [120mm, 160mm]\ngrid: {columns: 2, measure: 13字, gutter: 1字, lines: 30}\n"
                      "frames:\n  - {id: all, columns: 1-2, lines: 1-30, head: {grade: 5, lines: 3}, "
                      "pictures: [{columns: 2, lines: 10-20}]}\n");
        folder_.write("paper/paper.yaml", "name: 雁汐日报\nlatin_name: Yanxi & Daily\nhouse: zh-Hans\n");
        folder_.write("paper/one/edition.yaml",
                      "date: 2026-11-23\nnumber: 1\npages:\n  - {page: 1, layout: half, frames: {all: a}}\n"
                      "  - {page: 2, layout: half, frames: {all: b}}\n");
        folder_.write("paper/one/stories/a.md", "---\nheadline: 市政府昨日宣布\n---\n潮水不等人。\n");
        folder_.write("paper/one/stories/b.md", "---\nheadline: 渡口修了四座桥\n---\n潮水不等人。\n\n![图](b.jpg)\n");
        const std::string photo = bytes_of(fs::path(edition_of("yanxi")) / "pictures" / kPhoto);
        folder_.write("paper/one/pictures/b.jpg", photo);
    }

    Answer press(const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"press", folder_.path("paper/one"), "--out", folder_.path("press")};
        words.insert(words.end(), more.begin(), more.end());
        return banxin(words);
    }

    static constexpr const char* kPhoto = "tram.jpg";
    TemporaryFolder folder_;
};

TEST_F(PressedSmallPaper, NamesFilesByPaperDateAndPage) {
    press();
    EXPECT_TRUE(fs::exists(folder_.path("press/yanxi-daily-2026-11-23-01.pdf")));
    EXPECT_TRUE(fs::exists(folder_.path("press/yanxi-daily-2026-11-23-02.pdf")));
}

TEST_F(PressedSmallPaper, WritesOnlyThePagesAskedFor) {
    press({"--pages", "2"});
    EXPECT_EQ(files_in(folder_.path("press")).size(), 1u);
}

TEST_F(PressedSmallPaper, SaysWhenTheCopyWasClosed) {
    press({"--pages", "1", "--input-time", "22:40"});
    EXPECT_THAT(read_back(folder_.path("press/yanxi-daily-2026-11-23-01.pdf")).texts.at(0), HasSubstr("22:40"));
}

TEST_F(PressedSmallPaper, APageThatCannotBePrintedLeavesItsOldFile) {
    press();
    const std::string old = bytes_of(folder_.path("press/yanxi-daily-2026-11-23-02.pdf"));
    const std::string photo = bytes_of(folder_.path("paper/one/pictures/b.jpg"));
    folder_.write("paper/one/pictures/b.jpg", photo.substr(0, photo.size() / 2));
    folder_.write("paper/one/stories/a.md", "---\nheadline: 市政府今日宣布\n---\n潮水不等人。\n");
    const Answer answer = press();
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("b.md:6:1: error[picture-unreadable]"));
    EXPECT_THAT(answer.err, HasSubstr("press-empty-place"));
    EXPECT_EQ(bytes_of(folder_.path("press/yanxi-daily-2026-11-23-02.pdf")), old);
    EXPECT_THAT(read_back(folder_.path("press/yanxi-daily-2026-11-23-01.pdf")).texts.at(0), HasSubstr("今日"));
}

// The same proofs as those of `banxin proof`.
TEST_F(PressedSmallPaper, HasItsProofsBesideIt) {
    const Answer answer = press({"--pages", "2", "--proof", "--plates", "--ink", "--dpi", "40"});
    ASSERT_EQ(answer.exit_code, 0) << answer.err;
    EXPECT_THAT(answer.out, HasSubstr("page 2    Cyan "));
    ASSERT_EQ(banxin({"proof", folder_.path("paper/one"), "--pages", "2", "--soft", "--plates", "--ink", "--dpi", "40",
                      "-o", folder_.path("proof")})
                  .exit_code,
              0);
    EXPECT_EQ(files_in(folder_.path("proof")).size(), 6u);
    for (const fs::path& file : files_in(folder_.path("proof"))) {
        const fs::path beside = folder_.path("press") / file.filename();
        EXPECT_TRUE(bytes_of(beside) == bytes_of(file)) << beside;
    }
}

TEST_F(PressedSmallPaper, HasNoProofOfAPageThatIsRefused) {
    folder_.remove("paper/one/pictures/b.jpg");
    EXPECT_EQ(press({"--proof", "--dpi", "40"}).exit_code, 2);
    EXPECT_TRUE(fs::exists(folder_.path("press/page-01-proof.png")));
    EXPECT_FALSE(fs::exists(folder_.path("press/page-02-proof.png")));
}

TEST_F(PressedSmallPaper, RefusesABleedThatWouldReachTheMarks) {
    const Answer answer = press({"--bleed", "4mm"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("not-a-bleed"));
    EXPECT_FALSE(fs::exists(folder_.path("press")));
}

TEST_F(PressedSmallPaper, TellsOfAWrongBleedBeforeAnyWork) {
    folder_.write("paper/one/stories/a.md", "---\nheadlin: 错\n---\n潮水。\n");
    const Answer answer = press({"--bleed", "3"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("not-a-bleed"));
    EXPECT_THAT(answer.err, testing::Not(HasSubstr("headlin")));
}

TEST_F(PressedSmallPaper, RefusesWhatIsNoProfile) {
    folder_.write("house.icc", "no profile");
    const Answer answer = press({"--profile", folder_.path("house.icc")});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_FALSE(fs::exists(folder_.path("press")));
}

}  // namespace
}  // namespace banxin::test
