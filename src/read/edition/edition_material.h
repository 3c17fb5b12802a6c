#pragma once

#include <map>
#include <set>
#include <string>

#include "read/edition/edition_file.h"

namespace banxin {

enum class PaperState { read, broken };

/// All files of an edition as far as they could be read: what the checks across files look at.
struct EditionMaterial {
    EditionFile file;  ///< Its edition has stories, layouts and paper by now.
    PaperState paper = PaperState::broken;
    std::set<StoryId> broken_stories;   ///< There, but with errors of their own.
    std::map<StoryId, Story> drafts{};  ///< Of these: those whose text is whole.

    const Edition& edition() const { return file.edition; }
    bool has_story(const StoryId& id) const { return edition().stories.contains(id) || broken_stories.contains(id); }
};

}  // namespace banxin
