#pragma once

#include <optional>

#include "read/text/source_text.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

// The map of a text in the plainest YAML there is: lines of `key: value`, each value plain words, behind a line of
// `---` where there is one. Most heads of stories are written so, and reading them takes a twentieth of a parser's
// time.
//
// Promises: the tree that the parser would give, or nothing: anything else (quotation marks, lists, comments, blank
//           lines, values over several lines, words that YAML takes for nothing, a key twice) is left to it.
std::optional<YamlNode> read_plain_map(const SourceText& source);

}  // namespace banxin
