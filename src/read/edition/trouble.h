#pragma once

#include "read/text/findings.h"

namespace banxin {

/// What reading found: mistakes of the editor, and whether a disk got in the way.
struct Trouble {
    Findings findings;
    FailureKind kind = FailureKind::input;

    void add(const Failure& failure) {
        if (failure.kind == FailureKind::world) kind = FailureKind::world;
        findings.add(failure.diagnostics);
    }
};

}  // namespace banxin
