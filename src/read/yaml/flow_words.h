#pragma once

#include <string>

#include "base/phrase.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

/// A value as it stands in brackets on one line, with the words that the file has: `{columns: 1-2, lines: 9-16}`.
std::string flow_words(const YamlNode& node);

/// How a list is written whose only item stands there without brackets; otherwise as the hint has it.
Phrase as_only_item(const YamlNode& node, const Phrase& hint);

}  // namespace banxin
