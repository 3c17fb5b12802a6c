#pragma once

#include "base/file_word.h"
#include "model/style.h"

namespace banxin {

// The names of fonts and inks that every house has, in English and in Chinese: 宋体 is the font `song`, 红 the ink
// `red`.

WordTable font_words();
WordTable ink_words();
/// What languages are called, and the houses that are built in for them: 简体 is `zh-Hans`.
WordTable language_words();

/// A font's or an ink's name for a message; one of the paper's own as it is.
Phrase font_phrase(const FontRole& font);
Phrase ink_phrase(const InkName& ink);

}  // namespace banxin
