#include "read/text/splices.h"

#include <algorithm>

#include "read/text/original_text.h"

namespace banxin {

std::optional<std::size_t> byte_at(const SourceText& source, const SourceSpot& spot) {
    int line = 1;
    int column = 1;
    for (std::size_t byte = 0; byte <= source.text.size(); ++byte) {
        const bool starts =
            byte == source.text.size() || (static_cast<unsigned char>(source.text[byte]) & 0xC0) != 0x80;
        if (starts && line == spot.line && column == spot.column) return byte;
        if (byte == source.text.size() || line > spot.line) break;
        if (source.text[byte] == '\n') {
            ++line;
            column = 1;
        } else if (byte + 1 == source.text.size() ||
                   (static_cast<unsigned char>(source.text[byte + 1]) & 0xC0) != 0x80) {
            ++column;
        }
    }
    return std::nullopt;
}

std::string spliced(std::string_view bytes, std::vector<Splice> splices) {
    std::sort(splices.begin(), splices.end(), [](const Splice& a, const Splice& b) { return a.from < b.from; });
    const std::vector<std::size_t> places = original_places(bytes);
    std::string out;
    std::size_t at = 0;
    for (const Splice& splice : splices) {
        out += bytes.substr(at, places[splice.from] - at);
        out += splice.words;
        // Up to the last byte that goes: of a line end only what the clean text has of it.
        at = splice.until > splice.from ? places[splice.until - 1] + 1 : places[splice.from];
    }
    out += bytes.substr(at);
    return out;
}

}  // namespace banxin
