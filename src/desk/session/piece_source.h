#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "issue/issue.h"

namespace banxin {

/// A manuscript as a desk knows it.
struct DeskStory {
    std::string file;  ///< As it is read.
    std::string etag;  ///< Of the file's bytes, without a draft.
};

/// What the pieces of an edition are made from: an issue that is set, and what lies in its folder.
struct PieceSource {
    const Issue& issue;
    const std::string& folder;                    ///< The edition's.
    const std::map<StoryId, DeskStory>& stories;  ///< Every manuscript of the folder, those that cannot be read too.
    const std::set<StoryId>& drafts;              ///< Those that have a draft laid over them.
};

}  // namespace banxin
