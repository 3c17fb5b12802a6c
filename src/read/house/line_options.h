#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/paper.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// The knobs of line composition (model/line_style.h) by the words that an editor sets them with, in paper.yaml and on
// the command line.

/// One knob: `kinsoku: gb`.
struct LineOption {
    std::string key;                 ///< `kinsoku`
    std::vector<std::string> words;  ///< What it may be set to; empty for one that takes characters as they are.
    std::function<bool(LineStyle&, const std::string&)> set;  ///< False, and nothing changed, for another word.
};

/// Every knob, in the order of LineStyle.
const std::vector<LineOption>& line_options();

/// The knob of that key; null when there is none.
const LineOption* line_option(std::string_view key);

// A map of knobs, set on top of what `style` has.
//
// Findings: `unknown-choice`, `gap-out-of-order`, `kinsoku-contradiction`, and the mistakes of every map.
void read_lines(LineStyle& style, const YamlNode& node, Findings& findings);

/// `lines:` of the paper: changes every running kind, on top of what the house gave the body. Styles come after it.
void read_paper_lines(Paper& paper, const YamlNode& node, Findings& findings);

/// The maps that these read.
std::vector<MapShape> line_maps();

}  // namespace banxin
