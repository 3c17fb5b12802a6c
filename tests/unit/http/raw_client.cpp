#include "unit/http/raw_client.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

namespace banxin {
namespace {

/// A server that says nothing fails a test instead of stopping all of them.
constexpr int kPatience = 20'000;

int connect_to(int port) {
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<std::uint16_t>(port));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(made, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0) return made;
    close(made);
    return -1;
}

std::string small(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

RawAnswer read_head_of_answer(std::string_view head) {
    RawAnswer answer;
    answer.status = std::stoi("0" + std::string(head.substr(std::min<std::size_t>(9, head.size()), 3)));
    head.remove_prefix(head.find("\r\n") + 2);
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find("\r\n"));
        const std::size_t colon = line.find(": ");
        if (colon != std::string_view::npos)
            answer.fields[small(std::string(line.substr(0, colon)))] = line.substr(colon + 2);
        head.remove_prefix(std::min(head.size(), line.size() + 2));
    }
    return answer;
}

}  // namespace

RawClient::RawClient(int port) : socket_(connect_to(port)) {}

RawClient::RawClient(RawClient&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), bytes_(std::move(other.bytes_)) {}

RawClient::~RawClient() {
    if (socket_ >= 0) close(socket_);
}

void RawClient::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool RawClient::hears_something(int milliseconds) const {
    pollfd wanted{socket_, POLLIN, 0};
    return poll(&wanted, 1, milliseconds) == 1;
}

bool RawClient::receive() {
    std::array<char, 65536> room{};
    if (!hears_something(kPatience)) return false;
    const ssize_t got = recv(socket_, room.data(), room.size(), 0);
    if (got > 0) bytes_.append(room.data(), static_cast<std::size_t>(got));
    return got > 0;
}

std::string RawClient::read_until(std::string_view end) {
    while (bytes_.find(end) == std::string::npos) {
        if (!receive()) return std::exchange(bytes_, {});
    }
    const std::size_t size = bytes_.find(end) + end.size();
    std::string read = bytes_.substr(0, size);
    bytes_.erase(0, size);
    return read;
}

RawAnswer RawClient::answer() {
    const std::string head = read_until("\r\n\r\n");
    if (head.size() < 16) return {};
    RawAnswer answer = read_head_of_answer(head);
    const std::size_t length = std::stoul("0" + answer.field("content-length"));
    while (bytes_.size() < length && receive()) {
    }
    answer.body = bytes_.substr(0, length);
    bytes_.erase(0, length);
    return answer;
}

bool RawClient::is_closed_by_server() {
    while (receive()) {
    }
    std::array<char, 1> room{};
    return hears_something(0) && recv(socket_, room.data(), room.size(), 0) <= 0;
}

}  // namespace banxin
