#include "furniture/words/lunar_words.h"

#include <fmt/format.h>

#include <array>

#include "base/lunar_date.h"

namespace banxin {
namespace {

constexpr std::array<const char*, 10> kStems = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array<const char*, 12> kBranches = {"子", "丑", "寅", "卯", "辰", "巳",
                                                   "午", "未", "申", "酉", "戌", "亥"};
constexpr std::array<const char*, 11> kFigures = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

template <typename Names>
const char* nth(const Names& names, int index) {
    return names.at(static_cast<std::size_t>(index));
}

/// 正月, 二月 … 十二月.
std::string month_words(int month) {
    if (month == 1) return "正月";
    return fmt::format("{}{}月", month > 10 ? "十" : "", nth(kFigures, month > 10 ? month - 10 : month));
}

/// 初一 … 初十, 十一 … 二十, 廿一 … 三十.
std::string day_words(int day) {
    if (day <= 10) return fmt::format("初{}", nth(kFigures, day));
    if (day < 20) return fmt::format("十{}", nth(kFigures, day - 10));
    if (day == 20) return "二十";
    if (day < 30) return fmt::format("廿{}", nth(kFigures, day - 20));
    return "三十";
}

}  // namespace

std::string lunar_words(const Edition& edition) {
    if (!edition.paper.lunar || !edition.date) return {};
    const auto date = lunar_date(*edition.date);
    if (!date) return {};
    const bool traditional = edition.paper.language == Language::zh_hant;
    const int year = date->year_of_cycle - 1;
    const char* leap = !date->leap ? "" : traditional ? "閏" : "闰";
    return fmt::format("{}{}{}年{}{}{}", traditional ? "農曆" : "农历", nth(kStems, year % 10),
                       nth(kBranches, year % 12), leap, month_words(date->month), day_words(date->day));
}

}  // namespace banxin
