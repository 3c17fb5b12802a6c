#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "e2e/desk_program.h"
#include "e2e/program.h"
#include "support/small_paper.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using Json = nlohmann::json;

class DeskProgramTest : public testing::Test {
  protected:
    DeskProgramTest() {
        for (const auto& [path, text] : small_paper())
            folder.write(std::filesystem::path("day/" + path).lexically_normal().string(), text);
    }
    std::string edition() const { return folder.path("day"); }

    /// The pieces once there is one with a name, or as they are after a while.
    static Json pieces_with(const DeskProgram& desk, const std::string& name, int since = 0) {
        Json all;
        for (int tries = 0; tries < 300; ++tries) {
            all = Json::parse(desk.get("pieces?since=" + std::to_string(since)).body);
            if (all["pieces"].contains(name)) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return all;
    }

    TemporaryFolder folder;
};

TEST_F(DeskProgramTest, PrintsItsAddressAndEndsWhenInterrupted) {
    DeskProgram desk(edition());
    EXPECT_TRUE(desk.line().starts_with("http://127.0.0.1:")) << desk.line();
    EXPECT_EQ(pieces_with(desk, "edition")["pieces"]["edition"]["title"], "柳湾小报");
    EXPECT_EQ(desk.interrupt(), 0);
    EXPECT_EQ(desk.rest(), "");
}

TEST_F(DeskProgramTest, TellsWhereTheOtherDeskIs) {
    DeskProgram desk(edition());
    const Answer second = banxin({"desk", edition()});
    EXPECT_EQ(second.exit_code, 2);
    EXPECT_EQ(second.out, "");
    EXPECT_NE(second.err.find(desk.line()), std::string::npos) << second.err;
    EXPECT_EQ(desk.interrupt(), 0);
    DeskProgram next(edition());
    EXPECT_NE(next.line(), desk.line());
}

TEST_F(DeskProgramTest, RefusesWhatIsNoEdition) {
    EXPECT_EQ(banxin({"desk", folder.path("nowhere")}).exit_code, 3);
    EXPECT_EQ(banxin({"desk", edition(), "--port", "80"}).exit_code, 2);
}

TEST_F(DeskProgramTest, FollowsItsFiles) {
    DeskProgram desk(edition());
    const Json before = pieces_with(desk, "edition");
    folder.write("day/stories/market.md", other_market());
    const Json after = pieces_with(desk, "story/market", before["set"]);
    EXPECT_EQ(after["pieces"]["story/market"]["headline"], "早市开棚");
    EXPECT_FALSE(after["pieces"].contains("story/bridge"));
}

TEST_F(DeskProgramTest, ADraftOutlivesTheProgram) {
    const auto draft_of = [&](const DeskProgram& desk) { return desk.get("draft/market"); };
    {
        DeskProgram desk(edition());
        pieces_with(desk, "edition");
        const RawAnswer manuscript = desk.get("story/market");
        const std::string etag = manuscript.field("etag").substr(1, 64);
        const Json draft{{"text", other_market()}, {"of", etag}, {"n", 7}, {"since", 0}, {"client", "a"}};
        const RawAnswer answer = desk.post("draft/market", draft.dump());
        ASSERT_EQ(answer.status, 200) << answer.body;
        EXPECT_EQ(Json::parse(answer.body)["n"], 7);
        EXPECT_TRUE(Json::parse(answer.body)["pieces"].contains("page/1/second"));
    }  // killed
    DeskProgram desk(edition());
    pieces_with(desk, "edition");
    EXPECT_EQ(Json::parse(draft_of(desk).body)["text"], other_market());
    const RawAnswer manuscript = desk.get("story/market");
    EXPECT_NE(manuscript.body, other_market());
    const RawAnswer saved = desk.ask("PUT", "story/market", other_market(),
                                     "Content-Type: text/markdown\r\nIf-Match: " + manuscript.field("etag") + "\r\n");
    EXPECT_EQ(saved.status, 200) << saved.body;
    EXPECT_EQ(bytes_of(folder.path("day/stories/market.md")), other_market());
    EXPECT_EQ(draft_of(desk).status, 404);
}

TEST_F(DeskProgramTest, DoesAndUndoes) {
    DeskProgram desk(edition());
    pieces_with(desk, "edition");
    const std::string before = bytes_of(folder.path("day/edition.yaml"));
    EXPECT_EQ(desk.post("do", R"({"op":"swap","a":"bridge","b":"market"})").status, 200);
    EXPECT_NE(bytes_of(folder.path("day/edition.yaml")), before);
    EXPECT_EQ(desk.post("undo", "{}").status, 200);
    EXPECT_EQ(bytes_of(folder.path("day/edition.yaml")), before);
    const RawAnswer refused =
        desk.post("do", R"({"op":"move","page":1,"frame":"second","columns":[1,4],"lines":[10,40]})");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(Json::parse(refused.body)["diagnostics"][0]["code"], "frames-overlap");
    const RawAnswer stale = desk.post("do", R"({"op":"swap","a":"bridge","b":"market","of":{"edition.yaml":"0"}})");
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(bytes_of(folder.path("day/edition.yaml")), before);
}

TEST_F(DeskProgramTest, NamesAreNoPaths) {
    folder.write("secret.md", "---\nheadline: x\n---\nsecret\n");
    DeskProgram desk(edition());
    pieces_with(desk, "edition");
    for (const char* name : {"..%2Fsecret", "%2e%2e%2fsecret", "../secret", "..", "%2Fetc%2Fpasswd", "secret%00", "a/b",
                             "..%c0%afsecret", "market.md", "./market"}) {
        for (const char* word : {"story/", "draft/", "picture/", "font/", "cuts/"}) {
            const RawAnswer answer = desk.get(std::string(word) + name);
            EXPECT_GE(answer.status, 400) << word << name;
            EXPECT_EQ(answer.body.find("secret\n"), std::string::npos) << word << name;
        }
    }
}

TEST_F(DeskProgramTest, NobodyElseIsLetIn) {
    DeskProgram desk(edition());
    const std::string host = "127.0.0.1:" + std::to_string(desk.port());
    const auto with = [&](const std::string& path, const std::string& head) {
        return desk.send("POST " + path + " HTTP/1.1\r\n" + head +
                         "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    };
    EXPECT_EQ(with(desk.path("undo"), "Host: evil.example\r\nOrigin: http://evil.example\r\n").status, 421);
    EXPECT_EQ(with(desk.path("undo"), "Host: " + host + "\r\nOrigin: http://evil.example\r\n").status, 403);
    EXPECT_EQ(with(desk.path("undo"), "Host: " + host + "\r\n").status, 403);
    EXPECT_EQ(with("/0/undo", "Host: " + host + "\r\nOrigin: http://" + host + "\r\n").status, 404);
    const RawAnswer put = desk.ask("PUT", "story/market", "x", "Content-Type: text/markdown\r\n");
    EXPECT_EQ(put.status, 428);
    EXPECT_EQ(put.field("access-control-allow-origin"), "");
}

}  // namespace
}  // namespace banxin::test
