#include "fill/picture/caption.h"

#include "compose/text/shape_text.h"
#include "fill/text/placed_line.h"
#include "fill/text/single_line.h"
#include "model/caption_text.h"

namespace banxin {
namespace {

/// From the top of a caption's first line to its baseline, in thousandths of its size: a little under the em box's
/// head.
constexpr int kAscent = 900;

void add_credit(CaptionBlock& caption, const std::string& credit, const TextStyle& style, const TypeCase& type_case) {
    caption.credit = set_single_line(credit, style, type_case, {Element::picture_credit});
    const Length used = caption.lines.empty() ? caption.width : caption.lines.back().right;
    caption.credit_alone = used + style.size + caption.credit->line.right > caption.width;
}

}  // namespace

CaptionBlock break_caption(const CaptionRequest& request, const House& house) {
    TextStyle style = house.paper.style(TextKind::caption);
    style.ink = request.ink;
    style.align = Align::justify;
    CaptionBlock caption;
    caption.width = request.width;
    caption.size = style.size;
    caption.leading = scaled(style.size, 13, 10);
    const std::vector<Stretch> stretches = caption_stretches(request.source, house.paper);
    if (!stretches.empty()) {
        caption.text = std::make_shared<const ShapedText>(shape_stretches(stretches, style, house));
        caption.lines = break_block(*caption.text, {}, std::span(&request.width, 1));
    }
    const bool apart = house.paper.captions.credit == CreditPlace::flush_right && !request.source.credit.empty();
    if (apart) add_credit(caption, request.source.credit, style, house.type_case);
    return caption;
}

std::vector<PlacedLine> place_caption(const CaptionBlock& caption, Point corner) {
    std::vector<PlacedLine> placed;
    Length baseline = corner.y + scaled(caption.size, kAscent, 1000);
    for (const SetLine& line : caption.lines) {
        placed.push_back(place_line(caption.text, line, {corner.x, baseline}, {Element::caption}));
        baseline += caption.leading;
    }
    if (!caption.credit) return placed;
    if (!caption.credit_alone) baseline -= caption.leading;
    placed.push_back(*caption.credit);
    placed.back().origin = {corner.x + caption.width - caption.credit->line.right, baseline};
    return placed;
}

}  // namespace banxin
