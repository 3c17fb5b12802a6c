#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include "http/server.h"
#include "unit/http/raw_client.h"

namespace banxin {

/// Answers with what it was asked, and streams a number that a test counts up.
class EchoService : public Service {
  public:
    using Answer = std::function<void(Request, Reply)>;
    EchoService() : answer_(echo) {}
    explicit EchoService(Answer answer) : answer_(std::move(answer)) {}

    void answer(Request request, Reply reply) override {
        ++asked;
        answer_(std::move(request), std::move(reply));
    }
    std::unique_ptr<EventFeed> open_stream(const Request& request) override;

    static void echo(Request request, Reply reply);

    std::atomic<int> asked = 0;
    std::atomic<int> number = 0;
    std::atomic<int> opened = 0;  ///< Feeds, ever.
    std::atomic<int> feeds = 0;   ///< That are open.
    std::atomic<std::size_t> padding = 0;

  private:
    Answer answer_;
};

/// A server on a thread of its own, which ends with the object.
class RunningServer {
  public:
    explicit RunningServer(Service& service, const ServerLimits& limits = {})
        : server_(Server::open(service, {}, limits)), thread_([this] { server_->run(); }) {}
    ~RunningServer() {
        server_->stop();
        thread_.join();
    }

    Server& server() { return *server_; }
    int port() const { return std::stoi(host().substr(host().find(':') + 1)); }
    std::string host() const { return address().substr(7, address().find('/', 7) - 7); }
    std::string origin() const { return "http://" + host(); }
    /// `/KEY/`
    std::string root() const { return address().substr(address().find('/', 7)); }
    RawClient client() const { return RawClient(port()); }

    /// `GET /KEY/path` with what a browser sends, and further lines.
    std::string get(const std::string& path, const std::string& lines = "") const {
        return "GET " + root() + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + lines + "\r\n";
    }
    /// A POST of JSON from our own page.
    std::string post(const std::string& path, const std::string& body) const {
        return "POST " + root() + path + " HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + origin() +
               "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
               body;
    }
    RawAnswer ask(const std::string& bytes) const {
        RawClient asking = client();
        asking.send(bytes);
        return asking.answer();
    }

  private:
    const std::string& address() const { return server_->address(); }

    Result<Server> server_;
    std::thread thread_;
};

}  // namespace banxin
