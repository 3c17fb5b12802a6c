#pragma once

#include "model/copy_house.h"

namespace banxin {

/// The mark that a house writes for a half-width one; 0 for one that has none.
char32_t wide_mark(char32_t half, CopyMarks marks);

/// What a house encloses quotations with.
struct QuoteMarks {
    char32_t open;
    char32_t close;
};
QuoteMarks outer_quotes(CopyMarks marks);
QuoteMarks inner_quotes(CopyMarks marks);

}  // namespace banxin
