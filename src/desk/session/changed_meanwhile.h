#pragma once

#include <string>

#include "desk/edit/edit_source.h"

namespace banxin {

/// A file that somebody else has saved just now is not written: `changed-meanwhile`.
inline tl::unexpected<Failure> changed_meanwhile(const std::string& file) {
    return refused_edit({file, 0, 0}, "changed-meanwhile",
                        phrase("somebody else has just saved this file, and nothing was written"),
                        phrase("look at it, and do it again"));
}

}  // namespace banxin
