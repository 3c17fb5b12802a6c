#pragma once

#include <optional>

#include "read/layout/layout_file.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// A rectangle whose lines may be told by relation.
struct ReadLeg {
    GridArea area;
    std::optional<RelatedLines> lines;  ///< Where there are some, the area's lines say nothing.
};

// `columns` with `lines: 13-45`, or with `below: lead` and either `lines: 12` (a depth) or `to: foot`.
//
// Findings: what is missing (`missing-key`), `lines-and-relation`: a span, or two ends, beside `below`; `to` alone.
std::optional<ReadLeg> read_leg(const YamlMap& map, Findings& findings);

/// A place in a frame.
struct ReadPlace {
    GridArea area;
    std::optional<PlaceAt> at;  ///< Where there is one, the area's lines say nothing.
};

// `columns` with `lines: 31-45` of the page, or with a depth and `at: foot`, `at: top` or a line of the frame.
std::optional<ReadPlace> read_place(const YamlMap& map, Findings& findings);

/// A whole number of lines: a depth. `lines-and-relation` for a span.
std::optional<int> read_depth(const YamlNode& node, Findings& findings);

}  // namespace banxin
