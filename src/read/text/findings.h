#pragma once

#include <string>

#include "base/diagnostic.h"

namespace banxin {

/// What a reader has found wrong so far. Reading goes on after a mistake, so that one run shows them all.
struct Findings {
    Diagnostics list;

    void error(const SourceSpot& spot, std::string code, Phrase message, Phrase hint = {});
    void warning(const SourceSpot& spot, std::string code, Phrase message, Phrase hint = {});
    void note(const SourceSpot& spot, std::string code, Phrase message);
    void add(const Diagnostics& more);
};

}  // namespace banxin
