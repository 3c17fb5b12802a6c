#include "paint/turn_marks.h"

namespace banxin {
namespace {

struct Turner {
    const Turn& turn;

    void operator()(GlyphRun& run) const {
        run.origin = turn.to_page(run.origin);
        for (PlacedGlyph& glyph : run.glyphs) {
            const Length along = glyph.dx;
            glyph.dx = -glyph.dy;
            glyph.dy = along;
        }
    }
    void operator()(FilledRect& rect) const { rect.area = turn.to_page(rect.area); }
    void operator()(FilledDisc& disc) const { disc.centre = turn.to_page(disc.centre); }
    void operator()(WavyLine& wave) const {
        wave.start = turn.to_page(wave.start);
        wave.writing = Writing::vertical;
    }
    void operator()(StrokedRect& box) const { box.area = turn.to_page(box.area); }
    void operator()(DrawnPath& path) const {
        for (PathStep& step : path.steps) {
            step.to = turn.to_page(step.to);
            step.first_handle = turn.to_page(step.first_handle);
            step.second_handle = turn.to_page(step.second_handle);
        }
    }
    void operator()(PlacedImage&) const {}
    void operator()(VectorArt&) const {}
    void operator()(PageLink&) const {}
    void operator()(FrameNote&) const {}
};

}  // namespace

void turn_marks(std::vector<Mark>& marks, const Turn& turn) {
    if (turn.writing == Writing::horizontal) return;
    for (Mark& mark : marks) std::visit(Turner{turn}, mark);
}

}  // namespace banxin
