// banxin preflight and banxin proof, on the paper that `banxin new` writes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "e2e/printed.h"
#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using ::testing::HasSubstr;

class Proofs : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(banxin({"new", paper_}).exit_code, 0); }
    Answer proof(std::vector<std::string> more) const {
        std::vector<std::string> arguments{"proof", edition_, "-o", out_, "--dpi", "40"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return banxin(arguments);
    }
    bool has(const std::string& name) const { return bytes_of(out_ + "/" + name).starts_with("\x89PNG"); }

    TemporaryFolder folder_;
    std::string paper_ = folder_.path("paper");
    std::string edition_ = folder_.path("paper/2026-11-23");
    std::string out_ = folder_.path("out");
};

TEST_F(Proofs, OfANewPaperPassPreflight) {
    const Answer answer = banxin({"preflight", edition_});
    EXPECT_EQ(answer.exit_code, 0) << answer.err;
    EXPECT_EQ(answer.err, "");
    EXPECT_THAT(answer.out, HasSubstr("2 pages: 0 errors, 0 warnings"));
}

TEST_F(Proofs, OfANewPaperAreCheckedAndPressedWithoutAWord) {
    const Answer check = banxin({"check", edition_});
    EXPECT_EQ(check.exit_code, 0);
    EXPECT_EQ(check.err, "");
    const Answer press = banxin({"press", edition_, "--even-if-overset", "-o", out_});
    EXPECT_EQ(press.exit_code, 0);
    EXPECT_EQ(press.err, "");
}

TEST_F(Proofs, APaperWithTypeInFourInksDoesNotPassPreflight) {
    const std::string paper = bytes_of(paper_ + "/paper.yaml");
    folder_.write("paper/paper.yaml", paper + "\ninks: {black: {cmyk: [60, 50, 50, 100], screen: \"#000000\"}}\n");
    const Answer answer = banxin({"preflight", edition_});
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_THAT(answer.err, HasSubstr("error[type-in-many-inks]"));
    EXPECT_THAT(answer.err, HasSubstr("error[too-much-ink]"));
}

TEST_F(Proofs, WritesTheLookOfEveryPageAndTellsItsInk) {
    const Answer answer = proof({});
    ASSERT_EQ(answer.exit_code, 0) << answer.err;
    EXPECT_TRUE(has("page-01-proof.png"));
    EXPECT_TRUE(has("page-02-proof.png"));
    EXPECT_FALSE(has("page-01-black.png"));
    EXPECT_THAT(answer.out, HasSubstr("page 1    Cyan 0.00 %"));
}

TEST_F(Proofs, WritesThePlatesAndTheInkOfAChosenPage) {
    ASSERT_EQ(proof({"--plates", "--ink", "--pages", "2"}).exit_code, 0);
    for (const std::string name : {"cyan", "magenta", "yellow", "black", "ink"})
        EXPECT_TRUE(has("page-02-" + name + ".png")) << name;
    EXPECT_FALSE(has("page-01-black.png"));
}

// Text stays text: it can be read back from both.
TEST_F(Proofs, LaysThePagesOutForAnOfficePrinter) {
    ASSERT_EQ(proof({"--a4", "--spreads"}).exit_code, 0);
    const auto a4 = read_back(out_ + "/a4.pdf");
    const auto spreads = read_back(out_ + "/spreads.pdf");
    EXPECT_EQ(a4.texts.size(), 2u);
    EXPECT_EQ(spreads.texts.size(), 2u);
    EXPECT_FALSE(a4.texts.front().empty());
}

/// The words at the left and at the right of a spread's upper half.
std::string first_sheet_content(const std::string& pdf) {
    const Answer pages = run("qpdf", {"--qdf", "--object-streams=disable", pdf, "-"});
    const std::size_t at = pages.out.find("/Page0 Do");
    return pages.out.substr(pages.out.rfind("q ", at), at - pages.out.rfind("q ", at));
}

// 《汐門時報》 is set in vertical lines and opens to the right: its front page stands on the left half of its sheet. A
// level paper's stands on the right half.
TEST(Spreads, FollowTheSideThatThePaperIsFoldedAt) {
    const TemporaryFolder folder;
    const auto front_of = [&](const std::string& paper) {
        const std::string out = folder.path(paper);
        EXPECT_LT(banxin({"proof", BANXIN_SOURCE_DIR "/examples/" + paper + "/2026-11-23", "--pages", "1", "--spreads",
                          "-o", out})
                      .exit_code,
                  2);
        return first_sheet_content(out + "/spreads.pdf");
    };
    EXPECT_THAT(front_of("hsimen"), HasSubstr("1.00000 0.000 0.000 cm"));
    EXPECT_THAT(front_of("dallae"), testing::Not(HasSubstr("1.00000 0.000 0.000 cm")));
}

}  // namespace
}  // namespace banxin::test
