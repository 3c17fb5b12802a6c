#pragma once

#include "base/diagnostic.h"
#include "base/ids.h"

namespace banxin {

enum class ReferenceKind {
    placed,
    pointer,
    wished,  ///< For a page that makes itself up: where it will stand, nobody knows yet.
};

/// Where edition.yaml names a story.
struct StoryReference {
    StoryId story;
    ReferenceKind kind = ReferenceKind::placed;
    PageNumber page;
    SourceSpot spot;
};

}  // namespace banxin
