// What a frame takes is written into it, where an art director looks for it: as near the middle of its free text as it
// goes, but on no picture's place and no head, and on a white plate, lest the lattice strike it through. Where a frame
// has no room for all of it, it is set smaller, then narrower, then the smallest sizes of its headline are left out:
// layout_table() tells them, too.
#include "cli/layout_drawing.h"

#include <algorithm>
#include <array>
#include <optional>

#include "cli/layout_words.h"
#include "issue/language.h"
#include "paint/guides.h"
#include "paint/paint_type.h"

namespace banxin {
namespace {

constexpr std::array kSheetLabelSizes = {Length::pt(9), Length::pt(8), Length::pt(7), Length::pt(6)};
constexpr Length kSheetLabelPadding = Length::pt(3);
constexpr Length kSheetLabelStep = Length::pt(4);
constexpr int kPicturePlaceTint = 25;

using LabelLines = std::vector<TypeLine>;

/// In tenths of a point, so that a page's has room.
std::int64_t squared_distance(Point a, Point b) {
    constexpr Length kTenth = Length::pt(1) / 10;
    const std::int64_t x = (a.x - b.x) / kTenth;
    const std::int64_t y = (a.y - b.y) / kTenth;
    return x * x + y * y;
}

Point middle_of(const Rect& area) {
    return {area.x + area.width / 2, area.y + area.height / 2};
}

/// Draws over the print of one page.
class SheetPainter {
  public:
    SheetPainter(const LayoutSheet& sheet, std::vector<Mark>& marks)
        : sheet_(sheet), page_(sheet.set.filled.pages.front()), marks_(marks) {}

    void paint() {
        for (const FrameSheet& frame : sheet_.frames) paint_places(*frame.plan);
        for (std::size_t i = 0; i < sheet_.frames.size(); ++i) {
            if (!sheet_.frames[i].plan->legs.empty()) paint_label(i);
        }
    }

  private:
    static const InkName& ink() { return guide_inks().front().name; }

    Rect on_page(const Rect& area) const { return page_.plan.turn.to_page(area); }

    void paint_places(const FramePlan& frame) {
        for (const PlannedArea& hole : frame.pictures) {
            const Rect area = on_page(hole.area);
            taken_.push_back(area);
            marks_.push_back(FilledRect{MarkRole::guide, area, {ink(), kPicturePlaceTint}});
            const LabelLines words = set({said(phrase("picture"))});
            write(words, plate_at(words, middle_of(area)));
        }
    }

    void paint_label(std::size_t frame) {
        const std::vector<std::string> words = frame_label(sheet_.frames[frame], page_.plan.grid.body.cell);
        if (write_in(frame, words)) return;
        for (std::vector<std::string> fewer = narrow(words); !fewer.empty(); fewer.pop_back()) {
            if (write_in(frame, fewer)) return;
        }
    }

    /// The same words with the first line's parts one under the other.
    static std::vector<std::string> narrow(const std::vector<std::string>& words) {
        constexpr std::string_view kWideSpace = "\u3000";
        std::vector<std::string> out;
        std::string_view rest = words.front();
        for (std::size_t at = rest.find(kWideSpace); at != std::string_view::npos; at = rest.find(kWideSpace)) {
            out.emplace_back(rest.substr(0, at));
            rest.remove_prefix(at + kWideSpace.size());
        }
        out.emplace_back(rest);
        out.insert(out.end(), words.begin() + 1, words.end());
        return out;
    }

    /// Whether words have found room in a frame, in the largest size in which they do.
    bool write_in(std::size_t frame, const std::vector<std::string>& words) {
        for (const Length size : kSheetLabelSizes) {
            size_ = size;
            const auto place = free_place(set(words), frame);
            if (!place) continue;
            marks_.push_back(FilledRect{MarkRole::guide, *place, {ink(), 0}});
            write(set(words), *place);
            return true;
        }
        return false;
    }

    /// The free place nearest to the middle of what a head leaves of a frame's leg; none where there is none.
    std::optional<Rect> free_place(const LabelLines& lines, std::size_t frame) const {
        std::vector<Rect> taken = taken_;
        for (const StoryPart& part : page_.frames[frame].parts) taken.push_back(part.head_area);
        for (const PlannedArea& planned : sheet_.frames[frame].plan->legs) {
            const Rect leg = on_page(planned.area);
            const Rect wished = plate_at(lines, middle_of(under_head(leg, taken)));
            if (const auto place = nearest_free(wished, leg, taken)) return place;
        }
        return std::nullopt;
    }

    static std::optional<Rect> nearest_free(const Rect& wished, const Rect& leg, const std::vector<Rect>& taken) {
        std::optional<Rect> best;
        std::int64_t least = 0;
        for (Length y = leg.y; y + wished.height <= leg.bottom(); y += kSheetLabelStep) {
            for (Length x = leg.x; x + wished.width <= leg.right(); x += kSheetLabelStep) {
                const Rect plate{x, y, wished.width, wished.height};
                const std::int64_t far = squared_distance(plate.corner(), wished.corner());
                if ((best && far >= least) || is_taken(plate, taken)) continue;
                best = plate;
                least = far;
            }
        }
        return best;
    }

    static bool is_taken(const Rect& plate, const std::vector<Rect>& taken) {
        return std::any_of(taken.begin(), taken.end(), [&](const Rect& area) { return area.overlaps(plate); });
    }

    /// What a head over the leg leaves of it.
    static Rect under_head(Rect leg, const std::vector<Rect>& taken) {
        for (const Rect& head : taken) {
            const bool is_over = head.y <= leg.y && head.bottom() > leg.y && head.width * 2 > leg.width;
            if (!is_over || !head.overlaps(leg) || head.bottom() >= leg.bottom()) continue;
            leg = {leg.x, head.bottom(), leg.width, leg.bottom() - head.bottom()};
        }
        return leg;
    }

    LabelLines set(const std::vector<std::string>& words) const {
        TextStyle style{FontRole{"hei"}, size_, ink(), Align::left};
        style.lines.western_runs = WesternRuns::natural;
        style.lines.western_gap = {0, 0, 0};
        LabelLines lines;
        for (const std::string& line : words) lines.push_back(set_type(line, style, sheet_.set.type_case));
        return lines;
    }

    Length pitch() const { return size_ * 4 / 3; }

    Rect plate_at(const LabelLines& lines, Point middle) const {
        Length width;
        for (const TypeLine& line : lines) width = std::max(width, line.width());
        width += kSheetLabelPadding * 2;
        const Length height = pitch() * static_cast<std::int64_t>(lines.size()) + kSheetLabelPadding;
        return {middle.x - width / 2, middle.y - height / 2, width, height};
    }

    /// Line by line, in the middle of a plate.
    void write(const LabelLines& lines, const Rect& plate) {
        Length y = plate.y + kSheetLabelPadding / 3;
        for (const TypeLine& type : lines) {
            for (Mark& mark : paint_type(type, {plate.x + (plate.width - type.width()) / 2, y + size_})) {
                if (auto* run = std::get_if<GlyphRun>(&mark)) run->role = MarkRole::guide;
                marks_.push_back(std::move(mark));
            }
            y += pitch();
        }
    }

    const LayoutSheet& sheet_;
    const FilledPage& page_;
    std::vector<Mark>& marks_;
    std::vector<Rect> taken_;  ///< Places of pictures, whosever they are.
    Length size_ = kSheetLabelSizes.front();
};

}  // namespace

Document layout_document(const LayoutSheet& sheet) {
    Document document = paint(sheet.set, GuideMode::all);
    SheetPainter(sheet, document.pages.front().marks).paint();
    return document;
}

}  // namespace banxin
