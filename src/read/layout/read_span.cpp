#include "read/layout/read_span.h"

#include <charconv>

#include "model/span_word.h"

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

}  // namespace

std::optional<Span> read_span(const YamlNode& node, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const auto span = parse_span(*text);
    if (!span) {
        findings.error(node.spot, "not-a-span", phrase("`{}` is not a span", *text),
                       phrase("write 1-4, or 5 alone; counting starts at 1"));
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
