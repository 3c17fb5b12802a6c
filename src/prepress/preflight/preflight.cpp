#include "prepress/preflight/preflight.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/millimetres.h"
#include "display/page_numbers.h"
#include "prepress/preflight/preflight_ads.h"
#include "prepress/preflight/preflight_marks.h"

namespace banxin {
namespace {

/// A hanging mark may stand a cell outside, a rule on the edge half its thickness.
Length allowance(const Mark& mark, const DisplayList& page) {
    return std::holds_alternative<GlyphRun>(mark) ? page.grid : Length::pt(1);
}

Rect grown(const Rect& area, Length by) {
    return {area.x - by, area.y - by, area.width + by * 2, area.height + by * 2};
}

bool is_within(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

void check_place(const SeenMark& seen, const DisplayList& page, const Rect& type_area, PreflightFindings& found) {
    if (!is_within(seen.area, {{}, {}, page.trim.width, page.trim.height})) {
        return found.add(seen, {Severity::error, "outside-trim", phrase("it reaches beyond the page"),
                                phrase("move it inside the type area")});
    }
    const bool is_furniture = seen.frame.value.empty();
    if (is_furniture || is_within(seen.area, grown(type_area, allowance(*seen.mark, page)))) return;
    found.add(seen, {Severity::error, "outside-type-area", phrase("it reaches beyond the type area"),
                     phrase("move the frame inside; newspapers have no bleed")});
}

bool is_missing(const Mark& mark) {
    const auto* box = std::get_if<StrokedRect>(&mark);
    return box != nullptr && box->role == MarkRole::missing;
}

/// Each kind of mark to its rules.
class Inspector {
  public:
    Inspector(const DisplayList& page, const PreflightOrder& order, PreflightFindings& found)
        : page_(page), order_(order), found_(found) {}

    void look_at(const SeenMark& seen) {
        seen_ = &seen;
        preflight_ink(seen, order_.press, found_);
        preflight_plates(seen, order_.plates, found_);
        std::visit(*this, *seen.mark);
    }

    void operator()(const GlyphRun& run) { preflight_type(*seen_, run, order_.press.limits, found_); }
    void operator()(const FilledRect& rect) {
        if (rect.role == MarkRole::absent) {
            return found_.add(*seen_, {Severity::error, "press-empty-place",
                                       phrase("a picture or an advertisement of {} × {} mm is not there",
                                              whole_millimetres(rect.area.width), whole_millimetres(rect.area.height)),
                                       phrase("mend its file, or take what asks for it out of the edition")});
        }
        if (ink_use(rect) == InkUse::line) judge_rule(std::min(rect.area.width, rect.area.height));
    }
    void operator()(const FilledDisc& disc) { judge_rule(disc.diameter); }
    void operator()(const WavyLine& wave) { judge_rule(wave.line); }
    void operator()(const StrokedRect& box) {
        if (box.role != MarkRole::missing) return judge_rule(box.line);
        found_.add(*seen_, {Severity::error, "missing-glyph", phrase("no font has `{}`", box.text),
                            phrase("install a font that has it, or write another character")});
    }
    void operator()(const DrawnPath& path) {
        if (path.line > Length()) judge_rule(path.line);
    }
    void operator()(const PlacedImage& image) { preflight_picture(*seen_, image, order_, found_); }
    void operator()(const VectorArt& art) {
        preflight_art_inks(*seen_, art, order_.inks, found_);
        const bool is_ad = art.source.element == Element::advertisement;
        const PressSettings& press = order_.press;
        found_.add_all(look_inside(art, seen_->frame,
                                   {is_ad ? press.ads : press.limits, press.ink_limit, page_.trim, order_.press_art,
                                    order_.link, order_.svg_type}));
    }
    template <typename Unprinted>
    void operator()(const Unprinted&) {}

  private:
    void judge_rule(Length thickness) { preflight_rule(*seen_, thickness, order_.press.limits, found_); }

    const DisplayList& page_;
    const PreflightOrder& order_;
    PreflightFindings& found_;
    const SeenMark* seen_ = nullptr;
};

}  // namespace

std::vector<PreflightFinding> preflight_page(const DisplayList& page, const PreflightOrder& order) {
    PreflightFindings found;
    Inspector inspector(page, order, found);
    for (const SeenMark& seen : seen_marks(page, order.inks)) {
        inspector.look_at(seen);
        if (!is_missing(*seen.mark)) check_place(seen, page, order.type_area, found);
    }
    std::vector<PreflightFinding> all = found.take();
    for (PreflightFinding& finding : preflight_ads(order.ads)) all.push_back(std::move(finding));
    return all;
}

bool has_place(const PreflightFinding& finding) {
    return finding.area.width > Length() || finding.area.height > Length();
}

std::vector<PreflightFinding> refusals(const Diagnostics& reasons, const std::string& page_file,
                                       const std::vector<PreflightFinding>& told) {
    std::vector<PreflightFinding> found;
    for (const Diagnostic& reason : reasons) {
        const bool is_told = std::any_of(told.begin(), told.end(), [&](const PreflightFinding& finding) {
            return finding.severity == Severity::error && finding.id == reason.code;
        });
        if (is_told) continue;
        PreflightFinding finding{reason.severity, reason.code, reason.message, reason.hint};
        if (reason.spot.file != page_file) finding.file = reason.spot.file;
        found.push_back(std::move(finding));
    }
    return found;
}

Diagnostic as_diagnostic(const PreflightFinding& finding, const DisplayList& page) {
    Phrase place = named_page(page);
    if (!finding.frame.value.empty()) place = phrase("{}, frame {}", place, finding.frame.value);
    if (!finding.file.empty()) place = phrase("{}, {}", place, finding.file);
    if (has_place(finding))
        place = phrase("{}, {} mm from the left and {} mm from the top", place, whole_millimetres(finding.area.x),
                       whole_millimetres(finding.area.y));
    if (finding.in_file)
        place = phrase("{} ({} mm and {} mm in the file)", place, whole_millimetres(finding.in_file->x),
                       whole_millimetres(finding.in_file->y));
    Phrase message = finding.message;
    if (finding.places > 1) message = phrase("{} ({} places)", message, finding.places);
    return found_at(place, {finding.severity, finding.id, {}, std::move(message), finding.remedy});
}

}  // namespace banxin
