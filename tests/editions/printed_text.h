#pragma once

#include <string>
#include <vector>

namespace banxin::test {

/// The text of each page of a PDF, in the order in which it was drawn, as another program (poppler) reads it.
std::vector<std::u32string> printed_text(const std::string& pdf);

}  // namespace banxin::test
