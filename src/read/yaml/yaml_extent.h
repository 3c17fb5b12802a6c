#pragma once

#include <optional>

#include "read/text/splices.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

// Where a value stands in its text, as a splice that puts nothing in its place.
//
// Of a scalar: with its quotation marks; nothing for one that is not written as it reads. Of a list or map in brackets:
// with them; of one without: from its first character to the end of its last value. Nothing, too, where a value in it
// has no extent and the end is not sure.
std::optional<Splice> extent_of(const SourceText& source, const YamlNode& value);

/// Of an entry: from its key to the end of its value.
std::optional<Splice> extent_of(const SourceText& source, const YamlEntry& entry);

/// Whether a list or map is written in brackets.
bool is_in_brackets(const SourceText& source, const YamlNode& value);

}  // namespace banxin
