#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "http/connection.h"
#include "http/server_place.h"

namespace banxin {

/// The port of a server and who is connected to it.
class Listener {
  public:
    Listener(Service& service, const ServerLimits& limits);

    /// Once. Fails (world).
    Result<void> open(const ServerPlace& place);
    const std::string& address() const { return address_; }
    void run();
    void stop() noexcept;
    void wake_streams();

  private:
    using Error = boost::system::error_code;

    Error bind(int port);
    Result<void> open_bell();
    void accept();
    void accept_later();
    void welcome(boost::asio::ip::tcp::socket socket);
    bool has_room();
    void leave(const Connection& connection);
    void close_all();
    void wake_all();

    std::shared_ptr<boost::asio::io_context> io_;
    Reception reception_;
    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::steady_timer pause_;
    boost::asio::posix::stream_descriptor bell_;  ///< Rung by who wants an end of it: an eventfd.
    std::vector<std::shared_ptr<Connection>> connections_;
    std::atomic<bool> is_woken_ = false;
    std::string address_;
};

}  // namespace banxin
