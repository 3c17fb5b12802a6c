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
    std::string out;
    for (std::size_t at = 0; at < story.headline.size();) {
        constexpr std::string_view kWide = "｜";
        const std::string_view rest = std::string_view(story.headline).substr(at);
        if (rest.starts_with('|')) {
            at += 1;
        } else if (rest.starts_with(kWide)) {
            at += kWide.size();
        } else {
            out += story.headline[at++];
        }
    }
    return out;
}

}  // namespace banxin
