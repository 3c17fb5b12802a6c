#pragma once

#include <vector>

#include "makeup/page/page_size.h"
#include "makeup/table/article.h"

namespace banxin::makeup {

/// What is to be made up.
struct PageProblem {
    PageSize page;
    std::vector<Article> articles;
    std::vector<Block> fixed{};  ///< Frames that stay where they are: advertisements, the ear. No two overlap.
    Style style = Style::modular;
    Weights weights = weights_of(Style::modular);
};

}  // namespace banxin::makeup
