#pragma once

#include <vector>

#include "model/paper.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// `inks:` of paper.yaml: names with what the press prints for them, on top of the house's own inks.
//
//   {cmyk: [0, 100, 95, 5]}                     a process mix
//   {spot: PANTONE 871 C, cmyk: [20, 25, 60, 25]}  a plate of its own, and what stands in for it
//   {of: gold, tint: 20}                        a tint of another ink, on that ink's plates
//   {kind: registration}  {kind: paper}         all plates; none
//
// and each may have `screen` (computed where it is left out) and `overprint`. What an ink of the house leaves unsaid
// stays as it was.
//
// Refuses: `ink-contradiction`, `cmyk-not-four`, `not-a-colour`, `spot-name`, `spot-defined-twice`, `tint-of-tint`,
// `unknown-ink`, `missing-key`.
void read_inks(Paper& paper, const YamlNode& node, Findings& findings);

/// Which names of inks a place takes: those of the paper, or `section`, the ink of the page's section, as well.
enum class InkChoice { own, with_section };

/// What to write instead of an ink that the paper has not: the nearest name, and all that the place takes.
Phrase ink_hint(const std::string& name, const Paper& paper, InkChoice choice);

/// The name of one of the paper's inks. `unknown-ink`.
std::optional<InkName> read_ink_name(const YamlNode& node, const Paper& paper, Findings& findings);
/// The same, or `section`.
std::optional<InkName> read_ink_or_section(const YamlNode& node, const Paper& paper, Findings& findings);

/// The map of an ink.
std::vector<MapShape> ink_maps();

}  // namespace banxin
