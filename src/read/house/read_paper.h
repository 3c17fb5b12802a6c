#pragma once

#include <string>
#include <vector>

#include "model/paper.h"
#include "read/picture/picture_store.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// Reads paper.yaml on top of the built-in house it names (houses.h) and of the papers and style sheets that it builds
// on (paper_sheets.h): what a later file names changes what the earlier ones said. Font files are the caller's to find
// (read_edition.h).
Result<Paper> read_paper(const Sources& sources, const std::string& path);

/// The same of a text that is read already; what it names is read.
Result<Paper> parse_paper(const Sources& sources, const SourceText& source);

/// The maps of a paper and of a style sheet, without what stands under their keys.
std::vector<MapShape> paper_maps();

}  // namespace banxin
