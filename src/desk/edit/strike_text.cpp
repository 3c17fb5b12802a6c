// What is taken out is what is written between the first and the last of the characters; whether that was the words and
// nothing else is not argued but tried: the manuscript is read again, and has to have the text that was to be left.
#include "desk/edit/strike_text.h"

#include "base/unicode.h"
#include "files/memory_files.h"
#include "read/story/read_story.h"
#include "read/text/splices.h"

namespace banxin {
namespace {

/// A block's character in the story's text.
struct CharacterPlace {
    const Block* block = nullptr;
    int character = 0;
};

int count_of(const Block& block) {
    int count = 0;
    for (const Stretch& stretch : block.spans) count += static_cast<int>(to_utf32(stretch.text).size());
    return count;
}

std::optional<CharacterPlace> place_of(const Story& story, int offset) {
    for (const Block& block : story.body) {
        const int count = count_of(block);
        if (offset < count) return CharacterPlace{&block, offset};
        offset -= count + 1;  // a line feed ends a block
        if (offset < 0) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::size_t> byte_of(const Story& story, int offset, const SourceText& manuscript) {
    const auto place = place_of(story, offset);
    return place ? byte_at(manuscript, spot_of(*place->block, place->character)) : std::nullopt;
}

std::size_t character_end(std::string_view text, std::size_t at) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    return at;
}

tl::unexpected<Failure> cannot_be_struck(const Story& story) {
    return refused_edit(story.headline_spot, "not-struck", phrase("these words cannot be taken out alone"),
                        phrase("strike them in the manuscript"));
}

/// The text of a manuscript that is read as the story was.
std::optional<std::string> text_as_read(const Story& story, const std::string& manuscript) {
    const MemoryFiles nothing;
    PictureStore pictures{Cache("")};
    const auto read = read_draft({nothing, pictures}, {story.file, manuscript, "pictures"});
    return read ? std::optional(plain_text(read->story)) : std::nullopt;
}

}  // namespace

std::optional<ManuscriptRange> range_in_manuscript(const Story& story, TextRange range, const SourceText& manuscript) {
    if (range.empty()) return std::nullopt;
    const auto from = byte_of(story, range.from.value, manuscript);
    const auto last = byte_of(story, range.until.value - 1, manuscript);
    if (!from || !last || *last < *from) return std::nullopt;
    return ManuscriptRange{*from, character_end(manuscript.text, *last)};
}

Result<std::string> struck(const Story& story, TextRange range, const std::string& manuscript) {
    const auto source = clean_text(story.file, manuscript);
    if (!source) return tl::unexpected(source.error());
    const auto written = range_in_manuscript(story, range, *source);
    if (!written) return cannot_be_struck(story);
    std::string without = spliced(manuscript, {{written->from, written->until, {}}});
    std::u32string left = to_utf32(plain_text(story));
    left.erase(static_cast<std::size_t>(range.from.value), static_cast<std::size_t>(range.count()));
    const auto text = text_as_read(story, without);
    if (!text || to_utf32(*text) != left) return cannot_be_struck(story);
    return without;
}

}  // namespace banxin
