#pragma once

#include <string_view>

namespace banxin {

// True for a paragraph that only says who made the story: （记者 某某 通讯员 某某）, （本版图片 周望 摄）.
bool is_credit_line(std::u32string_view paragraph);

}  // namespace banxin
