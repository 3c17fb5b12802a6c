#include "http/request_reader.h"

#include <utility>

#include "base/unicode.h"
#include "http/request_head.h"

namespace banxin {

RequestReader::RequestReader(Gate gate, std::size_t most_head_bytes)
    : gate_(std::move(gate)), most_head_bytes_(most_head_bytes) {}

void RequestReader::take(std::string_view bytes) {
    bytes_.append(bytes);
    go_on();
}

Admitted RequestReader::take_request() {
    Admitted taken = std::exchange(admitted_, Admitted{});
    scan_ = HeadScan();
    state_ = State::nothing_yet;
    go_on();
    return taken;
}

void RequestReader::go_on() {
    if (state_ == State::nothing_yet && !bytes_.empty()) state_ = State::in_head;
    if (state_ == State::in_head) read_head_here();
    if (state_ == State::in_body) fill_body();
}

void RequestReader::read_head_here() {
    const HeadState found = scan_.look(bytes_);
    if (found == HeadState::malformed) return refuse({400, "the head is malformed"});
    if (scan_.size() > most_head_bytes_) return refuse({431, "the head is too long"});
    if (found == HeadState::incomplete) return;

    const auto head = read_head(std::string_view(bytes_).substr(0, scan_.size()));
    if (!head) return refuse({400, "the head is malformed"});
    auto admitted = admit(*head, gate_);
    if (!admitted) return refuse(std::move(admitted.error()));
    admitted_ = *std::move(admitted);
    bytes_.erase(0, scan_.size());
    state_ = State::in_body;
}

void RequestReader::fill_body() {
    std::string& body = admitted_.request.body;
    const std::size_t missing = admitted_.body_bytes - body.size();
    body.append(bytes_, 0, missing);
    bytes_.erase(0, missing);
    if (body.size() < admitted_.body_bytes) return;
    if (!is_valid_utf8(body)) return refuse({400, "the body is no UTF-8"});
    state_ = State::whole;
}

void RequestReader::refuse(Refused why) {
    refused_ = std::move(why);
    bytes_.clear();
    state_ = State::refused;
}

}  // namespace banxin
