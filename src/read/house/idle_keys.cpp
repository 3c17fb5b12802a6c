#include "read/house/idle_keys.h"

namespace banxin {
namespace {

Phrase who_aligns_running_text() {
    return phrase("it stands in lines that are justified; only crossheads and what stands alone is aligned");
}

Phrase who_aligns_furniture() {
    return phrase("furniture places its words itself");
}

/// What decides where such text stands in its line; empty where its style does.
Phrase who_aligns(TextKind kind, const YamlNode& align) {
    switch (kind) {
        case TextKind::headline:
        case TextKind::kicker:
        case TextKind::deck:
            return is_choice(align, "left") ? Phrase()
                                            : phrase("a layout says it of each head: `head: {{align: left}}`");
        case TextKind::ear:
            return phrase("edition.yaml says it of each ear: `ear: {{align: left}}`");
        case TextKind::masthead:
        case TextKind::masthead_line:
        case TextKind::folio:
        case TextKind::imprint:
            return who_aligns_furniture();
        case TextKind::body:
        case TextKind::lead:
        case TextKind::quote:
        case TextKind::list:
        case TextKind::byline:
        case TextKind::dateline:
        case TextKind::credit:
        case TextKind::drop_cap:
        case TextKind::summary:
        case TextKind::caption:
            return is_choice(align, "justify") ? Phrase() : who_aligns_running_text();
        case TextKind::pointer:
            return phrase("pointers stand flush left; `pointers` says how their pages do");
        default:
            return {};
    }
}

/// What decides how large such text is; empty where its style does.
Phrase who_sizes(TextKind kind) {
    switch (kind) {
        case TextKind::headline:
        case TextKind::kicker:
        case TextKind::deck:
            return phrase("a head's grade says it, `headlines: {{grades: …}}`, or the layout of each head, `size`");
        case TextKind::drop_cap:
            return phrase("a large first character is as high as its lines: `drop_cap: 3` in the story's head");
        case TextKind::dateline:
            return phrase("a dateline is as large as the text that it begins");
        case TextKind::masthead:
            return phrase("the name is as large as the masthead has room for");
        default:
            return {};
    }
}

}  // namespace

void find_idle_keys(TextKind kind, const YamlMap& map, Findings& findings) {
    const auto tell = [&](const char* key, const YamlNode& node, Phrase why) {
        if (!why.empty())
            findings.warning(node.spot, "style-key-idle", phrase("`{}` changes nothing here", map.word(key)),
                             std::move(why));
    };
    if (const YamlNode* align = map.find("align")) tell("align", *align, who_aligns(kind, *align));
    if (const YamlNode* size = map.find("size")) tell("size", *size, who_sizes(kind));
}

}  // namespace banxin
