#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/codes/table_form.h"

namespace banxin {

// What things of the trade are called in English and in Chinese, and what they are. docs/glossary.md has these tables.

/// In Markdown each table stands between `<!-- terms: NAME -->` and `<!-- end -->`.
std::string term_tables(TableForm form);

/// The rows that a word of either language names; nothing for a word that is no term.
std::string meaning_of_term(std::string_view word);

/// All names.
std::vector<std::string> known_terms();

}  // namespace banxin
