#pragma once

#include <string>
#include <string_view>

#include "base/file_word.h"

namespace banxin {

// Keys and choices may be written in Chinese as well as in English. Two tables know the Chinese (key_words,
// choice_words), and nothing else does: a reader names a key in English and is given what stands under either word.

/// What is written is this English word, or a Chinese word for it.
bool means(WordTable table, std::string_view written, std::string_view english);

/// The English word that a Chinese one stands for; any other word as it is.
std::string english_of(WordTable table, const std::string& written);

/// A Chinese word has signs that are not ASCII.
bool is_chinese(std::string_view word);

}  // namespace banxin
