#include "read/text/original_text.h"

#include "read/text/source_text.h"

namespace banxin {

std::vector<std::size_t> original_places(std::string_view bytes) {
    std::vector<std::size_t> places;
    places.reserve(bytes.size() + 1);
    for (std::size_t i = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0; i < bytes.size(); ++i) {
        const bool dropped = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (!dropped) places.push_back(i);
    }
    places.push_back(bytes.size());
    return places;
}

std::string_view line_end_of(std::string_view bytes) {
    const std::size_t end = bytes.find_first_of("\r\n");
    if (end == std::string_view::npos || bytes[end] == '\n') return "\n";
    return bytes.substr(end, 2) == "\r\n" ? "\r\n" : "\r";
}

}  // namespace banxin
