#include "compare/version/find_frame.h"

#include <algorithm>

namespace banxin {

const PageVersion* find_page(const EditionVersion& version, PageNumber number) {
    const auto found = std::ranges::find(version.pages, number, &PageVersion::number);
    return found == version.pages.end() ? nullptr : &*found;
}

const FrameVersion* find_frame(const PageVersion& page, const FrameId& name) {
    const auto found = std::ranges::find(page.frames, name, &FrameVersion::id);
    return found == page.frames.end() ? nullptr : &*found;
}

}  // namespace banxin
