#include "read/yaml/yaml_word.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace banxin {
namespace {

bool is_plain_in_yaml(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '_' || c == '-' || c == '.' || c == '/';
}

/// Words that YAML, or somebody's YAML, takes for something else than a text.
bool means_something(std::string_view word) {
    static constexpr std::array<std::string_view, 4> kNothings{"null", "Null", "NULL", "~"};
    return word.empty() || word.front() == '-' || word.front() == '.' || std::ranges::count(kNothings, word) > 0;
}

}  // namespace

std::string yaml_word(const std::string& word) {
    if (!means_something(word) && std::ranges::all_of(word, is_plain_in_yaml)) return word;
    std::string quoted = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"";
}

}  // namespace banxin
