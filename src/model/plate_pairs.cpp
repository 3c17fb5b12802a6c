#include "model/plate_pairs.h"

#include <map>

#include "model/page_side.h"
#include "model/sheets.h"

namespace banxin {
namespace {

/// A book's pages by their place in it, from 1.
using BookPages = std::map<int, PageNumber>;

int pages_of(const BookPages& book) {
    const int last = book.rbegin()->first;
    return last + last % 2;
}

std::optional<PageNumber> page_at(const BookPages& book, int place) {
    const auto page = book.find(place);
    return page == book.end() ? std::nullopt : std::optional(page->second);
}

PlatePair paired(std::optional<PageNumber> early, std::optional<PageNumber> late, BoundEdge bound) {
    const bool early_is_left =
        early ? side_of(*early, bound) == PageSide::left : side_of(*late, bound) == PageSide::right;
    return early_is_left ? PlatePair{early, late} : PlatePair{late, early};
}

}  // namespace

std::vector<PlatePair> plate_pairs(const Edition& edition) {
    std::map<decltype(EditionPage::book), BookPages> books;
    for (const EditionPage& page : edition.pages) {
        const bool is_whole = page.pages == 2 && sheets_of(page, edition) == Sheets::one;
        for (int i = 0; i < page.pages && !is_whole; ++i)
            books[page.book][page.in_book + i] = PageNumber{page.number.value + i};
    }
    std::vector<PlatePair> pairs;
    for (const auto& [name, book] : books) {
        const int count = pages_of(book);
        for (int place = 1; place <= count / 2; ++place) {
            const auto early = page_at(book, place);
            const auto late = page_at(book, count + 1 - place);
            if (early || late) pairs.push_back(paired(early, late, bound_edge(edition)));
        }
    }
    return pairs;
}

}  // namespace banxin
