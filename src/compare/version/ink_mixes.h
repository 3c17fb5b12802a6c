#pragma once

#include <string>
#include <vector>

#include "display/display_list.h"
#include "model/ink.h"

namespace banxin {

/// The inks that a mark is printed in, by name.
std::vector<InkName> inks_of(const Mark& mark);

/// All of an ink that reaches a plate, as printers write it: `C0 M100 Y80 K0`.
std::string mix_words(const Ink& ink);

}  // namespace banxin
