#include "art/librsvg.h"

namespace banxin {
namespace {

Opened<Librsvg> open_librsvg() {
    OpenedLibrary library(BANXIN_LIBRSVG);
    Librsvg out;
    library.take(out.new_from_data, "rsvg_handle_new_from_data");
    library.take(out.set_dpi, "rsvg_handle_set_dpi");
    library.take(out.size_in_pixels, "rsvg_handle_get_intrinsic_size_in_pixels");
    library.take(out.dimensions, "rsvg_handle_get_intrinsic_dimensions");
    library.take(out.render_document, "rsvg_handle_render_document");
    library.take(out.release, "g_object_unref");
    library.take(out.release_error, "g_error_free");
    if (!library.trouble().empty()) return tl::unexpected("needs librsvg, which draws SVG: " + library.trouble());
    return out;
}

}  // namespace

const Opened<Librsvg>& librsvg() {
    static const Opened<Librsvg> opened = open_librsvg();
    return opened;
}

}  // namespace banxin
