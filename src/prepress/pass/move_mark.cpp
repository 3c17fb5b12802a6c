#include "prepress/pass/move_mark.h"

namespace banxin {
namespace {

struct Mover {
    Length right;
    Length down;

    void operator()(GlyphRun& run) const { move(run.origin); }
    void operator()(FilledRect& rect) const { move(rect.area); }
    void operator()(FilledDisc& disc) const { move(disc.centre); }
    void operator()(WavyLine& wave) const { move(wave.start); }
    void operator()(StrokedRect& box) const { move(box.area); }
    void operator()(DrawnPath& path) const {
        for (PathStep& step : path.steps) {
            move(step.to);
            move(step.first_handle);
            move(step.second_handle);
        }
    }
    void operator()(PlacedImage& image) const { move(image.area); }
    void operator()(VectorArt& art) const {
        move(art.area);
        move(art.whole);
    }
    void operator()(PageLink&) const {}
    void operator()(FrameNote&) const {}

  private:
    template <typename Placed>
    void move(Placed& placed) const {
        placed.x += right;
        placed.y += down;
    }
};

}  // namespace

void move_mark(Mark& mark, Length right, Length down) {
    std::visit(Mover{right, down}, mark);
}

}  // namespace banxin
