#pragma once

#include <span>

#include "compose/rules/break_verdict.h"
#include "compose/rules/settled_character.h"

namespace banxin {

// Prices the places inside reporters' names (本报记者 张三 李四): a break there costs 60.
//
// A name is two to four Han after 记者 or 通讯员, or after another name, that ends at a space, a 、, a closing bracket
// or the text's end. So 记者从会上获悉 has none.
void price_reporter_names(std::span<const SettledCharacter> text, std::span<BreakVerdict> verdicts);

}  // namespace banxin
