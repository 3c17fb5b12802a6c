#include "fill/jump_wording.h"

#include <fmt/format.h>

#include <array>

namespace banxin {
namespace {

std::string replaced(std::string text, std::string_view key, std::string_view value) {
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + value.size())) {
        text.replace(at, key.size(), value);
    }
    return text;
}

}  // namespace

std::string chinese_number(int number) {
    static constexpr std::array<std::string_view, 10> kDigits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    const auto digit = [](int n) { return std::string(kDigits.at(static_cast<std::size_t>(n))); };
    if (number < 0 || number > 99) return fmt::format("{}", number);
    if (number < 10) return digit(number);
    const std::string tens = number < 20 ? "十" : digit(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + digit(number % 10);
}

std::string page_label(PageNumber page, const PageLabelForm& form) {
    if (form.numerals == Numerals::chinese) return form.prefix + chinese_number(page.value);
    return fmt::format("{}{:0{}}", form.prefix, page.value, form.digits);
}

std::string jump_words(std::string_view wording, const std::string& page, std::string_view short_title) {
    return replaced(replaced(std::string(wording), "{page}", page), "{short}", short_title);
}

}  // namespace banxin
