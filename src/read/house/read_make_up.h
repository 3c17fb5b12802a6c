#pragma once

#include <vector>

#include "model/paper.h"
#include "read/house/read_rule.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// How a paper's pages are made up: the parts of paper.yaml that say how rules, boxes, pointers and sections look. Inks
// and styles must be read before.

/// `rules:` {column, across}.
void read_rules(Paper& paper, const YamlNode& node, Findings& findings);
/// `boxes:` name -> a box's keys and `from`.
void read_boxes(Paper& paper, const YamlNode& node, Findings& findings);
/// `pointers:` {title, numbered, summary, page, box}. `unknown-box`.
void read_pointers(Paper& paper, const YamlNode& node, Findings& findings);
/// `make_up:` the id of a rule of make-up -> yes or no; `none` or `no` switches all of them off. `weights`: the word of
/// a term of the score (model/make_up_term.h) -> how many times as much it counts. `not-a-weight`.
void read_make_up(MakeUpHouse& house, const YamlNode& node, Findings& findings);
/// `copy:` the id of a rule of copy -> yes or no; `none` or `no` switches all of them off.
void read_copy(CopyHouse& house, const YamlNode& node, Findings& findings);
/// `sections:` name -> {ink}.
void read_sections(Paper& paper, const YamlNode& node, Findings& findings);

/// Names of the paper's inks, and `section` for the ink of the page's section.
ReadInk inks_of(const Paper& paper);

/// Whether the paper has a box of this name; reports `unknown-box` at `spot` if not.
bool know_box(const std::string& name, const SourceSpot& spot, const Paper& paper, Findings& findings);

/// The maps that these read.
std::vector<MapShape> make_up_maps();

}  // namespace banxin
