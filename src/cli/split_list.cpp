#include "cli/split_list.h"

#include <array>

namespace banxin {

std::vector<std::string> split_at_commas(std::string_view text) {
    static constexpr std::array<std::string_view, 2> kWideCommas{"，", "、"};
    std::string narrow(text);
    for (const std::string_view comma : kWideCommas) {
        for (std::size_t at = narrow.find(comma); at != std::string::npos; at = narrow.find(comma, at))
            narrow.replace(at, comma.size(), ",");
    }
    std::vector<std::string> words(1);
    for (const char c : narrow) {
        if (c == ',') {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    return words;
}

}  // namespace banxin
