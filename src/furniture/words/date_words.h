#pragma once

#include <optional>
#include <string>

#include "base/calendar_date.h"
#include "model/paper.h"

namespace banxin {

// Words of the day; none for an edition whose day is not known.

/// 2026年11月23日 · 2026년 11월 23일 · November 23, 2026.
std::string date_words(const std::optional<CalendarDate>& date, Language language);

/// 星期一 · 月曜日 · 월요일 · Monday.
std::string weekday_words(const std::optional<CalendarDate>& date, Language language);

/// Both in the language's order: 2026年11月23日 星期一 · Monday, November 23, 2026.
std::string dated_weekday_words(const std::optional<CalendarDate>& date, Language language);

/// Midnight of the day in the paper's time, ISO 8601: 2026-11-23T00:00:00+08:00.
std::string iso_midnight(const std::optional<CalendarDate>& date);

}  // namespace banxin
