#include "http/connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <utility>

namespace banxin {
namespace {

namespace asio = boost::asio;

/// How long one that is refused may go on sending, so that it reads why.
constexpr std::chrono::milliseconds kLingerTime{1'000};

/// An event that is not read must not be followed by many more: what lies in the kernel is old when it is read.
constexpr int kStreamBuffer = 256 * 1024;

}  // namespace

Connection::Connection(asio::ip::tcp::socket socket, Reception& reception)
    : socket_(std::move(socket)),
      timer_(*reception.io),
      reception_(reception),
      reader_(reception.gate, reception.limits.head_bytes),
      visitor_{Visit::stranger, std::chrono::steady_clock::now()} {}

/// What comes after a read or a write that has gone well; else the connection is closed.
template <typename Next>
auto Connection::then(Next next) {
    return [self = shared_from_this(), next](const Error& error, std::size_t count) {
        if (error) return self->close();
        if (!self->is_closed_) next(*self, count);
    };
}

void Connection::begin() {
    Error ignored;
    socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
    allow(reception_.limits.head_time);
    wait_for_bytes();
}

void Connection::close() {
    if (std::exchange(is_closed_, true)) return;
    if (feed_) --reception_.streams;
    feed_.reset();
    timer_.cancel();
    Error ignored;
    socket_.close(ignored);
    reception_.leave(*this);
}

void Connection::become(Visit visit) {
    visitor_ = {visit, std::chrono::steady_clock::now()};
}

void Connection::allow(Time time) {
    timer_.expires_after(time);
    timer_.async_wait([self = shared_from_this()](const Error& error) {
        const bool is_meant = !error && self->timer_.expiry() <= std::chrono::steady_clock::now();
        if (is_meant && !self->is_closed_) self->be_late();
    });
}

void Connection::be_late() {
    if (!feed_ || is_sending_) return close();
    send(kBeat);
}

void Connection::wait_for_bytes() {
    socket_.async_read_some(asio::buffer(in_), then([](Connection& self, std::size_t count) { self.take(count); }));
}

void Connection::take(std::size_t count) {
    const auto before = reader_.state();
    reader_.take({in_.data(), count});
    if (reader_.state() != before) allow(time_for_bytes());
    go_on();
}

Connection::Time Connection::time_for_bytes() const {
    if (reader_.state() == RequestReader::State::nothing_yet) return reception_.limits.idle_time;
    return reader_.state() == RequestReader::State::in_body ? reception_.limits.body_time : reception_.limits.head_time;
}

void Connection::go_on() {
    switch (reader_.state()) {
        case RequestReader::State::refused:
            return write(refusal(reader_.refusal().status, reader_.refusal().words), After::closes);
        case RequestReader::State::whole:
            return serve(reader_.take_request());
        case RequestReader::State::in_body:
            become(Visit::asking);
            return wait_for_bytes();
        case RequestReader::State::nothing_yet:
        case RequestReader::State::in_head:
            return wait_for_bytes();
    }
}

void Connection::serve(Admitted admitted) {
    become(Visit::asking);
    timer_.cancel();
    is_last_ = admitted.is_last;
    if (admitted.is_stream) return listen(admitted.request);
    ask(std::move(admitted.request));
}

void Connection::ask(Request request) {
    Reply reply([weak = weak_from_this(), io = reception_.io](Response response) {
        asio::post(*io, [weak, response = std::move(response)]() mutable {
            const auto self = weak.lock();
            if (self && !self->is_closed_)
                self->write(std::move(response), self->is_last_ ? After::closes : After::goes_on);
        });
    });
    try {
        reception_.service.answer(std::move(request), std::move(reply));
    } catch (...) {  // the reply has gone with it, and said so
    }
}

void Connection::write(Response response, After after) {
    response_ = std::move(response);
    out_ = head_bytes(response_, after);
    const std::string_view body = body_bytes(response_);
    const std::array gathered = {asio::buffer(std::as_const(out_)), asio::buffer(body.data(), body.size())};
    allow(reception_.limits.write_time);
    asio::async_write(socket_, gathered, then([after](Connection& self, std::size_t) { self.written(after); }));
}

void Connection::written(After after) {
    response_ = {};
    if (after == After::closes) return linger();
    become(Visit::resting);
    allow(time_for_bytes());
    go_on();
}

void Connection::linger() {
    Error error;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, error);
    if (error) return close();
    allow(kLingerTime);
    discard();
}

void Connection::discard() {
    socket_.async_read_some(asio::buffer(in_), then([](Connection& self, std::size_t) { self.discard(); }));
}

std::unique_ptr<EventFeed> Connection::open_feed(const Request& request) {
    try {
        return reception_.service.open_stream(request);
    } catch (...) {
        return nullptr;
    }
}

void Connection::listen(const Request& request) {
    const bool is_full = reception_.streams >= reception_.limits.streams;
    if (is_full) return write(refusal(503, "too many streams"), After::closes);
    feed_ = open_feed(request);
    if (!feed_) return write(refusal(404, "no such stream"), After::closes);
    ++reception_.streams;
    become(Visit::listening);
    Error ignored;
    socket_.set_option(asio::socket_base::send_buffer_size(kStreamBuffer), ignored);
    watch_for_end();
    send(stream_head_bytes());
}

/// A browser has no more to say on a stream; what it says is not listened to.
void Connection::watch_for_end() {
    socket_.async_read_some(asio::buffer(in_), then([](Connection& self, std::size_t) { self.watch_for_end(); }));
}

void Connection::send(std::string bytes) {
    is_sending_ = true;
    out_ = std::move(bytes);
    allow(reception_.limits.write_time);
    asio::async_write(socket_, asio::buffer(out_), then([](Connection& self, std::size_t) {
                          self.is_sending_ = false;
                          self.allow(self.reception_.limits.beat_time);
                          self.wake();
                      }));
}

void Connection::wake() {
    if (!feed_ || is_sending_) return;
    try {
        send_next();
    } catch (...) {
        close();
    }
}

void Connection::send_next() {
    if (const std::optional<StreamEvent> event = feed_->next()) send(event_bytes(*event));
}

}  // namespace banxin
