#include "http/server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <csignal>

#include "unit/http/running_server.h"

namespace banxin {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::StartsWith;

TEST(Server, StandsOnThisMachineAloneUnderAKeyOfItsOwn) {
    EchoService service;
    const RunningServer one(service);
    const RunningServer other(service);
    EXPECT_THAT(one.origin() + one.root(), MatchesRegex("http://127.0.0.1:[0-9]+/[0-9a-f]{32}/"));
    EXPECT_NE(one.root(), other.root());
    EXPECT_NE(one.port(), other.port());
}

TEST(Server, AnswersSeveralRequestsOfAConnection) {
    EchoService service;
    const RunningServer server(service);
    RawClient client = server.client();
    client.send(server.get("story/tram?w=1"));
    EXPECT_EQ(client.answer().body, "/story/tram w=1");
    client.send(server.post("do", "{\"op\": \"move\"}"));
    EXPECT_EQ(client.answer().body, "/do with {\"op\": \"move\"}");
}

TEST(Server, AnswersInTheirOrderWhatIsAskedAtOnce) {
    EchoService service;
    const RunningServer server(service);
    RawClient client = server.client();
    client.send(server.get("a") + server.post("b", "{}") + server.get("c"));
    EXPECT_EQ(client.answer().body, "/a");
    EXPECT_EQ(client.answer().body, "/b with {}");
    EXPECT_EQ(client.answer().body, "/c");
}

TEST(Server, ClosesAConnectionThatIsToBeClosed) {
    EchoService service;
    const RunningServer server(service);
    RawClient client = server.client();
    client.send(server.get("a", "Connection: close\r\n"));
    EXPECT_EQ(client.answer().field("connection"), "close");
    EXPECT_TRUE(client.is_closed_by_server());
}

TEST(Server, TakesAnswersFromOtherThreads) {
    std::vector<std::thread> threads;
    EchoService service([&](Request request, Reply reply) {
        threads.emplace_back([request = std::move(request), reply = std::move(reply)]() mutable {
            EchoService::echo(std::move(request), std::move(reply));
        });
    });
    {
        const RunningServer server(service);
        for (int i = 0; i < 20; ++i) EXPECT_EQ(server.ask(server.get("a")).body, "/a");
    }
    for (std::thread& thread : threads) thread.join();
}

TEST(Server, SaysThatThereWasNoAnswer) {
    EchoService silent([](Request, Reply) {});
    const RunningServer server(silent);
    EXPECT_EQ(server.ask(server.get("a")).status, 500);
}

TEST(Server, OutlivesWhatItsServiceThrows) {
    EchoService throwing([](const Request&, const Reply&) { throw std::runtime_error("no"); });
    const RunningServer server(throwing);
    EXPECT_EQ(server.ask(server.get("a")).status, 500);
    EXPECT_EQ(server.ask(server.get("a")).status, 500);
}

TEST(Server, LetsAReplyGoNowhereAfterItsEnd) {
    std::optional<Reply> kept;
    std::mutex guard;
    EchoService keeping([&](Request, Reply reply) {
        const std::lock_guard lock(guard);
        kept.emplace(std::move(reply));
    });
    {
        const RunningServer server(keeping);
        RawClient client = server.client();
        client.send(server.get("a"));
        while (keeping.asked == 0) std::this_thread::yield();
    }
    const std::lock_guard lock(guard);
    kept->send(json_response("{}"));
}

TEST(Server, StopsWhileConnectionsAreOpen) {
    EchoService service;
    std::optional<RunningServer> server(std::in_place, service);
    RawClient idle = server->client();
    RawClient asking = server->client();
    asking.send("GET /");
    RawClient streaming = server->client();
    streaming.send(server->get("events", "Sec-Fetch-Site: same-origin\r\n"));
    streaming.read_until("\r\n\r\n");
    const int port = server->port();
    server.reset();
    EXPECT_TRUE(idle.is_closed_by_server());
    EXPECT_TRUE(asking.is_closed_by_server());
    EXPECT_TRUE(streaming.is_closed_by_server());
    EXPECT_FALSE(RawClient(port).is_connected());
    EXPECT_EQ(service.feeds, 0);
}

Server* stopped_by_signal = nullptr;

TEST(Server, IsStoppedByASignalsHandler) {
    EchoService service;
    auto server = Server::open(service);
    ASSERT_TRUE(server);
    stopped_by_signal = &*server;
    const auto before = std::signal(SIGUSR1, [](int) { stopped_by_signal->stop(); });
    std::raise(SIGUSR1);
    server->run();
    std::signal(SIGUSR1, before);
}

TEST(Server, MayNeverRun) {
    EchoService service;
    const auto server = Server::open(service);
    ASSERT_TRUE(server);
    EXPECT_THAT(server->address(), StartsWith("http://127.0.0.1:"));
}

TEST(Server, SaysThatAPortIsTaken) {
    EchoService service;
    const RunningServer server(service);
    const auto second = Server::open(service, {server.port(), "key"});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, FailureKind::world);
    EXPECT_THAT(format(second.error().diagnostics.front(), Colour::off), HasSubstr(server.host()));
}

TEST(Server, TakesTheKeyItIsGiven) {
    EchoService service;
    const auto server = Server::open(service, {0, "abc"});
    ASSERT_TRUE(server);
    EXPECT_THAT(server->address(), MatchesRegex("http://127.0.0.1:[0-9]+/abc/"));
}

TEST(Server, SendsLargeBodiesWhole) {
    const auto large = std::make_shared<const std::string>(5'000'000, 'x');
    EchoService service([&](Request, Reply reply) { reply.send(lasting_response(MediaType::opentype, large)); });
    const RunningServer server(service);
    EXPECT_EQ(server.ask(server.get("font/1")).body, *large);
}

TEST(Server, TakesLargeBodiesWhole) {
    std::string got;
    EchoService service([&](Request request, Reply reply) {
        got = std::move(request.body);
        reply.send(json_response("{}"));
    });
    const RunningServer server(service);
    const std::string body(8U << 20U, 'x');
    EXPECT_EQ(server.ask(server.post("do", body)).status, 200);
    EXPECT_EQ(got, body);
}

// Who is refused reads why, though it goes on sending.
TEST(Server, RefusesALargeBodySoThatItsSenderHearsOfIt) {
    EchoService service;
    const RunningServer server(service);
    EXPECT_EQ(server.ask(server.post("do", std::string((8U << 20U) + 1, 'x'))).status, 413);
}

}  // namespace
}  // namespace banxin
