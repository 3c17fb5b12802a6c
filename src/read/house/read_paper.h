#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/paper.h"
#include "read/picture/picture_store.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// Reads paper.yaml on top of the built-in house it names (houses.h) and of the papers and style sheets that it builds
// on (paper_sheets.h): what a later file names changes what the earlier ones said. Font files are the caller's to find
// (read_edition.h).
Result<Paper> read_paper(const Sources& sources, const std::string& path);

/// A paper with mistakes: what they are about is as the papers that it builds on have it, or its built-in house.
struct PaperDraft {
    Paper paper;
    std::string house;  ///< The built-in one.
    Diagnostics mistakes;
};

/// The same, with every mistake beside it. Fails where the file is no map, or cannot be read.
Result<PaperDraft> read_paper_draft(const Sources& sources, const std::string& path);

/// The same of a text that is read already; what it names is read.
Result<Paper> parse_paper(const Sources& sources, const SourceText& source);

/// The maps of a paper and of a style sheet, without what stands under their keys.
std::vector<MapShape> paper_maps();

}  // namespace banxin
