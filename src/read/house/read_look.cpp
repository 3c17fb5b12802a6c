#include "read/house/read_look.h"

#include <algorithm>

#include "model/house_names.h"
#include "read/house/house_words.h"
#include "read/house/houses.h"
#include "read/house/idle_keys.h"
#include "read/house/line_options.h"
#include "read/house/read_inks.h"
#include "read/house/read_make_up.h"
#include "read/house/text_kinds.h"
#include "read/yaml/inherit.h"
#include "read/yaml/size_name.h"

namespace banxin {

namespace {

const MapShape kFont{phrase("a font"), {"family", "weight", "latin"}};
const MapShape kBase{phrase("a style to start from"), {"from", "font", "size", "ink", "align"}};
const MapShape kStyle{phrase("a style"), {"from", "font", "size", "ink", "align", "lines"}};
const MapShape kBody{phrase("the body style"),
                     {"from", "font", "size", "ink", "align", "lines", "leading", "indent", "bold", "emphasis"}};
const MapShape kCrosshead{phrase("the crosshead style"), {"from", "font", "size", "ink", "align", "lines", "takes"}};

const Choices<int> kWeights{{"thin", 100},   {"extralight", 200}, {"light", 300}, {"demilight", 350}, {"regular", 400},
                            {"medium", 500}, {"semibold", 600},   {"bold", 700},  {"extrabold", 800}, {"black", 900},
                            {"100", 100},    {"200", 200},        {"300", 300},   {"400", 400},       {"500", 500},
                            {"600", 600},    {"700", 700},        {"800", 800},   {"900", 900}};
const Choices<Align> kAligns{
    {"left", Align::left}, {"centre", Align::centre}, {"right", Align::right}, {"justify", Align::justify}};

template <typename Key, typename Value>
std::vector<std::string> keys_of(const std::map<Key, Value>& map) {
    std::vector<std::string> names;
    for (const auto& [key, value] : map) {
        if constexpr (std::is_same_v<Key, std::string>) {
            names.push_back(key);
        } else {
            names.push_back(key.value);
        }
    }
    return names;
}

// A map whose keys are the editor's own names.
const std::vector<YamlEntry>* open_names(const YamlNode& node, const char* what, Findings& findings) {
    if (node.kind == YamlKind::map) return &node.entries;
    findings.error(node.spot, "not-a-map",
                   phrase("`{}` are written as keys with values", in_its_language(key_word("a paper", what))));
    return nullptr;
}

std::optional<FontFamily> read_font(const YamlNode& node, Findings& findings) {
    FontFamily font;
    if (node.kind == YamlKind::text) {
        font.family = node.text;
        return font;
    }
    const auto map = open_map(node, kFont, findings);
    if (!map) return std::nullopt;
    read_into(font.family, map->need("family", findings), read_text, findings);
    read_into(font.weight, map->find("weight"), read_choice<int>, kWeights, findings);
    read_into(font.latin, map->find("latin"), read_text, findings);
    return font;
}

/// Font, size, ink and place in the line; how lines are filled goes with the kind of text, not with its look.
void start_from(TextStyle& style, const TextStyle& base) {
    style.font = base.font;
    style.size = base.size;
    style.ink = base.ink;
    style.align = base.align;
}

/// The look of a kind of text or of a base; null where no such name is known.
const TextStyle* look_named(const Paper& paper, const std::string& name) {
    if (const auto kind = kind_named(name)) {
        const auto style = paper.styles.find(*kind);
        return style == paper.styles.end() ? nullptr : &style->second;
    }
    const auto base = paper.bases.find(name);
    return base == paper.bases.end() ? nullptr : &base->second;
}

void read_style(TextStyle& style, const YamlMap& map, const Paper& paper, Findings& findings) {
    if (const auto* from = map.find("from")) {
        if (const TextStyle* base = look_named(paper, from->text)) start_from(style, *base);
    }
    read_into(style.font, map.find("font"), read_font_role, paper, findings);
    read_into(style.size, map.find("size"), read_size, paper, findings);
    read_into(style.ink, map.find("ink"), inks_of(paper), findings);
    read_into(style.align, map.find("align"), read_choice<Align>, kAligns, findings);
}

// Kinds that stand in the body's own lines grow with it, unless they have a size of their own.
void size_like_body(Paper& paper) {
    for (const TextKind kind : {TextKind::dateline, TextKind::list, TextKind::quote, TextKind::credit, TextKind::byline,
                                TextKind::jump, TextKind::lead}) {
        paper.styles.at(kind).size = paper.styles.at(TextKind::body).size;
    }
}

void read_body(Paper& paper, const YamlMap& map, Findings& findings) {
    BodyStyle& body = paper.body;
    read_into(body.leading, map.find("leading"), read_paper_length, findings);
    read_into(body.indent, map.find("indent"), read_character_length, findings);
    read_into(body.bold, map.find("bold"), read_font_role, paper, findings);
    read_into(body.emphasis, map.find("emphasis"), read_font_role, paper, findings);
    body.text = paper.styles.at(TextKind::body);
    paper.styles.at(TextKind::lead) = body.text;  // until it has a look of its own
    if (map.find("size") != nullptr) size_like_body(paper);
    const YamlNode* leading = map.find("leading");
    if (body.leading < body.text.size) {
        findings.error(leading == nullptr ? map.spot() : leading->spot, "leading-too-small",
                       phrase("the body's lines are closer than its characters are high"),
                       phrase("leading is measured from baseline to baseline"));
    }
}

// A crosshead's `lines: 2` are the body lines that it takes; `takes: 2` says them where `lines` holds the knobs.
bool is_depth(TextKind kind, const YamlNode& lines) {
    return kind == TextKind::crosshead && lines.kind == YamlKind::text;
}

void read_crosshead(Paper& paper, const YamlMap& map, Findings& findings) {
    const YamlNode* lines = map.find("lines");
    if (lines != nullptr && is_depth(TextKind::crosshead, *lines))
        read_into(paper.crosshead_lines, lines, read_whole, Bounds{1, 9}, findings);
    read_into(paper.crosshead_lines, map.find("takes"), read_whole, Bounds{1, 9}, findings);
}

const MapShape& shape_of(TextKind kind) {
    if (kind == TextKind::body) return kBody;
    return kind == TextKind::crosshead ? kCrosshead : kStyle;
}

void read_kind(Paper& paper, TextKind kind, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, shape_of(kind), findings);
    if (!map) return;
    TextStyle& look = paper.styles.at(kind);
    const std::size_t told = findings.list.size();
    read_style(look, *map, paper, findings);
    if (findings.list.size() == told) find_idle_keys(kind, *map, findings);
    const YamlNode* lines = map->find("lines");
    if (lines != nullptr && !is_depth(kind, *lines)) read_lines(look.lines, *lines, findings);
    if (kind == TextKind::body) read_body(paper, *map, findings);
    if (kind == TextKind::crosshead) read_crosshead(paper, *map, findings);
}

/// The body first: other kinds grow with it.
std::vector<YamlEntry> in_order_of_kinds(std::vector<YamlEntry> entries) {
    std::stable_partition(entries.begin(), entries.end(),
                          [](const YamlEntry& entry) { return kind_named(entry.key) == TextKind::body; });
    return entries;
}

/// A kind of text may be called by two words.
bool is_same_look(const std::string& a, const std::string& b) {
    return a == b || (kind_named(a) && kind_named(a) == kind_named(b));
}

Names looks_of(const Paper& paper) {
    return {[&paper](const std::string& name) { return look_named(paper, name) != nullptr; }, is_same_look};
}

std::vector<std::string> kind_names() {
    std::vector<std::string> names;
    for (const NamedKind& named : text_kinds()) names.push_back(named.name);
    return names;
}

MapShape styles_shape() {
    return {phrase("the styles"), kind_names()};
}

}  // namespace

void read_fonts(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto* entries = open_names(node, "fonts", findings);
    if (entries == nullptr) return;
    for (const YamlEntry& entry : *entries) {
        const FontRole role = font_called(entry.key);
        if (const auto font = read_font(entry.value, findings)) paper.fonts[role] = *font;
        paper.font_spots[role] = entry.value.spot;
    }
}

void read_sizes(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto* entries = open_names(node, "sizes", findings);
    if (entries == nullptr) return;
    for (const YamlEntry& entry : *entries)
        if (const auto size = read_size(entry.value, paper, findings)) paper.sizes[entry.key] = *size;
}

void read_bases(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto* entries = open_names(node, "bases", findings);
    if (entries == nullptr) return;
    for (const YamlEntry* entry : bases_first(*entries, looks_of(paper), findings)) {
        if (kind_named(entry->key)) {
            findings.error(entry->key_spot, "unknown-key", phrase("`{}` is a kind of text", entry->key),
                           phrase("put it under `styles`"));
            continue;
        }
        const auto map = open_map(entry->value, kBase, findings);
        if (!map) continue;
        const auto before = paper.bases.find(entry->key);
        TextStyle look = before == paper.bases.end() ? paper.styles.at(TextKind::body) : before->second;
        read_style(look, *map, paper, findings);
        paper.bases[entry->key] = look;
    }
}

void read_styles(Paper& paper, const YamlNode& node, Findings& findings) {
    const MapShape shape = styles_shape();
    if (!open_map(node, shape, findings)) return;
    const std::vector<YamlEntry> entries = in_order_of_kinds(node.entries);
    for (const YamlEntry* entry : bases_first(entries, looks_of(paper), findings)) {
        const auto kind = kind_named(entry->key);
        if (kind && entry->value.kind != YamlKind::empty) read_kind(paper, *kind, entry->value, findings);
    }
}

std::optional<FontRole> read_font_role(const YamlNode& node, const Paper& paper, Findings& findings) {
    const auto name = read_text(node, findings);
    if (!name) return std::nullopt;
    if (const FontRole role = font_called(*name); paper.fonts.contains(role)) return role;
    findings.error(node.spot, "unknown-font-role", phrase("the paper has no font `{}`", *name),
                   font_hint(*name, paper));
    return std::nullopt;
}

Phrase font_hint(const std::string& name, const Paper& paper) {
    const std::vector<FileWord> fonts = words_of(font_words(), keys_of(paper.fonts));
    const Phrase guess = did_you_mean(name, fonts);
    return guess.empty() ? phrase("`fonts` has {}", all_words(fonts)) : guess;
}

void unknown_size(const SourceSpot& spot, const std::string& name, const Paper& paper, Findings& findings) {
    const std::string meant = size_name_meant(name);
    const Phrase guess =
        paper.sizes.contains(meant) ? phrase("did you mean `{}`?", meant) : did_you_mean(name, keys_of(paper.sizes));
    findings.error(spot, "unknown-size", phrase("the paper has no size named `{}`", name),
                   guess.empty() ? phrase("give a length (9pt) or a name listed under `sizes`") : guess);
}

std::optional<Length> read_size(const YamlNode& node, const Paper& paper, Findings& findings) {
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const auto named = paper.sizes.find(*text);
    std::optional<Length> size;
    if (named != paper.sizes.end()) {
        size = named->second;
    } else if (const bool has_figures = !text->empty() && std::isdigit(static_cast<unsigned char>(text->front())) != 0;
               parse_length(*text) || (has_figures && !paper.sizes.contains(size_name_meant(*text)))) {
        size = read_paper_length(node, findings);
    } else {
        unknown_size(node.spot, *text, paper, findings);
    }
    if (size && *size < 1_pt) {
        findings.error(node.spot, "zero-size", phrase("`{}` is too small to be read", *text),
                       phrase("write 1pt or more"));
        return std::nullopt;
    }
    return size;
}

std::vector<MapShape> look_maps() {
    return {kFont, kBase, kStyle, kBody, kCrosshead, styles_shape()};
}

}  // namespace banxin
