#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/source.h"
#include "model/edition.h"

namespace banxin {

// The text that a source's range counts in, as it was set.
//
// Nothing for what is no text of the edition's: pictures, furniture, words that the engine makes (下转▶3版).
std::optional<std::string> text_of(const Edition& edition, const Source& source);

/// A line of a head as it is set: without its wished breaks (`|`).
std::string head_text(std::string_view marked);

/// Where a character of head_text(marked) stands in what the editor wrote.
TextOffset offset_in_marked(std::string_view marked, TextOffset in_head_text);

/// What a continuation says over its text; empty where the house has no head there.
std::string jump_title(const Story& story, JumpHead kind);

/// What a pointer says of a story.
std::string pointer_headline(const Story& story);

}  // namespace banxin
