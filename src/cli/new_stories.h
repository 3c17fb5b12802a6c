#pragma once

#include <string_view>

namespace banxin {

// The three manuscripts of the paper that `banxin new` writes: short news of Liuwan, a town that does not exist.
extern const std::string_view kBridgeStory;
extern const std::string_view kMarketStory;
extern const std::string_view kBookhouseStory;

}  // namespace banxin
