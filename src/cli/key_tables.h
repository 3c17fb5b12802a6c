#pragma once

#include <string>

#include "cli/codes/table_form.h"

namespace banxin {

/// Every key that a file may have, with the Chinese for it and what it is a key of; every word that stands as a value;
/// the boxes that every house has. In the language that is spoken, in the order of the English words.
std::string key_tables(TableForm form);

}  // namespace banxin
