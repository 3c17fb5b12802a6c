#pragma once

#include <string>

namespace banxin {

// What to write for a jump that is none as it stands, with its page named as one says it: `3` for 三版, 第3版 and
// 转第三版, `B03` for B03版, `3/左栏` for 三版/左栏. Empty where no page can be made out.
std::string jump_meant(const std::string& text);

}  // namespace banxin
