#include "read/house/read_measured.h"

#include <charconv>

namespace banxin {
namespace {

/// So that what is out of range is told with its unit.
constexpr int kMostOfAny = 1'000'000;

/// The number that was written without its unit, or with another one; where there is none that may be meant, the usual.
int figures_meant(const std::string& text, const Measured& wanted) {
    int figures = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), figures);
    const bool fits = trouble == std::errc() && figures >= wanted.bounds.least && figures <= wanted.bounds.most;
    return fits ? figures : wanted.usual;
}

}  // namespace

std::optional<int> read_measured(const YamlNode& node, const Measured& wanted, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const bool has_figures = text->find_first_of("0123456789") != std::string::npos;
    if (!text->ends_with(wanted.unit) || !has_figures) {
        findings.error(node.spot, "wrong-unit", phrase("`{}` is not given in {}", *text, wanted.unit),
                       phrase("write it as in {}{}", figures_meant(*text, wanted), wanted.unit));
        return std::nullopt;
    }
    YamlNode number = node;
    number.text.resize(text->size() - wanted.unit.size());
    const auto value = read_whole(number, {0, kMostOfAny}, findings);
    if (!value || (*value >= wanted.bounds.least && *value <= wanted.bounds.most)) return value;
    findings.error(node.spot, "number-out-of-range", phrase("{} is out of range", *text),
                   phrase("it may be {}{} to {}{}", wanted.bounds.least, wanted.unit, wanted.bounds.most, wanted.unit));
    return std::nullopt;
}

}  // namespace banxin
