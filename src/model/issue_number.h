#pragma once

#include <string>

#include "model/paper.h"

namespace banxin {

/// The number of an issue as its language says it: 第326期, 第326号, 제326호, No. 326; empty without a number.
std::string issue_number(int number, Language language);

}  // namespace banxin
