#pragma once

#include <string>
#include <vector>

#include "model/paper.h"

namespace banxin {

// The knobs of line composition (read/house/line_options.h) on the command line: every knob of `lines:` that takes
// words is an option of its name, `line_end` as `--line-end`; a few have a short name beside it.

/// An option to offer.
struct KnobOption {
    std::string key;                   ///< Of the knob: `least_last_line`.
    std::vector<std::string> options;  ///< `--least-last-line`, `--widow`.
    std::vector<std::string> words;    ///< What it may be set to.
};

std::vector<KnobOption> knob_options();

/// A knob as the command line turns it.
struct TurnedKnob {
    std::string key;
    std::string word;
    std::string option{};  ///< As it was written.
};

// Turns knobs of everything that runs in the columns, on top of what the paper says, styles included.
//
// Out: `unknown-choice` for each word that a knob does not take; then the paper is no use.
// REQUIRES: keys of knob_options().
Diagnostics turn_knobs(Paper& paper, const std::vector<TurnedKnob>& knobs);

}  // namespace banxin
