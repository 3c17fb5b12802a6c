#pragma once

#include <set>
#include <vector>

#include "compare/changes/change.h"

namespace banxin {

using LookAspects = std::set<LookAspect>;

/// How a look differs from another one, an aspect each; nothing where they are alike. Only what `asked` names.
std::vector<LookStep> look_steps(const TypeLook& was, const TypeLook& is, const LookAspects& asked);

/// The same of what is told by words: an aspect that one of them has not is empty there.
std::vector<LookStep> word_steps(const LookWords& was, const LookWords& is);

LookAspects aspects_of(const std::vector<LookStep>& steps);

/// Of type.
inline const LookAspects kAllAspects{LookAspect::face, LookAspect::weight, LookAspect::size, LookAspect::ink,
                                     LookAspect::beside};

}  // namespace banxin
