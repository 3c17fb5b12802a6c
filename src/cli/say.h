#pragma once

#include <string_view>

#include "base/phrase.h"

namespace banxin {

enum class Stream { out, err };

// Prints to a standard stream.
//
// One that is closed, full or broken ends nothing: the work goes on, and all_was_said() tells of it at the end.
void say(Stream stream, std::string_view text);

/// In the language that is spoken (issue/language.h).
void say(Stream stream, const Phrase& words);

/// Prints what is still waiting. Whether everything said on the standard output has come out.
bool all_was_said();

/// What is opened later must not come under the number of a standard stream that the program was started without, and
/// be printed into.
void hold_standard_streams();

}  // namespace banxin
