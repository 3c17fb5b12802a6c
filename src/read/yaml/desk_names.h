#pragma once

#include <string_view>
#include <vector>

#include "base/file_word.h"

namespace banxin {

// What desks call some things that have another name in the files: 副标题 for 副题, 边框 for 花边. Words that look
// alike lead elsewhere (标题), so these are asked first.

/// The word among these that is called so at a desk; null where there is none.
const FileWord* called_at_desks(std::string_view written, const std::vector<FileWord>& words);

/// What is to be done instead where desks have a word for what is no key among these: 小标题 in a story's head; else
/// empty.
Phrase done_otherwise(std::string_view written, const std::vector<FileWord>& words);

}  // namespace banxin
