#include "model/story.h"

#include <string_view>

namespace banxin {

std::string plain_text(const Story& story) {
    std::string out;
    for (const Block& block : story.body) {
        if (&block != &story.body.front()) out += '\n';
        for (const Stretch& stretch : block.spans) out += stretch.text;
    }
    return out;
}

std::string plain_headline(const Story& story) {
    constexpr std::string_view kWide = "｜";
    const std::string_view headline = story.headline;
    std::string out;
    for (std::size_t at = 0; at < headline.size();) {
        const bool wide = headline.substr(at).starts_with(kWide);
        if (headline[at] != '|' && !wide) {
            out += headline[at++];
            continue;
        }
        at += wide ? kWide.size() : 1;
        const bool western = !out.empty() && static_cast<unsigned char>(out.back()) < 0x80;
        out += western ? " " : "\u3000";
    }
    return out;
}

}  // namespace banxin
