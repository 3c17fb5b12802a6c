#include "read/text/place_index.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr std::size_t kKnownEvery = 1024;

bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// What comes after this byte. A character counts where it ends, so that a byte in its midst has its column.
void step_over(LineAndColumn& place, std::string_view text, std::size_t byte) {
    if (text[byte] == '\n') {
        ++place.line;
        place.column = 1;
    } else if (byte + 1 == text.size() || begins_character(text[byte + 1])) {
        ++place.column;
    }
}

/// Of any bytes: what is no character counts as one.
LineAndColumn count_to(std::string_view before) {
    const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
    before.remove_prefix(before.rfind('\n') + 1);
    return {line, static_cast<int>(to_utf32(before).size()) + 1};
}

}  // namespace

PlaceIndex::PlaceIndex(std::string_view text) {
    known_.reserve(text.size() / kKnownEvery + 1);
    line_starts_.push_back(0);
    LineAndColumn place;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % kKnownEvery == 0) known_.push_back(place);
        step_over(place, text, i);
        if (text[i] == '\n') line_starts_.push_back(i + 1);
    }
}

LineAndColumn PlaceIndex::at(std::string_view text, std::size_t byte) const {
    const std::size_t end = std::min(byte, text.size());
    if (known_.empty()) return count_to(text.substr(0, end));
    const std::size_t known = std::min(end / kKnownEvery, known_.size() - 1);
    LineAndColumn place = known_[known];
    for (std::size_t i = known * kKnownEvery; i < end; ++i) step_over(place, text, i);
    return place;
}

std::string_view PlaceIndex::line(std::string_view text, int number) const {
    if (line_starts_.empty()) return PlaceIndex(text).line(text, number);
    if (number < 1 || static_cast<std::size_t>(number) > line_starts_.size()) return {};
    const std::string_view rest = text.substr(line_starts_[static_cast<std::size_t>(number) - 1]);
    return rest.substr(0, rest.find('\n'));
}

}  // namespace banxin
