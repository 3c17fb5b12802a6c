#pragma once

#include <set>
#include <vector>

#include "compare/changes/change.h"

namespace banxin {

using TypeAspects = std::set<TypeAspect>;

/// How a look differs from another one, an aspect each; nothing where they are alike. Only what `asked` names.
std::vector<TypeStep> look_steps(const TypeLook& was, const TypeLook& is, const TypeAspects& asked);

TypeAspects aspects_of(const std::vector<TypeStep>& steps);

inline const TypeAspects kAllAspects{TypeAspect::face, TypeAspect::weight, TypeAspect::size, TypeAspect::ink,
                                     TypeAspect::beside};

}  // namespace banxin
