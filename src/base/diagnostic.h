#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "base/ids.h"
#include "base/phrase.h"

namespace banxin {

/// A place in an input file; line and column count from 1, 0 = the whole file.
struct SourceSpot {
    std::string file;
    int line = 0;
    int column = 0;
    bool operator==(const SourceSpot&) const = default;
};

enum class Severity { note, warning, error };

/// One finding in the editor's words, which are in no language yet. `code` is stable kebab-case (`frame-too-wide`);
/// `hint` may be empty.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;
    SourceSpot spot;
    Phrase message;
    Phrase hint;
    PageNumber page{};  ///< That it was found on; 0: it is of no page alone.
    Phrase place{};     ///< Where it was found, when that is no file: `page 3`. `spot` has it in English then.
    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// A finding at a place that is no file.
Diagnostic found_at(Phrase place, Diagnostic finding);

bool has_errors(const Diagnostics& diagnostics);

enum class Colour { off, on };

// `file:line:column: error[code]: message` and the hint on a line of its own, as a compiler prints it.
std::string format(const Diagnostic& diagnostic, Colour colour, const Tongue& tongue = english());

/// What went wrong: either the input (exit 2) or the world (exit 3).
enum class FailureKind { input, world };

struct Failure {
    FailureKind kind = FailureKind::input;
    Diagnostics diagnostics;  ///< All of them, in file order; at least one error.
};

template <typename T>
using Result = tl::expected<T, Failure>;

tl::unexpected<Failure> fail_input(Diagnostics diagnostics);
tl::unexpected<Failure> fail_world(std::string path, Phrase message);

}  // namespace banxin
