#include "makeup/search/slicings.h"

#include <algorithm>

#include "makeup/search/slice_prices.h"
#include "makeup/search/slice_ways.h"

namespace banxin::makeup {
namespace {

constexpr std::size_t kMostSlices = 30'000;  ///< Remembered.

int cheapest_of(const SliceWays& ways) {
    int best = 0;
    for (int c = 1; c < kHeadCorners; ++c) {
        if (ways[c].price < ways[best].price) best = c;
    }
    return best;
}

bool is_spiral(const Tree& tree) {
    return tree.division == Division::spiral || tree.division == Division::spiral_mirrored;
}

int away(const Bounds& bounds, int value) {
    return std::max({0, bounds.least - value, value - bounds.most});
}

}  // namespace

std::size_t Slicings::KeyHash::operator()(const Key& key) const {
    const auto mixed = (static_cast<std::uint64_t>(key.first) << 32) ^ (static_cast<std::uint64_t>(key.second) << 10) ^
                       (static_cast<std::uint64_t>(key.item + 1) << 3) ^ static_cast<std::uint64_t>(key.division);
    return mixed * 0x9e3779b97f4a7c15U >> 16;
}

Slicings::Slicings(const PageItems& items, const PageSize& page) : items_(items), tariff_{page, items.tariff()} {
    for (const Item& item : items.items()) {
        slices_.push_back(slice_of(item, page));
        cells_.push_back(cells_that_suit(item, page));
    }
}

int Slicings::slice_number(const Tree& tree) {
    if (tree.division == Division::whole) return tree.item;
    const int first = slice_number(tree.parts[0]);
    const int second = tree.parts.size() > 1 ? slice_number(tree.parts[1]) : -1;
    const Key key{tree.division, tree.item, first, second};
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    Slice joined = joined_slice(pair_between(tree, first, second), tariff_, work_);
    slices_.push_back(std::move(joined));
    const int number = static_cast<int>(slices_.size()) - 1;
    known_.emplace(key, number);
    return number;
}

/// Of slices that stay where they are until another one is made.
SlicePair Slicings::pair_of(const Tree& tree) {
    const int first = slice_number(tree.parts[0]);
    return pair_between(tree, first, tree.parts.size() > 1 ? slice_number(tree.parts[1]) : -1);
}

SlicePair Slicings::pair_between(const Tree& tree, int first, int second) const {
    SlicePair pair{tree.division, &slices_[first], second < 0 ? nullptr : &slices_[second], {}};
    if (tree.has_item()) pair.owner = {&items_.items()[tree.item], &cells_[tree.item]};
    return pair;
}

SpiralParts Slicings::spiral_parts(const Tree& tree) {
    std::vector<int> numbers;
    for (const Tree& part : tree.parts) numbers.push_back(slice_number(part));
    SpiralParts parts{};
    std::transform(numbers.begin(), numbers.end(), parts.begin(), [&](int number) { return &slices_[number]; });
    return parts;
}

Price Slicings::price_of(const Tree& tree) {
    if (slices_.size() > kMostSlices) {
        slices_.resize(items_.items().size());
        known_.clear();
    }
    const PageSize& page = tariff_.page;
    if (tree.division == Division::whole) return least(items_.items()[tree.item].prices->at(page.columns, page.lines));
    if (is_spiral(tree)) return best_spiral(tree.division, spiral_parts(tree), page, work_).price;
    const SliceWays ways = slice_ways(pair_of(tree), page.columns, page.lines, tariff_);
    return ways[cheapest_of(ways)].price;
}

Tree Slicings::cut(const Tree& tree) {
    const PageSize& page = tariff_.page;
    Tree done = tree;
    if (is_spiral(tree)) {
        cut_spiral(done);
    } else if (tree.division == Division::whole) {
        cut_into(done, page.block(), cheapest(items_.items()[tree.item].prices->at(page.columns, page.lines)));
    } else {
        cut_into(done, page.block(), cheapest_of(slice_ways(pair_of(tree), page.columns, page.lines, tariff_)));
    }
    return done;
}

void Slicings::cut_spiral(Tree& tree) {
    const SpiralParts parts = spiral_parts(tree);
    tree.middle = best_spiral(tree.division, parts, tariff_.page, work_).middle;
    const PartBlocks blocks = blocks_of(tree, tariff_.page.block());
    for (std::size_t i = 0; i < parts.size(); ++i)
        cut_into(tree.parts[i], blocks[i], cheapest(parts[i]->in(blocks[i].columns).at(blocks[i].lines)));
}

void Slicings::cut_into(Tree& tree, const Block& block, int corners) {
    tree.corners = corners;
    if (tree.division == Division::whole) return;
    const SliceWay way = slice_ways(pair_of(tree), block.columns, block.lines, tariff_)[corners];
    tree.corners = tree.has_item() ? way.first : 0;
    if (tree.has_item()) {
        const bool at_left = tree.division == Division::notch_left;
        tree.notch = {at_left ? Notch::Side::left : Notch::Side::right, way.columns, way.cut};
    } else {
        tree.cut = way.cut;
    }
    const PartBlocks blocks = blocks_of(tree, block);
    if (!tree.has_item()) cut_into(tree.parts[0], blocks[0], way.first);
    cut_into(tree.parts.back(), blocks.back(), way.second);
}

int Slicings::pins_missed(const Tree& cut_tree) const {
    int missed = 0;
    for (const Place& place : lay_out(cut_tree, tariff_.page.block())) {
        const Pin* pin = items_.items()[place.item].pin;
        if (pin == nullptr) continue;
        missed += tariff_.page.column_in_lines *
                      (away(pin->left, place.block.column) + away(pin->right, place.block.right())) +
                  away(pin->top, place.block.line) + away(pin->foot, place.block.foot());
    }
    return missed;
}

}  // namespace banxin::makeup
