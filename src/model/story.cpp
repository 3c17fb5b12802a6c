#include "model/story.h"

#include <algorithm>
#include <iterator>

namespace banxin {

std::string plain_text(const Story& story) {
    std::string out;
    for (const Block& block : story.body) {
        if (&block != &story.body.front()) out += '\n';
        for (const Stretch& stretch : block.spans) out += stretch.text;
    }
    return out;
}

SourceSpot spot_of(const Block& block, int character) {
    const auto before = [](int at, const TextPlace& place) { return at < place.first; };
    const auto after = std::upper_bound(block.places.begin(), block.places.end(), character, before);
    const TextPlace place = after == block.places.begin() ? TextPlace{0, block.spot} : *std::prev(after);
    SourceSpot spot = place.spot;
    spot.column += character - place.first;
    return spot;
}

std::string without_wished_breaks(std::string_view words) {
    constexpr std::string_view kWide = "｜";
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const bool wide = words.substr(at).starts_with(kWide);
        if (words[at] != '|' && !wide) {
            out += words[at++];
            continue;
        }
        at += wide ? kWide.size() : 1;
        const bool western = !out.empty() && static_cast<unsigned char>(out.back()) < 0x80;
        out += western ? " " : "\u3000";
    }
    return out;
}

std::string plain_headline(const Story& story) {
    return without_wished_breaks(story.headline);
}

}  // namespace banxin
