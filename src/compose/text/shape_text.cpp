#include "compose/text/shape_text.h"

#include "compose/text/annotate.h"
#include "compose/text/block_look.h"
#include "compose/text/keep_phrases.h"
#include "compose/text/shape_block.h"

namespace banxin {
namespace {

/// Where an end mark stands: behind the last block that is neither credit nor crosshead.
std::size_t last_running_block(std::span<const Block> body) {
    std::size_t last = body.size();
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (body[i].kind != BlockKind::credit && body[i].kind != BlockKind::crosshead) last = i;
    }
    return last;
}

/// A block between what the engine writes before and behind it.
std::vector<StyledStretch> styled_stretches(const Block& block, const BlockLook& look, std::string_view end_mark,
                                            const Paper& paper) {
    std::vector<StyledStretch> stretches;
    if (!block.marker.empty()) {
        stretches.push_back({block.marker, look.style.font, look.style.size, look.style.ink, true});
    }
    for (const Stretch& stretch : block.spans) stretches.push_back(styled(stretch, look.style, paper));
    if (!end_mark.empty()) stretches.push_back({end_mark, paper.body.text.font, look.style.size, look.style.ink, true});
    return stretches;
}

}  // namespace

ShapedText shape_story(std::span<const Block> body, const House& house) {
    ShapedText text = empty_text(house.type_case);
    const std::size_t last = last_running_block(body);
    for (std::size_t i = 0; i < body.size(); ++i) {
        const Block& block = body[i];
        const BlockLook look = look_of(block, i == 0 ? BlockPlace::first : BlockPlace::later, house.paper);
        const std::string_view end_mark = i == last ? std::string_view(house.paper.end_mark) : std::string_view();
        const std::vector<StyledStretch> stretches = styled_stretches(block, look, end_mark, house.paper);
        const ShapedBlock shaped{block.kind, 0, 0, look.first_indent, look.indent, look.align, look.style.lines};
        shape_block(text, {stretches, shaped, house.paper.language}, house.type_case);
        if (block.kind == BlockKind::crosshead && !stretches.empty()) keep_phrases(text, house.paper.language);
        if (!stretches.empty()) annotate(text, block.annotations, {stretches.front().role, house.type_case});
    }
    text.units.shrink_to_fit();  // a story's text stays as long as the edition, and units are most of it
    text.glyphs.shrink_to_fit();
    return text;
}

ShapedText shape_stretches(std::span<const Stretch> stretches, const TextStyle& style, const House& house) {
    ShapedText text = empty_text(house.type_case);
    std::vector<StyledStretch> in_style;
    for (const Stretch& stretch : stretches) in_style.push_back(styled(stretch, style, house.paper));
    const ShapedBlock block{BlockKind::paragraph, 0, 0, Length(), Length(), style.align, style.lines};
    shape_block(text, {in_style, block, house.type_case.language}, house.type_case);
    return text;
}

}  // namespace banxin
