#pragma once

#include <string>
#include <vector>

#include "read/layout/layout_file.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// Reads one page layout as its file has it; place_frames() makes the template of it.
Result<LayoutFile> read_layout(const Files& files, const std::string& path);

/// The same from a text in memory.
Result<LayoutFile> parse_layout(const SourceText& source);

/// The template, in a house that has said nothing of the white between frames.
Result<PageTemplate> parse_template(const SourceText& source);

/// The maps of a layout, but for its frames.
std::vector<MapShape> layout_maps();

}  // namespace banxin
