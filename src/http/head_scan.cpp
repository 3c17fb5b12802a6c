#include "http/head_scan.h"

namespace banxin {
namespace {

bool is_control(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20 && byte != '\t') || code == 0x7f;
}

bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

}  // namespace

HeadState HeadScan::look(std::string_view bytes) {
    HeadState state = HeadState::incomplete;
    while (next_ < bytes.size() && state == HeadState::incomplete) state = take(bytes[next_++]);
    return state;
}

HeadState HeadScan::take(char byte) {
    if (after_return_ != (byte == '\n')) return HeadState::malformed;
    return byte == '\n' ? end_line() : take_in_line(byte);
}

HeadState HeadScan::end_line() {
    after_return_ = false;
    if (in_line_ == 0) return lines_ == 0 ? HeadState::malformed : HeadState::whole;
    in_line_ = 0;
    ++lines_;
    return HeadState::incomplete;
}

HeadState HeadScan::take_in_line(char byte) {
    after_return_ = byte == '\r';
    if (after_return_) return HeadState::incomplete;
    if (is_control(byte) || (in_line_ == 0 && is_blank(byte))) return HeadState::malformed;
    ++in_line_;
    return HeadState::incomplete;
}

}  // namespace banxin
