#pragma once

#include <string>

#include "model/story.h"
#include "read/text/source_text.h"

namespace banxin {

/// A manuscript and what the editor should know about it though it can be set.
struct ReadStory {
    Story story;
    Diagnostics warnings;
};

// Reads one manuscript: front matter and Markdown body. The file name without .md is the story's id.
//
// In:      `path` as it is to be named in messages; `text` is the file's content; pictures are looked for in
// `picture_dir`. Out:     the body as blocks, the dateline marked, an end credit as the last block, the pictures' bytes
// loaded. A picture that cannot be had is no failure: it carries its own trouble.
Result<ReadStory> read_manuscript(const std::string& path, const std::string& text, const std::string& picture_dir);

/// The same when only the story is wanted.
Result<Story> read_story(const std::string& path, const std::string& text, const std::string& picture_dir);

}  // namespace banxin
