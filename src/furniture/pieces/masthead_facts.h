#pragma once

#include <string>
#include <vector>

#include "furniture/pieces/masthead_parts.h"
#include "furniture/pieces/place_type.h"
#include "furniture/pieces/set_pieces.h"

namespace banxin {

/// Publisher, number, the paper's further lines, and the page's duties where no folio tells them; without what is not
/// said.
std::vector<std::string> masthead_facts(const FurnitureSource& source);

// One fact in lines of `measure`.
//
// A fact that is too long breaks at its first space with room on both sides, which keeps what is named apart from its
// figure (国内统一连续出版物号 / CN 00-0612); one without such a space breaks like a paragraph.
std::vector<TypeLine> set_fact(const std::string& fact, const TextStyle& style, Length measure,
                               const TypeCase& type_case);

/// Body lines that the facts want in their own size, and those of their part of the masthead.
LinesWanted lines_of_facts(const MastheadParts& parts, const FurnitureSource& source);

// The facts in their part of the masthead, smaller if they must be: beside the name flush left and in the middle of its
// black, below it centred.
FurnitureItems set_masthead_facts(const MastheadParts& parts, const Rect& name_ink, const FurnitureSource& source);

}  // namespace banxin
