#include "render/svg_ids.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace banxin {
namespace {

/// How many characters of `text` are a name that Cairo counted: `image` or `surface` with a number, nothing else.
std::size_t counted_name(std::string_view text) {
    for (const std::string_view kind : {std::string_view("image"), std::string_view("surface")}) {
        if (!text.starts_with(kind)) continue;
        const std::size_t end = std::min(text.find_first_not_of("0123456789", kind.size()), text.size());
        const bool is_whole = end > kind.size() && end < text.size() && (text[end] == '"' || text[end] == ')');
        return is_whole ? end : 0;
    }
    return 0;
}

std::string kind_of(std::string_view name) {
    return std::string(name.substr(0, name.find_first_of("0123456789")));
}

}  // namespace

std::string renumber_ids(const std::string& svg) {
    std::map<std::string, std::string, std::less<>> new_names;
    std::string out;
    out.reserve(svg.size());
    for (std::size_t at = 0; at < svg.size();) {
        // A name stands right after a quote or a hash; a picture's base64 has neither.
        const std::size_t start = std::min(svg.find_first_of("\"#", at), svg.size() - 1) + 1;
        out.append(svg, at, start - at);
        const std::string_view rest = std::string_view(svg).substr(start);
        const std::string_view name = rest.substr(0, counted_name(rest));
        at = start + name.size();
        if (name.empty()) continue;
        const auto next_number = std::to_string(new_names.size() + 1);
        out += new_names.try_emplace(std::string(name), kind_of(name) + next_number).first->second;
    }
    return out;
}

}  // namespace banxin
