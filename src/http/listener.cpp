#include "http/listener.h"

#include <fmt/format.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <utility>

#include "http/random_key.h"

namespace banxin {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

/// After a connection could not be taken: the program has no more files to give.
constexpr std::chrono::milliseconds kAcceptPause{50};

std::string port_name(int port) {
    return fmt::format("127.0.0.1:{}", port);
}

Phrase why_not(const boost::system::error_code& error) {
    if (error == asio::error::address_in_use) return phrase("another program has this port");
    return phrase("cannot be opened: {}", error.message());
}

}  // namespace

Listener::Listener(Service& service, const ServerLimits& limits)
    : io_(std::make_shared<asio::io_context>(1)),
      reception_{service, limits, io_, {}, 0, [this](const Connection& connection) { leave(connection); }},
      acceptor_(*io_),
      pause_(*io_),
      bell_(*io_) {}

Listener::Error Listener::bind(int port) {
    Error error;
    const tcp::endpoint place(asio::ip::address_v4::loopback(), static_cast<unsigned short>(port));
    acceptor_.open(place.protocol(), error);
    if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor_.bind(place, error);
    if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

Result<void> Listener::open_bell() {
    const int bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    Error error;
    if (bell >= 0) bell_.assign(bell, error);
    if (bell < 0 || error) return fail_world("eventfd", phrase("the system gives no more handles"));
    bell_.async_wait(asio::posix::stream_descriptor::wait_read, [this](const Error&) { close_all(); });
    return {};
}

Result<void> Listener::open(const ServerPlace& place) {
    const Error error = bind(place.port);
    if (error) return fail_world(port_name(place.port), why_not(error));
    const auto key = place.key.empty() ? random_key() : place.key;
    if (!key) return fail_world("getrandom", phrase("the system gives no random numbers"));
    const std::string host = port_name(acceptor_.local_endpoint().port());
    reception_.gate = {host, *key, reception_.limits.body_bytes};
    address_ = fmt::format("http://{}/{}/", host, *key);
    accept();
    return open_bell();
}

// What a connection throws has ended it or left it as it was; the others have nothing to do with it.
void Listener::run() {
    for (;;) {
        try {
            io_->run();
            return;
        } catch (...) {
        }
    }
}

void Listener::stop() noexcept {
    constexpr std::uint64_t kOnce = 1;
    [[maybe_unused]] const ssize_t written = ::write(bell_.native_handle(), &kOnce, sizeof kOnce);
}

void Listener::wake_streams() {
    if (!is_woken_.exchange(true)) asio::post(*io_, [this] { wake_all(); });
}

void Listener::wake_all() {
    is_woken_ = false;
    for (const auto& connection : std::vector(connections_)) connection->wake();
}

void Listener::accept() {
    acceptor_.async_accept([this](const Error& error, tcp::socket socket) {
        if (!acceptor_.is_open()) return;
        if (error) return accept_later();
        welcome(std::move(socket));
        accept();
    });
}

void Listener::accept_later() {
    pause_.expires_after(kAcceptPause);
    pause_.async_wait([this](const Error& error) {
        if (!error && acceptor_.is_open()) accept();
    });
}

/// One that finds no room is closed with its socket.
void Listener::welcome(tcp::socket socket) {
    if (!has_room()) return;
    connections_.push_back(std::make_shared<Connection>(std::move(socket), reception_));
    connections_.back()->begin();
}

bool Listener::has_room() {
    if (connections_.size() < reception_.limits.connections) return true;
    std::vector<Visitor> visitors;
    for (const auto& connection : connections_) visitors.push_back(connection->visitor());
    const auto first = who_gives_way(visitors);
    if (first) std::shared_ptr(connections_[*first])->close();
    return first.has_value();
}

void Listener::leave(const Connection& connection) {
    std::erase_if(connections_, [&](const auto& one) { return one.get() == &connection; });
}

void Listener::close_all() {
    Error ignored;
    acceptor_.close(ignored);
    pause_.cancel();
    for (const auto& connection : std::vector(connections_)) connection->close();
}

}  // namespace banxin
