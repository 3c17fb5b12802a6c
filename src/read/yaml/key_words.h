#pragma once

#include "read/yaml/word_table.h"

namespace banxin {

/// The Chinese for the keys of all files, text kinds and rules: `headline`, 主题.
WordTable key_words();

}  // namespace banxin
