#include "fill/picture/caption.h"

#include "compose/text/shape_text.h"
#include "fill/text/single_line.h"

namespace banxin {
namespace {

/// How much of an em box stands above the baseline, in thousandths.
constexpr int kAscent = 900;

/// A wide space beside Chinese and Japanese, a word space in other papers.
std::string_view space_between(Language language) {
    return language == Language::ko || language == Language::en ? " " : "　";
}

void append_stretch(std::vector<Stretch>& stretches, Stretch next, Language language) {
    if (next.text.empty()) return;
    if (!stretches.empty()) stretches.back().text += space_between(language);
    stretches.push_back(std::move(next));
}

std::vector<Stretch> stretches_of(const StoryPicture& source, const Paper& paper) {
    std::vector<Stretch> stretches;
    if (!source.title.empty()) stretches.push_back({paper.captions.title_mark + source.title, Emphasis::bold});
    append_stretch(stretches, {source.caption, Emphasis::none}, paper.language);
    if (paper.captions.credit == CreditPlace::run_in)
        append_stretch(stretches, {source.credit, Emphasis::none}, paper.language);
    return stretches;
}

void add_credit(CaptionBlock& caption, const std::string& credit, const TextStyle& style, const TypeCase& type_case) {
    caption.credit = set_single_line(credit, style, type_case, LineRole::caption);
    const Length used = caption.lines.empty() ? caption.width : caption.lines.back().right;
    caption.credit_alone = used + style.size + caption.credit->line.right > caption.width;
}

}  // namespace

CaptionBlock break_caption(const CaptionRequest& request, const Paper& paper, const TypeCase& type_case) {
    TextStyle style = paper.style("caption");
    style.ink = request.ink;
    style.align = Align::justify;
    CaptionBlock caption;
    caption.width = request.width;
    caption.size = style.size;
    caption.leading = scaled(style.size, 13, 10);
    const std::vector<Stretch> stretches = stretches_of(request.source, paper);
    if (!stretches.empty()) {
        caption.text = std::make_shared<const ShapedText>(shape_stretches(stretches, style, paper, type_case));
        caption.lines = break_block(*caption.text, {}, std::span(&request.width, 1));
    }
    const bool apart = paper.captions.credit == CreditPlace::flush_right && !request.source.credit.empty();
    if (apart) add_credit(caption, request.source.credit, style, type_case);
    return caption;
}

std::vector<PlacedLine> place_caption(const CaptionBlock& caption, Point corner) {
    std::vector<PlacedLine> placed;
    Length baseline = corner.y + scaled(caption.size, kAscent, 1000);
    for (const SetLine& line : caption.lines) {
        placed.push_back({caption.text, line, {corner.x, baseline}, LineRole::caption});
        baseline += caption.leading;
    }
    if (!caption.credit) return placed;
    if (!caption.credit_alone) baseline -= caption.leading;
    placed.push_back(*caption.credit);
    placed.back().origin = {corner.x + caption.width - caption.credit->line.right, baseline};
    return placed;
}

}  // namespace banxin
