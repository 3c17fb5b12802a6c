#pragma once

#include <optional>
#include <string>

#include "base/calendar_date.h"

namespace banxin {

/// What the places in a pattern of press files' names stand for.
struct PressNameWords {
    std::string code;  ///< The paper's.
    std::optional<CalendarDate> date{};
    std::string section;  ///< The letters before the page's number: A of A03.
    std::string page;     ///< Its number in figures, as the section counts; of a spread the first.
    std::string edition;  ///< The issue's number.
    std::string version;  ///< Counts the page's files.
};

// `{code}_{date:%Y%m%d}_{section}{page:03}_{edition}_V{version}.pdf`: each place between braces becomes its words, a
// number after `page:` its figures, `%Y %m %d %y` after `date:` the parts of the day.

/// The first place that a pattern has and that stands for nothing; empty when there is none. A pattern without `{page}`
/// would give all pages one name: `{page}` is told then.
std::string wrong_place_in(const std::string& pattern);

/// The name of a file; REQUIRES: wrong_place_in() is empty.
std::string press_name(const std::string& pattern, const PressNameWords& words);

}  // namespace banxin
