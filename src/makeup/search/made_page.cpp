#include "makeup/search/made_page.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

int shared_cells(const Block& a, const Block& b) {
    const int columns = std::min(a.right(), b.right()) - std::max(a.column, b.column);
    const int lines = std::min(a.foot(), b.foot()) - std::max(a.line, b.line);
    return std::max(columns, 0) * std::max(lines, 0);
}

}  // namespace

int articles_apart(const MadePage& one, const MadePage& other, int articles) {
    int apart = 0;
    for (int i = 0; i < articles; ++i) {
        const Block& a = one.places[i].block;
        const Block& b = other.places[i].block;
        const int shared = shared_cells(a, b);
        if (2 * shared < a.area() + b.area() - shared) ++apart;
    }
    return apart;
}

}  // namespace banxin::makeup
