#include "http/request_reader.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const Gate kGate{"127.0.0.1:8600", "key", 100};
const std::string kPost =
    "POST /key/draft/tram?client=1 HTTP/1.1\r\nHost: 127.0.0.1:8600\r\nOrigin: http://127.0.0.1:8600\r\n"
    "Content-Type: application/json; charset=utf-8\r\nContent-Length: 9\r\n\r\n{\"n\": 41}";

void expect_post(const Admitted& admitted) {
    EXPECT_EQ(admitted.request.verb, Verb::post);
    EXPECT_EQ(admitted.request.path, (std::vector<std::string>{"draft", "tram"}));
    EXPECT_EQ(admitted.request.asked("client"), "1");
    EXPECT_EQ(admitted.request.asked("since"), std::nullopt);
    EXPECT_EQ(admitted.request.body_kind, BodyKind::json);
    EXPECT_EQ(admitted.request.body, "{\"n\": 41}");
}

TEST(RequestReader, ReadsTheSameWhereverTheBytesAreCut) {
    for (std::size_t cut = 0; cut <= kPost.size(); ++cut) {
        RequestReader reader(kGate, 1000);
        reader.take(std::string_view(kPost).substr(0, cut));
        reader.take(std::string_view(kPost).substr(cut));
        ASSERT_EQ(reader.state(), RequestReader::State::whole) << cut;
        expect_post(reader.take_request());
        EXPECT_EQ(reader.state(), RequestReader::State::nothing_yet);
    }
}

TEST(RequestReader, KeepsWhatFollowsForTheNextRequest) {
    RequestReader reader(kGate, 1000);
    reader.take(kPost + kPost + "GET /key/ HT");
    expect_post(reader.take_request());
    ASSERT_EQ(reader.state(), RequestReader::State::whole);
    expect_post(reader.take_request());
    EXPECT_EQ(reader.state(), RequestReader::State::in_head);
    reader.take("TP/1.1\r\nHost: 127.0.0.1:8600\r\n\r\n");
    ASSERT_EQ(reader.state(), RequestReader::State::whole);
    EXPECT_TRUE(reader.take_request().request.path.empty());
}

TEST(RequestReader, TellsWhetherItIsInAHeadOrABody) {
    RequestReader reader(kGate, 1000);
    EXPECT_EQ(reader.state(), RequestReader::State::nothing_yet);
    reader.take("P");
    EXPECT_EQ(reader.state(), RequestReader::State::in_head);
    reader.take(kPost.substr(1, kPost.size() - 2));
    EXPECT_EQ(reader.state(), RequestReader::State::in_body);
}

TEST(RequestReader, RefusesByItsHeadABodyThatIsTooLarge) {
    RequestReader reader(kGate, 1000);
    reader.take(
        "PUT /key/story/tram HTTP/1.1\r\nHost: 127.0.0.1:8600\r\nOrigin: http://127.0.0.1:8600\r\n"
        "Content-Type: text/markdown\r\nContent-Length: 101\r\n\r\n");
    ASSERT_EQ(reader.state(), RequestReader::State::refused);
    EXPECT_EQ(reader.refusal().status, 413);
}

TEST(RequestReader, TakesTheTagOfIfMatchOutOfItsQuotes) {
    RequestReader reader(kGate, 1000);
    reader.take(
        "PUT /key/story/tram HTTP/1.1\r\nHost: 127.0.0.1:8600\r\nOrigin: http://127.0.0.1:8600\r\n"
        "If-Match: \"9f2c\"\r\nContent-Type: Text/Markdown\r\nContent-Length: 3\r\n\r\n字");
    ASSERT_EQ(reader.state(), RequestReader::State::whole);
    const Request request = reader.take_request().request;
    EXPECT_EQ(request.if_match, "9f2c");
    EXPECT_EQ(request.body_kind, BodyKind::markdown);
    EXPECT_EQ(request.body, "字");
}

Admitted asked_for(const std::string& line, const std::string& fields = "") {
    RequestReader reader(kGate, 1000);
    reader.take(line + " HTTP/1.1\r\nHost: 127.0.0.1:8600\r\n" + fields + "\r\n");
    EXPECT_EQ(reader.state(), RequestReader::State::whole) << reader.refusal().words;
    return reader.take_request();
}

// A link in a mail, or the address typed in, opens the shell; what it shows it fetches itself.
TEST(RequestReader, LetsAVisitToTheShellInFromAnywhere) {
    EXPECT_TRUE(
        asked_for("GET /key/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n").request.path.empty());
    EXPECT_TRUE(asked_for("GET /key/", "Sec-Fetch-Site: none\r\n").request.path.empty());
}

// A browser sends no Origin with a GET to its own.
TEST(RequestReader, KnowsAStreamOfOurOwnPageByEitherField) {
    EXPECT_TRUE(asked_for("GET /key/events?since=3", "Sec-Fetch-Site: same-origin\r\n").is_stream);
    EXPECT_TRUE(asked_for("GET /key/events", "Origin: http://127.0.0.1:8600\r\n").is_stream);
    EXPECT_FALSE(asked_for("GET /key/eventsx").is_stream);
}

TEST(RequestReader, TellsWhichRequestIsTheLast) {
    EXPECT_TRUE(asked_for("GET /key/", "Connection: Close\r\n").is_last);
    EXPECT_FALSE(asked_for("GET /key/", "Connection: keep-alive\r\n").is_last);
}

}  // namespace
}  // namespace banxin
