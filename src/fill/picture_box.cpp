#include "fill/picture_box.h"

#include <algorithm>

#include "compose/shape_text.h"

namespace banxin {
namespace {

using SharedText = std::shared_ptr<const ShapedText>;

/// Caption and credit as one paragraph: 晨光中的首班车。周望 摄
std::string caption_words(const StoryPicture& source) {
    if (source.caption.empty() || source.credit.empty()) return source.caption + source.credit;
    return source.caption + "\u3000" + source.credit;
}

struct CaptionBlock {
    SharedText text;
    std::vector<SetLine> lines;
    Length leading;
    Length size;
    Length height() const { return lines.empty() ? Length() : leading * static_cast<std::int64_t>(lines.size()); }
};

CaptionBlock break_caption(const StoryPicture& source, Length width, const Paper& paper, const TypeCase& type_case) {
    CaptionBlock caption;
    TextStyle style = paper.style("caption");
    style.align = Align::justify;
    caption.size = style.size;
    caption.leading = scaled(style.size, 13, 10);
    const std::string words = caption_words(source);
    if (words.empty()) return caption;
    caption.text = std::make_shared<const ShapedText>(shape_plain(words, style, type_case));
    caption.lines = break_block(*caption.text, {}, std::span(&width, 1));
    return caption;
}

Length white_above(const Paper& paper) { return paper.body.leading / 2; }
Length white_between(const Paper& paper) { return paper.body.leading / 4; }

}  // namespace

SetPicture set_picture(const StoryPicture& source, const Rect& hole, const Paper& paper, const TypeCase& type_case) {
    const CaptionBlock caption = break_caption(source, hole.width, paper, type_case);
    const Length words = caption.lines.empty() ? Length() : caption.height() + white_between(paper);
    const Length below = white_between(paper);
    const Length height = std::max(hole.height - white_above(paper) - words - below, paper.body.leading);
    SetPicture set;
    set.picture = {source, {hole.x, hole.y + white_above(paper), hole.width, height}};
    Length y = set.picture.area.bottom() + white_between(paper);
    for (const SetLine& line : caption.lines) {
        set.caption.push_back({caption.text, line, {hole.x, y + scaled(caption.size, 900, 1000)}, LineRole::caption});
        y += caption.leading;
    }
    return set;
}

int lines_for_picture(const StoryPicture& source, Length width, const Paper& paper, const TypeCase& type_case) {
    const CaptionBlock caption = break_caption(source, width, paper, type_case);
    const Length picture = scaled(width, source.picture.height, std::max(source.picture.width, 1));
    const Length words = caption.lines.empty() ? Length() : caption.height() + white_between(paper);
    return static_cast<int>(count_to_cover(picture + words + white_above(paper) + white_between(paper), paper.body.leading));
}

}  // namespace banxin
