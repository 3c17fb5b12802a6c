#include "render/undrawn.h"

#include <fmt/format.h>

#include <algorithm>

#include "display/page_numbers.h"

namespace banxin {
namespace {

/// The file that a mark shows, as its message names it; nothing for the engine's own marks.
const std::string* file_of(const Mark& mark) {
    if (const auto* image = std::get_if<PlacedImage>(&mark)) return &image->path;
    if (const auto* art = std::get_if<VectorArt>(&mark)) return &art->path;
    return nullptr;
}

DisplayList with_only(const DisplayList& page, const Mark& mark) {
    DisplayList alone = bare_page(page);
    alone.marks.push_back(mark);
    return alone;
}

Diagnostic not_drawn(const DisplayList& page, const std::string& file, cairo_status_t status) {
    return {Severity::error,
            "picture-not-drawn",
            {file},
            phrase("cannot be drawn on {}: {}", named_page(page), cairo_status_to_string(status)),
            phrase("ask for it again, in plainer lines; without it the page can be made")};
}

}  // namespace

cairo_status_t ending_of(cairo_t* cairo, cairo_surface_t* surface) {
    cairo_surface_finish(surface);
    const cairo_status_t drawn = cairo_status(cairo);
    return drawn == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : drawn;
}

Failure undrawn(const DisplayList& page, cairo_status_t status, const TrialDrawing& draw) {
    Failure failure;
    for (const Mark& mark : page.marks) {
        const std::string* file = file_of(mark);
        if (file == nullptr) continue;
        const cairo_status_t alone = draw(with_only(page, mark));
        if (alone == CAIRO_STATUS_SUCCESS) continue;
        Diagnostic found = not_drawn(page, *file, alone);
        const bool is_known =
            std::find(failure.diagnostics.begin(), failure.diagnostics.end(), found) != failure.diagnostics.end();
        if (!is_known) failure.diagnostics.push_back(std::move(found));
    }
    if (!failure.diagnostics.empty()) return failure;
    return {FailureKind::world,
            {found_at(named_page(page),
                      {Severity::error, "page-not-drawn", {}, verbatim(cairo_status_to_string(status)), {}})}};
}

}  // namespace banxin
