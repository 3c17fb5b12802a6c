#pragma once

#include <optional>

#include "model/page_template.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// `1-4`, or `5` alone; counted from 1. `not-a-span`, `span-backwards`.
std::optional<Span> read_span(const YamlNode& node, Findings& findings);

/// `columns` and `lines` of a map; the area's spot is the map's. Reports what is missing.
std::optional<GridArea> read_area(const YamlMap& map, Findings& findings);

/// "columns 1-4, lines 13-45", as the file has it.
Phrase words(const GridArea& area);

}  // namespace banxin
