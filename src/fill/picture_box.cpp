#include "fill/picture_box.h"

#include <algorithm>
#include <optional>

#include "compose/shape_text.h"
#include "fill/single_line.h"

namespace banxin {
namespace {

using SharedText = std::shared_ptr<const ShapedText>;

/// A caption broken into lines, and its credit: on the last of them where it fits, else on one of its own.
struct CaptionBlock {
    SharedText text;
    std::vector<SetLine> lines;
    std::optional<PlacedLine> credit;
    bool credit_alone = false;
    Length leading;
    Length size;

    std::int64_t line_count() const { return static_cast<std::int64_t>(lines.size()) + (credit_alone ? 1 : 0); }
    Length height() const { return leading * line_count(); }
};

void break_caption_text(const std::string& words, Length width, const TextStyle& style, CaptionBlock& caption,
                        const TypeCase& type_case) {
    TextStyle justified = style;
    justified.align = Align::justify;
    caption.text = std::make_shared<const ShapedText>(shape_plain(words, justified, type_case));
    caption.lines = break_block(*caption.text, {}, std::span(&width, 1));
}

CaptionBlock break_caption(const StoryPicture& source, Length width, const Paper& paper, const TypeCase& type_case) {
    const TextStyle& style = paper.style("caption");
    CaptionBlock caption;
    caption.size = style.size;
    caption.leading = scaled(style.size, 13, 10);
    if (!source.caption.empty()) break_caption_text(source.caption, width, style, caption, type_case);
    if (source.credit.empty()) return caption;
    caption.credit = set_single_line(source.credit, style, type_case, LineRole::caption);
    const Length used = caption.lines.empty() ? width : caption.lines.back().right;
    caption.credit_alone = used + style.size + caption.credit->line.right > width;
    return caption;
}

Length words_height(const CaptionBlock& caption, Length white) {
    return caption.line_count() == 0 ? Length() : caption.height() + white;
}

Length white_between(const Paper& paper) { return paper.body.leading / 4; }

Length white_above(HoleTop top, const Paper& paper) {
    return top == HoleTop::under_head ? (paper.body.leading - paper.grid().cell) / 2 : paper.body.leading / 2;
}

}  // namespace

SetPicture set_picture(const StoryPicture& source, const PictureHole& hole, const Paper& paper, const TypeCase& type_case) {
    const Rect& area = hole.area;
    CaptionBlock caption = break_caption(source, area.width, paper, type_case);
    const Length white = white_between(paper);
    const Length above = white_above(hole.top, paper);
    const Length height = std::max(area.height - above - words_height(caption, white) - white, paper.body.leading);
    SetPicture set;
    set.picture = {source, {area.x, area.y + above, area.width, height}};
    Length baseline = set.picture.area.bottom() + white + scaled(caption.size, 900, 1000);
    for (const SetLine& line : caption.lines) {
        set.caption.push_back({caption.text, line, {area.x, baseline}, LineRole::caption});
        baseline += caption.leading;
    }
    if (caption.credit) {
        if (!caption.credit_alone) baseline -= caption.leading;
        caption.credit->origin = {area.right() - caption.credit->line.right, baseline};
        set.caption.push_back(std::move(*caption.credit));
    }
    return set;
}

int lines_for_picture(const StoryPicture& source, Length width, const Paper& paper, const TypeCase& type_case) {
    const CaptionBlock caption = break_caption(source, width, paper, type_case);
    const Length picture = scaled(width, source.picture.height, std::max(source.picture.width, 1));
    const Length white = white_between(paper);
    return static_cast<int>(count_to_cover(
        picture + words_height(caption, white) + white_above(HoleTop::under_head, paper) + white, paper.body.leading));
}

}  // namespace banxin
