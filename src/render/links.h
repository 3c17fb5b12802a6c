#pragma once

#include <cairo-pdf.h>

#include <map>
#include <optional>
#include <set>
#include <string>

#include "display/display_list.h"

namespace banxin {

// Which pages a PDF has, and where they stand in it: a link to any other page is left out.
class PageOrder {
  public:
    PageOrder(const Document& document, const std::vector<std::size_t>& page_indices);

    /// Counted from 1; nothing when the page is not in this PDF.
    std::optional<int> position(PageNumber page) const;

  private:
    std::map<PageNumber, int> positions_;
};

/// The places that links lead to, by page, as attributes of Cairo's destination tag.
using Landings = std::map<PageNumber, std::set<std::string>>;
Landings find_landings(const Document& document, const PageOrder& order);

/// How many marks of the page link to a page that is in the PDF.
int count_links(const DisplayList& page, const PageOrder& order);

// Makes the page's links active.
//
// Cairo 1.16 writes a damaged file for a page with links but no structure: call it inside a structure tag of the page.
// It forgets a link by number to a page that is still to come: links lead to named places instead.
void add_links(cairo_t* cairo, const DisplayList& page, const PageOrder& order);

/// Names the places of the page that links lead to.
void add_landings(cairo_t* cairo, PageNumber page, const Landings& landings);

/// Appends the page's entries to the document's outline.
void add_outline(cairo_surface_t* pdf, const DisplayList& page, const PageOrder& order);

}  // namespace banxin
