#include "read/house/read_head_look.h"

#include "read/house/house_words.h"
#include "read/house/read_look.h"
#include "read/house/read_make_up.h"

namespace banxin {

namespace {

std::optional<FontRole> read_any_font(const YamlNode& node, Findings& findings) {
    const auto name = read_text(node, findings);
    return name ? std::optional(font_called(*name)) : std::nullopt;
}

}  // namespace

LookNames names_of(const Paper& paper) {
    const auto font = [&paper](const YamlNode& node, Findings& findings) {
        return read_font_role(node, paper, findings);
    };
    return {font, inks_of(paper)};
}

LookNames any_names() {
    return {read_any_font, read_any_ink};
}

void read_part_look(PartLook& look, const YamlMap& map, const LookNames& names, Findings& findings) {
    if (const auto* font = map.find("font")) look.font = names.font(*font, findings);
    if (const auto* ink = map.find("ink")) look.ink = names.ink(*ink, findings);
}

}  // namespace banxin
