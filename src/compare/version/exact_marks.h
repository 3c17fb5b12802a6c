#pragma once

#include <map>
#include <string>

#include "compare/version/art_hashes.h"
#include "display/display_list.h"
#include "model/ink.h"

namespace banxin {

/// What the marks of a page name by number or by word, and what that is.
struct MarkNames {
    const FontLibrary& library;
    const std::map<InkName, Ink>& inks;
    ArtHashes& art;
};

// One mark as a line of text that says all that is printed of it: places in EMU, the glyphs of a face by its file, art
// by its bytes, inks with their colours. Two marks that are printed alike have the same line, and no others.
//
// Out: empty for what is not printed (frames' notes, links, guides).
std::string exact_mark(const Mark& mark, const MarkNames& names);

}  // namespace banxin
