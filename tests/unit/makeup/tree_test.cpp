#include "makeup/page/tree.h"

#include <gtest/gtest.h>

#include "makeup/page/pin.h"
#include "makeup/search/regroup.h"

namespace banxin::makeup {
namespace {

Tree leaf_of(int item) {
    Tree tree;
    tree.item = item;
    return tree;
}

Tree cut(Division division, int at, Tree first, Tree second) {
    Tree tree;
    tree.division = division;
    tree.cut = at;
    tree.parts = {std::move(first), std::move(second)};
    return tree;
}

Tree spiral_of_five(Division division) {
    Tree tree;
    tree.division = division;
    tree.middle = {2, 20, 2, 30};
    for (int item = 0; item < 5; ++item) tree.parts.push_back(leaf_of(item));
    return tree;
}

int cells_of(const std::vector<Place>& places) {
    int cells = 0;
    for (const Place& place : places) cells += place.block.area() - place.notch.area();
    return cells;
}

TEST(Tree, CutsLieWhereTheyAreCounted) {
    const Tree tree = cut(Division::across, 30, leaf_of(0), cut(Division::down, 2, leaf_of(1), leaf_of(2)));
    const std::vector<Place> places = lay_out(tree, {0, 10, 6, 80});
    ASSERT_EQ(places.size(), 3U);
    EXPECT_EQ(places[0].block, (Block{0, 10, 6, 30}));
    EXPECT_EQ(places[1].block, (Block{0, 40, 2, 50}));
    EXPECT_EQ(places[2].block, (Block{2, 40, 4, 50}));
}

TEST(Tree, ANotchIsTheLowerCornerOfItsOwner) {
    Tree tree = leaf_of(0);
    tree.division = Division::notch_right;
    tree.notch = {Notch::Side::right, 2, 30};
    tree.parts = {leaf_of(1)};
    const std::vector<Place> places = lay_out(tree, {1, 0, 5, 90});
    EXPECT_EQ(places[1].block, (Block{4, 60, 2, 30}));
    EXPECT_EQ(cells_of(places), 5 * 90);
}

TEST(Tree, NoEdgeOfASpiralGoesThrough) {
    for (const Division division : {Division::spiral, Division::spiral_mirrored}) {
        const std::vector<Place> places = lay_out(spiral_of_five(division), {0, 0, 6, 90});
        EXPECT_EQ(cells_of(places), 6 * 90);
        EXPECT_EQ(places[4].block, (Block{2, 20, 2, 30}));
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(places[i].block.overlaps(places[j].block)) << i << j;
            EXPECT_LT(places[i].block.columns, 6);
            EXPECT_LT(places[i].block.lines, 90);
        }
    }
}

TEST(Regroup, WhatSharedABlockWithAnItemGetsTheBlock) {
    Tree tree = cut(Division::across, 30, leaf_of(0), cut(Division::down, 2, leaf_of(1), leaf_of(2)));
    EXPECT_TRUE(take_out(tree, 1));
    EXPECT_EQ(items_of(tree), (std::vector<int>{0, 2}));
    EXPECT_TRUE(take_out(tree, 0));
    EXPECT_EQ(tree.division, Division::whole);
    EXPECT_FALSE(take_out(tree, 2)) << "the only one";
}

TEST(Regroup, ANotchedArticleThatIsTakenOutLeavesItsNotch) {
    Tree tree = leaf_of(0);
    tree.division = Division::notch_left;
    tree.notch = {Notch::Side::left, 1, 20};
    tree.parts = {cut(Division::across, 10, leaf_of(1), leaf_of(2))};
    EXPECT_TRUE(take_out(tree, 0));
    EXPECT_EQ(items_of(tree), (std::vector<int>{1, 2}));
}

TEST(Regroup, EveryItemIsInOnePieceAndPinnedOnesAreAlone) {
    std::vector<bool> alone(5);
    alone[3] = true;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Dice dice(seed);
        const auto pieces = pieces_of(spiral_of_five(Division::spiral), {2, 4, alone}, dice);
        std::vector<int> all;
        for (const std::vector<int>& piece : pieces) {
            if (std::find(piece.begin(), piece.end(), 3) != piece.end()) {
                EXPECT_EQ(piece.size(), 1U);
            }
            all.insert(all.end(), piece.begin(), piece.end());
        }
        std::sort(all.begin(), all.end());
        EXPECT_EQ(all, (std::vector<int>{0, 1, 2, 3, 4}));
    }
}

TEST(Pin, AllowsWhatItsEdgesHold) {
    const Pin corner{{}, {}, {6, 6}, {90, 90}};
    EXPECT_TRUE(corner.allows({4, 60, 2, 30}));
    EXPECT_FALSE(corner.allows({3, 60, 2, 30}));
    EXPECT_TRUE(corner.reaches_into({0, 0, 6, 90}));
    EXPECT_FALSE(corner.reaches_into({0, 0, 5, 90}));
    EXPECT_TRUE(pin_at({1, 2, 3, 4}).allows({1, 2, 3, 4}));
    EXPECT_FALSE(pin_at({1, 2, 3, 4}).allows({1, 2, 3, 5}));
}

}  // namespace
}  // namespace banxin::makeup
