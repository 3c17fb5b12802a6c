#include "desk/session/manuscript_places.h"

#include <algorithm>

#include "base/unicode.h"
#include "model/caption_text.h"
#include "model/element_text.h"
#include "read/story/front_matter.h"

namespace banxin {
namespace {

bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

int characters_of(const Block& block) {
    int count = 0;
    for (const Stretch& stretch : block.spans) count += static_cast<int>(to_utf32(stretch.text).size());
    return count;
}

/// The byte of a text's n-th character from a byte on.
std::size_t byte_behind(std::string_view text, std::size_t byte, int characters) {
    while (characters > 0 && byte < text.size()) {
        ++byte;
        while (byte < text.size() && !starts_character(text[byte])) ++byte;
        --characters;
    }
    return byte;
}

template <typename T>
const T* item_at(const std::vector<T>& all, int item) {
    const auto index = static_cast<std::size_t>(item);
    return index < all.size() ? &all[index] : nullptr;
}

std::optional<std::size_t> place_at(const std::vector<std::optional<std::size_t>>& places, TextOffset character) {
    const auto index = static_cast<std::size_t>(character.value);
    return index < places.size() ? places[index] : std::nullopt;
}

}  // namespace

ManuscriptPlaces::ManuscriptPlaces(const Story& story, const Paper& paper, SourceText manuscript)
    : story_(story), paper_(paper), manuscript_(std::move(manuscript)), lines_{0} {
    const std::string& text = manuscript_.text;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        lines_.push_back(at + 1);
    Findings ignored;
    head_ = read_front_matter(manuscript_, ignored).copy;
    body_ = written_at(story.body);
    if (story.facts) facts_ = written_at(story.facts->body);
}

std::optional<std::size_t> ManuscriptPlaces::byte_at_spot(const SourceSpot& spot) const {
    const auto line = static_cast<std::size_t>(spot.line);
    if (spot.line < 1 || line > lines_.size()) return std::nullopt;
    return byte_behind(manuscript_.text, lines_[line - 1], spot.column - 1);
}

int ManuscriptPlaces::character_at(std::size_t byte) const {
    const auto end = manuscript_.text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, manuscript_.text.size()));
    return static_cast<int>(std::count_if(manuscript_.text.begin(), end, starts_character));
}

std::vector<std::optional<std::size_t>> ManuscriptPlaces::written_at(const std::vector<Block>& blocks) const {
    std::vector<std::optional<std::size_t>> places;
    for (const Block& block : blocks) {
        const int count = characters_of(block);
        for (int i = 0; i < count; ++i) places.push_back(byte_at_spot(banxin::spot_of(block, i)));
        places.emplace_back();
    }
    return places;
}

/// Words of the head by what is written there; others wherever they stand.
std::optional<std::size_t> ManuscriptPlaces::in_words(const std::string& written, int character) const {
    const std::u32string words = to_utf32(written);
    const auto piece = std::ranges::find(head_, words, &CopyPiece::text);
    const auto index = static_cast<std::size_t>(character);
    if (piece != head_.end()) return index < piece->bytes.size() ? std::optional(piece->bytes[index]) : std::nullopt;
    const std::size_t at = written.empty() ? std::string::npos : manuscript_.text.find(written);
    if (at == std::string::npos || index >= words.size()) return std::nullopt;
    return byte_behind(manuscript_.text, at, character);
}

/// A caption is set as one text of several: in which of them is the character?
std::optional<std::size_t> ManuscriptPlaces::in_caption(const StoryPicture& picture, int character) const {
    const int mark = static_cast<int>(to_utf32(paper_.captions.title_mark).size());
    std::vector<std::string> written;
    if (!picture.title.empty()) written.push_back(picture.title);
    if (!picture.caption.empty()) written.push_back(picture.caption);
    if (!picture.credit.empty()) written.push_back(picture.credit);
    const std::vector<Stretch> stretches = caption_stretches(picture, paper_);
    for (std::size_t i = 0; i < stretches.size() && i < written.size(); ++i) {
        const int count = static_cast<int>(to_utf32(stretches[i].text).size());
        const int before = i == 0 && !picture.title.empty() ? mark : 0;
        if (character < count) return in_words(written[i], std::max(0, character - before));
        character -= count;
    }
    return std::nullopt;
}

std::optional<std::size_t> ManuscriptPlaces::byte_of(const Source& source, TextOffset character) const {
    const auto marked = [&](const std::string& words) {
        return in_words(words, offset_in_marked(words, character).value);
    };
    switch (source.element) {
        case Element::kicker:
            return marked(story_.kicker);
        case Element::headline:
            return marked(story_.headline);
        case Element::deck:
            return item_at(story_.deck, source.item) ? marked(*item_at(story_.deck, source.item)) : std::nullopt;
        case Element::summary:
            return in_words(story_.summary, character.value);
        case Element::byline:
            return marked(story_.byline);
        case Element::caption: {
            const StoryPicture* picture = item_at(story_.pictures, source.item);
            return picture != nullptr ? in_caption(*picture, character.value) : std::nullopt;
        }
        case Element::picture_credit: {
            const StoryPicture* picture = item_at(story_.pictures, source.item);
            return picture != nullptr ? in_words(picture->credit, character.value) : std::nullopt;
        }
        case Element::pull:
            return story_.pull ? in_words(story_.pull->words, character.value) : std::nullopt;
        case Element::facts:
            return place_at(facts_, character);
        case Element::facts_title:
            return story_.facts ? in_words(story_.facts->title, character.value) : std::nullopt;
        default:
            return is_story_text(source.element) ? place_at(body_, character) : std::nullopt;
    }
}

}  // namespace banxin
