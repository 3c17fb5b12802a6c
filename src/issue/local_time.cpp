#include "issue/local_time.h"

#include <array>
#include <cctype>
#include <ctime>

namespace banxin {

std::string local_time() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &parts);
    std::string time(text.data(), length);
    return time.insert(time.size() - 2, ":");  // +0800 as +08:00
}

Result<void> check_time(const std::string& word) {
    if (word.empty() || is_time(word)) return {};
    return fail_input({{Severity::error,
                        "not-a-time",
                        {"--time", 0, 0},
                        phrase("`{}` is no time", word),
                        phrase("write it as 2026-11-22T21:04:11+08:00")}});
}

bool is_time(std::string_view word) {
    constexpr std::string_view kForm = "0000-00-00T00:00:00+00:00";
    if (word.size() != kForm.size()) return false;
    for (std::size_t i = 0; i < kForm.size(); ++i) {
        const bool digit = std::isdigit(static_cast<unsigned char>(word[i])) != 0;
        const bool sign = kForm[i] == '+' && (word[i] == '+' || word[i] == '-');
        if (kForm[i] == '0' ? !digit : !sign && word[i] != kForm[i]) return false;
    }
    return true;
}

}  // namespace banxin
