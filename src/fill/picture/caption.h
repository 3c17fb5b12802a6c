#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "compose/type/house.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// A caption broken into lines, and its credit: on the last of them where it fits, else on one of its own.
struct CaptionBlock {
    std::shared_ptr<const ShapedText> text;
    std::vector<SetLine> lines;
    std::optional<PlacedLine> credit;  ///< Flush right; nothing when it runs in with the text.
    bool credit_alone = false;
    Length width;
    Length leading;
    Length size;

    std::int64_t line_count() const { return static_cast<std::int64_t>(lines.size()) + (credit_alone ? 1 : 0); }
    Length height() const { return leading * line_count(); }
    bool empty() const { return line_count() == 0; }
};

/// The words of a picture, the width they have, and the ink they are set in.
struct CaptionRequest {
    const StoryPicture& source;
    Length width;
    InkName ink;
};

// Breaks a picture's words: the title in bold with the house's mark before it, the caption, the credit flush right
// after it or running in, as the house has it. Nothing is ever left out.
CaptionBlock break_caption(const CaptionRequest& request, const House& house);

/// The block's lines below one another, their left edge and the top of the first at `corner`.
std::vector<PlacedLine> place_caption(const CaptionBlock& caption, Point corner);

}  // namespace banxin
