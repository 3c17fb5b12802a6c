#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

/// The numbers of a page for the name of its file: 03, or 04-05 of a spread.
std::string page_numbers(const DisplayList& page);

}  // namespace banxin
