#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/page_template.h"
#include "read/edition/page_names.h"

namespace banxin {

/// A frame that a page's layout has: `2/foot`, as a command names it.
struct FrameOfLayout {
    std::string page;
    std::string frame;
    FrameKind kind = FrameKind::story;
};

/// edition.yaml as it was read.
struct EditionBytes {
    std::string file;
    std::string_view bytes;
    std::vector<FrameOfLayout> frames{};  ///< Of the pages whose layouts are known; of others nothing is refused early.
    std::vector<PageNames> pages{};
    std::vector<std::string> manuscripts{};  ///< As far as they are known.
};

}  // namespace banxin
