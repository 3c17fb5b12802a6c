#pragma once

#include <optional>

#include "read/yaml/line_slip.h"
#include "read/yaml/slip_line.h"

namespace banxin {

// A value that YAML takes for something else because it has no quotation marks: one that begins with a mark of YAML's
// own (`headline: @home`, `headline: *new*`), or that has a colon and a blank in it (`headline: Walnuts: sold`; with a
// known key before it the braces are missing, `lead: story: walnut`).
//
// In: the line where YAML stopped.
std::optional<LineSlip> unquoted_slip(SlipLine line);

// Words that YAML swallows without complaint: a text that begins with `&` or `!`, which it takes for a name
// (`yaml-syntax`), and what follows ` #` and no blank (`headline: 学生谈 #晚自习`), which it takes for a remark, and
// which may be meant for one (`remark-in-head`).
//
// In: a line of one key and its text. Nothing for a text in quotation marks.
std::optional<LineSlip> swallowed_slip(SlipLine line);

}  // namespace banxin
