#include "read/house/read_measured.h"

namespace banxin {

std::optional<int> read_measured(const YamlNode& node, const Measured& wanted, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    if (!text->ends_with(wanted.unit)) {
        findings.error(node.spot, "wrong-unit", phrase("`{}` is not given in {}", *text, wanted.unit),
                       phrase("write it as in {}{}", wanted.bounds.least, wanted.unit));
        return std::nullopt;
    }
    YamlNode number = node;
    number.text.resize(text->size() - wanted.unit.size());
    return read_whole(number, wanted.bounds, findings);
}

}  // namespace banxin
