#pragma once

#include <string>
#include <vector>

namespace banxin {

/// What a page that makes itself up can be blamed for, by the words that paper.yaml weighs it by
/// (`make_up: {weights: {white: 1.2}}`) and that are printed. In the order in which they are told.
const std::vector<std::string>& make_up_terms();

}  // namespace banxin
