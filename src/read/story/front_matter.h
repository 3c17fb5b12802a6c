#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/story.h"
#include "read/copy/copy_text.h"
#include "read/picture/picture_entry.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// Whether a story's head is YAML with keys, whatever is wrong with one of them.
enum class FrontMatterState { unreadable, read };

/// What stands above the body: the story's fields, its end credit, and where the body starts.
struct FrontMatter {
    Story story;  ///< Without body and pictures.
    std::string credit;
    SourceSpot credit_spot;
    std::vector<PictureEntry> pictures;
    std::vector<CopyPiece> copy;  ///< Its texts as they are written.
    std::size_t body_start = 0;
    FrontMatterState state = FrontMatterState::unreadable;
};

// Reads the YAML between the two `---` lines. `no-front-matter`, `front-matter-open` and every mistake of a YAML file.
FrontMatter read_front_matter(const SourceText& source, Findings& findings);

/// The maps of a story's head.
std::vector<MapShape> story_maps();

}  // namespace banxin
