#pragma once

#include "read/yaml/word_table.h"

namespace banxin {

// The Chinese for what marks words of a manuscript: `::: 资料框` is `::: facts`, `[文字]{.着重号}` is `[文字]{.dots}`.

/// Blocks beside the text, and what the braces behind a span or a quote may have.
WordTable mark_words();

/// One of them for a message.
Phrase mark_word(const std::string& english);

}  // namespace banxin
