// A desk edits an edition and sets it anew after each edit, with what it remembers. Whatever it does, the pages are
// those that a program which remembers nothing would have made.
//
// BANXIN_WALK_STEPS and BANXIN_WALK_SEED ask for a longer walk or another one.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "base/known_values.h"
#include "check/check_edition.h"
#include "check/report_json.h"
#include "display/dump.h"
#include "files/disk_files.h"
#include "property/random_edit.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace banxin::test {
namespace {

constexpr int kSteps = 24;
constexpr unsigned kSeed = 326;
constexpr int kMostCarelessSteps = 100;

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

class EditWalk : public testing::TestWithParam<const char*> {
  protected:
    EditWalk() {
        const std::string root = std::string(BANXIN_SOURCE_DIR) + "/";
        auto read = read_edition(DiskFiles(), {root + "examples/" + GetParam() + "/2026-11-23", {root + "layouts"}});
        EXPECT_TRUE(read.has_value());
        if (read) edition = std::move(read->edition);
    }

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

    Edition edition;
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

/// What checking is told wrongly.
enum class Lie { house_stays, stories_stay };

// A check whose memo is told that something of the edition never changes.
class CarelessCheck {
  public:
    CarelessCheck(Lie lie, const Typeset& first) : lie_(lie), look_(first.look), stories_(stories_of(*first.edition)) {}

    std::string told(const Typeset& set) {
        const auto look = lie_ == Lie::house_stays ? look_ : set.look;
        auto stories = stories_of(*set.edition);
        for (auto& [id, story] : stories) {
            if (lie_ == Lie::stories_stay && stories_.contains(id)) story = stories_.at(id);
        }
        const Checked checked =
            check_edition({*set.edition, look, stories, set.filled, set.furniture, set.type_case.substitutions}, memo_);
        return report_json(checked.report, checked.diagnostics);
    }

  private:
    using Stories = std::map<StoryId, std::shared_ptr<const Story>>;

    Stories stories_of(const Edition& edition) {
        Stories all;
        for (const auto& [id, story] : edition.stories) all[id] = known_.keep(id, story);
        return all;
    }

    Lie lie_;
    std::shared_ptr<const Edition> look_;
    KnownValues<StoryId, Story> known_;
    Stories stories_;
    CheckMemo memo_;
};

// Of a memo that does not look at all that an answer depends on, the walk tells.
TEST_P(EditWalk, CatchesAMemoThatLooksAway) {
    FontLibrary library(edition.paper.font_files);
    TypesetMemo memo(library);
    for (const Lie lie : {Lie::house_stays, Lie::stories_stay}) {
        const auto first = typeset(std::make_shared<const Edition>(edition), memo);
        CarelessCheck careless(lie, *first);
        EXPECT_EQ(careless.told(*first), report_json(first->report, first->diagnostics));
        bool caught = false;
        std::mt19937 chance(kSeed);
        Edition walked = edition;
        for (int step = 0; step < kMostCarelessSteps && !caught; ++step) {
            edit(walked, chance);
            const auto set = typeset(std::make_shared<const Edition>(walked), memo);
            if (set) caught = careless.told(*set) != report_json(set->report, set->diagnostics);
        }
        EXPECT_TRUE(caught) << "lie " << static_cast<int>(lie);
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, EditWalk, testing::Values("yanxi", "hsimen", "shiosato", "dallae"),
                         [](const auto& example) { return std::string(example.param); });

}  // namespace
}  // namespace banxin::test
