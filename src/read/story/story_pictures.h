#pragma once

#include <string>
#include <vector>

#include "read/picture/picture_entry.h"
#include "read/picture/picture_store.h"
#include "read/story/markdown.h"
#include "read/text/source_text.h"

namespace banxin {

/// Where a manuscript's pictures lie.
struct PictureFolder {
    const Sources& sources;
    std::string path;
};

/// A manuscript's pictures as they are written: in its text, and in the list of its head.
struct WrittenPictures {
    const SourceText& source;
    const std::vector<MarkdownPicture>& in_text;
    const std::vector<PictureEntry>& in_head;
};

// The pictures of a story, loaded, in the order in which they are given places: those of the text as they come, then
// those that only the head names. An entry of the head whose (first) file the text shows tells how that picture is
// shown; words that it does not have stay those of the text.
std::vector<StoryPicture> gather_pictures(const WrittenPictures& written, const PictureFolder& folder);

}  // namespace banxin
