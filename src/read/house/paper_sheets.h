#pragma once

#include <vector>

#include "read/text/findings.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

enum class SheetKind { paper, style };

/// One file that a paper is made of.
struct PaperSheet {
    SheetKind kind = SheetKind::paper;
    std::string file;
    YamlNode root;
    SourceText text;
};

// A paper and all that it builds on, each before what changes it: the paper that it extends, then its style sheets,
// then itself.
//
// Files are named from the folder of the file that names them.
// Findings: `missing-sheet`, `file-outside`, `sheet-circle` at the key that names the file; mistakes of YAML in each.
// Nothing when the
//           paper itself is no YAML.
std::vector<PaperSheet> paper_sheets(const Files& files, const SourceText& paper, Findings& findings);

}  // namespace banxin
