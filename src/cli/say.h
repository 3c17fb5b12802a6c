#pragma once

#include <string_view>

#include "base/phrase.h"

namespace banxin {

enum class Stream { out, err };

// Prints to a standard stream. This is the only way to one, and nothing that could command a terminal gets past it
// (base/printable.h).
//
// One that is closed, full or broken ends nothing: the work goes on, and all_was_said() tells of it at the end.
void say(Stream stream, std::string_view text);

/// What another program reads, JSON or a difference: to the last byte as it is, but on a terminal.
void say_data(Stream stream, std::string_view data);

/// In the language that is spoken (issue/language.h).
void say(Stream stream, const Phrase& words);

/// Prints what is still waiting. Whether everything said on the standard output has come out.
bool all_was_said();

/// What is opened later must not come under the number of a standard stream that the program was started without, and
/// be printed into.
void hold_standard_streams();

}  // namespace banxin
