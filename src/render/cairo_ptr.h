#pragma once

#include <cairo.h>

#include <memory>

#include "base/released.h"

namespace banxin {

// Cairo's objects with their owner; a copy of a reference is shared(…).
using CairoSurface = std::unique_ptr<cairo_surface_t, Released<cairo_surface_destroy>>;
using CairoContext = std::unique_ptr<cairo_t, Released<cairo_destroy>>;
using CairoFontFace = std::unique_ptr<cairo_font_face_t, Released<cairo_font_face_destroy>>;
using CairoFontOptions = std::unique_ptr<cairo_font_options_t, Released<cairo_font_options_destroy>>;

inline CairoSurface shared(const CairoSurface& surface) {
    return CairoSurface(cairo_surface_reference(surface.get()));
}

inline bool is_sound(const CairoSurface& surface) {
    return surface && cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS;
}

}  // namespace banxin
