#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "read/text/source_text.h"

namespace banxin {

/// `.name` (a class, its key a full stop) or `ruby="hàn zì"` in the braces of a span.
struct SpanAttribute {
    std::string key;
    std::string value;
    std::size_t byte = 0;

    bool is_class() const { return key == "."; }
};

struct SpanAttributes {
    std::vector<SpanAttribute> list;
    std::size_t end = 0;  ///< The byte behind the closing brace.
};

// Reads pandoc's `{.class key=value key="value"}`, whose brace opens at `byte`.
//
// Out: nothing where it is not well formed or not closed on its line.
std::optional<SpanAttributes> read_span_attributes(const SourceText& source, std::size_t byte);

}  // namespace banxin
