#pragma once

#include <fmt/format.h>

#include <string_view>

namespace banxin {

enum class Stream { out, err };

// Prints to a standard stream.
//
// One that is closed, full or broken ends nothing: the work goes on, and all_was_said() tells of it at the end.
void say(Stream stream, std::string_view text);

template <typename... Words>
void say_to(Stream stream, fmt::format_string<Words...> text, Words&&... words) {
    say(stream, fmt::format(text, std::forward<Words>(words)...));
}

/// Prints what is still waiting. Whether everything said on the standard output has come out.
bool all_was_said();

/// What is opened later must not come under the number of a standard stream that the program was started without, and
/// be printed into.
void hold_standard_streams();

}  // namespace banxin
