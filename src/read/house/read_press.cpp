#include "read/house/read_press.h"

#include <filesystem>

#include "model/press_name.h"
#include "read/house/read_look.h"
#include "read/house/read_measured.h"
#include "read/house/read_plates.h"

namespace banxin {
namespace {

const MapShape kPress{phrase("the press"),
                      {"profile", "ink_limit", "over_limit", "screen", "limits", "ads", "name", "plates"}};
const MapShape kArt{phrase("colours of art"), {"black_within", "grey_within"}};
const Choices<MonoRule> kMonoRules{{"convert", MonoRule::convert}, {"refuse", MonoRule::refuse}};
const MapShape kLimits{
    phrase("the limits"),
    {"smallest_type", "smallest_type_two_inks", "smallest_type_three_inks", "smallest_reversed",
     "smallest_reversed_two_inks", "least_reversed_ground", "darkest_ground", "thinnest_rule", "thinnest_tinted_rule",
     "least_tint", "least_ppi", "good_ppi", "least_line_ppi", "good_line_ppi"}};

void read_profile(PressSettings& press, const YamlNode& node, Findings& findings) {
    const auto file = read_text(node, findings);
    if (!file) return;
    press.profile = (std::filesystem::path(node.spot.file).parent_path() / *file).string();
    press.profile_spot = node.spot;
}

void read_name(PressSettings& press, const YamlNode& node, Findings& findings) {
    const auto pattern = read_text(node, findings);
    if (!pattern) return;
    press.name = *pattern;
    const std::string wrong = wrong_place_in(*pattern);
    if (wrong.empty()) return;
    findings.error(node.spot, "press-name-place",
                   wrong == "page" ? phrase("`{}` would give all pages one name", *pattern)
                                   : phrase("`{{{}}}` stands for nothing in a file's name", wrong),
                   phrase("places are {{code}}, {{date:%Y%m%d}}, {{section}}, {{page:03}}, {{edition}}, {{version}}"));
}

/// On top of what `limits` are already.
void read_limits(PreflightLimits& limits, const Paper& paper, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kLimits, findings);
    if (!map) return;
    const auto length = [&](Length& target, const char* key) {
        read_into(target, map->find(key), read_paper_length, findings);
    };
    const auto type = [&](Length& target, const char* key) {
        read_into(target, map->find(key), read_size, paper, findings);
    };
    const auto percent = [&](int& target, const char* key) {
        read_into(target, map->find(key), read_measured, Measured{"%", {0, 100}, target}, findings);
    };
    const auto ppi = [&](int& target, const char* key) {
        read_into(target, map->find(key), read_measured, Measured{"ppi", {1, 2540}, target}, findings);
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
    ppi(limits.least_line_ppi, "least_line_ppi");
    ppi(limits.good_line_ppi, "good_line_ppi");
}

}  // namespace

void read_press(Paper& paper, const YamlNode& node, Findings& findings) {
    PressSettings& press = paper.press;
    const auto map = open_map(node, kPress, findings);
    if (!map) return;
    if (const auto* profile = map->find("profile")) read_profile(press, *profile, findings);
    read_into(press.ink_limit, map->find("ink_limit"), read_measured, Measured{"%", {160, 400}, press.ink_limit},
              findings);
    read_into(press.screen, map->find("screen"), read_measured, Measured{"lpi", {50, 200}, press.screen}, findings);
    if (const auto* limits = map->find("limits")) read_limits(press.limits, paper, *limits, findings);
    press.ads = press.limits;
    if (const auto* ads = map->find("ads")) read_limits(press.ads, paper, *ads, findings);
    if (const auto* name = map->find("name")) read_name(press, *name, findings);
    PlateHouse read_apart;
    read_plate_keys(read_apart, *map, findings);
}

void read_colour_rules(Paper& paper, const YamlMap& map, Findings& findings) {
    read_into(paper.mono, map.find("mono"), read_choice<MonoRule>, kMonoRules, findings);
    const auto* node = map.find("art");
    const auto art = node == nullptr ? std::nullopt : open_map(*node, kArt, findings);
    if (!art) return;
    read_into(paper.art.black_within, art->find("black_within"), read_whole, Bounds{0, 127}, findings);
    read_into(paper.art.grey_within, art->find("grey_within"), read_whole, Bounds{0, 127}, findings);
}

std::vector<MapShape> press_maps() {
    return {kPress, kLimits, kArt};
}

}  // namespace banxin
