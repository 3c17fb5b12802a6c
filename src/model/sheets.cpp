#include "model/sheets.h"

namespace banxin {

Sheets sheets_of(const EditionPage& page, const Edition& edition) {
    if (page.pages == 1) return Sheets::one;
    int pages = 0;
    for (const EditionPage& other : edition.pages) pages += other.book == page.book ? other.pages : 0;
    return page.in_book * 2 == pages ? Sheets::one : Sheets::two;
}

}  // namespace banxin
