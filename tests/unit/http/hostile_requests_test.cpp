#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/request_reader.h"
#include "unit/http/running_server.h"

namespace banxin {
namespace {

using testing::HasSubstr;
using testing::Not;

/// HOST, KEY, PORT and ORIGIN stand for the server's own; `_` at a line's end for CR LF.
struct Hostile {
    const char* name;
    int status;
    std::string bytes;
};

std::string replaced(std::string text, const std::string& word, const std::string& by) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()))
        text.replace(at, word.size(), by);
    return text;
}

std::string filled(const Hostile& hostile, const RunningServer& server) {
    std::string bytes = replaced(hostile.bytes, "_\n", "\r\n");
    bytes = replaced(bytes, "HOST", server.host());
    bytes = replaced(bytes, "ORIGIN", server.origin());
    bytes = replaced(bytes, "PORT", std::to_string(server.port()));
    return replaced(bytes, "/KEY/", server.root());
}

const std::string kPost = "Content-Type: application/json_\nContent-Length: 2_\n_\n{}";

// clang-format off
const std::vector<Hostile> kHostile = {
    // who asks
    {"foreign host", 421, "GET /KEY/ HTTP/1.1_\nHost: evil.example_\n_\n"},
    {"rebound name with our port", 421, "GET /KEY/ HTTP/1.1_\nHost: evil.example:PORT_\n_\n"},
    {"localhost by name", 421, "GET /KEY/ HTTP/1.1_\nHost: localhost:PORT_\n_\n"},
    {"host without port", 421, "GET /KEY/ HTTP/1.1_\nHost: 127.0.0.1_\n_\n"},
    {"host with another port", 421, "GET /KEY/ HTTP/1.1_\nHost: 127.0.0.1:1_\n_\n"},
    {"host with a dot at its end", 421, "GET /KEY/ HTTP/1.1_\nHost: 127.0.0.1.:PORT_\n_\n"},
    {"host with a user", 421, "GET /KEY/ HTTP/1.1_\nHost: me@HOST_\n_\n"},
    {"host as a number", 421, "GET /KEY/ HTTP/1.1_\nHost: 2130706433:PORT_\n_\n"},
    {"host of IPv6", 421, "GET /KEY/ HTTP/1.1_\nHost: [::1]:PORT_\n_\n"},
    {"empty host", 421, "GET /KEY/ HTTP/1.1_\nHost:_\n_\n"},
    {"no host", 421, "GET /KEY/ HTTP/1.1_\n_\n"},
    {"no key", 404, "GET / HTTP/1.1_\nHost: HOST_\n_\n"},
    {"no key before a path", 404, "GET /story/tram HTTP/1.1_\nHost: HOST_\n_\n"},
    {"wrong key of the right length", 404, "GET /00000000000000000000000000000000/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"empty key", 404, "GET // HTTP/1.1_\nHost: HOST_\n_\n"},
    {"key in the query", 404, "GET /?key=/KEY/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"key behind a wrong one", 404, "GET /x/KEY/ HTTP/1.1_\nHost: HOST_\n_\n"},
    // from where
    {"form of another site", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: http://evil.example_\nSec-Fetch-Site: cross-site_\n" + kPost},
    {"null origin of a sandbox", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: null_\n" + kPost},
    {"origin of another port", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: http://127.0.0.1:1_\n" + kPost},
    {"origin of another scheme", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: https://HOST_\n" + kPost},
    {"origin that begins like ours", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN.evil.example_\n" + kPost},
    {"no origin", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\n" + kPost},
    {"our origin from another site", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nSec-Fetch-Site: cross-site_\n" + kPost},
    {"our origin from another port", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nSec-Fetch-Site: same-site_\n" + kPost},
    {"our origin typed in", 403, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nSec-Fetch-Site: none_\n" + kPost},
    {"fetch of another site", 403, "GET /KEY/pieces HTTP/1.1_\nHost: HOST_\nOrigin: http://evil.example_\nSec-Fetch-Site: cross-site_\n_\n"},
    {"script of another site", 403, "GET /KEY/pieces HTTP/1.1_\nHost: HOST_\nSec-Fetch-Site: cross-site_\nSec-Fetch-Mode: no-cors_\nSec-Fetch-Dest: script_\n_\n"},
    {"image of another site", 403, "GET /KEY/picture/1 HTTP/1.1_\nHost: HOST_\nSec-Fetch-Site: cross-site_\nSec-Fetch-Mode: no-cors_\nSec-Fetch-Dest: image_\n_\n"},
    {"frame of another site", 403, "GET /KEY/proof.pdf HTTP/1.1_\nHost: HOST_\nSec-Fetch-Site: cross-site_\nSec-Fetch-Mode: navigate_\nSec-Fetch-Dest: iframe_\n_\n"},
    {"stream of another site", 403, "GET /KEY/events HTTP/1.1_\nHost: HOST_\nOrigin: http://evil.example_\nSec-Fetch-Site: cross-site_\n_\n"},
    {"stream from nowhere", 403, "GET /KEY/events HTTP/1.1_\nHost: HOST_\n_\n"},
    {"stream typed in", 403, "GET /KEY/events HTTP/1.1_\nHost: HOST_\nSec-Fetch-Site: none_\n_\n"},
    {"stream as a picture", 403, "GET /KEY/events/x HTTP/1.1_\nHost: HOST_\nSec-Fetch-Site: cross-site_\nSec-Fetch-Mode: no-cors_\n_\n"},
    {"preflight", 403, "OPTIONS /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: http://evil.example_\nAccess-Control-Request-Method: PUT_\n_\n"},
    {"preflight from our page", 405, "OPTIONS /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nAccess-Control-Request-Method: PUT_\n_\n"},
    // for what
    {"websocket", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nConnection: Upgrade_\nUpgrade: websocket_\nSec-WebSocket-Version: 13_\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==_\n_\n"},
    {"websocket of another site", 403, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nOrigin: http://evil.example_\nConnection: Upgrade_\nUpgrade: websocket_\n_\n"},
    {"HTTP/2 by upgrade", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nConnection: Upgrade, HTTP2-Settings_\nUpgrade: h2c_\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA_\n_\n"},
    {"trace", 405, "TRACE /KEY/ HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\n_\n"},
    {"patch", 405, "PATCH /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\n" + kPost},
    {"tunnel", 400, "CONNECT evil.example:443 HTTP/1.1_\nHost: HOST_\n_\n"},
    {"another server's address", 400, "GET http://evil.example/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"our address in full", 400, "GET ORIGIN/KEY/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"star", 400, "OPTIONS * HTTP/1.1_\nHost: HOST_\n_\n"},
    {"HTTP/1.0", 505, "GET /KEY/ HTTP/1.0_\nHost: HOST_\n_\n"},
    {"HTTP/0.9", 400, "GET /KEY/_\n_\n"},
    {"HTTP/2.0", 400, "GET /KEY/ HTTP/2.0_\nHost: HOST_\n_\n"},
    {"HTTP/2 preface", 400, "PRI * HTTP/2.0_\n_\nSM_\n_\n"},
    {"TLS", 400, std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)},
    {"form", 415, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: application/x-www-form-urlencoded_\nContent-Length: 2_\n_\n{}"},
    {"plain text", 415, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: text/plain_\nContent-Length: 2_\n_\n{}"},
    {"no type", 415, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Length: 2_\n_\n{}"},
    {"body that is no UTF-8", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: application/json_\nContent-Length: 2_\n_\n\xff\xfe"},
    {"nine megabytes", 413, "PUT /KEY/story/tram HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: text/markdown_\nContent-Length: 9437184_\n_\n"},
    {"more than there is", 400, "PUT /KEY/story/tram HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: text/markdown_\nContent-Length: 99999999999999999999_\n_\n"},
    {"waits for a go-ahead", 417, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nExpect: 100-continue_\n" + kPost},
    {"GET with a body", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\n" + kPost},
    {"If-Match of anything", 400, "PUT /KEY/story/tram HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nIf-Match: *_\n" + kPost},
    {"If-Match of two", 400, "PUT /KEY/story/tram HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nIf-Match: \"a\", \"b\"_\n" + kPost},
    // two readings of one head
    {"two hosts", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nHost: evil.example_\n_\n"},
    {"our host twice", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nHost: HOST_\n_\n"},
    {"two origins", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nOrigin: http://evil.example_\n" + kPost},
    {"two lengths", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Length: 2_\n" + kPost},
    {"two lengths that differ", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Length: 40_\n" + kPost},
    {"length and chunks", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nTransfer-Encoding: chunked_\nContent-Type: application/json_\nContent-Length: 5_\n_\n0_\n_\n"},
    {"chunks", 411, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nTransfer-Encoding: chunked_\nContent-Type: application/json_\n_\n2_\n{}_\n0_\n_\n"},
    {"an encoding nobody knows", 411, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nTransfer-Encoding: xchunked_\n_\n"},
    {"no length", 411, "POST /KEY/undo HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\n_\n"},
    {"length with a sign", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: application/json_\nContent-Length: +2_\n_\n{}"},
    {"length below nothing", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: application/json_\nContent-Length: -2_\n_\n{}"},
    {"length in hexadecimal", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: application/json_\nContent-Length: 0x2_\n_\n{}"},
    {"length in a list", 400, "POST /KEY/do HTTP/1.1_\nHost: HOST_\nOrigin: ORIGIN_\nContent-Type: application/json_\nContent-Length: 2, 2_\n_\n{}"},
    {"blank before a colon", 400, "GET /KEY/ HTTP/1.1_\nHost : HOST_\n_\n"},
    {"folded line", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nX-A: b_\n c_\n_\n"},
    {"folded first line", 400, "GET /KEY/ HTTP/1.1_\n Host: HOST_\n_\n"},
    {"line end without CR", 400, "GET /KEY/ HTTP/1.1\nHost: HOST\n\n"},
    {"CR alone", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nX-A: b\rContent-Length: 2_\n_\n"},
    {"NUL in a value", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST" + std::string(1, '\0') + "_\n_\n"},
    {"NUL in the target", 400, "GET /KEY/a" + std::string(1, '\0') + " HTTP/1.1_\nHost: HOST_\n_\n"},
    {"field without a name", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\n: x_\n_\n"},
    {"field without a colon", 400, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nnothing_\n_\n"},
    {"empty first line", 400, "_\nGET /KEY/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"two blanks", 400, "GET  /KEY/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"tab for a blank", 400, "GET\t/KEY/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"small letters", 403, "get /KEY/ HTTP/1.1_\nHost: HOST_\n_\n"},
    // where to
    {"up", 400, "GET /KEY/../../etc/passwd HTTP/1.1_\nHost: HOST_\n_\n"},
    {"up in disguise", 400, "GET /KEY/story/%2e%2e/%2e%2e/etc/passwd HTTP/1.1_\nHost: HOST_\n_\n"},
    {"slash in disguise", 400, "GET /KEY/story/..%2f..%2fetc%2fpasswd HTTP/1.1_\nHost: HOST_\n_\n"},
    {"backslash", 400, "GET /KEY/story/..%5c..%5cetc HTTP/1.1_\nHost: HOST_\n_\n"},
    {"here", 400, "GET /KEY/./story/tram HTTP/1.1_\nHost: HOST_\n_\n"},
    {"nothing between slashes", 400, "GET /KEY//etc/passwd HTTP/1.1_\nHost: HOST_\n_\n"},
    {"slash at the end", 400, "GET /KEY/story/ HTTP/1.1_\nHost: HOST_\n_\n"},
    {"NUL in disguise", 400, "GET /KEY/story/tram%00.md HTTP/1.1_\nHost: HOST_\n_\n"},
    {"line end in disguise", 400, "GET /KEY/story/a%0d%0aX:%20y HTTP/1.1_\nHost: HOST_\n_\n"},
    {"overlong UTF-8", 400, "GET /KEY/story/%c0%ae%c0%ae HTTP/1.1_\nHost: HOST_\n_\n"},
    {"half a character", 400, "GET /KEY/story/%e7%89 HTTP/1.1_\nHost: HOST_\n_\n"},
    {"half an escape", 400, "GET /KEY/story/%2 HTTP/1.1_\nHost: HOST_\n_\n"},
    {"escape of no digits", 400, "GET /KEY/story/%zz HTTP/1.1_\nHost: HOST_\n_\n"},
    {"word given twice", 400, "GET /KEY/pieces?since=1&since=2 HTTP/1.1_\nHost: HOST_\n_\n"},
    {"NUL in the query", 400, "GET /KEY/find?q=%00 HTTP/1.1_\nHost: HOST_\n_\n"},
    {"fragment", 400, "GET /KEY/#top HTTP/1.1_\nHost: HOST_\n_\n"},
    {"long head", 431, "GET /KEY/ HTTP/1.1_\nHost: HOST_\nX-A: " + std::string(20'000, 'a') + "_\n_\n"},
    {"long head without an end", 431, "GET /KEY/" + std::string(20'000, 'a')},
};
// clang-format on

TEST(HostileRequests, AreRefusedBeforeTheServiceHearsOfThem) {
    EchoService service;
    const RunningServer server(service);
    for (const Hostile& hostile : kHostile) {
        const RawAnswer answer = server.ask(filled(hostile, server));
        EXPECT_EQ(answer.status, hostile.status) << hostile.name << ": " << answer.body;
    }
    EXPECT_EQ(service.asked, 0);
    EXPECT_EQ(service.feeds, 0);
}

TEST(HostileRequests, LetNoOtherOriginIn) {
    EchoService service;
    const RunningServer server(service);
    for (const Hostile& hostile : kHostile) {
        SCOPED_TRACE(hostile.name);
        const RawAnswer answer = server.ask(filled(hostile, server));
        for (const auto& [name, value] : answer.fields) EXPECT_THAT(name, Not(HasSubstr("access-control")));
        EXPECT_EQ(answer.field("connection"), "close");
        EXPECT_EQ(answer.field("x-content-type-options"), "nosniff");
        EXPECT_EQ(answer.field("referrer-policy"), "no-referrer");
        EXPECT_EQ(answer.field("cross-origin-resource-policy"), "same-origin");
        EXPECT_EQ(answer.field("cross-origin-opener-policy"), "same-origin");
        EXPECT_EQ(answer.field("cache-control"), "no-store");
        EXPECT_THAT(answer.field("content-security-policy"), HasSubstr("default-src 'none'"));
    }
}

TEST(HostileRequests, AreTheLastOfTheirConnection) {
    EchoService service;
    const RunningServer server(service);
    for (const Hostile& hostile : kHostile) {
        RawClient client = server.client();
        client.send(filled(hostile, server));
        EXPECT_TRUE(client.is_closed_by_server()) << hostile.name;
    }
}

// The same bytes, one byte at a time: nobody's head is cut where a reader expects it.
TEST(HostileRequests, AreRefusedInPiecesAsWhole) {
    EchoService service;
    const RunningServer server(service);
    for (const Hostile& hostile : kHostile) {
        RequestReader reader({server.host(), server.root().substr(1, 32), 8U << 20U}, 16'384);
        for (const char byte : filled(hostile, server)) {
            if (reader.state() != RequestReader::State::refused) reader.take({&byte, 1});
        }
        ASSERT_EQ(reader.state(), RequestReader::State::refused) << hostile.name;
        EXPECT_EQ(reader.refusal().status, hostile.status) << hostile.name;
    }
}

}  // namespace
}  // namespace banxin
