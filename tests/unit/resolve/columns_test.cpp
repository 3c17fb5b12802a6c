#include "resolve/columns.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

using testing::ElementsAre;

constexpr Length kCell = 9_pt;

Length cells(int n) {
    return kCell * n;
}

int long_cells(int columns, int measure) {
    return static_cast<int>(long_column(columns, cells(measure), cells(1)) / kCell);
}

std::vector<Length> widths(const ColumnSplit& split) {
    std::vector<Length> out;
    for (const TextColumn& column : split.columns) out.push_back(column.width);
    return out;
}

Length gutter_after(const ColumnSplit& split, std::size_t i) {
    return split.columns[i + 1].x - split.columns[i].x - split.columns[i].width;
}

ColumnSplit twenty_in_two(ColumnMode mode) {
    return split_columns({cells(20), 2, cells(1), kCell, mode});
}

TEST(LongColumn, OfTheBroadsheetCountsTheGuttersIn) {
    std::vector<int> columns;
    for (int n = 2; n <= 8; ++n) columns.push_back(long_cells(n, 13));
    EXPECT_THAT(columns, ElementsAre(27, 41, 55, 69, 83, 97, 111));
}

TEST(LongColumn, OfTheTabloidCountsTheGuttersIn) {
    std::vector<int> columns;
    for (int n = 2; n <= 6; ++n) columns.push_back(long_cells(n, 11));
    EXPECT_THAT(columns, ElementsAre(23, 35, 47, 59, 71));
}

TEST(BrokenColumns, ThreeIntoTwoOfTheBroadsheetAreTwenty) {
    const ColumnSplit split = split_columns({cells(41), 2, cells(1), kCell, ColumnMode::automatic});
    EXPECT_THAT(widths(split), ElementsAre(cells(20), cells(20)));
    EXPECT_EQ(split.remainder, Length());
}

TEST(BrokenColumns, FiveIntoThreeOfTheBroadsheetAreTwentyTwoAndOneOver) {
    const ColumnSplit split = split_columns({cells(69), 3, cells(1), kCell, ColumnMode::relative});
    EXPECT_THAT(widths(split), ElementsAre(cells(22), cells(22), cells(23)));
    EXPECT_EQ(split.remainder, cells(1));
}

TEST(BrokenColumns, FiveIntoThreeMayWidenTheGuttersInstead) {
    const ColumnSplit split = split_columns({cells(69), 3, cells(1), kCell, ColumnMode::absolute});
    EXPECT_THAT(widths(split), ElementsAre(cells(22), cells(22), cells(22)));
    EXPECT_EQ(gutter_after(split, 0), cells(3) / 2);
    EXPECT_EQ(gutter_after(split, 1), cells(3) / 2);
}

TEST(BrokenColumns, AbsoluteKeepsWholeCharactersAndWidensTheGutter) {
    const ColumnSplit split = twenty_in_two(ColumnMode::absolute);
    EXPECT_THAT(widths(split), ElementsAre(cells(9), cells(9)));
    EXPECT_EQ(gutter_after(split, 0), cells(2));
}

TEST(BrokenColumns, FreeKeepsTheGutterAndTakesHalfCharacters) {
    const ColumnSplit split = twenty_in_two(ColumnMode::free);
    EXPECT_THAT(widths(split), ElementsAre(cells(19) / 2, cells(19) / 2));
    EXPECT_EQ(gutter_after(split, 0), cells(1));
}

TEST(BrokenColumns, RelativeKeepsTheGutterAndWidensTheLastColumn) {
    const ColumnSplit split = twenty_in_two(ColumnMode::relative);
    EXPECT_THAT(widths(split), ElementsAre(cells(9), cells(10)));
    EXPECT_EQ(gutter_after(split, 0), cells(1));
}

TEST(BrokenColumns, AutomaticGivesOneCharacterOverToAColumnAndMoreToTheGutters) {
    EXPECT_THAT(widths(twenty_in_two(ColumnMode::automatic)), ElementsAre(cells(9), cells(10)));
    const ColumnSplit two_over =
        split_columns({cells(22), 3, cells(1), kCell, ColumnMode::automatic});  // 20 in three: 6, 2 over
    EXPECT_THAT(widths(two_over), ElementsAre(cells(6), cells(6), cells(6)));
    EXPECT_EQ(gutter_after(two_over, 0), cells(2));
}

TEST(BrokenColumns, EndAtTheRightEdgeInEveryMode) {
    for (const ColumnMode mode :
         {ColumnMode::absolute, ColumnMode::free, ColumnMode::relative, ColumnMode::automatic}) {
        for (int width = 12; width < 60; ++width) {
            for (int into = 2; into <= 4; ++into) {
                const ColumnSplit split = split_columns({cells(width), into, cells(1), kCell, mode});
                EXPECT_EQ(split.columns.back().x + split.columns.back().width, cells(width))
                    << width << " into " << into;
            }
        }
    }
}

}  // namespace
}  // namespace banxin
