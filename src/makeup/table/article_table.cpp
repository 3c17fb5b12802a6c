#include "makeup/table/article_table.h"

namespace banxin::makeup {

Variant ArticleTable::variant(const Block& block, const Notch& notch, int corners) const {
    if (notch.side == Notch::Side::none)
        return variants[static_cast<std::size_t>((block.columns - 1) * prices.lines() + block.lines - 1)][corners];
    const int cells = block.area() - notch.area();
    const std::size_t at = static_cast<std::size_t>((block.columns - 1) * notched.prices.lines() + cells - 1);
    return notched_variants[at][corners];
}

}  // namespace banxin::makeup
