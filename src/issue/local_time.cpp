#include "issue/local_time.h"

#include <array>
#include <cctype>
#include <ctime>

#include "base/calendar_date.h"

namespace banxin {
namespace {

constexpr std::size_t kDayLength = 10;  // 2026-11-22
constexpr std::size_t kHourPlace = 11;  // behind the T
constexpr std::size_t kZonePlace = 20;  // behind its sign
constexpr int kFurthestZone = 14;       // of Kiribati

/// Two digits of a time; not more than `most`.
bool at_most(std::string_view word, std::size_t place, int most) {
    return (word[place] - '0') * 10 + (word[place + 1] - '0') <= most;
}

bool has_form_of_time(std::string_view word) {
    constexpr std::string_view kForm = "0000-00-00T00:00:00+00:00";
    if (word.size() != kForm.size()) return false;
    for (std::size_t i = 0; i < kForm.size(); ++i) {
        const bool digit = std::isdigit(static_cast<unsigned char>(word[i])) != 0;
        const bool sign = kForm[i] == '+' && (word[i] == '+' || word[i] == '-');
        if (kForm[i] == '0' ? !digit : !sign && word[i] != kForm[i]) return false;
    }
    return true;
}

}  // namespace

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
    return has_form_of_time(word) && parse_date(word.substr(0, kDayLength)) && at_most(word, kHourPlace, 23) &&
           at_most(word, kHourPlace + 3, 59) && at_most(word, kHourPlace + 6, 59) &&
           at_most(word, kZonePlace, kFurthestZone) && at_most(word, kZonePlace + 3, 59);
}

}  // namespace banxin
