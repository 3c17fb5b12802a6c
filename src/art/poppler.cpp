#include "art/poppler.h"

namespace banxin {
namespace {

Opened<Poppler> open_poppler() {
    OpenedLibrary library(BANXIN_POPPLER_GLIB);
    Poppler out;
    library.take(out.new_from_bytes, "poppler_document_new_from_bytes");
    library.take(out.page_count, "poppler_document_get_n_pages");
    library.take(out.page, "poppler_document_get_page");
    library.take(out.page_size, "poppler_page_get_size");
    library.take(out.render_for_printing, "poppler_page_render_for_printing");
    library.take(out.bytes, "g_bytes_new_static");
    library.take(out.release_bytes, "g_bytes_unref");
    library.take(out.release, "g_object_unref");
    library.take(out.release_error, "g_error_free");
    if (!library.trouble().empty()) return tl::unexpected("needs poppler, which draws PDF: " + library.trouble());
    return out;
}

}  // namespace

const Opened<Poppler>& poppler() {
    static const Opened<Poppler> opened = open_poppler();
    return opened;
}

}  // namespace banxin
