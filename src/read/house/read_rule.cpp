#include "read/house/read_rule.h"

#include "read/house/quarter_points.h"
#include "read/house/tint_slip.h"
#include "read/yaml/length_examples.h"

namespace banxin {

namespace {

constexpr Bounds kPercent{1, 100};
constexpr Length kHeaviest = 6_pt;

const MapShape kRule{phrase("a rule"), {"kind", "weight", "ink"}};

/// A kind as editors call it, and how strong it is unless they say.
struct RuleWord {
    RuleKind kind;
    Length weight;
};

const Choices<RuleWord> kRuleWords{{"hairline", {RuleKind::single, quarter_points(1)}},
                                   {"thin", {RuleKind::single, quarter_points(2)}},
                                   {"thick", {RuleKind::single, quarter_points(6)}},
                                   {"double", {RuleKind::double_line, quarter_points(1)}},
                                   {"thick-thin", {RuleKind::thick_thin, quarter_points(6)}},
                                   {"dotted", {RuleKind::dotted, quarter_points(4)}},
                                   {"dashed", {RuleKind::dashed, quarter_points(2)}},
                                   {"wave", {RuleKind::wave, quarter_points(2)}},
                                   {"none", {RuleKind::none, Length()}}};

const Choices<InkName> kInkWords{{"section", InkName{"section"}}, {"paper", InkName{"paper"}}};

void read_kind(RuleLook& look, const YamlNode& node, Findings& findings) {
    const auto named = read_choice(node, kRuleWords, findings);
    if (!named) return;
    look.kind = named->kind;
    look.weight = named->weight;
}

void read_weight(RuleLook& look, const YamlNode& node, Findings& findings) {
    const auto weight = read_paper_length_like("0.5pt", node, findings);
    if (!weight) return;
    if (*weight < quarter_points(1) || *weight > kHeaviest) {
        return findings.error(node.spot, "number-out-of-range", phrase("`{}` is no weight for a rule", node.text),
                              phrase("newsprint holds 0.25pt to 6pt"));
    }
    look.weight = *weight;
}

}  // namespace

std::string_view word_for(RuleKind kind) {
    for (const auto& [word, named] : kRuleWords) {
        if (named.kind == kind) return word;
    }
    return {};
}

std::optional<InkName> ink_word(const YamlNode& node) {
    for (const auto& [word, ink] : kInkWords) {
        if (is_choice(node, word)) return ink;
    }
    return std::nullopt;
}

std::optional<InkName> read_any_ink(const YamlNode& node, Findings& findings) {
    if (const auto word = ink_word(node)) return word;
    const auto name = read_text(node, findings);
    return name ? std::optional(InkName{*name}) : std::nullopt;
}

std::optional<Shade> read_shade(const YamlNode& node, const ReadInk& ink, Findings& findings) {
    if (!read_text(node, findings)) return std::nullopt;
    if (const auto slip = tint_slip(node.text); slip && slip->has_sign) {
        findings.error(node.spot, "unknown-ink", phrase("`{}` is not how a tint is written", node.text),
                       how_to_write_tint(*slip));
        return std::nullopt;
    }
    YamlNode name = node;
    Shade shade;
    const std::size_t space = node.text.rfind(' ');
    if (node.text.ends_with('%') && space != std::string::npos) {
        YamlNode percent = node;
        percent.text = node.text.substr(space + 1, node.text.size() - space - 2);
        const auto read = read_whole(percent, kPercent, findings);
        if (!read) return std::nullopt;
        shade.percent = *read;
        name.text = node.text.substr(0, node.text.find_last_not_of(' ', space) + 1);
    }
    const auto known = ink(name, findings);
    if (!known) return std::nullopt;
    shade.ink = *known;
    return shade;
}

void read_rule(RuleLook& look, const YamlNode& node, const ReadInk& ink, Findings& findings) {
    if (node.kind == YamlKind::text) return read_kind(look, node, findings);
    const auto map = open_map(node, kRule, findings);
    if (!map) return;
    if (const auto* kind = map->find("kind")) read_kind(look, *kind, findings);
    if (const auto* weight = map->find("weight")) read_weight(look, *weight, findings);
    read_into(look.ink, map->find("ink"), read_shade, ink, findings);
}

std::vector<MapShape> rule_maps() {
    return {kRule};
}

}  // namespace banxin
