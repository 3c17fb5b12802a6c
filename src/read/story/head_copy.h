#pragma once

#include <vector>

#include "read/copy/copy_text.h"
#include "read/text/source_text.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

/// The texts of a story's head that are set, as copy. One that YAML has changed (folded lines, escapes) is left out:
/// its characters have no place of their own in the file.
std::vector<CopyPiece> head_copy(const YamlNode& head, const SourceText& source);

/// A text as it was written at a byte of the source; empty where something else stands there.
CopyPiece written_piece(CopyKind kind, const std::string& text, std::string_view source, std::size_t byte);

}  // namespace banxin
