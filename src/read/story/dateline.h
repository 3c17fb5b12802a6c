#pragma once

#include <cstddef>
#include <string_view>

namespace banxin {

// How many characters at the start of a story are its dateline (电头): 本报讯（记者 沈知微）,
// 本报南汐港11月22日电（记者 …）, 【本报讯】. 0 when the story starts without one. White space behind it does not
// count.
std::size_t dateline_length(std::u32string_view paragraph);

}  // namespace banxin
