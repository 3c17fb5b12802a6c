#include "render/links.h"

#include <fmt/format.h>

namespace banxin {
namespace {

// Whole points: Cairo rounds link areas outwards to them anyway, and a number without a decimal point reads the same in
// every locale (Cairo parses attributes in the current one).
std::int64_t points_below(Length length) {
    const std::int64_t emu = length.in_emu();
    return emu >= 0 ? emu / Length::kPerPoint : -count_to_cover(-length, Length::pt(1));
}

std::int64_t points_above(Length length) {
    return -points_below(-length);
}

std::string area_attribute(const Rect& area) {
    const std::int64_t x = points_below(area.x);
    const std::int64_t y = points_below(area.y);
    return fmt::format("rect=[{} {} {} {}]", x, y, points_above(area.right()) - x, points_above(area.bottom()) - y);
}

std::string landing_name(const PageLink& link) {
    return fmt::format("page-{}-{}-{}", link.page.value, points_below(link.target.x), points_below(link.target.y));
}

void add_tag(cairo_t* cairo, const char* tag, const std::string& attributes) {
    cairo_tag_begin(cairo, tag, attributes.c_str());
    cairo_tag_end(cairo, tag);
}

/// Calls `use` with each link of the page that leads to a page of this PDF.
template <typename Use>
void for_each_link(const DisplayList& page, const PageOrder& order, Use use) {
    for (const Mark& mark : page.marks) {
        const auto* link = std::get_if<PageLink>(&mark);
        if (link && order.position(link->page)) use(*link);
    }
}

}  // namespace

PageOrder::PageOrder(const Document& document, const std::vector<std::size_t>& page_indices) {
    int position = 0;
    for (const std::size_t index : page_indices) positions_.try_emplace(document.pages[index].page, ++position);
}

std::optional<int> PageOrder::position(PageNumber page) const {
    const auto found = positions_.find(page);
    return found == positions_.end() ? std::nullopt : std::optional(found->second);
}

Landings find_landings(const Document& document, const PageOrder& order) {
    Landings landings;
    for (const DisplayList& page : document.pages) {
        if (!order.position(page.page)) continue;
        for_each_link(page, order, [&](const PageLink& link) {
            landings[link.page].insert(fmt::format("name='{}' x={} y={}", landing_name(link),
                                                   points_below(link.target.x), points_below(link.target.y)));
        });
    }
    return landings;
}

int count_links(const DisplayList& page, const PageOrder& order) {
    int links = 0;
    for_each_link(page, order, [&](const PageLink&) { ++links; });
    return links;
}

void add_links(cairo_t* cairo, const DisplayList& page, const PageOrder& order) {
    for_each_link(page, order, [&](const PageLink& link) {
        add_tag(cairo, CAIRO_TAG_LINK, fmt::format("{} dest='{}'", area_attribute(link.area), landing_name(link)));
    });
}

void add_landings(cairo_t* cairo, PageNumber page, const Landings& landings) {
    const auto found = landings.find(page);
    if (found == landings.end()) return;
    for (const std::string& attributes : found->second) add_tag(cairo, CAIRO_TAG_DEST, attributes);
}

void add_outline(cairo_surface_t* pdf, const DisplayList& page, const PageOrder& order) {
    for (const OutlineEntry& entry : page.outline) {
        const std::optional<int> position = order.position(entry.page);
        if (!position) continue;
        const std::string place =
            fmt::format("page={} pos=[{} {}]", *position, points_below(entry.target.x), points_below(entry.target.y));
        cairo_pdf_surface_add_outline(pdf, CAIRO_PDF_OUTLINE_ROOT, entry.title.c_str(), place.c_str(),
                                      cairo_pdf_outline_flags_t{});
    }
}

}  // namespace banxin
