#include "compose/text/block_look.h"

namespace banxin {

StyledStretch styled(const Stretch& stretch, const TextStyle& base, const Paper& paper) {
    StyledStretch out{stretch.text, base.font, base.size, base.ink};
    switch (stretch.emphasis) {
        case Emphasis::bold:
            out.role = paper.body.bold;
            break;
        case Emphasis::emphasis:
            out.role = paper.body.emphasis;
            break;
        case Emphasis::dateline:
            out.role = paper.style(TextKind::dateline).font;
            break;
        case Emphasis::none:
            break;
    }
    return out;
}

BlockLook look_of(const Block& block, BlockPlace place, const Paper& paper) {
    const Length indent = paper.body.indent.of(paper.body.text.size);
    switch (block.kind) {
        case BlockKind::crosshead:
            return {paper.style(TextKind::crosshead), Length(), Length(), paper.style(TextKind::crosshead).align};
        case BlockKind::credit:
            return {paper.style(TextKind::credit), Length(), Length(), Align::right};
        case BlockKind::quote:
            return {paper.style(TextKind::quote), indent, indent, Align::justify};
        case BlockKind::list_item:
            return {paper.style(TextKind::list), Length(), Length(), Align::justify};
        case BlockKind::paragraph:
            break;
    }
    return {place == BlockPlace::first ? paper.style(TextKind::lead) : paper.body.text, indent, Length(),
            Align::justify};
}

}  // namespace banxin
