#include "read/yaml/read_name.h"

#include "base/unicode.h"
#include "read/yaml/mark_behind_name.h"

namespace banxin {

std::optional<std::string> read_name(const YamlNode& node, Findings& findings) {
    auto name = read_text(node, findings);
    if (!name) return name;
    const std::u32string written = to_utf32(*name);
    if (!marks_behind_name(written, {}, 0)) return name;
    findings.error(node.spot, "full-width-syntax", phrase("`{}` ends in a mark that is no part of a name", *name),
                   phrase("take the mark out"));
    return name;
}

}  // namespace banxin
