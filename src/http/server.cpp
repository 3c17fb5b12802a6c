#include "http/server.h"

#include <utility>

#include "http/listener.h"

namespace banxin {

Result<Server> Server::open(Service& service, const ServerPlace& place, const ServerLimits& limits) {
    auto listener = std::make_unique<Listener>(service, limits);
    if (auto opened = listener->open(place); !opened) return tl::unexpected(std::move(opened.error()));
    return Server(std::move(listener));
}

Server::Server(std::unique_ptr<Listener> listener) : listener_(std::move(listener)) {}
Server::Server(Server&&) noexcept = default;
Server::~Server() = default;

const std::string& Server::address() const {
    return listener_->address();
}

void Server::run() {
    listener_->run();
}

void Server::stop() noexcept {
    listener_->stop();
}

void Server::wake_streams() {
    listener_->wake_streams();
}

}  // namespace banxin
