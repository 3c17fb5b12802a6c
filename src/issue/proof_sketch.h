#pragma once

#include "compare/version/edition_version.h"
#include "compose/type/type_case.h"
#include "display/display_list.h"

namespace banxin {

// The pages of a stored proof, as far as they can be drawn from it alone: it holds neither fonts nor pictures.
//
// Every line's words stand where they stood and in their size, in a face of `type_case`, spread over the line's width;
// rules and boxes are outlined, pictures are grey places with their files' names. The marks know their texts, as those
// of a set page do.
Document sketched_proof(const EditionVersion& version, const TypeCase& type_case);

}  // namespace banxin
