#pragma once

#include "base/diagnostic.h"

namespace banxin {

/// What the shell hears.
enum class ExitCode : int {
    fits = 0,
    does_not_fit = 1,  ///< Pages came out, but something does not fit them.
    input_wrong = 2,   ///< An input file or the command line.
    world_failed = 3,  ///< The disk, the fonts, or a library gave up.
};

constexpr ExitCode exit_code(FailureKind kind) {
    return kind == FailureKind::world ? ExitCode::world_failed : ExitCode::input_wrong;
}

}  // namespace banxin
