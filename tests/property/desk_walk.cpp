// A desk on which texts are written, saved, struck and placed. Whatever is done at it, its pieces are those of a desk
// that was opened just now, and its bars those that `banxin check` tells.
//
// BANXIN_WALK_STEPS and BANXIN_WALK_SEED ask for a longer walk or another one.
#include <gtest/gtest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <random>

#include "base/content_hash.h"
#include "base/unicode.h"
#include "check/report_json.h"
#include "desk/session/desk.h"
#include "files/disk_files.h"
#include "files/overlay_files.h"
#include "support/draft_keeper.h"

namespace banxin::test {
namespace {

using Json = nlohmann::json;

constexpr unsigned long kDeskSteps = 12;
constexpr unsigned long kDeskSeed = 326;

unsigned long asked(const char* name, unsigned long otherwise) {
    const char* const set = std::getenv(name);
    return set != nullptr ? std::strtoul(set, nullptr, 10) : otherwise;
}

/// Writes over the disk, and leaves the disk alone.
class OverlayKeeper : public DraftKeeper {
  public:
    explicit OverlayKeeper(std::shared_ptr<OverlayFiles> files) : files_(std::move(files)) {}

    Result<std::optional<FoundInstead>> exchange(const FileChange& change) override {
        change.after ? files_->put(change.file, *change.after) : files_->hide(change.file);
        return std::optional<FoundInstead>();
    }
    std::size_t note(ActKind, const KeptAct&) override { return 0; }
    KeptActs acts() override { return {}; }
    Diagnostics findings() const override { return {}; }

  private:
    std::shared_ptr<OverlayFiles> files_;
};

class DeskWalk : public testing::TestWithParam<const char*> {
  protected:
    DeskWalk() : desk(files, place, keeper) { desk.set_again(); }

    std::size_t below(std::size_t end) { return chance() % end; }

    StoryId any_story() {
        const auto& stories = desk.issue().stories();
        return std::next(stories.begin(), static_cast<std::ptrdiff_t>(below(stories.size())))->first;
    }

    std::string text_of(const StoryId& story) {
        const KeptDraft* draft = desk.drafts().of(story);
        return draft != nullptr ? draft->text : desk.manuscript(story).value();
    }

    /// Characters come in, go, or are given twice somewhere; in a head, too.
    std::string edited(const std::string& before) {
        std::u32string text = to_utf32(before);
        const std::size_t at = below(text.size());
        const std::size_t count = std::min(text.size() - at, 1 + below(below(8) == 0 ? 400 : 12));
        switch (below(3)) {
            case 0:
                text.erase(at, count);
                break;
            case 1:
                text.insert(at, text.substr(at, count));
                break;
            default:
                text.insert(at, U"昨天1号线，");
        }
        return to_utf8(text);
    }

    std::string write() {
        const StoryId story = any_story();
        const std::string base = desk.manuscript(story).value();
        EXPECT_TRUE(desk.draft({story, edited(text_of(story)), content_hash(base)}).has_value());
        return "draft of " + story.value;
    }
    std::string save() {
        const StoryId story = any_story();
        const std::string base = desk.manuscript(story).value();
        EXPECT_TRUE(desk.save({story, text_of(story), content_hash(base)}).has_value());
        return "save of " + story.value;
    }
    std::string drop() {
        const StoryId story = any_story();
        desk.drop_draft(story);
        return "dropped draft of " + story.value;
    }
    std::string swap() {
        const StoryId a = any_story();
        const StoryId b = any_story();
        return std::string(desk.act({SwapPlaces{a.value, b.value}}) ? "swap of " : "refused swap of ") + a.value +
               " and " + b.value;
    }
    std::string undo() { return desk.undo() ? "undo" : "nothing undone"; }
    std::string look() {
        const StoryId story = any_story();
        return desk.tried({PlaceStory{story, {}}}) ? "trial without " + story.value : "refused trial";
    }

    std::string step() {
        switch (below(10)) {
            case 0:
                return save();
            case 1:
                return drop();
            case 2:
                return swap();
            case 3:
                return undo();
            case 4:
                return look();
            default:
                return write();
        }
    }

    void expect_as_a_fresh_desk_has_it(const std::string& done) {
        static_cast<void>(desk.issue());  // what was tried is taken back
        Desk fresh(files, place, keeper);
        fresh.set_again();
        ASSERT_EQ(names_of(desk), names_of(fresh)) << done;
        for (const auto& [name, json] : fresh.pieces().now()) {
            if (name.starts_with("font/")) continue;
            ASSERT_EQ(*desk.pieces().now().at(name), *json) << name << " after " << done;
        }
        if (!fresh.issue().failure()) expect_bars_of(fresh, done);
    }

    static std::vector<std::string> names_of(const Desk& desk) {
        std::vector<std::string> names;
        for (const auto& [name, json] : desk.pieces().now()) {
            if (!name.starts_with("font/")) names.push_back(name);
        }
        return names;
    }

    void expect_bars_of(Desk& fresh, const std::string& done) const {
        const Issue& issue = fresh.issue().issue();
        const Json report = Json::parse(report_json(issue.set_pages().report, issue.diagnostics()));
        for (const Json& story : report["stories"]) {
            const std::string name = "story/" + story["id"].get<std::string>();
            ASSERT_EQ(Json::parse(*desk.pieces().now().at(name))["fit"], story) << done;
        }
        for (const Json& frame : report["frames"]) {
            const std::string name = "page/" + std::to_string(frame["page"].get<int>()) + "/.fit";
            ASSERT_EQ(Json::parse(*desk.pieces().now().at(name))[frame["frame"].get<std::string>()], frame) << done;
        }
    }

    const std::string root = std::string(BANXIN_SOURCE_DIR) + "/";
    const EditionPlace place{root + "examples/" + GetParam() + "/2026-11-23", {root + "layouts"}};
    std::shared_ptr<OverlayFiles> files = std::make_shared<OverlayFiles>(std::make_shared<DiskFiles>());
    std::shared_ptr<OverlayKeeper> keeper = std::make_shared<OverlayKeeper>(files);
    std::mt19937 chance{static_cast<unsigned>(asked("BANXIN_WALK_SEED", kDeskSeed))};
    Desk desk;
};

TEST_P(DeskWalk, HasThePiecesOfADeskOpenedJustNowAtEveryStep) {
    const unsigned long steps = asked("BANXIN_WALK_STEPS", kDeskSteps);
    for (unsigned long i = 0; i < steps; ++i) {
        expect_as_a_fresh_desk_has_it(std::to_string(i) + ": " + step());
        if (HasFatalFailure()) return;
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, DeskWalk, testing::Values("yanxi", "hsimen"),
                         [](const auto& example) { return std::string(example.param); });

}  // namespace
}  // namespace banxin::test
