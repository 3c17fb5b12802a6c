// Where rests go: editions of square characters, made so that the answer is known.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "unit/fill/small_pages.h"

namespace banxin::test {
namespace {

rc::Gen<int> number(int first, int last) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, last + 1));
}

/// Holes by the depths of the rests that fill them.
using Loads = std::vector<std::vector<int>>;

rc::Gen<Loads> any_loads() {
    const auto load = rc::gen::resize(2, rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(number(1, 9))));
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<Loads>(load)), [](Loads loads) {
        while (loads.size() > 12) loads.pop_back();
        std::size_t rests = 0;
        for (auto& one : loads) {
            one.resize(std::min(one.size(), 12 - rests));
            rests += one.size();
        }
        std::erase_if(loads, [](const auto& one) { return one.empty(); });
        return loads;
    });
}

/// A from line over each, and a line between two.
int lines_of(const std::vector<int>& load) {
    int lines = static_cast<int>(load.size()) - 1;
    for (const int depth : load) lines += 1 + depth;
    return lines;
}

/// Stories with these rests in any order, and behind them a page for each load that is just as deep as it.
SmallPages pages_for(const Loads& loads) {
    std::vector<int> depths;
    for (const auto& load : loads) depths.insert(depths.end(), load.begin(), load.end());
    SmallPages pages;
    while (!depths.empty()) {
        const auto at = depths.begin() + *number(0, static_cast<int>(depths.size()) - 1);
        pages.add_rest(*at);
        depths.erase(at);
    }
    for (const auto& load : loads) pages.add_page(10, 4, lines_of(load));
    return pages;
}

// Up to twelve free jumps, and holes that have a way to take them all and no line more.
RC_GTEST_PROP(FreeJumps, FindRoomWhereThereIsAWay, ()) {
    SmallPages pages = pages_for(*any_loads());
    const FilledEdition filled = pages.settle();
    RC_ASSERT(filled.unplaced.empty());
    RC_ASSERT(filled.settled);
}

/// Any holes for any rests: too few, too many, too shallow.
SmallPages any_pages() {
    SmallPages pages;
    const int rests = *number(1, 12);
    for (int i = 0; i < rests; ++i) pages.add_rest(*number(1, 12));
    const int holes = *number(1, 8);
    for (int i = 0; i < holes; ++i) pages.add_page(10, 4, *number(1, 14));
    return pages;
}

RC_GTEST_PROP(FreeJumps, SettleWhateverRoomThereIs, ()) {
    SmallPages pages = any_pages();
    pages.edition.paper.jump.landings = *number(1, 2);
    const FilledEdition filled = pages.settle();
    RC_ASSERT(filled.settled);
    RC_ASSERT(filled.rounds <= 5);
}

/// In lines of a hole's depth, which have twenty characters; the last of a text may be short.
int lines_over(const FilledEdition& filled) {
    int over = 0;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) over += (part.overset_characters + 19) / 20;
        }
    }
    return over;
}

// Ten more characters make a rest a line deeper at most, and the arrangement not worse by more than that. A jump that
// is taken back for it wins the room of its jump line.
RC_GTEST_PROP(FreeJumps, ALineMoreIsNeverWorseThanThatLine, ()) {
    SmallPages pages = any_pages();
    const int before = lines_over(pages.settle());
    const int longer = *number(1, static_cast<int>(pages.edition.pages.size()));
    RC_PRE(pages.binding(longer).jump != JumpMode::no);
    pages.edition.stories.at({"p" + std::to_string(longer)}).body.push_back(SmallPages::paragraph(10));
    RC_ASSERT(lines_over(pages.settle()) <= before + 1);
}

}  // namespace
}  // namespace banxin::test
