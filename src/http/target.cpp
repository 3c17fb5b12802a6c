#include "http/target.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

bool is_visible(char byte) {
    return byte > 0x20 && byte < 0x7f;
}

int hex_digit(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

/// Of the two digits behind a percent sign; nothing where they are none.
std::optional<char> escaped_byte(std::string_view rest) {
    if (rest.size() < 3) return std::nullopt;
    const int high = hex_digit(rest[1]);
    const int low = hex_digit(rest[2]);
    if (high < 0 || low < 0) return std::nullopt;
    return static_cast<char>(high * 16 + low);
}

std::optional<std::string> without_escapes(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const bool escaped = text.front() == '%';
        const std::optional<char> byte = escaped ? escaped_byte(text) : text.front();
        if (!byte) return std::nullopt;
        plain += *byte;
        text.remove_prefix(escaped ? 3 : 1);
    }
    return plain;
}

bool is_control_byte(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 || code == 0x7f;
}

/// C1 controls are two bytes in UTF-8.
bool has_control(const std::string& text) {
    const std::u32string characters = to_utf32(text);
    return std::any_of(text.begin(), text.end(), is_control_byte) ||
           std::any_of(characters.begin(), characters.end(), [](char32_t c) { return c >= 0x80 && c < 0xa0; });
}

std::optional<std::string> decoded(std::string_view text) {
    std::optional<std::string> plain = without_escapes(text);
    if (!plain || !is_valid_utf8(*plain) || has_control(*plain)) return std::nullopt;
    return plain;
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::optional<std::string> read_segment(std::string_view text) {
    std::optional<std::string> segment = decoded(text);
    if (!segment || segment->empty() || *segment == "." || *segment == "..") return std::nullopt;
    if (segment->find_first_of("/\\") != std::string::npos) return std::nullopt;
    return segment;
}

bool read_path(std::string_view text, Target& target) {
    if (text.empty()) return true;
    for (const std::string_view part : split(text, '/')) {
        std::optional<std::string> segment = read_segment(part);
        if (!segment) return false;
        target.path.push_back(*std::move(segment));
    }
    return true;
}

/// As a form writes it: a blank is a plus sign.
std::optional<std::string> read_word(std::string_view text) {
    std::string spaced(text);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    return decoded(spaced);
}

bool read_pair(std::string_view text, Target& target) {
    const std::size_t equals = text.find('=');
    std::optional<std::string> name = read_word(text.substr(0, equals));
    std::optional<std::string> word = equals == std::string_view::npos ? "" : read_word(text.substr(equals + 1));
    return name && word && !name->empty() && target.query.emplace(*std::move(name), *std::move(word)).second;
}

bool read_query(std::string_view text, Target& target) {
    const std::vector<std::string_view> pairs = split(text, '&');
    return text.empty() ||
           std::all_of(pairs.begin(), pairs.end(), [&](std::string_view pair) { return read_pair(pair, target); });
}

}  // namespace

std::optional<TargetParts> cut_target(std::string_view target) {
    if (target.empty() || target.front() != '/' || !std::all_of(target.begin(), target.end(), is_visible))
        return std::nullopt;
    if (target.find('#') != std::string_view::npos) return std::nullopt;
    const std::size_t question = target.find('?');
    const std::string_view whole_path = target.substr(1, question == std::string_view::npos ? question : question - 1);
    const std::string_view query =
        question == std::string_view::npos ? std::string_view{} : target.substr(question + 1);
    const std::size_t slash = whole_path.find('/');
    if (slash == std::string_view::npos) return TargetParts{{}, whole_path, query};
    return TargetParts{whole_path.substr(0, slash), whole_path.substr(slash + 1), query};
}

std::optional<Target> read_target(const TargetParts& parts) {
    Target target;
    if (!read_path(parts.path, target) || !read_query(parts.query, target)) return std::nullopt;
    return target;
}

}  // namespace banxin
