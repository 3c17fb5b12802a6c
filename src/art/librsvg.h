#pragma once

#include <librsvg/rsvg.h>

#include "art/opened_library.h"

namespace banxin {

/// What is called of librsvg, which measures and draws SVG.
struct Librsvg {
    decltype(::rsvg_handle_new_from_data)* new_from_data = nullptr;
    decltype(::rsvg_handle_set_dpi)* set_dpi = nullptr;
    decltype(::rsvg_handle_get_intrinsic_size_in_pixels)* size_in_pixels = nullptr;
    decltype(::rsvg_handle_get_intrinsic_dimensions)* dimensions = nullptr;
    decltype(::rsvg_handle_render_document)* render_document = nullptr;
    decltype(::g_object_unref)* release = nullptr;
    decltype(::g_error_free)* release_error = nullptr;
};

/// Opens it at the first call; from several threads at once, too.
const Opened<Librsvg>& librsvg();

}  // namespace banxin
