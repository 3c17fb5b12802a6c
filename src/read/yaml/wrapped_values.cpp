#include "read/yaml/wrapped_values.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

/// Marks that stand round a value, and what YAML has for them.
struct Wrapping {
    std::string_view open;
    std::string_view close;
    std::string_view yaml_open;
    std::string_view yaml_close;
};

constexpr auto kWrappings = std::to_array<Wrapping>({
    {"“", "”", "\"", "\""},
    {"‘", "’", "'", "'"},
    {"【", "】", "[", "]"},
    {"［", "］", "[", "]"},
    {"｛", "｝", "{", "}"},
});

/// What stands inside the marks; nothing where they are not round the whole.
std::string_view inside(std::string_view text, const Wrapping& marks) {
    if (text.size() <= marks.open.size() + marks.close.size()) return {};
    if (!text.starts_with(marks.open) || !text.ends_with(marks.close)) return {};
    text.remove_prefix(marks.open.size());
    text.remove_suffix(marks.close.size());
    return text.find(marks.open) == std::string_view::npos && text.find(marks.close) == std::string_view::npos
               ? text
               : std::string_view();
}

/// What stands in brackets, with the marks that YAML has between its values.
std::string with_yaml_marks(std::string_view inner) {
    struct Mark {
        std::string_view wide;
        std::string_view yaml;
    };
    constexpr auto kMarks = std::to_array<Mark>({{"，", ", "}, {"、", ", "}, {"：", ": "}, {"“", "\""}, {"”", "\""}});
    std::string out;
    while (!inner.empty()) {
        const auto mark =
            std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& one) { return inner.starts_with(one.wide); });
        const bool doubled = inner.front() == ' ' && out.ends_with(' ');
        if (!doubled) out += mark == kMarks.end() ? inner.substr(0, 1) : mark->yaml;
        inner.remove_prefix(mark == kMarks.end() ? 1 : mark->wide.size());
    }
    return out;
}

bool are_quotation_marks(const Wrapping& marks) {
    return marks.yaml_open == marks.yaml_close;
}

/// One word in the brackets of a list: it may stand without them wherever a list may, and a text may have none.
bool is_single(std::string_view inner, const Wrapping& marks) {
    return marks.yaml_open == "[" && with_yaml_marks(inner).find_first_of(",:\"") == std::string::npos;
}

std::string as_yaml(std::string_view inner, const Wrapping& marks) {
    if (is_single(inner, marks)) return std::string(inner);
    return std::string(marks.yaml_open) + (are_quotation_marks(marks) ? std::string(inner) : with_yaml_marks(inner)) +
           std::string(marks.yaml_close);
}

Diagnostic wrapped(const YamlNode& node, const Wrapping& marks, Severity severity) {
    const std::string round = std::string(marks.open) + std::string(marks.close);
    const std::string meant = as_yaml(inside(node.text, marks), marks);
    return {severity, "full-width-syntax", node.spot,
            phrase("`{}` stand round this value, and YAML takes them for a part of it", round),
            phrase("write `{}`; where they are to be printed, `'{}'`", meant, node.text)};
}

}  // namespace

void find_wrapped_values(const YamlNode& node, Severity severity, Findings& findings) {
    for (const YamlNode& item : node.items) find_wrapped_values(item, severity, findings);
    for (const YamlEntry& entry : node.entries) find_wrapped_values(entry.value, severity, findings);
    if (node.kind != YamlKind::text || node.quoted) return;
    const auto marks = std::find_if(kWrappings.begin(), kWrappings.end(),
                                    [&](const Wrapping& one) { return !inside(node.text, one).empty(); });
    if (marks != kWrappings.end()) findings.list.push_back(wrapped(node, *marks, severity));
}

}  // namespace banxin
