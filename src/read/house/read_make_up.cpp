#include "read/house/read_make_up.h"

#include <algorithm>

#include "model/make_up_term.h"
#include "read/house/house_boxes.h"
#include "read/house/house_words.h"
#include "read/house/read_box.h"
#include "read/house/read_inks.h"
#include "read/house/read_wording.h"
#include "read/yaml/choice_words.h"
#include "read/yaml/inherit.h"
#include "read/yaml/nearest_word.h"
#include "read/yaml/yes_no.h"

namespace banxin {

namespace {

const MapShape kRules{phrase("the rules"), {"column", "across", "jump_head"}};
const MapShape kPointers{phrase("the pointers"), {"title", "numbered", "summary", "page", "label", "box"}};
const MapShape kSection{phrase("a section"), {"ink", "folio"}};

const Choices<PointerLook::Page> kPages{
    {"words", PointerLook::Page::words}, {"flush", PointerLook::Page::flush}, {"leader", PointerLook::Page::leader}};

const MapShape& named_box_shape() {
    static const MapShape shape = [] {
        MapShape all{phrase("a box"), box_keys()};
        all.keys.insert(all.keys.begin(), "from");
        return all;
    }();
    return shape;
}

// A map whose keys are the editor's own names.
const std::vector<YamlEntry>* named_entries(const YamlNode& node, const Phrase& what, Findings& findings) {
    if (node.kind == YamlKind::map) return &node.entries;
    findings.error(node.spot, "not-a-map", phrase("{} are written as names with values", what));
    return nullptr;
}

/// A map with a key for each of the rules, and with keys that are none.
template <typename Named>
MapShape with_rules(MapShape shape, const std::vector<Named>& rules) {
    for (const Named& named : rules) shape.keys.emplace_back(named.id);
    return shape;
}

MapShape make_up_shape() {
    MapShape shape{phrase("the rules of make-up"), {"weights"}};
    return with_rules(std::move(shape), make_up_rules());
}

MapShape copy_shape() {
    return with_rules({phrase("the rules of copy"), {}}, copy_rules());
}

MapShape weights_shape() {
    return {phrase("the weights of make-up"), make_up_terms()};
}

/// Rules by their ids, to be switched on and off one by one.
struct Switches {
    MapShape shape;
    const YamlNode& node;
};

/// The words of a switch; in Chinese one switches on and off.
FileWord switch_word(const std::string& english, std::string_view chinese) {
    FileWord word = word_of(choice_words(), english);
    show_first(word, chinese);
    return word;
}

std::optional<bool> read_switch(const YamlNode& node, Findings& findings) {
    if (node.kind != YamlKind::text || is_choice(node, "yes") || is_choice(node, "no"))
        return read_choice<bool>(node, kYesNo, findings);
    const std::vector<FileWord> words{switch_word("yes", "开"), switch_word("no", "关")};
    findings.error(node.spot, "unknown-choice", phrase("`{}` is not known here", node.text),
                   phrase("choose {}", any_word(words)));
    return std::nullopt;
}

template <typename House, typename Named>
void read_switches(House& house, const std::vector<Named>& rules, const Switches& switches, Findings& findings) {
    if (is_choice(switches.node, "none") || is_choice(switches.node, "no")) {
        for (const Named& named : rules) house.off.insert(named.rule);
        return;
    }
    const auto map = open_map(switches.node, switches.shape, findings);
    if (!map) return;
    for (const Named& named : rules) {
        bool asked = house.asks(named.rule);
        read_into(asked, map->find(named.id), read_switch, findings);
        house.off.erase(named.rule);
        if (!asked) house.off.insert(named.rule);
    }
}

/// `1.2` in thousandths.
std::optional<int> read_weight_factor(const YamlNode& node, Findings& findings) {
    constexpr int kMostTimes = 100;
    const auto text = read_text(node, findings);
    if (!text) return std::nullopt;
    const std::size_t point = std::min(text->find('.'), text->size());
    std::string digits = text->substr(0, point);
    std::string decimals = point < text->size() ? text->substr(point + 1) : "";
    const bool plain = !digits.empty() && digits.size() <= 3 && decimals.size() <= 3 &&
                       (digits + decimals).find_first_not_of("0123456789") == std::string::npos;
    decimals.resize(3, '0');
    const int thousandths = plain ? std::stoi(digits + decimals) : -1;
    if (plain && thousandths <= kMostTimes * 1000) return thousandths;
    findings.error(node.spot, "not-a-weight", phrase("`{}` is no weight", *text),
                   phrase("write how many times as much it counts: 1.2, 0.5, 0; {} at most", kMostTimes));
    return std::nullopt;
}

void read_weights(MakeUpHouse& house, const YamlNode& node, Findings& findings) {
    const MapShape shape = weights_shape();
    const auto map = open_map(node, shape, findings);
    if (!map) return;
    for (const std::string& term : make_up_terms()) {
        const auto* weight = map->find(term);
        const auto factor = weight == nullptr ? std::nullopt : read_weight_factor(*weight, findings);
        if (factor) house.weights[term] = *factor;
    }
}

}  // namespace

ReadInk inks_of(const Paper& paper) {
    return [&paper](const YamlNode& node, Findings& findings) -> std::optional<InkName> {
        return read_ink_or_section(node, paper, findings);
    };
}

bool know_box(const std::string& name, const SourceSpot& spot, const Paper& paper, Findings& findings) {
    if (paper.boxes.contains(name)) return true;
    std::vector<std::string> names;
    for (const auto& [own, box] : paper.boxes) names.push_back(own);
    const std::vector<FileWord> known = words_of(box_words(), names);
    const Phrase guess = did_you_mean(name, known);
    findings.error(spot, "unknown-box", phrase("the paper has no box `{}`", name),
                   guess.empty() ? phrase("`boxes` has {}", all_words(known)) : guess);
    return false;
}

void read_rules(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kRules, findings);
    if (!map) return;
    if (const auto* column = map->find("column")) read_rule(paper.rules.column, *column, inks_of(paper), findings);
    if (const auto* across = map->find("across")) read_rule(paper.rules.across, *across, inks_of(paper), findings);
    if (const auto* over = map->find("jump_head")) {
        read_rule(paper.rules.jump_head.emplace(), *over, inks_of(paper), findings);
    }
}

void read_boxes(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto* entries = named_entries(node, phrase("boxes"), findings);
    if (entries == nullptr) return;
    const auto known = [&](const std::string& name) { return paper.boxes.contains(box_called(name)); };
    const auto is_same = [](const std::string& a, const std::string& b) { return box_called(a) == box_called(b); };
    for (const YamlEntry* entry : bases_first(*entries, {known, is_same}, findings)) {
        const auto map = open_map(entry->value, named_box_shape(), findings);
        if (!map) continue;
        const std::string name = box_called(entry->key);
        BoxStyle box = known(name) ? paper.boxes.at(name) : BoxStyle{};
        const std::string from = box_called(from_of(entry->value));
        if (!from.empty() && known(from)) box = paper.boxes.at(from);
        read_box(box, *map, inks_of(paper), findings);
        paper.boxes[name] = box;
    }
}

void read_pointers(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kPointers, findings);
    if (!map) return;
    PointerLook& look = paper.pointers;
    read_into(look.title, map->find("title"), read_text, findings);
    read_into(look.numbered, map->find("numbered"), read_choice<bool>, kYesNo, findings);
    read_into(look.summary, map->find("summary"), read_choice<bool>, kYesNo, findings);
    read_into(look.page, map->find("page"), read_choice<PointerLook::Page>, kPages, findings);
    read_into(look.label, map->find("label"), read_wording, findings);
    const auto* box = map->find("box");
    if (box == nullptr) return;
    const auto name = read_text(*box, findings);
    if (name && know_box(box_called(*name), box->spot, paper, findings)) look.box = box_called(*name);
}

void read_sections(Paper& paper, const YamlNode& node, Findings& findings) {
    const auto* entries = named_entries(node, phrase("sections"), findings);
    if (entries == nullptr) return;
    for (const YamlEntry& entry : *entries) {
        const auto map = open_map(entry.value, kSection, findings);
        if (!map) continue;
        SectionLook& look = paper.sections[entry.key];
        read_into(look.ink, map->find("ink"), read_ink_name, paper, findings);
        read_into(look.folio, map->find("folio"), read_ink_name, paper, findings);
    }
}

void read_make_up(MakeUpHouse& house, const YamlNode& node, Findings& findings) {
    read_switches(house, make_up_rules(), {make_up_shape(), node}, findings);
    for (const YamlEntry& entry : node.entries) {
        if (means(key_words(), entry.key, "weights")) read_weights(house, entry.value, findings);
    }
}

void read_copy(CopyHouse& house, const YamlNode& node, Findings& findings) {
    read_switches(house, copy_rules(), {copy_shape(), node}, findings);
}

std::vector<MapShape> make_up_maps() {
    return {kRules, kPointers, kSection, named_box_shape(), make_up_shape(), weights_shape(), copy_shape()};
}

}  // namespace banxin
