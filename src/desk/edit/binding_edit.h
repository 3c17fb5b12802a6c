#pragma once

#include "desk/edit/edit_source.h"

namespace banxin {

/// A frame of a page.
struct FrameAt {
    PageNumber page;
    FrameId frame;
};

// What fills frames, in edition.yaml, and where making up has put it, in make-up/N.yaml.
//
// Refuse: `edit-unknown`, `yaml-not-spliced`; with_placed() and with_exchanged() also as read/edition/late_swap.h.

/// Nothing fills the frame.
Result<FileChanges> without_binding(const EditSource& source, const FrameAt& at);
/// The story stands nowhere.
Result<FileChanges> without_story(const EditSource& source, const StoryId& story);

// A story comes to a frame. What stood there goes to where it stood; a story that stood nowhere takes its place.
Result<FileChanges> with_placed(const EditSource& source, const StoryId& story, const FrameAt& at);

/// Two stories, the stories of two frames (`1/lead`) or two pages (`1`) change places.
Result<FileChanges> with_exchanged(const EditSource& source, const std::string& a, const std::string& b);

/// A story goes on elsewhere: a page, a frame of it (`3/left`), `auto`; `no`, or nothing: not at all.
Result<FileChanges> with_jump(const EditSource& source, const StoryId& story, const std::string& to);

/// What is asked of a story's cut: its kind as paper.yaml calls it, and lines to give up for it. Refuses: `no-jump`.
struct CutAsked {
    StoryId story;
    std::string kind;
    int give_up = 0;
};
Result<FileChanges> with_cut(const EditSource& source, const CutAsked& cut);

}  // namespace banxin
