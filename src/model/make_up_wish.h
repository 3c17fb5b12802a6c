#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/ids.h"
#include "model/page_template.h"

namespace banxin {

/// How blocks stand to each other: one beside the other (模块), or locked into one another without a line through the
/// page (咬合).
enum class MakeUpStyle { modular, interlocked };

/// How a story's head is to stand, where an editor says so.
enum class WishedHead { over, beside, vertical };

/// A corner of the page's area.
enum class PageCorner { top_left, top_right, bottom_left, bottom_right };

/// What an editor fixes of a story on a page that makes itself up. Nothing is fixed that is not said.
struct StoryPin {
    bool lead = false;               ///< 头条.
    std::optional<Span> columns{};   ///< Of the page.
    std::optional<Span> lines{};     ///< Of the page.
    std::optional<PageCorner> at{};  ///< The corner that its block stands in.
    std::optional<WishedHead> head{};
    std::optional<BoxTemplate> box{};  ///< Its frame has this box.
    SourceSpot spot{};
    bool operator==(const StoryPin&) const = default;
};

/// Where stories of a page that makes itself up may go on.
struct JumpWish {
    PageNumber to;
    int most = 4;  ///< Stories.
    SourceSpot spot{};
    bool operator==(const JumpWish&) const = default;
};

/// What is wished of a page that makes itself up (自动组版): its stories, how they are to stand, what is fixed.
struct MakeUpWish {
    bool automatic = false;        ///< By section and priority from the folder; else `stories`.
    std::vector<StoryId> stories;  ///< The most important first, where no priority says otherwise.
    MakeUpStyle style = MakeUpStyle::modular;
    std::optional<JumpWish> jumps{};  ///< None: no story may go on.
    std::map<StoryId, StoryPin> pins{};
    bool refers = false;  ///< Pointers to stories inside are found for the page's empty pointer frames.
    SourceSpot spot{};
    bool operator==(const MakeUpWish&) const = default;
};

}  // namespace banxin
