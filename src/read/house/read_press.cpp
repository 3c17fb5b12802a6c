#include "read/house/read_press.h"

#include <filesystem>

#include "read/house/read_look.h"

namespace banxin {
namespace {

const MapShape kPress{phrase("the press"), {"profile", "ink_limit", "screen", "limits"}};
const MapShape kLimits{phrase("the limits"),
                       {"smallest_type", "smallest_type_two_inks", "smallest_type_three_inks", "smallest_reversed",
                        "smallest_reversed_two_inks", "least_reversed_ground", "darkest_ground", "thinnest_rule",
                        "thinnest_tinted_rule", "least_tint", "least_ppi", "good_ppi"}};

/// A whole number with its unit right behind it: 220%.
struct Measured {
    std::string unit;
    Bounds bounds;
};

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

void read_profile(PressSettings& press, const YamlNode& node, Findings& findings) {
    const auto file = read_text(node, findings);
    if (!file) return;
    press.profile = (std::filesystem::path(node.spot.file).parent_path() / *file).string();
    press.profile_spot = node.spot;
}

void read_limits(Paper& paper, const YamlNode& node, Findings& findings) {
    PreflightLimits& limits = paper.press.limits;
    const auto map = open_map(node, kLimits, findings);
    if (!map) return;
    const auto length = [&](Length& target, const char* key) {
        read_into(target, map->find(key), read_paper_length, findings);
    };
    const auto type = [&](Length& target, const char* key) {
        read_into(target, map->find(key), read_size, paper, findings);
    };
    const auto percent = [&](int& target, const char* key) {
        read_into(target, map->find(key), read_measured, Measured{"%", {0, 100}}, findings);
    };
    const auto ppi = [&](int& target, const char* key) {
        read_into(target, map->find(key), read_measured, Measured{"ppi", {1, 1200}}, findings);
    };
    type(limits.smallest_type, "smallest_type");
    type(limits.smallest_type_two_inks, "smallest_type_two_inks");
    type(limits.smallest_type_three_inks, "smallest_type_three_inks");
    type(limits.smallest_reversed, "smallest_reversed");
    type(limits.smallest_reversed_two_inks, "smallest_reversed_two_inks");
    percent(limits.least_reversed_ground, "least_reversed_ground");
    percent(limits.darkest_ground, "darkest_ground");
    length(limits.thinnest_rule, "thinnest_rule");
    length(limits.thinnest_tinted_rule, "thinnest_tinted_rule");
    percent(limits.least_tint, "least_tint");
    ppi(limits.least_ppi, "least_ppi");
    ppi(limits.good_ppi, "good_ppi");
}

}  // namespace

void read_press(Paper& paper, const YamlNode& node, Findings& findings) {
    PressSettings& press = paper.press;
    const auto map = open_map(node, kPress, findings);
    if (!map) return;
    if (const auto* profile = map->find("profile")) read_profile(press, *profile, findings);
    read_into(press.ink_limit, map->find("ink_limit"), read_measured, Measured{"%", {160, 400}}, findings);
    read_into(press.screen, map->find("screen"), read_measured, Measured{"lpi", {50, 200}}, findings);
    if (const auto* limits = map->find("limits")) read_limits(paper, *limits, findings);
}

std::vector<MapShape> press_maps() {
    return {kPress, kLimits};
}

}  // namespace banxin
