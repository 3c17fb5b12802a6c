#include "fill/picture/place_qr.h"

namespace banxin {
namespace {

constexpr int kLeastLinesAbove = 3;

/// The foot of the column that the text ends in.
std::optional<Rect> foot_of_last_column(const FramePlan& plan, const PageLattice& page, const QrBox& box) {
    if (plan.slots.empty()) return std::nullopt;
    const Slot& last = plan.slots.back();
    const int lines = box.lines_at_foot(last.measure);
    int free = 0;  // Lines of one measure down to the foot, with nothing between.
    for (auto slot = plan.slots.rbegin(); slot != plan.slots.rend(); ++slot, ++free) {
        if (slot->column != last.column || slot->line != last.line - free || slot->measure != last.measure) break;
    }
    if (lines == 0 || free < lines + kLeastLinesAbove) return std::nullopt;
    const Length height = page.grid.body.leading * lines;
    return Rect{last.x, page.grid.line_top(last.line + 1) - height, last.measure, height};
}

/// What stands in the hole of a vertical page.
struct UprightQr {
    const Story& story;
    const QrCode& code;
    const FillSources& sources;
};

std::optional<SetQr> place_upright(const FramePlan& plan, const PageLattice& page, const UprightQr& qr) {
    if (!plan.qr) return std::nullopt;
    const TypeCase level = type_case_for(Writing::horizontal, *qr.sources.type_case);
    const QrBox box({qr.story.id, qr.story.link_words}, qr.code, {qr.sources.paper(), level});
    auto set = box.set(page.turn.to_page(plan.qr->area));
    if (set) set->blocked = plan.qr->area;
    return set;
}

}  // namespace

Length least_qr_side(const std::string& link) {
    const auto code = encode_qr(link);
    return code ? qr_side_within(*code, Length()).whole : Length();
}

std::optional<SetQr> place_qr(const FramePlan& plan, const PageLattice& page, const Story& story,
                              const FillSources& sources) {
    const auto code = encode_qr(story.link);
    if (!code) return std::nullopt;
    if (page.turn.writing == Writing::vertical) return place_upright(plan, page, {story, *code, sources});
    const QrBox box({story.id, story.link_words}, *code, sources.house());
    if (plan.qr) return box.set(plan.qr->area);
    const auto foot = foot_of_last_column(plan, page, box);
    return foot ? box.set(*foot) : std::nullopt;
}

}  // namespace banxin
