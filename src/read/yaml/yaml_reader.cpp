#include "read/yaml/yaml_reader.h"

#include <algorithm>
#include <charconv>

namespace banxin {

namespace {

Phrase noun(YamlKind kind) {
    switch (kind) {
        case YamlKind::empty:
            return phrase("nothing");
        case YamlKind::text:
            return phrase("a text");
        case YamlKind::list:
            return phrase("a list");
        case YamlKind::map:
            return phrase("a map of keys");
    }
    return phrase("something else");
}

void report_length(const YamlNode& node, LengthFault fault, Findings& findings) {
    const std::string quoted = "`" + node.text + "`";
    const Phrase units = phrase("units are pt (点), mm, cm, Q (级), 字 (body characters) and 行 (body lines)");
    switch (fault) {
        case LengthFault::no_number:
            return findings.error(node.spot, "not-a-length", phrase("{} is not a length", quoted),
                                  phrase("write a number and a unit, as in 9pt"));
        case LengthFault::no_unit:
            return findings.error(node.spot, "length-without-unit", phrase("{} lacks a unit", quoted), units);
        case LengthFault::unknown_unit:
            return findings.error(node.spot, "unknown-unit", phrase("{} has an unknown unit", quoted), units);
        case LengthFault::too_large:
            return findings.error(node.spot, "length-too-large", phrase("{} is larger than any newspaper", quoted));
    }
}

bool is_negative(const WrittenLength& length) {
    struct Sign {
        bool operator()(Length l) const { return l < Length(); }
        bool operator()(Em e) const { return e.milli < 0; }
        bool operator()(LineMeasure l) const { return l.milli < 0; }
    };
    return std::visit(Sign{}, length);
}

template <typename Kind>
std::optional<Kind> read_kind(const YamlNode& node, const Phrase& wanted, Findings& findings) {
    const auto length = read_written_length(node, findings);
    if (!length) return std::nullopt;
    if (const Kind* kind = std::get_if<Kind>(&*length)) return *kind;
    findings.error(node.spot, "wrong-unit", phrase("`{}` has a unit that does not fit here", node.text),
                   phrase("give it in {}", wanted));
    return std::nullopt;
}

}  // namespace

/// A key with nothing behind it counts as not there: editors leave keys standing to be filled in later.
const YamlNode* YamlMap::find(std::string_view key) const {
    for (const YamlEntry& entry : node_.entries) {
        if (entry.key == key) return entry.value.kind == YamlKind::empty ? nullptr : &entry.value;
    }
    return nullptr;
}

const YamlNode* YamlMap::need(std::string_view key, Findings& findings) const {
    const YamlNode* node = find(key);
    if (node == nullptr) {
        findings.error(node_.spot, "missing-key", phrase("{} needs `{}`", shape_.what, key));
    }
    return node;
}

/// An unknown key is an error, not a note: passed over, a misspelt `grdae: 2` would set the page as if nobody had
/// asked.
std::optional<YamlMap> open_map(const YamlNode& node, const MapShape& shape, Findings& findings) {
    if (node.kind != YamlKind::map) {
        findings.error(node.spot, "not-a-map",
                       phrase("{} is written as keys with values; here is {}", shape.what, noun(node.kind)),
                       phrase("its keys are {}", one_of(shape.keys)));
        return std::nullopt;
    }
    for (const YamlEntry& entry : node.entries) {
        if (std::find(shape.keys.begin(), shape.keys.end(), entry.key) != shape.keys.end()) continue;
        const Phrase guess = did_you_mean(entry.key, shape.keys);
        findings.error(entry.key_spot, "unknown-key", phrase("`{}` is not a key of {}", entry.key, shape.what),
                       guess.empty() ? phrase("its keys are {}", one_of(shape.keys)) : guess);
    }
    return YamlMap(node, shape);
}

std::optional<std::string> read_text(const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::text) return node.text;
    findings.error(node.spot, "not-a-text", phrase("a text is wanted here, not {}", noun(node.kind)));
    return std::nullopt;
}

std::optional<std::vector<std::string>> read_texts(const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::text) return std::vector<std::string>{node.text};
    const auto* items = read_list(node, findings);
    if (items == nullptr) return std::nullopt;
    std::vector<std::string> texts;
    for (const YamlNode& item : *items) {
        if (auto text = read_text(item, findings)) texts.push_back(*std::move(text));
    }
    return texts;
}

const std::vector<YamlNode>* read_list(const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::list) return &node.items;
    findings.error(node.spot, "not-a-list", phrase("a list is wanted here, not {}", noun(node.kind)),
                   phrase("write [a, b] or one line with `- ` for each"));
    return nullptr;
}

std::optional<int> read_whole(const YamlNode& node, Bounds bounds, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    int value = 0;
    const char* end = text->data() + text->size();
    const auto [stop, trouble] = std::from_chars(text->data(), end, value);
    if (text->empty() || stop != end || trouble == std::errc::invalid_argument) {
        findings.error(node.spot, "not-a-number", phrase("`{}` is not a whole number", *text));
        return std::nullopt;
    }
    if (trouble == std::errc::result_out_of_range || value < bounds.least || value > bounds.most) {
        findings.error(node.spot, "number-out-of-range", phrase("{} is out of range", *text),
                       phrase("it may be {} to {}", bounds.least, bounds.most));
        return std::nullopt;
    }
    return value;
}

std::optional<WrittenLength> read_written_length(const YamlNode& node, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const auto length = parse_length(*text);
    if (!length) {
        report_length(node, length.error(), findings);
        return std::nullopt;
    }
    if (is_negative(*length)) {
        findings.error(node.spot, "negative-length", phrase("`{}` is less than nothing", *text));
        return std::nullopt;
    }
    return *length;
}

std::optional<Length> read_paper_length(const YamlNode& node, Findings& findings) {
    return read_kind<Length>(node, phrase("pt, mm, cm or Q"), findings);
}

std::optional<Em> read_character_length(const YamlNode& node, Findings& findings) {
    return read_kind<Em>(node, phrase("characters, as in 2字"), findings);
}

std::optional<LineMeasure> read_line_length(const YamlNode& node, Findings& findings) {
    return read_kind<LineMeasure>(node, phrase("lines, as in 1行"), findings);
}

std::optional<int> read_line_count(const YamlNode& node, Findings& findings) {
    const auto lines = read_line_length(node, findings);
    if (!lines) return std::nullopt;
    if (lines->milli % 1000 == 0) return lines->milli / 1000;
    findings.error(node.spot, "not-a-number", phrase("`{}` is not a whole number of lines", node.text));
    return std::nullopt;
}

void report_unknown_choice(const YamlNode& node, const std::vector<std::string>& names, Findings& findings) {
    const Phrase guess = did_you_mean(node.text, names);
    findings.error(node.spot, "unknown-choice", phrase("`{}` is not known here", node.text),
                   guess.empty() ? phrase("choose {}", one_of(names)) : phrase("{} choose {}", guess, one_of(names)));
}

}  // namespace banxin
