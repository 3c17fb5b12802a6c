#include "read/yaml/plain_map.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace banxin {
namespace {

/// No key is as long; of a longer one YAML may say that it is none.
constexpr std::size_t kLongestPlainKey = 90;

bool is_key_letter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

/// Letters and figures, and whatever is not ASCII: no sign that means something to YAML.
bool starts_plainly(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool means_nothing(std::string_view value) {
    constexpr auto kNothing = std::to_array<std::string_view>({"null", "Null", "NULL"});
    return std::find(kNothing.begin(), kNothing.end(), value) != kNothing.end();
}

/// A line end, or nothing at all, of Unicode's own: not to be judged here.
bool has_strange_signs(std::string_view value) {
    constexpr auto kStrange =
        std::to_array<std::string_view>({"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF"});
    return std::any_of(kStrange.begin(), kStrange.end(),
                       [&](std::string_view sign) { return value.find(sign) != std::string_view::npos; });
}

bool is_plain(std::string_view value) {
    if (value.empty() || !starts_plainly(value.front()) || value.back() == ' ' || value.back() == ':') return false;
    if (value.find('\t') != std::string_view::npos || value.find(": ") != std::string_view::npos) return false;
    return value.find(" #") == std::string_view::npos && !means_nothing(value) && !has_strange_signs(value);
}

int characters_of(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Of a line of the map; nothing when it is written otherwise.
std::optional<YamlEntry> plain_entry(std::string_view line, const SourceSpot& start) {
    const auto key_end = std::find_if_not(line.begin(), line.end(), is_key_letter);
    const std::string_view key(line.begin(), key_end);
    const std::string_view rest = line.substr(key.size());
    if (key.empty() || key.size() > kLongestPlainKey || has_strange_signs(key) || !rest.starts_with(": "))
        return std::nullopt;
    const std::string_view value = rest.substr(std::min(rest.find_first_not_of(' ', 1), rest.size()));
    if (!is_plain(value)) return std::nullopt;
    YamlEntry entry{std::string(key), start, {}};
    entry.value.kind = YamlKind::text;
    entry.value.spot = {start.file, start.line, characters_of(line.substr(0, line.size() - value.size())) + 1};
    entry.value.text = value;
    return entry;
}

bool has_key(const YamlNode& map, std::string_view key) {
    return std::any_of(map.entries.begin(), map.entries.end(),
                       [&](const YamlEntry& entry) { return entry.key == key; });
}

}  // namespace

std::optional<YamlNode> read_plain_map(const SourceText& source) {
    std::string_view rest = source.text;
    int line = 1;
    if (rest.starts_with("---\n")) {
        rest.remove_prefix(4);
        ++line;
    }
    YamlNode map;
    map.kind = YamlKind::map;
    map.spot = {source.file, line, 1};
    for (; !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        auto entry = plain_entry(rest.substr(0, end), {source.file, line, 1});
        if (!entry || has_key(map, entry->key)) return std::nullopt;
        map.entries.push_back(*std::move(entry));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (map.entries.empty()) return std::nullopt;
    return map;
}

}  // namespace banxin
