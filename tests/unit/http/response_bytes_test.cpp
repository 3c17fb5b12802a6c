#include "http/response_bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(HeadBytes, SayTypeAndLength) {
    const std::string head = head_bytes(bytes_response(MediaType::markdown, "版心"), After::goes_on);
    EXPECT_THAT(head, StartsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_THAT(head, HasSubstr("\r\nContent-Type: text/markdown; charset=utf-8\r\nContent-Length: 6\r\n"));
    EXPECT_THAT(head, HasSubstr("\r\nConnection: keep-alive\r\n"));
    EXPECT_EQ(head.find("\r\n\r\n"), head.size() - 4);
}

TEST(HeadBytes, TakeNoWordThatCouldEndALine) {
    Response response = json_response("{}");
    response.etag = "a\r\nSet-Cookie: b";
    response.nonce = "a'; script-src *";
    response.file_name = "一版\r\nX: \"y\".pdf";
    const std::string head = head_bytes(response, After::closes);
    EXPECT_THAT(head, Not(HasSubstr("Set-Cookie")));
    EXPECT_THAT(head, Not(HasSubstr("script-src *")));
    EXPECT_THAT(head, Not(HasSubstr("X: ")));
    EXPECT_THAT(head, HasSubstr("filename*=UTF-8''%E4%B8%80%E7%89%88%0D%0AX%3A%20%22y%22%2Epdf\r\n"));
}

TEST(HeadBytes, SayATagInQuotes) {
    Response response = json_response("{}");
    response.etag = "9f2c";
    EXPECT_THAT(head_bytes(response, After::goes_on), HasSubstr("\r\nETag: \"9f2c\"\r\n"));
}

TEST(HeadBytes, LetABrowserKeepOnlyWhatNeverChanges) {
    EXPECT_THAT(head_bytes(json_response("{}"), After::goes_on), HasSubstr("\r\nCache-Control: no-store\r\n"));
    EXPECT_THAT(head_bytes(lasting_response(MediaType::opentype, nullptr), After::goes_on),
                HasSubstr("\r\nCache-Control: private, max-age=31536000, immutable\r\n"));
}

TEST(HeadBytes, AdmitStylesWithTheNonceOfTheirPage) {
    Response response = bytes_response(MediaType::html, "<!doctype html>");
    EXPECT_THAT(head_bytes(response, After::goes_on), HasSubstr("; style-src 'self'; "));
    response.nonce = "0a1b";
    EXPECT_THAT(head_bytes(response, After::goes_on), HasSubstr("; style-src 'self' 'nonce-0a1b'; "));
    EXPECT_THAT(head_bytes(response, After::goes_on), HasSubstr("; script-src 'self'; "));
}

TEST(HeadBytes, LetNoScriptRunInADrawing) {
    const std::string head = head_bytes(bytes_response(MediaType::svg, "<svg/>"), After::goes_on);
    EXPECT_THAT(head, HasSubstr("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox;"));
    EXPECT_THAT(head, Not(HasSubstr("script-src")));
}

TEST(HeadBytes, OfAnUnknownStatusAreOfAMistake) {
    EXPECT_THAT(head_bytes(json_response(299, "{}"), After::goes_on), StartsWith("HTTP/1.1 500 "));
}

TEST(HeadBytes, OfNoContentHaveNoLength) {
    const Response response = json_response(204, "{}");
    EXPECT_THAT(head_bytes(response, After::goes_on), Not(HasSubstr("Content-Length")));
    EXPECT_EQ(body_bytes(response), "");
}

StreamEvent event(const std::string& data) {
    return {"pieces", "7", std::make_shared<const std::string>(data)};
}

TEST(EventBytes, HaveNameIdAndData) {
    EXPECT_EQ(event_bytes(event("{}")), "event: pieces\nid: 7\ndata: {}\n\n");
    EXPECT_EQ(event_bytes({}), "data: \n\n");
}

TEST(EventBytes, KeepTheLinesOfDataTogether) {
    EXPECT_EQ(event_bytes(event("a\nb\r\nc\rd\n")),
              "event: pieces\nid: 7\ndata: a\ndata: b\ndata: c\ndata: d\ndata: \n\n");
}

TEST(EventBytes, TakeNoNameThatCouldEndALine) {
    EXPECT_EQ(event_bytes({"a\ndata: x", "1\r2", nullptr}), "event: adata: x\nid: 12\ndata: \n\n");
}

TEST(Refusal, IsJsonWhateverItsWordsAre) {
    EXPECT_EQ(*refusal(409, "a \"b\"\n\xff").body, "{\"error\":\"a \\\"b\\\"\\n\xEF\xBF\xBD\"}");
}

}  // namespace
}  // namespace banxin
