#include "prepress/pass/press_sheets.h"

#include <algorithm>

#include "model/page_label.h"
#include "model/page_side.h"
#include "model/sheets.h"
#include "prepress/pass/move_mark.h"

namespace banxin {
namespace {

/// Beyond the trim this much of the other half may show: what a printer cuts at.
constexpr Length kOverTrim = Length::mm(5);

/// A mark's reach from left to right; glyphs may stand out of their advance.
struct Reach {
    Length left;
    Length right;
};

struct ReachOf {
    Reach operator()(const GlyphRun& run) const {
        const bool level = run.setting == GlyphSetting::level;
        return {run.origin.x - run.size, run.origin.x + run.size + (level ? run.width : Length())};
    }
    Reach operator()(const FilledRect& rect) const { return of(rect.area); }
    Reach operator()(const FilledDisc& disc) const {
        return {disc.centre.x - disc.diameter, disc.centre.x + disc.diameter};
    }
    Reach operator()(const WavyLine& wave) const {
        return {wave.start.x - wave.swing - wave.line, wave.start.x + wave.width + wave.swing + wave.line};
    }
    Reach operator()(const StrokedRect& box) const { return {box.area.x - box.line, box.area.right() + box.line}; }
    Reach operator()(const DrawnPath& path) const {
        if (path.steps.empty()) return {};
        Reach reach{path.steps.front().to.x, path.steps.front().to.x};
        for (const PathStep& step : path.steps) {
            reach.left = std::min(reach.left, step.to.x);
            reach.right = std::max(reach.right, step.to.x);
        }
        return {reach.left - path.line, reach.right + path.line};
    }
    Reach operator()(const PlacedImage& image) const { return of(image.area); }
    Reach operator()(const VectorArt& art) const { return of(art.area); }
    Reach operator()(const PageLink& link) const { return of(link.area); }
    Reach operator()(const FrameNote&) const { return {}; }

  private:
    static Reach of(const Rect& area) { return {area.x, area.right()}; }
};

bool shows(const Mark& mark, Length left, Length width) {
    if (std::holds_alternative<PageLink>(mark)) return false;
    if (std::holds_alternative<FrameNote>(mark)) return true;
    const Reach reach = std::visit(ReachOf{}, mark);
    return reach.left < left + width + kOverTrim && reach.right > left - kOverTrim;
}

DisplayList half_of(const DisplayList& spread, PageNumber page, const Edition& edition) {
    DisplayList half;
    half.page = page;
    half.label = page_label(page, edition);
    half.trim = {spread.trim.width / 2, spread.trim.height};
    half.grid = spread.grid;
    const bool is_left = side_of(page, bound_edge(edition)) == PageSide::left;
    const Length left = is_left ? Length() : half.trim.width;
    for (const Mark& mark : spread.marks) {
        if (!shows(mark, left, half.trim.width)) continue;
        half.marks.push_back(mark);
        move_mark(half.marks.back(), Length() - left, Length());
    }
    return half;
}

}  // namespace

Document press_sheets(const Document& document, const Edition& edition) {
    Document sheets{document.facts, document.inks, {}};
    for (const DisplayList& page : document.pages) {
        const EditionPage* source = page_holding(page.page, edition);
        if (page.pages == 1 || source == nullptr || sheets_of(*source, edition) == Sheets::one) {
            sheets.pages.push_back(page);
            continue;
        }
        for (int i = 0; i < page.pages; ++i) sheets.pages.push_back(half_of(page, {page.page.value + i}, edition));
    }
    return sheets;
}

}  // namespace banxin
