#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

enum class YamlKind { empty, text, list, map };

struct YamlEntry;

/// A YAML value that knows where it stands. Every scalar is text; what it means is for the reader of the key.
struct YamlNode {
    YamlKind kind = YamlKind::empty;
    SourceSpot spot;
    std::string text;                ///< Of a text.
    bool quoted = false;             ///< A text in quotation marks, or a block of text.
    std::vector<YamlNode> items;     ///< Of a list.
    std::vector<YamlEntry> entries;  ///< Of a map, in file order, no key twice.
};

struct YamlEntry {
    std::string key;
    SourceSpot key_spot;
    YamlNode value;
};

// Parses one YAML document, as far as it is sure to be what the editor meant.
//
// Out:      nothing when what is read could mislead: malformed YAML (`yaml-syntax`) but for full-width marks, which are
//           told and read as meant (full_width_syntax.h), a key that is no text (`yaml-key`), aliases (`yaml-alias`).
// Findings: these, and what can be read past: a key given twice (`duplicate-key`; two maps or two lists are joined, so
//           that no name goes missing, of other values the first stays), a second document (`yaml-documents`).
std::optional<YamlNode> read_yaml(const SourceText& source, Findings& findings);

}  // namespace banxin
