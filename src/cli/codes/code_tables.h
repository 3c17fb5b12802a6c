#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/codes/table_form.h"

namespace banxin {

// What the codes of messages mean, in the language that is spoken. The tables of docs/ are these.

/// Every code, kind by kind. In Markdown each table stands between `<!-- codes: NAME -->` and `<!-- end -->`.
std::string code_tables(TableForm form);

/// What one code means, in each kind that has it; nothing for a word that is no code. A rule that a house may turn off
/// is known by its Chinese key, too: 碰题.
std::string meaning_of_code(std::string_view code);

/// With these keys.
std::vector<std::string> known_codes();

}  // namespace banxin
