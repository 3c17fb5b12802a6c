#include "read/house/read_measured.h"

namespace banxin {
namespace {

/// The figures of a number that lacks its unit; of anything else the least that may be meant.
std::string figures_meant(const std::string& text, const Measured& wanted) {
    const bool figures = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    return figures ? text : std::to_string(wanted.bounds.least);
}

}  // namespace

std::optional<int> read_measured(const YamlNode& node, const Measured& wanted, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    if (!text->ends_with(wanted.unit)) {
        findings.error(node.spot, "wrong-unit", phrase("`{}` is not given in {}", *text, wanted.unit),
                       phrase("write it as in {}{}", figures_meant(*text, wanted), wanted.unit));
        return std::nullopt;
    }
    YamlNode number = node;
    number.text.resize(text->size() - wanted.unit.size());
    return read_whole(number, wanted.bounds, findings);
}

}  // namespace banxin
