#include "cli/page_choice.h"

#include <algorithm>
#include <charconv>

#include "cli/split_list.h"
#include "model/page_label.h"
#include "read/text/nearest.h"

namespace banxin {
namespace {

std::optional<int> page_from_digits(std::string_view text) {
    int page = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), page);
    if (error != std::errc() || end != text.data() + text.size() || page < 1) return std::nullopt;
    return page;
}

/// A number, or a label with a digit in it: B02. Chinese numerals (三) have none.
bool may_be_page(std::string_view text) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (text.empty() || text.find_first_of(" \t") != std::string_view::npos) return false;
    if (text.find_first_not_of("0123456789") == std::string_view::npos) return page_from_digits(text).has_value();
    const bool has_digit = text.find_first_of("0123456789") != std::string_view::npos;
    return has_digit || std::none_of(text.begin(), text.end(), is_ascii);
}

std::optional<PageRange> parse_range(std::string_view text) {
    const std::size_t dash = text.find('-');
    const std::string_view first = text.substr(0, dash);
    const std::string_view last = dash == std::string_view::npos ? first : text.substr(dash + 1);
    if (!may_be_page(first) || !may_be_page(last)) return std::nullopt;
    const auto from = page_from_digits(first);
    const auto to = page_from_digits(last);
    if (from && to && *to < *from) return std::nullopt;
    return PageRange{std::string(first), std::string(last)};
}

std::vector<PageNumber> numbers_of(const Edition& edition) {
    std::vector<PageNumber> numbers;
    for (const EditionPage& page : edition.pages) {
        for (int number = page.number.value; page.holds({number}); ++number) numbers.push_back({number});
    }
    numbers.insert(numbers.end(), edition.unread.pages.begin(), edition.unread.pages.end());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// A label before a number: in a paper whose page 3 is called 2 both are somebody's 2, and the printed one is seen.
std::optional<PageNumber> page_called(const std::string& word, const std::vector<CalledPage>& pages) {
    for (const CalledPage& page : pages) {
        if (page.label == word) return page.number;
    }
    const auto number = page_from_digits(word);
    return number ? std::optional(PageNumber{*number}) : std::nullopt;
}

bool is_among(const std::optional<PageNumber>& number, const std::vector<CalledPage>& pages) {
    return number && std::ranges::count(pages, *number, &CalledPage::number) > 0;
}

std::vector<std::string> page_names(const std::vector<CalledPage>& pages) {
    std::vector<std::string> names;
    for (const CalledPage& page : pages) names.push_back(page.label);
    return names;
}

Diagnostic backwards(const PageRange& range, const PageChoice& choice) {
    const std::string& first_label = range.last;
    const std::string& last_label = range.first;
    return {Severity::error,
            "unknown-page",
            {choice.option, 0, 0},
            phrase("page {} comes before page {}", first_label, last_label),
            phrase("write {}-{}", first_label, last_label)};
}

}  // namespace

std::optional<PageChoice> parse_page_choice(std::string_view text, const std::string& option) {
    PageChoice choice{.option = option};
    for (const std::string& written : split_at_commas(text)) {
        auto range = parse_range(written);
        if (!range) return std::nullopt;
        choice.ranges.push_back(*std::move(range));
    }
    return choice;
}

Result<std::set<PageNumber>> chosen_pages(const Edition& edition, const PageChoice& choice) {
    std::vector<CalledPage> pages;
    for (const PageNumber number : numbers_of(edition)) pages.push_back({number, page_label(number, edition)});
    return chosen_pages(pages, choice);
}

Result<std::set<PageNumber>> chosen_pages(const std::vector<CalledPage>& pages, const PageChoice& choice) {
    std::set<PageNumber> chosen;
    if (choice.empty()) {
        for (const CalledPage& page : pages) chosen.insert(page.number);
    }
    for (const PageRange& range : choice.ranges) {
        const auto first = page_called(range.first, pages);
        const auto last = page_called(range.last, pages);
        const bool has_first = is_among(first, pages);
        for (const CalledPage& page : pages) {
            if (!first || !last || page.number < *first || *last < page.number) continue;
            chosen.insert(page.number);
        }
        if (has_first && is_among(last, pages)) {
            if (!(*last < *first)) continue;
            return fail_input({backwards(range, choice)});
        }
        const std::string& written_label = has_first ? range.last : range.first;
        return fail_input({{Severity::error,
                            "unknown-page",
                            {choice.option, 0, 0},
                            phrase("the edition has no page {}", written_label),
                            phrase("its pages are called {}", all_of(page_names(pages)))}});
    }
    return chosen;
}

std::vector<std::size_t> pages_in(const Document& document, const std::set<PageNumber>& chosen) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const DisplayList& page = document.pages[i];
        const auto first = chosen.lower_bound(page.page);
        if (first != chosen.end() && first->value < page.page.value + page.pages) indices.push_back(i);
    }
    return indices;
}

Result<std::vector<std::size_t>> choose_pages(const Document& document, const Edition& edition,
                                              const PageChoice& choice) {
    return chosen_pages(edition, choice).map([&](const std::set<PageNumber>& chosen) {
        return pages_in(document, chosen);
    });
}

}  // namespace banxin
