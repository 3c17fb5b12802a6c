#pragma once

#include <string>
#include <vector>

namespace banxin {

/// What the parser says of a command line is a sentence a line, whatever the words are that it was given: those that
/// are not printable by themselves are spelt out (base/printable.h).
std::string with_printable_words(std::string told, const std::vector<std::string>& arguments);

}  // namespace banxin
