#pragma once

namespace banxin {

/// Whether a browser shows a character by its own glyph in its own place, whatever stands beside it: of a script that
/// is written letter by letter from left to right, no mark that joins another, no control, no emoji.
bool stands_alone(char32_t character);

/// Whether text is written in it: not a radical, nor another code for a character that has one already.
bool is_written(char32_t character);

}  // namespace banxin
