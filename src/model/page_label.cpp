#include "model/page_label.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace banxin {
namespace {

const char* between_labels(Language language) {
    switch (language) {
        case Language::zh_hant:
            return "、";
        case Language::ja:
            return "・";
        case Language::en:
            return "–";
        case Language::zh_hans:
        case Language::ko:
            break;
    }
    return "·";
}

/// The form of a page's label: its book's letter stands in place of the prefix.
PageLabelForm form_of(const EditionPage* page, const Paper& paper) {
    PageLabelForm form = paper.jump.label;
    if (page != nullptr && !page->book.empty()) form.prefix = page->book;
    return form;
}

/// Counted in its book, or in the edition.
PageNumber counted(PageNumber page, const EditionPage* holder) {
    if (holder == nullptr || holder->book.empty()) return page;
    return {holder->in_book + page.value - holder->number.value};
}

}  // namespace

std::string chinese_number(int number) {
    static constexpr std::array<std::string_view, 10> kDigits = {"〇", "一", "二", "三", "四",
                                                                 "五", "六", "七", "八", "九"};
    const auto digit = [](int n) { return std::string(kDigits.at(static_cast<std::size_t>(n))); };
    if (number < 0 || number > 99) return fmt::format("{}", number);
    if (number < 10) return digit(number);
    const std::string tens = number < 20 ? "十" : digit(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + digit(number % 10);
}

const EditionPage* page_holding(PageNumber page, const Edition& edition) {
    const auto found = std::find_if(edition.pages.begin(), edition.pages.end(),
                                    [page](const EditionPage& one) { return one.holds(page); });
    return found == edition.pages.end() ? nullptr : &*found;
}

std::string page_label(PageNumber page, const PageLabelForm& form) {
    if (form.numerals == Numerals::chinese) return form.prefix + chinese_number(page.value);
    return fmt::format("{}{:0{}}", form.prefix, page.value, form.digits);
}

std::string page_label(PageNumber page, const Edition& edition) {
    const EditionPage* holder = page_holding(page, edition);
    return page_label(counted(page, holder), form_of(holder, edition.paper));
}

std::string sheet_label(PageNumber page, const Edition& edition) {
    const EditionPage* holder = page_holding(page, edition);
    if (holder == nullptr || holder->pages == 1) return page_label(page, edition);
    PageLabelForm second = form_of(holder, edition.paper);
    second.prefix.clear();
    const PageNumber last{holder->number.value + holder->pages - 1};
    return page_label(holder->number, edition) + between_labels(edition.paper.language) +
           page_label(counted(last, holder), second);
}

}  // namespace banxin
