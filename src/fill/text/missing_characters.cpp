#include "fill/text/missing_characters.h"

namespace banxin {

std::vector<MissingCharacter> missing_characters(const Story& story, const ShapedText& text) {
    std::vector<MissingCharacter> out;
    for (const MissingGlyph& missing : text.missing) {
        const TextOffset start = text.units[text.blocks[missing.block].first_unit].offset;
        out.push_back(
            {story.id, missing.character, spot_of(story.body.at(missing.block), missing.offset.value - start.value)});
    }
    return out;
}

}  // namespace banxin
