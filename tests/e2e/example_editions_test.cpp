// The example editions, set by the program and read back by others.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "base/unicode.h"
#include "e2e/printed.h"
#include "e2e/program.h"
#include "files/disk_files.h"
#include "read/edition/read_edition.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using nlohmann::json;
using ::testing::Contains;

const std::string kRepository = BANXIN_SOURCE_DIR;

class Example : public testing::TestWithParam<std::string> {
  protected:
    std::string edition() const { return kRepository + "/examples/" + GetParam() + "/2026-11-23"; }
    std::string pdf() const { return folder_.path("out/edition.pdf"); }
    json report() const { return json::parse(bytes_of(folder_.path("out/report.json"))); }
    Answer build() const { return banxin({"build", edition(), "--pdf-only", "--out", folder_.path("out")}); }

    TemporaryFolder folder_;
};

/// The next `count` characters of a text from `at` on, cut where blocks end; `at` moves behind them.
std::vector<std::string> pieces(const std::u32string& text, std::size_t& at, int count) {
    std::vector<std::string> out(1);
    while (count > 0 && at < text.size()) {
        const std::string character = without_white(to_utf8(text.substr(at, 1)));
        if (text[at] == U'\n') out.emplace_back();
        out.back() += character;
        count -= character.empty() ? 0 : 1;
        ++at;
    }
    return out;
}

/// Finds the pieces one after the other in a page's text.
void expect_in_order(const std::vector<std::string>& pieces, const std::string& page) {
    std::size_t at = 0;
    for (const std::string& piece : pieces) {
        const std::size_t found = page.find(piece, at);
        EXPECT_NE(found, std::string::npos) << "not on the page: " << piece;
        if (found != std::string::npos) at = found + piece.size();
    }
}

std::size_t page_index(const json& report, int page) {
    std::set<int> pages;
    for (const json& frame : report.at("frames")) pages.insert(frame.at("page").get<int>());
    return static_cast<std::size_t>(std::distance(pages.begin(), pages.find(page)));
}

/// The links that each page should have, by the report.
std::vector<std::multiset<int>> links_wanted(const json& report, std::size_t pages) {
    std::vector<std::multiset<int>> links(pages);
    const auto add = [&](const json& from, const json& to) {
        links.at(page_index(report, from)).insert(static_cast<int>(page_index(report, to)));
    };
    for (const json& jump : report.at("jumps")) {
        add(jump.at("from"), jump.at("to"));
        add(jump.at("to"), jump.at("from"));
    }
    for (const json& pointer : report.at("pointers")) add(pointer.at("page"), pointer.at("to"));
    return links;
}

TEST_P(Example, Fits) {
    const Answer answer = build();
    EXPECT_EQ(answer.exit_code, 0) << answer.err;
}

TEST_P(Example, PrintsEveryCharacterOfItsManuscripts) {
    build();
    const auto read = read_edition(DiskFiles(), {edition(), {kRepository + "/layouts"}});
    const Printed printed = read_back(pdf());
    const json told = report();
    for (const json& story : told.at("stories")) {
        const std::u32string text = to_utf32(plain_text(read->edition.stories.at({story.at("id")})));
        std::size_t at = 0;
        for (const json& part : story.at("parts")) {
            SCOPED_TRACE(story.at("id").get<std::string>());
            const std::string& page = printed.texts.at(page_index(told, part.at("page")));
            expect_in_order(pieces(text, at, part.at("characters_set")), page);
        }
        EXPECT_EQ(without_white(to_utf8(text.substr(at))), "") << "left of " << story.at("id");
    }
}

TEST_P(Example, EmbedsEveryFontAsASubset) {
    build();
    const Printed printed = read_back(pdf());
    EXPECT_FALSE(printed.fonts.empty());
    for (const PrintedFont& font : printed.fonts) EXPECT_TRUE(font.embedded && font.subset) << font.name;
}

TEST_P(Example, LinksEveryJumpAndPointerToItsPage) {
    build();
    const Printed printed = read_back(pdf());
    EXPECT_EQ(printed.links, links_wanted(report(), printed.texts.size()));
}

TEST_P(Example, HasEveryStoryInItsOutline) {
    build();
    const Printed printed = read_back(pdf());
    const json told = report();
    EXPECT_EQ(printed.outline.size(), told.at("stories").size());
    for (const json& story : told.at("stories")) EXPECT_THAT(printed.outline, Contains(story.at("headline")));
}

// Midnight of 23 November 2026 in China is 16:00 of the day before, UTC.
TEST_P(Example, IsDatedByTheEditionNotByTheClock) {
    build();
    const Printed printed = read_back(pdf());
    EXPECT_EQ(printed.created, 1795363200);
    EXPECT_THAT(printed.title, testing::StartsWith(report().at("edition").at("title").get<std::string>()));
}

TEST_P(Example, IsASoundPdf) {
    build();
    const Answer answer = run("qpdf", {"--check", pdf()});
    EXPECT_EQ(answer.exit_code, 0) << answer.out << answer.err;
}

TEST_P(Example, ComesOutTheSameTwice) {
    const std::string once = folder_.path("once");
    const std::string again = folder_.path("again");
    banxin({"build", edition(), "--dump", "--dpi", "50", "--out", once});
    banxin({"build", edition(), "--dump", "--dpi", "50", "--out", again});
    for (const auto& file : std::filesystem::directory_iterator(once)) {
        const std::string name = file.path().filename().string();
        EXPECT_TRUE(bytes_of(file.path().string()) == bytes_of(again + "/" + name)) << name;
    }
}

// What a reader who follows a story finds at both ends, in the words of its house.
struct JumpWords {
    std::string paper;
    std::string to;
    std::string from;
};

class ExampleJump : public testing::TestWithParam<JumpWords> {};

TEST_P(ExampleJump, SaysBothEndsInTheWordsOfItsHouse) {
    const TemporaryFolder folder;
    const std::string edition = kRepository + "/examples/" + GetParam().paper + "/2026-11-23";
    banxin({"build", edition, "--pdf-only", "--out", folder.path("out")});
    const Printed printed = read_back(folder.path("out/edition.pdf"));
    EXPECT_THAT(printed.texts.front(), testing::HasSubstr(GetParam().to));
    EXPECT_THAT(printed.texts, Contains(testing::HasSubstr(GetParam().from)));
}

// Strips drawn for two bands of 23 characters across 57 lines of a vertical page.
TEST(ExampleAdvertisement, HasTheSizeOfItsPlaceOnAVerticalPage) {
    for (const std::string paper : {"shiosato", "hsimen"}) {
        const Answer answer = banxin({"check", kRepository + "/examples/" + paper + "/2026-11-23"});
        EXPECT_THAT(answer.err, testing::Not(testing::HasSubstr("ad-size-differs"))) << paper;
    }
}

INSTANTIATE_TEST_SUITE_P(Papers, ExampleJump,
                         testing::Values(JumpWords{"yanxi", "下转▶03版", "◀上接01版"},
                                         JumpWords{"shiosato", "3面に続く", "1面から続く"},
                                         JumpWords{"hsimen", "下轉▶2版", "◀上接1版"}),
                         [](const auto& words) { return words.param.paper; });

INSTANTIATE_TEST_SUITE_P(Papers, Example, testing::Values("yanxi", "xijiang", "dallae", "hsimen", "shiosato"),
                         [](const auto& paper) { return paper.param; });

/// A front page of many stories on a close grid, and the page that its jumps land on.
class DenseExample : public testing::TestWithParam<std::string> {};

TEST_P(DenseExample, SetsEightStoriesOnItsFrontPageOfWhichFourGoOnInside) {
    const Answer answer = banxin({"check", kRepository + "/examples/" + GetParam() + "/2026-11-24", "--json"});
    EXPECT_EQ(answer.exit_code, 0) << answer.out;
    const json report = json::parse(answer.out);
    int begun = 0;
    for (const json& story : report.at("stories")) begun += story.at("parts").at(0).at("page") == 1 ? 1 : 0;
    EXPECT_EQ(begun, 8);
    EXPECT_EQ(report.at("jumps").size(), 4u);
    for (const json& jump : report.at("jumps")) EXPECT_EQ(jump.at("to"), 2);
}

INSTANTIATE_TEST_SUITE_P(Papers, DenseExample, testing::Values("yanxi", "xijiang"));

// Eight pages whose plan is nothing but make_up, as they are stored: 74 manuscripts, of which one is left over.
TEST(MadeUpExample, FillsEightPagesOfWhatIsStored) {
    const Answer answer = banxin({"check", kRepository + "/examples/yanxi/2026-11-28", "--json"});
    EXPECT_EQ(answer.exit_code, 0) << answer.out;
    EXPECT_THAT(answer.err, testing::Not(testing::HasSubstr("make-up-stale")));
    const json report = json::parse(answer.out);
    std::set<int> pages;
    int lines_white = 0;
    for (const json& story : report.at("stories")) {
        for (const json& part : story.at("parts")) {
            pages.insert(part.at("page").get<int>());
            for (const json& column : part.at("columns")) lines_white += column.at("lines_white").get<int>();
        }
    }
    EXPECT_EQ(pages.size(), 8u);
    EXPECT_EQ(report.at("stories").size(), 73u);
    EXPECT_EQ(report.at("jumps").size(), 3u);
    EXPECT_LE(lines_white, 15);
}

}  // namespace
}  // namespace banxin::test
