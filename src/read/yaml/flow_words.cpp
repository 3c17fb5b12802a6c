#include "read/yaml/flow_words.h"

namespace banxin {

std::string flow_words(const YamlNode& node) {
    std::string words;
    switch (node.kind) {
        case YamlKind::empty:
            return {};
        case YamlKind::text:
            return node.quoted ? "'" + node.text + "'" : node.text;
        case YamlKind::list:
            for (const YamlNode& item : node.items) words += (words.empty() ? "" : ", ") + flow_words(item);
            return "[" + words + "]";
        case YamlKind::map:
            for (const YamlEntry& entry : node.entries)
                words += (words.empty() ? "" : ", ") + entry.key + ": " + flow_words(entry.value);
            return "{" + words + "}";
    }
    return {};
}

Phrase as_only_item(const YamlNode& node, const Phrase& hint) {
    return node.kind == YamlKind::map ? phrase("write `[{}]`", flow_words(node)) : hint;
}

}  // namespace banxin
