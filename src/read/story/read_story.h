#pragma once

#include <string>

#include "model/copy_house.h"
#include "model/story.h"
#include "read/copy/copy_finding.h"
#include "read/picture/picture_store.h"

namespace banxin {

/// A manuscript and what the editor should know about it though it can be set.
struct ReadStory {
    Story story;
    Diagnostics warnings;
    CopyFindings copy{};  ///< Those of the warnings that say how the copy is written, by byte of the clean text.
};

/// A manuscript as far as it can be read: its text is whole, its head may have mistakes.
struct DraftStory {
    Story story;
    Diagnostics findings;  ///< Errors of its head among them.
    CopyFindings copy{};   ///< As in ReadStory.
};

/// What is to be read as a story.
struct Manuscript {
    std::string path;                      ///< As it is to be named in messages.
    std::string text;                      ///< The file's content.
    std::string picture_dir;               ///< Where its pictures are looked for.
    CopyHouse copy = silent_copy_house();  ///< What its copy is held against; what is found is a warning.
};

// Reads one manuscript: front matter and Markdown body. The file name without .md is the story's id.
//
// Out: the body as blocks, the dateline marked, an end credit as the last block, the pictures' bytes loaded. A picture
//      that cannot be had is no failure: it carries its own trouble.
Result<ReadStory> read_manuscript(const Sources& sources, const Manuscript& manuscript);

// The same, but mistakes in the head alone are no failure: what they are about is left as if it were not there.
Result<DraftStory> read_draft(const Sources& sources, const Manuscript& manuscript);

}  // namespace banxin
