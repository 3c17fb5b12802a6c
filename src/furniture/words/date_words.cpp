#include "furniture/words/date_words.h"

#include <fmt/format.h>

#include <array>

namespace banxin {
namespace {

using Week = std::array<const char*, 7>;
constexpr Week kChineseWeek = {"星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"};
constexpr Week kJapaneseWeek = {"日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"};
constexpr Week kKoreanWeek = {"일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"};
constexpr Week kEnglishWeek = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array<const char*, 12> kEnglishMonths = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};

const Week& week_of(Language language) {
    switch (language) {
        case Language::ja:
            return kJapaneseWeek;
        case Language::ko:
            return kKoreanWeek;
        case Language::en:
            return kEnglishWeek;
        case Language::zh_hans:
        case Language::zh_hant:
            break;
    }
    return kChineseWeek;
}

}  // namespace

std::string date_words(const std::optional<CalendarDate>& date, Language language) {
    if (!date) return {};
    switch (language) {
        case Language::ko:
            return fmt::format("{}년 {}월 {}일", date->year, date->month, date->day);
        case Language::en:
            return fmt::format("{} {}, {}", kEnglishMonths.at(static_cast<std::size_t>(date->month - 1)), date->day,
                               date->year);
        case Language::zh_hans:
        case Language::zh_hant:
        case Language::ja:
            break;
    }
    return fmt::format("{}年{}月{}日", date->year, date->month, date->day);
}

std::string weekday_words(const std::optional<CalendarDate>& date, Language language) {
    if (!date) return {};
    return week_of(language).at(static_cast<std::size_t>(weekday(*date)));
}

std::string dated_weekday_words(const std::optional<CalendarDate>& date, Language language) {
    if (!date) return {};
    if (language == Language::en) return weekday_words(date, language) + ", " + date_words(date, language);
    return date_words(date, language) + " " + weekday_words(date, language);
}

std::string iso_midnight(const std::optional<CalendarDate>& date) {
    if (!date) return {};
    return fmt::format("{:04}-{:02}-{:02}T00:00:00+08:00", date->year, date->month, date->day);
}

}  // namespace banxin
