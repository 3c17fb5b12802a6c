#pragma once

#include <poppler.h>

#include "art/opened_library.h"

namespace banxin {

/// What is called of poppler, which measures and draws pages of PDF.
struct Poppler {
    decltype(::poppler_document_new_from_bytes)* new_from_bytes = nullptr;
    decltype(::poppler_document_get_n_pages)* page_count = nullptr;
    decltype(::poppler_document_get_page)* page = nullptr;
    decltype(::poppler_page_get_size)* page_size = nullptr;
    decltype(::poppler_page_render_for_printing)* render_for_printing = nullptr;
    decltype(::g_bytes_new_static)* bytes = nullptr;
    decltype(::g_bytes_unref)* release_bytes = nullptr;
    decltype(::g_object_unref)* release = nullptr;
    decltype(::g_error_free)* release_error = nullptr;
};

/// Opens it at the first call; from several threads at once, too.
const Opened<Poppler>& poppler();

}  // namespace banxin
