#include "desk/session/desk.h"

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "check/report_json.h"
#include "files/memory_files.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

using Json = nlohmann::json;

/// Writes into files in memory, and has somebody else save just before where a test wants it.
class MemoryKeeper : public DeskKeeper {
  public:
    explicit MemoryKeeper(std::shared_ptr<MemoryFiles> files) : files_(std::move(files)) {}

    Result<std::optional<FoundInstead>> exchange(const FileChange& change) override {
        if (const auto act = std::exchange(before_exchange, nullptr)) act();
        const bool there = files_->has_file(change.file);
        const auto now = there ? std::optional(files_->read(change.file).value()) : std::nullopt;
        if (now != change.before) return FoundInstead{now};
        change.after ? files_->put(change.file, *change.after) : files_->remove(change.file);
        return std::optional<FoundInstead>();
    }
    void keep_draft(const KeptDraft& draft) override { kept.insert_or_assign(draft.story, draft); }
    void forget_draft(const StoryId& story) override { kept.erase(story); }
    std::vector<KeptDraft> drafts() override {
        std::vector<KeptDraft> all;
        for (const auto& [story, draft] : kept) all.push_back(draft);
        return all;
    }

    std::function<void()> before_exchange;
    std::map<StoryId, KeptDraft> kept;

  private:
    std::shared_ptr<MemoryFiles> files_;
};

class DeskTest : public testing::Test {
  protected:
    DeskTest() {
        for (const auto& [path, text] : small_paper()) files->put("day/" + path, text);
        open();
    }

    void open() {
        desk = std::make_unique<Desk>(files, EditionPlace{"day"}, keeper);
        desk->set_again();
    }
    std::string etag(const std::string& story) const { return piece("story/" + story)["etag"]; }
    std::string file(const std::string& path) const { return files->read("day/" + path).value(); }

    Json piece(const std::string& name) const {
        const auto found = desk->pieces().now().find(name);
        return found == desk->pieces().now().end() ? Json() : Json::parse(*found->second);
    }
    Json since(int set) const { return Json::parse(desk->pieces().since(set)); }

    std::shared_ptr<MemoryFiles> files = std::make_shared<MemoryFiles>();
    std::shared_ptr<MemoryKeeper> keeper = std::make_shared<MemoryKeeper>(files);
    std::unique_ptr<Desk> desk;
};

TEST_F(DeskTest, ShowsTheEditionItsPagesAndItsStories) {
    EXPECT_EQ(piece("edition")["title"], "柳湾小报");
    EXPECT_EQ(piece("edition")["pages"].size(), 2U);
    const Json page = piece("page/1");
    EXPECT_EQ(page["frames"][0]["frame"], "lead");
    EXPECT_EQ(page["frames"][0]["story"], "bridge");
    EXPECT_EQ(page["frames"][0]["legs"][0]["columns"], Json({1, 4}));
    EXPECT_EQ(page["frames"][0]["legs"][0]["lines"], Json({1, 20}));
    EXPECT_EQ(page["frames"][0]["file"], "../layouts/front.yaml");
    EXPECT_EQ(page["frames"][0]["line"], 5);
    const Json story = piece("story/bridge");
    EXPECT_EQ(story["headline"], "老石桥通行");
    EXPECT_EQ(story["file"], "stories/bridge.md");
    EXPECT_EQ(story["places"], Json({{{"page", 1}, {"frame", "lead"}}}));
    EXPECT_EQ(story["etag"].get<std::string>().size(), 64U);
    EXPECT_FALSE(story["draft"]);
}

TEST_F(DeskTest, TellsTheFitThatCheckTells) {
    const Json report =
        Json::parse(report_json(desk->issue().issue().set_pages().report, desk->issue().issue().diagnostics()));
    for (const Json& story : report["stories"])
        EXPECT_EQ(piece("story/" + story["id"].get<std::string>())["fit"], story);
    for (const Json& frame : report["frames"]) {
        const Json fits = piece("page/" + std::to_string(frame["page"].get<int>()) + "/.fit");
        EXPECT_EQ(fits[frame["frame"].get<std::string>()], frame);
    }
}

TEST_F(DeskTest, ADraftIsSetAndTheFileIsNot) {
    const int before = desk->pieces().set();
    ASSERT_TRUE(desk->draft({StoryId{"market"}, other_market(), etag("market")}).has_value());
    const Json changed = since(before)["pieces"];
    EXPECT_TRUE(changed.contains("story/market"));
    EXPECT_TRUE(changed["story/market"]["draft"]);
    EXPECT_TRUE(changed.contains("page/1/second"));
    EXPECT_FALSE(changed.contains("page/1/lead"));
    EXPECT_FALSE(changed.contains("page/2"));
    EXPECT_NE(file("stories/market.md"), other_market());
    desk->drop_draft(StoryId{"market"});
    EXPECT_EQ(piece("story/market")["headline"], "早市搬进新棚");
}

TEST_F(DeskTest, NothingChangesWhereNothingHas) {
    const int before = desk->pieces().set();
    desk->set_again();
    EXPECT_TRUE(since(before)["pieces"].empty());
    EXPECT_EQ(since(0)["pieces"].size(), desk->pieces().now().size());
}

TEST_F(DeskTest, APieceThatIsGoneIsNull) {
    const int before = desk->pieces().set();
    files->put("day/edition.yaml",
               "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge}}\n");
    desk->set_again();
    const Json changed = since(before)["pieces"];
    ASSERT_TRUE(changed.contains("page/2"));
    EXPECT_TRUE(changed["page/2"].is_null());
}

TEST_F(DeskTest, AMistakeInAStoryCostsThatStoryAlone) {
    files->put("day/stories/market.md", "---\nheadlines: 错\n---\n昨日。\n");
    desk->set_again();
    EXPECT_TRUE(piece("edition")["partial"]);
    bool told = false;
    for (const Json& found : piece("diagnostics")) {
        if (found["code"] != "unknown-key") continue;
        told = true;
        EXPECT_EQ(found["file"], "stories/market.md");
        EXPECT_EQ(found["severity"], "error");
        EXPECT_EQ(found["frame"], "second");
        EXPECT_EQ(found["page"], 1);
        EXPECT_FALSE(found["said"]["message"].get<std::string>().empty());
    }
    EXPECT_TRUE(told);
    EXPECT_FALSE(piece("page/1").is_null());
}

TEST_F(DeskTest, AnEditionThatCannotBeReadKeepsItsPages) {
    const Json page = piece("page/1");
    files->put("day/edition.yaml", "pages: [\n");
    desk->set_again();
    EXPECT_EQ(piece("page/1"), page);
    ASSERT_FALSE(piece("diagnostics").empty());
    EXPECT_EQ(piece("diagnostics")[0]["file"], "edition.yaml");
    EXPECT_TRUE(desk->issue().failure().has_value());
}

TEST_F(DeskTest, AnEditionThatCouldNeverBeReadSaysWhy) {
    files->put("day/edition.yaml", "pages: [\n");
    Desk blank(files, EditionPlace{"day"}, keeper);
    blank.set_again();
    EXPECT_TRUE(blank.issue().is_blank());
    EXPECT_EQ(blank.pieces().now().size(), 1U);
    EXPECT_TRUE(blank.pieces().now().contains("diagnostics"));
}

}  // namespace
}  // namespace banxin
