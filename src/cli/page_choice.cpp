#include "cli/page_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace banxin {
namespace {

std::optional<int> parse_page(std::string_view text) {
    int page = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), page);
    if (error != std::errc() || end != text.data() + text.size() || page < 1) return std::nullopt;
    return page;
}

std::optional<Span> parse_range(std::string_view text) {
    const std::size_t dash = text.find('-');
    const auto first = parse_page(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parse_page(text.substr(dash + 1));
    if (!first || !last || *last < *first) return std::nullopt;
    return Span{*first, *last};
}

bool holds(Span span, const DisplayList& page) {
    return span.overlaps({page.page.value, page.page.value + page.pages - 1});
}

}  // namespace

std::optional<std::vector<Span>> parse_page_choice(std::string_view text) {
    std::vector<Span> choice;
    for (;;) {
        const std::size_t comma = text.find(',');
        const auto range = parse_range(text.substr(0, comma));
        if (!range) return std::nullopt;
        choice.push_back(*range);
        if (comma == std::string_view::npos) return choice;
        text.remove_prefix(comma + 1);
    }
}

Result<std::vector<std::size_t>> choose_pages(const Document& document, const std::vector<Span>& choice) {
    for (const Span span : choice) {
        const bool known = std::any_of(document.pages.begin(), document.pages.end(),
                                       [&](const DisplayList& page) { return holds(span, page); });
        if (known) continue;
        return fail_input({{Severity::error,
                            "unknown-page",
                            {"--pages", 0, 0},
                            fmt::format("the edition has no page {}", span.first),
                            {}}});
    }
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const DisplayList& page = document.pages[i];
        const bool wanted = std::any_of(choice.begin(), choice.end(), [&](Span span) { return holds(span, page); });
        if (choice.empty() || wanted) chosen.push_back(i);
    }
    return chosen;
}

}  // namespace banxin
