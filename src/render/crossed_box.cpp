#include "render/crossed_box.h"

#include "render/to_pt.h"

namespace banxin {

void clip_to(cairo_t* cairo, const Rect& area) {
    cairo_rectangle(cairo, to_pt(area.x), to_pt(area.y), to_pt(area.width), to_pt(area.height));
    cairo_clip(cairo);
}

void draw_crossed_box(cairo_t* cairo, const Rect& area) {
    clip_to(cairo, area);
    cairo_set_source_rgb(cairo, 0.85, 0.85, 0.85);
    cairo_paint(cairo);
    cairo_set_source_rgb(cairo, 0.5, 0.5, 0.5);
    cairo_set_line_width(cairo, 0.5);
    cairo_move_to(cairo, to_pt(area.x), to_pt(area.y));
    cairo_line_to(cairo, to_pt(area.right()), to_pt(area.bottom()));
    cairo_move_to(cairo, to_pt(area.right()), to_pt(area.y));
    cairo_line_to(cairo, to_pt(area.x), to_pt(area.bottom()));
    cairo_stroke(cairo);
}

}  // namespace banxin
