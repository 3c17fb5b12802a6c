#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/edition.h"
#include "read/edition/story_reference.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// Damaged: a mistake may have swallowed pages or frames, so that nothing can be said to be missing from them.
enum class PageList { complete, damaged };

/// edition.yaml alone: pages and bindings, nothing of the files that it names.
struct EditionFile {
    Edition edition;                   ///< Without stories, layouts and paper.
    std::optional<std::string> paper;  ///< As written; relative to the edition's folder.
    SourceSpot paper_spot;
    std::map<std::string, SourceSpot> layout_spots;  ///< First use of each layout.
    std::vector<StoryReference> references;          ///< In file order.
    PageList page_list = PageList::complete;
    PageList page_numbers = PageList::complete;  ///< Damaged: which pages there are cannot be said.
};

// Reads as much as is well-formed and reports the rest; nothing when the file is no YAML map.
std::optional<EditionFile> read_edition_file(const SourceText& source, Findings& findings);

/// The maps of edition.yaml, but for what fills its frames.
std::vector<MapShape> edition_maps();

}  // namespace banxin
