#pragma once

#include <cstdint>
#include <string>

#include "makeup/table/page_problem.h"

// Pages as a desk gets them, made up from a seed: lengths, heads and pictures are as varied as they come and fit
// nothing. Shared by tests and bench.
namespace banxin::makeup {

struct Family {
    std::string name{};
    int articles = 10;
    PageSize page{6, 90};
    Style style = Style::modular;
    int matter = 100;       ///< Per cent of the page that there is to set.
    int pictures = 40;      ///< Per cent of the articles that have one.
    int advertisement = 0;  ///< Per cent of the page.
    bool has_ear = false;   ///< A fixed frame in the upper right corner.
    int jumps = 0;          ///< Stories that may go on elsewhere.
    bool lumpy =
        false;  ///< One very long story, three long ones, the others short; no length is brought to the page's.
    bool only_briefs = false;
};

/// One page of a family.
PageProblem page_of(const Family& family, std::uint64_t seed);

}  // namespace banxin::makeup
