#pragma once

#include <string_view>

namespace banxin {

// The texts of the three manuscripts of the paper that `banxin new` writes: short news of Liuwan, a town that does not
// exist.
extern const std::string_view kBridgeText;
extern const std::string_view kMarketText;
extern const std::string_view kBookhouseText;

}  // namespace banxin
