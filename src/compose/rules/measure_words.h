#pragma once

namespace banxin {

/// Whether what follows a figure is what it counts (名 年 公里), by its first two characters.
bool is_measure_word(char32_t first, char32_t second);

}  // namespace banxin
