#pragma once

#include <vector>

#include "model/paper.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// How a paper looks: the parts of paper.yaml that change fonts, sizes and styles of the house.

/// `fonts:` role -> family, or {family, weight}.
void read_fonts(Paper& paper, const YamlNode& node, Findings& findings);
/// `sizes:` name -> length on paper.
void read_sizes(Paper& paper, const YamlNode& node, Findings& findings);
/// `bases:` free names -> {from, font, size, ink, align}, for styles to start from.
void read_bases(Paper& paper, const YamlNode& node, Findings& findings);
/// `styles:` kind -> {from, font, size, ink, align, lines}; body and crosshead have more. Fonts, sizes, inks and the
/// paper's lines must be read before.
void read_styles(Paper& paper, const YamlNode& node, Findings& findings);

/// The name of one of the paper's fonts. `unknown-font-role`.
std::optional<FontRole> read_font_role(const YamlNode& node, const Paper& paper, Findings& findings);

/// What to write instead of a font that the paper has not: the nearest name, or all there are.
Phrase font_hint(const std::string& name, const Paper& paper);

/// `unknown-size`.
void unknown_size(const SourceSpot& spot, const std::string& name, const Paper& paper, Findings& findings);

/// A length on paper or the name of one of the paper's sizes. `unknown-size`, `zero-size`.
std::optional<Length> read_size(const YamlNode& node, const Paper& paper, Findings& findings);

/// The maps that these read.
std::vector<MapShape> look_maps();

}  // namespace banxin
