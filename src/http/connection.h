#pragma once

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <string>

#include "http/request_reader.h"
#include "http/response_bytes.h"
#include "http/server_limits.h"
#include "http/service.h"
#include "http/visitors.h"

namespace banxin {

class Connection;

/// What the connections of a server have in common.
struct Reception {
    Service& service;
    ServerLimits limits;
    std::shared_ptr<boost::asio::io_context> io;  ///< Replies hold it, too, and may outlive the server.
    Gate gate;
    std::size_t streams = 0;  ///< That are open.
    std::function<void(Connection&)> leave;
};

// One browser's connection: reads a request, has it answered, writes the answer, and reads the next; or becomes a
// stream. Lives on the thread of `io`. One timer tells when what it waits for takes too long.
class Connection : public std::enable_shared_from_this<Connection> {
  public:
    Connection(boost::asio::ip::tcp::socket socket, Reception& reception);

    void begin();
    void close();
    /// Asks a stream's feed whether there is something new.
    void wake();
    const Visitor& visitor() const { return visitor_; }

  private:
    using Error = boost::system::error_code;
    using Time = std::chrono::milliseconds;

    void wait_for_bytes();
    void take(std::size_t count);
    void go_on();
    Time time_for_bytes() const;
    void serve(Admitted admitted);
    void ask(Request request);
    void write(Response response, After after);
    void written(After after);
    void linger();
    void discard();

    void listen(const Request& request);
    std::unique_ptr<EventFeed> open_feed(const Request& request);
    void send(std::string bytes);
    void send_next();
    void watch_for_end();

    void become(Visit visit);
    void allow(Time time);
    void be_late();
    template <typename Next>
    auto then(Next next);

    boost::asio::ip::tcp::socket socket_;
    boost::asio::steady_timer timer_;
    Reception& reception_;
    RequestReader reader_;
    Visitor visitor_;
    bool is_closed_ = false;
    bool is_last_ = false;     ///< The request that is being answered.
    bool is_sending_ = false;  ///< A stream, whose last event is still on its way.
    std::array<char, 8192> in_{};
    std::string out_;
    Response response_;
    std::unique_ptr<EventFeed> feed_;
};

}  // namespace banxin
