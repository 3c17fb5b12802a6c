#include "cli/layout_drawing.h"

#include <algorithm>

#include "cli/layout_words.h"
#include "issue/language.h"
#include "paint/guides.h"
#include "paint/paint_type.h"

namespace banxin {
namespace {

constexpr Length kSheetLabelSize = Length::pt(9);
constexpr Length kSheetLabelPitch = Length::pt(12);
constexpr int kPicturePlaceTint = 25;

/// Draws over the print of one page.
class SheetPainter {
  public:
    SheetPainter(const LayoutSheet& sheet, std::vector<Mark>& marks)
        : sheet_(sheet), plan_(sheet.set.filled.pages.front().plan), marks_(marks) {}

    void paint() {
        for (const FrameSheet& frame : sheet_.frames) paint_places(*frame.plan);
        for (std::size_t i = 0; i < sheet_.frames.size(); ++i) {
            if (!sheet_.frames[i].plan->legs.empty()) paint_label(i);
        }
    }

  private:
    static const InkName& ink() { return guide_inks().front().name; }

    void paint_places(const FramePlan& frame) {
        for (const PlannedArea& hole : frame.pictures) {
            const Rect area = plan_.turn.to_page(hole.area);
            marks_.push_back(FilledRect{MarkRole::guide, area, {ink(), kPicturePlaceTint}});
            write({said(phrase("picture"))}, area);
        }
    }

    void paint_label(std::size_t frame) {
        const FrameSheet& sheet = sheet_.frames[frame];
        const Rect leg = plan_.turn.to_page(sheet.plan->legs.front().area);
        write(frame_label(sheet, plan_.grid.body.cell), under_head(leg, frame));
    }

    /// What a head over the leg leaves of it.
    Rect under_head(Rect leg, std::size_t frame) const {
        const auto& parts = sheet_.set.filled.pages.front().frames[frame].parts;
        if (parts.empty()) return leg;
        const Rect head = plan_.turn.to_page(parts.front().head_area);
        const bool is_over = head.y <= leg.y && head.width * 2 > leg.width && head.bottom() < leg.bottom();
        return is_over ? Rect{leg.x, head.bottom(), leg.width, leg.bottom() - head.bottom()} : leg;
    }

    /// In the middle of an area, as many of the lines as go into it.
    void write(std::vector<std::string> lines, const Rect& area) {
        const auto room = static_cast<std::size_t>(std::max<std::int64_t>(area.height / kSheetLabelPitch, 1));
        if (lines.size() > room) lines.resize(room);
        const Length height = kSheetLabelPitch * static_cast<std::int64_t>(lines.size());
        Length y = area.y + std::max(Length(), (area.height - height) / 2);
        for (const std::string& words : lines) {
            const TypeLine type = set_type_within(words, {FontRole{"hei"}, kSheetLabelSize, ink(), Align::left},
                                                  area.width, sheet_.set.type_case);
            const Length x = area.x + std::max(Length(), (area.width - type.width()) / 2);
            for (Mark& mark : paint_type(type, {x, y + kSheetLabelSize})) {
                if (auto* run = std::get_if<GlyphRun>(&mark)) run->role = MarkRole::guide;
                marks_.push_back(std::move(mark));
            }
            y += kSheetLabelPitch;
        }
    }

    const LayoutSheet& sheet_;
    const PagePlan& plan_;
    std::vector<Mark>& marks_;
};

}  // namespace

Document layout_document(const LayoutSheet& sheet) {
    Document document = paint(sheet.set, GuideMode::all);
    SheetPainter(sheet, document.pages.front().marks).paint();
    return document;
}

}  // namespace banxin
