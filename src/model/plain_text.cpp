#include "model/story.h"

namespace banxin {

std::string plain_text(const Story& story) {
    std::string out;
    for (const Block& block : story.body) {
        if (&block != &story.body.front()) out += '\n';
        for (const Stretch& stretch : block.spans) out += stretch.text;
    }
    return out;
}

}  // namespace banxin
