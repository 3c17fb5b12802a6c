#include "compare/version/line_looks.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "display/dump.h"

namespace banxin {
namespace {

std::string_view word_of(RuleKind kind) {
    constexpr auto kWords =
        std::to_array<std::string_view>({"none", "single", "double", "thick-thin", "dotted", "dashed", "wave"});
    return kWords[static_cast<std::size_t>(kind)];
}

std::string_view word_of(Corner corner) {
    constexpr auto kWords = std::to_array<std::string_view>({"square", "round", "notched", "fret", "petal"});
    return kWords[static_cast<std::size_t>(corner)];
}

std::string shade_words(const Shade& shade) {
    return shade.percent == 100 ? shade.ink.value : fmt::format("{} {}%", shade.ink.value, shade.percent);
}

std::string side_words(const BoxSides& sides) {
    std::string words;
    const auto add = [&](bool is_drawn, const char* word) {
        if (is_drawn) words += (words.empty() ? "" : " ") + std::string(word);
    };
    add(sides.top, "top");
    add(sides.right, "right");
    add(sides.bottom, "bottom");
    add(sides.left, "left");
    return words;
}

}  // namespace

LookWords look_of(const RuleLook& look) {
    if (look.kind == RuleKind::none) return {{LookAspect::line, std::string(word_of(look.kind))}};
    return {{LookAspect::line, std::string(word_of(look.kind))},
            {LookAspect::line_weight, in_points(look.weight) + "pt"},
            {LookAspect::line_ink, shade_words(look.ink)}};
}

LookWords look_of(const BoxStyle& style) {
    LookWords look = look_of(style.line);
    if (!style.sides.all()) look[LookAspect::sides] = side_words(style.sides);
    if (style.corner != Corner::square) look[LookAspect::corner] = word_of(style.corner);
    if (style.has_ground()) look[LookAspect::ground] = shade_words(style.ground);
    if (style.has_bar()) look[LookAspect::bar] = shade_words(style.bar);
    return look;
}

}  // namespace banxin
