#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "read/source_text.h"

namespace banxin {

enum class YamlKind { empty, text, list, map };

struct YamlEntry;

/// A YAML value that knows where it stands. Every scalar is text; what it means is for the reader of the key.
struct YamlNode {
    YamlKind kind = YamlKind::empty;
    SourceSpot spot;
    std::string text;                ///< Of a text.
    std::vector<YamlNode> items;     ///< Of a list.
    std::vector<YamlEntry> entries;  ///< Of a map, in file order, no key twice.
};

struct YamlEntry {
    std::string key;
    SourceSpot key_spot;
    YamlNode value;
};

// Parses one YAML document.
//
// Refuses: malformed YAML (`yaml-syntax`), a key given twice (`duplicate-key`), a key that is no text (`yaml-key`),
// anchors and aliases (`yaml-alias`), a second document (`yaml-documents`).
Result<YamlNode> parse_yaml(const SourceText& source);

}  // namespace banxin
