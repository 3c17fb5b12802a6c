#include <gtest/gtest.h>

#include <vector>

#include "unit/http/running_server.h"

namespace banxin {
namespace {

using Clients = std::vector<RawClient>;

Clients crowd(const RunningServer& server, std::size_t count, std::string_view first_bytes) {
    Clients clients;
    for (std::size_t i = 0; i < count; ++i) {
        clients.push_back(server.client());
        clients.back().send(first_bytes);
    }
    return clients;
}

TEST(Crowd, OfIdleAndDribblingStrangersLeavesServiceAsItWas) {
    EchoService service;
    const RunningServer server(service);
    RawClient browser = server.client();
    browser.send(server.get("a"));
    ASSERT_EQ(browser.answer().body, "/a");
    const Clients idle = crowd(server, 200, "");
    const Clients dribbling = crowd(server, 20, "GET /");
    for (int round = 0; round < 20; ++round) {
        for (const RawClient& client : dribbling) client.send("x");
        browser.send(server.get("b"));
        ASSERT_EQ(browser.answer().body, "/b") << "the connection from before the crowd";
        ASSERT_EQ(server.ask(server.get("c")).body, "/c") << "a new one";
    }
}

TEST(Crowd, LeavesAStreamAlone) {
    EchoService service;
    RunningServer server(service);
    RawClient browser = server.client();
    browser.send(server.get("events", "Sec-Fetch-Site: same-origin\r\n"));
    browser.read_until("\r\n\r\n");
    const Clients idle = crowd(server, 100, "");
    ASSERT_EQ(server.ask(server.get("a")).body, "/a");
    service.number = 1;
    server.server().wake_streams();
    EXPECT_EQ(browser.read_until("\n\n"), "event: number\nid: 1\ndata: 1\n\n");
}

TEST(Crowd, OfStreamsLeavesRoomForRequests) {
    EchoService service;
    const RunningServer server(service);
    const std::string listen = server.get("events", "Sec-Fetch-Site: same-origin\r\n");
    Clients streams = crowd(server, 16, listen);
    for (RawClient& stream : streams) EXPECT_EQ(stream.read_until("\r\n").substr(9, 3), "200");
    EXPECT_EQ(server.ask(listen).status, 503);
    EXPECT_EQ(server.ask(server.get("a")).body, "/a");
}

// Nobody who waits for an answer is put out, and nobody who comes waits for one in vain.
TEST(Crowd, OfRequestsUnderWayTurnsTheNextAway) {
    std::vector<Reply> replies;
    std::mutex guard;
    EchoService slow([&](Request, Reply reply) {
        const std::lock_guard lock(guard);
        replies.push_back(std::move(reply));
    });
    const RunningServer server(slow);
    Clients asking = crowd(server, 32, server.get("a"));
    while (slow.asked < 32) std::this_thread::yield();
    EXPECT_TRUE(server.client().is_closed_by_server());
    {
        const std::lock_guard lock(guard);
        for (Reply& reply : replies) reply.send(json_response("1"));
    }
    for (RawClient& client : asking) EXPECT_EQ(client.answer().body, "1");
}

TEST(Crowd, ThatIsTooSlowIsShownOut) {
    EchoService service;
    ServerLimits limits;
    limits.head_time = limits.body_time = limits.idle_time = std::chrono::milliseconds(50);
    const RunningServer server(service, limits);
    RawClient silent = server.client();
    RawClient dribbling = server.client();
    dribbling.send("GET /");
    RawClient resting = server.client();
    resting.send(server.get("a"));
    EXPECT_EQ(resting.answer().status, 200);
    RawClient unfinished = server.client();
    unfinished.send(server.post("do", "{\"a\": 1}").substr(0, server.post("do", "{\"a\": 1}").size() - 1));
    EXPECT_TRUE(silent.is_closed_by_server());
    EXPECT_TRUE(dribbling.is_closed_by_server());
    EXPECT_TRUE(resting.is_closed_by_server());
    EXPECT_TRUE(unfinished.is_closed_by_server());
    EXPECT_EQ(service.asked, 1);
}

}  // namespace
}  // namespace banxin
