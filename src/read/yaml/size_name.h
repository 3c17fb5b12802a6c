#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// The trade's name of a size that was written with a figure or by half: `6号` and `六` are 六号, `小6` and `小六号`
/// 小六. Empty where it is none.
std::string size_name_meant(std::string_view written);

}  // namespace banxin
