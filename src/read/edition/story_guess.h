#pragma once

#include <set>

#include "base/phrase.h"
#include "model/edition.h"

namespace banxin {

/// The stories that a word seems to mean which is the id of none: those whose short title or headline it is, else the
/// one with nearly that id. `unread` are stories whose files have mistakes.
std::set<StoryId> stories_meant(const StoryId& written, const Edition& edition, const std::set<StoryId>& unread);

/// "did you mean `seawall`?"; empty where none is meant.
Phrase story_guess(const StoryId& written, const Edition& edition, const std::set<StoryId>& unread = {});

}  // namespace banxin
