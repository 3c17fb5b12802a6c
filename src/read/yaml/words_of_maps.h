#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_word.h"

namespace banxin {

// Some keys mean different things in different maps, and are called differently there: the lines of a frame are 行, how
// many the grid has 行数. What is accepted is accepted in all of them; what is shown is the word of the map, by what
// its shape calls it ("the grid"), or the usual one.

/// A key as a map has it.
FileWord key_word(std::string_view map, std::string_view english);
std::vector<FileWord> key_words_of(std::string_view map, const std::vector<std::string>& english);

/// Where a key is shown by another word than the usual one.
struct WordOfMap {
    std::string_view map;
    std::string_view english;
    std::string_view chinese;
};
std::span<const WordOfMap> words_of_maps();

}  // namespace banxin
