#include "read/house/write_box.h"

#include <fmt/format.h>

#include "read/house/box_words.h"
#include "read/house/read_rule.h"

namespace banxin {

namespace {

std::string written_shade(const Shade& shade) {
    return shade.percent == 100 ? shade.ink.value : fmt::format("{} {}%", shade.ink.value, shade.percent);
}

void write_rule(YamlWriter& yaml, const RuleLook& look) {
    yaml.open_short_map();
    yaml.key("kind");
    yaml.choice(word_for(look.kind));
    if (look.weight > Length()) {
        yaml.key("weight");
        yaml.text(in_written_points(look.weight));
    }
    yaml.key("ink");
    yaml.text(written_shade(look.ink));
    yaml.close_map();
}

void write_sides(YamlWriter& yaml, const BoxSides& sides) {
    yaml.key("sides");
    yaml.open_short_list();
    for (const auto& [word, side] : kBoxSides) {
        if (sides.*side) yaml.choice(word);
    }
    yaml.close_list();
}

void write_padding(YamlWriter& yaml, const BoxStyle& box) {
    yaml.key("padding");
    yaml.open_short_map();
    yaml.key_of("the padding", "sides");
    yaml.text(fmt::format("{}.{}字", box.half_cells / 2, box.half_cells % 2 * 5));
    yaml.key("above");
    yaml.text(fmt::format("{}行", box.lines_above));
    yaml.key_of("the padding", "below");
    yaml.text(fmt::format("{}行", box.lines_below));
    yaml.close_map();
}

/// A ground, where there is one.
void write_ground(YamlWriter& yaml, std::string_view key, const Shade& shade) {
    if (shade == Shade{InkName{"black"}, 0}) return;
    yaml.key(key);
    if (shade.percent == 0)
        yaml.choice("none");
    else
        yaml.text(written_shade(shade));
}

}  // namespace

std::string in_written_points(Length length) {
    constexpr std::int64_t kMicro = 1'000'000;
    const std::int64_t micro = scaled(Length::emu(length.in_emu()), kMicro, Length::kPerPoint).in_emu();
    std::string decimals = fmt::format("{:06}", micro % kMicro);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    const std::string whole = std::to_string(micro / kMicro);
    return decimals.empty() ? whole + "pt" : whole + "." + decimals + "pt";
}

void write_box(YamlWriter& yaml, const BoxStyle& box) {
    yaml.open_map();
    yaml.key("line");
    write_rule(yaml, box.line);
    if (!box.sides.all()) write_sides(yaml, box.sides);
    if (box.corner != Corner::square) {
        yaml.key("corner");
        yaml.choice(word_for(box.corner, kCorners));
    }
    write_padding(yaml, box);
    write_ground(yaml, "tint", box.ground);
    write_ground(yaml, "bar", box.bar);
    if (box.head != HeadAlign::as_template) {
        yaml.key("head");
        yaml.choice(word_for(box.head, kHeadAligns));
    }
    yaml.close_map();
}

}  // namespace banxin
