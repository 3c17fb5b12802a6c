#pragma once

#include <string>

namespace banxin {

/// For a terminal, or as tables of Markdown, which documents take in.
enum class TableForm { terminal, markdown };

/// Every key that a file may have, with the Chinese for it and what it is a key of; every word that stands as a value;
/// the boxes that every house has. In the language that is spoken, in the order of the English words.
std::string key_tables(TableForm form);

}  // namespace banxin
