#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "model/rule_look.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// How an ink's name is read: against the paper's inks, or as it stands where the paper is not known yet.
using ReadInk = std::function<std::optional<InkName>(const YamlNode&, Findings&)>;

/// `section` and `paper`, in either language: inks that every paper has.
std::optional<InkName> ink_word(const YamlNode& node);
/// Any word; whoever has the paper checks it.
std::optional<InkName> read_any_ink(const YamlNode& node, Findings& findings);

/// The first word for rules of a kind: `hairline` for a single line.
std::string_view word_for(RuleKind kind);

// `red`, or `black 12%`. `not-a-number`, `number-out-of-range`, and what `ink` finds.
std::optional<Shade> read_shade(const YamlNode& node, const ReadInk& ink, Findings& findings);

// `hairline thin thick double thick-thin dotted dashed wave none`, or `{kind, weight, ink}`. A kind brings its weight.
void read_rule(RuleLook& look, const YamlNode& node, const ReadInk& ink, Findings& findings);

/// The map of a rule.
std::vector<MapShape> rule_maps();

}  // namespace banxin
