#include "render/pictures.h"

#include "render/to_pt.h"

namespace banxin {
namespace {

bool has_crop(const PlacedImage& image) {
    return image.crop_width > 0 && image.crop_height > 0 && image.pixel_width > 0 && image.pixel_height > 0;
}

void clip_to(cairo_t* cairo, const Rect& area) {
    cairo_rectangle(cairo, to_pt(area.x), to_pt(area.y), to_pt(area.width), to_pt(area.height));
    cairo_clip(cairo);
}

/// From here on the unit is a pixel of the surface, which is laid so that the crop fills the area.
void lay_crop_over_area(cairo_t* cairo, const PlacedImage& image, cairo_surface_t* surface) {
    cairo_translate(cairo, to_pt(image.area.x), to_pt(image.area.y));
    cairo_scale(cairo, to_pt(image.area.width) / image.crop_width, to_pt(image.area.height) / image.crop_height);
    cairo_translate(cairo, -image.crop_x, -image.crop_y);
    cairo_scale(cairo, static_cast<double>(image.pixel_width) / cairo_image_surface_get_width(surface),
                static_cast<double>(image.pixel_height) / cairo_image_surface_get_height(surface));
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

}  // namespace

void draw_picture(cairo_t* cairo, const PlacedImage& image, Pictures& pictures) {
    const CairoSurface surface = has_crop(image) ? pictures.surface(image) : nullptr;
    if (!is_sound(surface)) return draw_crossed_box(cairo, image.area);
    clip_to(cairo, image.area);
    lay_crop_over_area(cairo, image, surface.get());
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), pictures.sampling().filter);
    cairo_pattern_set_extend(cairo_get_source(cairo), pictures.sampling().beyond);
    cairo_paint(cairo);
}

}  // namespace banxin
