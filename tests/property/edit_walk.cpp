// A desk edits an edition and sets it anew after each edit, with what it remembers. Whatever it does, the pages are
// those that a program which remembers nothing would have made.
//
// BANXIN_WALK_STEPS and BANXIN_WALK_SEED ask for a longer walk or another one.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "check/check_edition.h"
#include "check/report_json.h"
#include "display/dump.h"
#include "files/disk_files.h"
#include "model/look_of_edition.h"
#include "property/random_edit.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace banxin::test {
namespace {

constexpr int kSteps = 24;
constexpr unsigned kSeed = 326;

unsigned long from_environment(const char* name, unsigned long otherwise) {
    const char* const set = std::getenv(name);
    return set != nullptr ? std::strtoul(set, nullptr, 10) : otherwise;
}

/// All that comes out of setting an edition.
struct Outcome {
    std::string pages;
    std::string report;
    bool operator==(const Outcome&) const = default;
};

std::string told(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics) text += format(diagnostic, Colour::off) + "\n";
    return text;
}

Outcome outcome_of(const Result<Typeset>& set) {
    if (!set) return {"", told(set.error().diagnostics)};
    Outcome out;
    for (const DisplayList& page : paint(*set, GuideMode::overset).pages) out.pages += dump(page);
    out.report = report_json(set->report, set->diagnostics);
    return out;
}

/// The first line in which two texts differ, for a failing step.
std::string difference(const std::string& one, const std::string& other) {
    const auto [a, b] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto from = one.rfind('\n', static_cast<std::size_t>(a - one.begin()));
    const std::size_t start = from == std::string::npos ? 0 : from;
    return "remembered:" + one.substr(start, 200) + "\nafresh:" + other.substr(std::min(start, other.size()), 200);
}

Edition example(const std::string& paper) {
    const std::string root = std::string(BANXIN_SOURCE_DIR) + "/";
    auto read = read_edition(DiskFiles(), {root + "examples/" + paper + "/2026-11-23", {root + "layouts"}});
    EXPECT_TRUE(read.has_value());
    return read ? std::move(read->edition) : Edition{};
}

class EditWalk : public testing::TestWithParam<const char*> {
  protected:
    /// The pages told as changed are those that are, and the document is, to the last mark, face and source, the one
    /// that nothing was remembered for.
    void expect_repainted(const Typeset& set, const Document& afresh, GuideMode guides) {
        const std::vector<DisplayList> before = painted.document.pages;
        const std::vector<PageNumber> told = repaint(set, guides, painted);
        std::vector<PageNumber> changed;
        for (const DisplayList& page : afresh.pages) {
            if (std::find(before.begin(), before.end(), page) == before.end()) changed.push_back(page.page);
        }
        EXPECT_EQ(told, changed);
        EXPECT_TRUE(painted.document == afresh);
    }

    Edition edition = example(GetParam());
    PaintMemo painted;
};

TEST_P(EditWalk, GivesThePagesOfAFreshRunAtEveryStep) {
    FontLibrary library(edition.paper.font_files);
    TypesetMemo memo(library, Crew(2));  // the fresh run has one hand
    const auto steps = from_environment("BANXIN_WALK_STEPS", kSteps);
    std::mt19937 chance(static_cast<unsigned>(from_environment("BANXIN_WALK_SEED", kSeed)));
    std::string done;
    for (unsigned long step = 0; step < steps; ++step) {
        const auto set = typeset(std::make_shared<const Edition>(edition), memo);
        const Outcome remembered = outcome_of(set);
        const auto fresh_set = typeset(edition, library);
        const Outcome afresh = outcome_of(fresh_set);
        ASSERT_EQ(remembered.report, afresh.report) << "step " << step << ", after: " << done;
        ASSERT_TRUE(remembered.pages == afresh.pages) << "step " << step << ", after: " << done << "\n"
                                                      << difference(remembered.pages, afresh.pages);
        SCOPED_TRACE("after: " + done);
        const GuideMode guides = chance() % 4 == 0 ? GuideMode::all : GuideMode::overset;
        if (set) expect_repainted(*set, paint(*fresh_set, guides, Crew(3)), guides);
        done = edit(edition, chance);
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, EditWalk, testing::Values("yanxi", "hsimen", "shiosato", "dallae"),
                         [](const auto& example) { return std::string(example.param); });

// The walk would tell of a memo that looks away: one that is told that the house stays finds what the old one asked
// for.
TEST(CheckMemo, KeepsWhatItSaidForAsLongAsItsQuestionsStay) {
    Edition edition = example("yanxi");
    Story& tram = edition.stories.at({"tram"});
    tram.body.front().annotations = {{AnnotationKind::dots, 0, 1, "", 0, {tram.file, 9, 1}}};
    FontLibrary library(edition.paper.font_files);
    const auto set = typeset(edition, library);
    ASSERT_TRUE(set);
    Edition strict = edition;
    strict.paper.body.leading = strict.paper.body.text.size;  // no room between lines for the dots of one story
    const auto other_look = std::make_shared<const Edition>(look_of(strict));
    CheckMemo memo;
    const auto checked = [&](const Edition& house, std::shared_ptr<const Edition> look) {
        return check_edition({house, std::move(look), {}, set->filled, set->furniture, {}}, memo).diagnostics;
    };
    const Diagnostics before = checked(edition, set->look);
    EXPECT_EQ(checked(strict, set->look), before);
    EXPECT_NE(checked(strict, other_look), before);
}

}  // namespace
}  // namespace banxin::test
