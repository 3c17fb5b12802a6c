#pragma once

#include <functional>

#include "model/head_look.h"
#include "model/paper.h"
#include "read/house/read_rule.h"

namespace banxin {

/// How the name of a font is read: against the paper's fonts, or as it stands where the paper is not known yet.
using ReadFont = std::function<std::optional<FontRole>(const YamlNode&, Findings&)>;

/// How the names in a look are read.
struct LookNames {
    ReadFont font;
    ReadInk ink;
};

/// Those of a paper's fonts and inks, `section` and `paper` among them. `unknown-font-role`, `unknown-ink`.
LookNames names_of(const Paper& paper);

/// Any words; whoever has the paper checks them.
LookNames any_names();

/// `font` and `ink` of one part of a head, of a map that may have them.
void read_part_look(PartLook& look, const YamlMap& map, const LookNames& names, Findings& findings);

}  // namespace banxin
