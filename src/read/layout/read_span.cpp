#include "read/layout/read_span.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "model/span_word.h"
#include "read/text/written_number.h"

namespace banxin {

namespace {

std::optional<int> read_count(std::string_view text) {
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, trouble] = std::from_chars(text.data(), end, value);
    if (trouble != std::errc() || stop != end || value < 1 || value > 9999) return std::nullopt;
    return value;
}

std::optional<Span> parse_span(std::string_view text) {
    const std::size_t dash = text.find('-');
    const auto first = read_count(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : read_count(text.substr(dash + 1));
    if (!first || !last) return std::nullopt;
    return Span{*first, *last};
}

/// The numbers follow one another, each the next one.
bool are_in_sequence(const std::vector<int>& numbers) {
    return std::ranges::adjacent_find(numbers, [](int one, int next) { return next != one + 1; }) == numbers.end();
}

bool is_listed(const std::string& text) {
    return std::ranges::any_of(std::to_array<std::string_view>({"、", "，", ","}),
                               [&](std::string_view mark) { return text.find(mark) != std::string::npos; });
}

/// `1、2`, `1至3`, `9-30行`: the span that such words mean. Columns 1 and 3 without the one between are none.
std::optional<Span> span_meant(const std::string& text) {
    const std::vector<int> numbers = numbers_among(text);
    if (numbers.empty() || numbers.front() < 1) return std::nullopt;
    const bool is_range = is_listed(text) ? are_in_sequence(numbers) : numbers.size() <= 2;
    if (!is_range || numbers.back() < numbers.front() || text.find('.') != std::string::npos) return std::nullopt;
    return Span{numbers.front(), numbers.back()};
}

Phrase span_hint(const std::string& text) {
    if (const auto meant = span_meant(text)) return phrase("write {}", span_word(*meant));
    return phrase("write 1-4, or 5 alone; counting starts at 1");
}

}  // namespace

std::optional<Span> read_span(const YamlNode& node, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const auto span = parse_span(*text);
    if (!span) {
        findings.error(node.spot, "not-a-span", phrase("`{}` is not a span", *text), span_hint(*text));
        return std::nullopt;
    }
    if (span->last < span->first) {
        findings.error(node.spot, "span-backwards", phrase("`{}` ends before it starts", *text),
                       phrase("write {}", span_word({span->last, span->first})));
        return std::nullopt;
    }
    return span;
}

std::optional<GridArea> read_area(const YamlMap& map, Findings& findings) {
    const YamlNode* columns = map.need("columns", findings);
    const YamlNode* lines = map.need("lines", findings);
    if (columns == nullptr || lines == nullptr) return std::nullopt;
    const auto column_span = read_span(*columns, findings);
    const auto line_span = read_span(*lines, findings);
    if (!column_span || !line_span) return std::nullopt;
    return GridArea{*column_span, *line_span, map.spot()};
}

Phrase words(const GridArea& area) {
    const std::string columns = span_word(area.columns);
    return area.columns.count() == 1 ? phrase("column {}, lines {}", columns, span_word(area.lines))
                                     : phrase("columns {}, lines {}", columns, span_word(area.lines));
}

}  // namespace banxin
