#pragma once

#include <string>
#include <variant>

#include "base/source.h"
#include "desk/edit/binding_edit.h"
#include "desk/edit/edit_source.h"
#include "desk/edit/frame_list_edit.h"
#include "desk/edit/move_frame.h"
#include "desk/edit/tick_mark.h"

namespace banxin {

struct DeleteFrame {
    FrameAt at;
};

/// A story comes to a frame; with no frame it stands nowhere any more.
struct PlaceStory {
    StoryId story;
    FrameAt at;
};

struct SwapPlaces {
    std::string a;
    std::string b;
};

struct JumpTo {
    StoryId story;
    std::string to;
};

/// Words of a story's text go.
struct StrikeWords {
    StoryId story;
    TextRange words;
};

enum class LockWish { locked, free };

struct LockFrame {
    FrameAt at;
    LockWish wish = LockWish::locked;
};

/// What an editor does to an edition at a desk, beside writing.
using Operation = std::variant<MoveFrame, NewFrame, DeleteFrame, PlaceStory, SwapPlaces, JumpTo, CutAsked, StrikeWords,
                               LockFrame, TickMark>;

// The files that change by an operation.
//
// Out:      exactly what has to change of each; the files together are one act. Nothing where they are so already.
// Refuses:  what cannot be done so, as the functions that do it say; whether the edition can be set afterwards is not
// asked.
Result<FileChanges> changes_by(const Operation& operation, const EditSource& source);

}  // namespace banxin
