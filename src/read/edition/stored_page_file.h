#pragma once

#include <string>
#include <vector>

#include "model/stored_page.h"
#include "read/edition/story_reference.h"
#include "read/layout/layout_file.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// A stored page as its file has it: frames may be told by relation, as in a layout.
struct StoredPageFile {
    StoredPage page;  ///< Without frames.
    SourceSpot spot;  ///< Of its number.
    SourceSpot layout_spot;
    std::vector<FrameSource> frames;
    std::vector<StoryReference> references;  ///< Of the bindings.
};

// Reads EDITION/make-up/1.yaml: what making up has put on page 1 (docs/formats.md). What is wrong between it and the
// other files of the edition is told by check_make_up().
//
// Findings: those of a layout's frames and of what fills them.
Result<StoredPageFile> parse_stored_page(const SourceText& source);

/// The same from a file.
Result<StoredPageFile> read_stored_page(const Files& files, const std::string& path);

/// The maps of a stored page, but for its frames.
std::vector<MapShape> stored_page_maps();

}  // namespace banxin
