#pragma once

#include "read/yaml/word_table.h"

namespace banxin {

/// The Chinese for the words that stand as values: `yes`, 是.
WordTable choice_words();

}  // namespace banxin
