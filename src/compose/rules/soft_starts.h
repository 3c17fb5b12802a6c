#pragma once

namespace banxin {

// What is in CharClass::iteration beside small kana, which a reader knows by their own names: 々 and its kin, and ー.

bool is_iteration_mark(char32_t character);
bool is_prolonged_sound(char32_t character);

}  // namespace banxin
