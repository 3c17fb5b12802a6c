#include "prepress/run/page_file_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "base/calendar_date.h"
#include "display/page_numbers.h"
#include "model/press_name.h"
#include "prepress/run/press_file_name.h"

namespace banxin {
namespace {

std::string page_part(const DisplayList& page) {
    const bool has_letter =
        std::any_of(page.label.begin(), page.label.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
    const bool is_ascii = std::all_of(page.label.begin(), page.label.end(), is_plain_in_file_name);
    return has_letter && is_ascii ? page.label : page_numbers(page);
}

PressNameWords name_words(const DisplayList& page, const Edition& edition, int version) {
    const Paper& paper = edition.paper;
    const std::size_t first = page.label.find_first_of("0123456789");
    const bool has_number = first != std::string::npos;
    PressNameWords words;
    words.code = paper.latin_name.empty() ? paper.name : paper.latin_name;
    words.date = edition.date;
    words.section = has_number ? page.label.substr(0, first) : std::string();
    words.page = has_number ? std::to_string(std::atoi(page.label.c_str() + first)) : std::to_string(page.page.value);
    words.edition = std::to_string(edition.number);
    words.version = std::to_string(version);
    return words;
}

}  // namespace

std::string issue_file_name(const Edition& edition) {
    std::string name = as_file_name(edition.paper.latin_name);
    if (name.empty()) name = as_file_name(edition.paper.name);
    return fmt::format("{}-{}", name, edition.date ? iso_date(*edition.date) : std::string());
}

std::string page_file_name(const DisplayList& page, const Edition& edition, int version) {
    const std::string& pattern = edition.paper.press.name;
    if (!pattern.empty()) return press_name(pattern, name_words(page, edition, version));
    return fmt::format("{}-{}.pdf", issue_file_name(edition), page_part(page));
}

}  // namespace banxin
