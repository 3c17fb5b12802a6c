#include "makeup/page/tree.h"

namespace banxin::makeup {
namespace {

constexpr std::size_t kUsualItems = 20;

Block mirrored(const Block& part, const Block& block) {
    return {block.column + block.right() - part.right(), part.line, part.columns, part.lines};
}

/// Round the middle, each part from one edge of the block up to the next part.
PartBlocks spiral_blocks(const Block& b, const Block& middle) {
    const int x1 = b.column + middle.column;
    const int x2 = x1 + middle.columns;
    const int y1 = b.line + middle.line;
    const int y2 = y1 + middle.lines;
    return {{b.column, b.line, x2 - b.column, y1 - b.line},
            {x2, b.line, b.right() - x2, y2 - b.line},
            {x1, y2, b.right() - x1, b.foot() - y2},
            {b.column, y1, x1 - b.column, b.foot() - y1},
            {x1, y1, x2 - x1, y2 - y1}};
}

void lay_out_into(std::vector<Place>& places, const Tree& tree, const Block& block) {
    if (tree.has_item()) places.push_back({tree.item, block, tree.notch, tree.corners});
    const PartBlocks blocks = blocks_of(tree, block);
    for (std::size_t i = 0; i < tree.parts.size(); ++i) lay_out_into(places, tree.parts[i], blocks[i]);
}

void add_items(std::vector<int>& items, const Tree& tree) {
    if (tree.has_item()) items.push_back(tree.item);
    for (const Tree& part : tree.parts) add_items(items, part);
}

}  // namespace

PartBlocks blocks_of(const Tree& tree, const Block& b) {
    switch (tree.division) {
        case Division::whole:
            return {};
        case Division::across:
            return {{b.column, b.line, b.columns, tree.cut},
                    {b.column, b.line + tree.cut, b.columns, b.lines - tree.cut}};
        case Division::down:
            return {{b.column, b.line, tree.cut, b.lines},
                    {b.column + tree.cut, b.line, b.columns - tree.cut, b.lines}};
        case Division::notch_left:
        case Division::notch_right:
            return {notch_in(b, tree.notch)};
        case Division::spiral:
            return spiral_blocks(b, tree.middle);
        case Division::spiral_mirrored:
            break;
    }
    Block middle = tree.middle;
    middle.column = b.columns - middle.right();
    PartBlocks blocks = spiral_blocks(b, middle);
    for (Block& block : blocks) block = mirrored(block, b);
    return blocks;
}

std::vector<Place> lay_out(const Tree& tree, const Block& page) {
    std::vector<Place> places;
    places.reserve(kUsualItems);
    lay_out_into(places, tree, page);
    return places;
}

std::vector<int> items_of(const Tree& tree) {
    std::vector<int> items;
    add_items(items, tree);
    return items;
}

}  // namespace banxin::makeup
