#pragma once

#include <span>

#include "compose/lines/shaped_text.h"

namespace banxin {

/// A paragraph of the story, which its text may end in and go on in.
bool is_running(const ShapedBlock& block);

/// One past a block's last unit of the story's text: behind it stands an end mark, if anything.
std::uint32_t end_of_words(const ShapedText& text, const ShapedBlock& block);

/// What the engine wrote behind the text's last paragraph, and the blank before it.
struct EndMark {
    std::span<const Unit> units;
    Gap before{};
};

EndMark end_mark_of(const ShapedText& text);

/// Puts the end mark behind what a text has by now, which it may not be parted from.
void append_end_mark(const EndMark& mark, ShapedText& text);

}  // namespace banxin
