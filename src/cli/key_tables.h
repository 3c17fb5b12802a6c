#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/codes/table_form.h"

namespace banxin {

/// Every key that a file may have, with the Chinese for it and what it is a key of; every word that stands as a value;
/// the words that options take; the boxes that every house has. In the language that is spoken, in the order of the
/// English words.
std::string key_tables(TableForm form);

/// The rows of these tables that a word of either language stands in; nothing for a word in none.
std::string meaning_of_word(std::string_view word);

/// The words of all rows.
std::vector<std::string> known_words();

}  // namespace banxin
