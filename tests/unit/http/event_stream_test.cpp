#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/http/running_server.h"

namespace banxin {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

RawClient listening(const RunningServer& server) {
    RawClient client = server.client();
    client.send(server.get("events", "Sec-Fetch-Site: same-origin\r\n"));
    return client;
}

void tell(RunningServer& server, EchoService& service, int number) {
    service.number = number;
    server.server().wake_streams();
}

TEST(EventStream, BeginsWithAHeadThatLetsNobodyElseIn) {
    EchoService service;
    const RunningServer server(service);
    const std::string head = listening(server).read_until("\r\n\r\n");
    EXPECT_THAT(head, StartsWith("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"));
    EXPECT_THAT(head, HasSubstr("Content-Security-Policy: default-src 'none'"));
    EXPECT_THAT(head, HasSubstr("Cache-Control: no-store"));
    EXPECT_THAT(head, Not(HasSubstr("Access-Control")));
}

TEST(EventStream, TellsWhatIsNewWhenItIsWoken) {
    EchoService service;
    RunningServer server(service);
    RawClient client = listening(server);
    client.read_until("\r\n\r\n");
    tell(server, service, 1);
    EXPECT_EQ(client.read_until("\n\n"), "event: number\nid: 1\ndata: 1\n\n");
    tell(server, service, 2);
    EXPECT_EQ(client.read_until("\n\n"), "event: number\nid: 2\ndata: 2\n\n");
}

TEST(EventStream, TellsAtOnceWhatIsThere) {
    EchoService service;
    service.number = 5;
    const RunningServer server(service);
    RawClient client = listening(server);
    client.read_until("\r\n\r\n");
    EXPECT_THAT(client.read_until("\n\n"), HasSubstr("id: 5\n"));
}

// A megabyte an event, to a browser that reads none while two hundred are made: what the kernel could hold is told, and
// then the last, and nothing in between.
TEST(EventStream, OfASlowBrowserSkipsWhatIsOld) {
    EchoService service;
    service.padding = 1'000'000;
    RunningServer server(service);
    RawClient client = listening(server);
    client.read_until("\r\n\r\n");
    for (int number = 1; number <= 200; ++number) {
        tell(server, service, number);
        ASSERT_EQ(server.ask(server.get("a")).status, 200) << "the server has gone round once more";
    }
    int events = 0;
    while (client.read_until("\n\n").find("id: 200\n") == std::string::npos) ++events;
    EXPECT_LT(events, 20);
}

TEST(EventStream, GivesItsFeedUpWhenTheBrowserIsGone) {
    EchoService service;
    const RunningServer server(service);
    {
        RawClient client = listening(server);
        client.read_until("\r\n\r\n");
        EXPECT_EQ(service.feeds, 1);
    }
    while (service.feeds != 0) std::this_thread::yield();
}

TEST(EventStream, ThatNobodyHasIsNotFound) {
    EchoService service;
    const RunningServer server(service);
    EXPECT_EQ(server.ask(server.get("events/x", "Sec-Fetch-Site: same-origin\r\n")).status, 404);
}

TEST(EventStream, ShowsThatItLivesWhenThereIsNothingToTell) {
    EchoService service;
    ServerLimits limits;
    limits.beat_time = std::chrono::milliseconds(10);
    const RunningServer server(service, limits);
    RawClient client = listening(server);
    client.read_until("\r\n\r\n");
    EXPECT_EQ(client.read_until("\n\n"), ":\n\n");
    EXPECT_EQ(client.read_until("\n\n"), ":\n\n");
}

TEST(EventStream, ThatIsNotReadIsEnded) {
    EchoService service;
    service.padding = 40'000'000;
    ServerLimits limits;
    limits.write_time = std::chrono::milliseconds(50);
    RunningServer server(service, limits);
    const RawClient client = listening(server);
    tell(server, service, 1);
    while (service.opened == 0 || service.feeds != 0) std::this_thread::yield();
}

}  // namespace
}  // namespace banxin
