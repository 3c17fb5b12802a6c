#include "read/text/source_text.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "base/unicode.h"

namespace banxin {

namespace {

std::string with_plain_line_ends(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\r') {
            out += bytes[i];
        } else if (i + 1 == bytes.size() || bytes[i + 1] != '\n') {
            out += '\n';
        }
    }
    return out;
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

// The first byte that is part of no well-formed character.
std::size_t first_ill_formed(std::string_view text) {
    std::size_t low = 0;
    for (std::size_t i = 0; i < text.size(); i += 1) {
        const std::size_t end = text.find('\n', i);
        const std::string_view line = text.substr(i, end == std::string_view::npos ? end : end - i);
        if (!is_valid_utf8(line)) {
            low = i;
            break;
        }
        i += line.size();
    }
    for (std::size_t length = 1;; ++length) {
        if (is_valid_utf8(text.substr(low, length))) {
            low += length;
            length = 0;
        } else if (length == 4 || low + length >= text.size()) {
            return low;
        }
    }
}

}  // namespace

Result<SourceText> clean_text(std::string file, std::string_view bytes) {
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    SourceText source{std::move(file), with_plain_line_ends(bytes)};
    if (!is_valid_utf8(source.text)) {
        return fail_input({{Severity::error, "not-utf8", spot_at(source, first_ill_formed(source.text)),
                            phrase("this is not UTF-8 text"), phrase("save the file again with the encoding UTF-8")}});
    }
    const auto control = std::find_if(source.text.begin(), source.text.end(), is_control);
    if (control != source.text.end()) {
        const auto byte = static_cast<std::size_t>(control - source.text.begin());
        return fail_input({{Severity::error, "control-character", spot_at(source, byte),
                            phrase("an invisible control character stands here"), phrase("delete it")}});
    }
    source.places = PlaceIndex(source.text);
    return source;
}

Result<SourceText> read_text_file(const Files& files, const std::string& path) {
    return files.read(path).and_then([&](const std::string& bytes) { return clean_text(path, bytes); });
}

SourceSpot spot_at(const SourceText& source, std::size_t byte) {
    const LineAndColumn place = source.places.at(source.text, byte);
    return {source.file, place.line, place.column};
}

void sort_by_place(Diagnostics& diagnostics) {
    // A note belongs to the finding before it, so whole groups are sorted.
    std::vector<Diagnostics> groups;
    for (Diagnostic& diagnostic : diagnostics) {
        if (groups.empty() || diagnostic.severity != Severity::note) groups.emplace_back();
        groups.back().push_back(std::move(diagnostic));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Diagnostics& a, const Diagnostics& b) {
        const SourceSpot& x = a.front().spot;
        const SourceSpot& y = b.front().spot;
        return std::tie(x.file, x.line, x.column) < std::tie(y.file, y.line, y.column);
    });
    diagnostics.clear();
    for (Diagnostics& group : groups) std::move(group.begin(), group.end(), std::back_inserter(diagnostics));
}

}  // namespace banxin
