#include <gmock/gmock.h>

#include "desk_edition.h"

namespace banxin {
namespace {

using makeup::EditionMadeUp;
using makeup::EditionWish;
using makeup::MadeUpPage;
using makeup::PageMadeUp;
using test::DeskEdition;
using testing::IsEmpty;

const std::vector<std::string> kPort{"fishmove", "hairtail", "caulker",   "orange", "anchorchain",
                                     "eelfry",   "salinity", "fishprice", "seamen", "seedrice"};

/// A page of the port, made up, to be made up again.
struct RemadePages : testing::Test {
    RemadePages() {
        desk.take(3, kPort);
        first = desk.make_up().pages.front().ways.front();
    }

    EditionWish again() const {
        EditionWish wish;
        makeup::PageBefore& before = wish.before[PageNumber{3}];
        for (const FrameTemplate& frame : first.frames) {
            if (first.made.contains(frame.id)) before.frames.push_back(frame);
        }
        for (const FrameBinding& binding : first.bindings) {
            if (first.made.contains(binding.frame)) before.bindings.push_back(binding);
        }
        return wish;
    }

    const FrameTemplate& frame_of(const PageMadeUp& page, const std::string& id) const {
        for (const FrameTemplate& frame : page.frames) {
            if (frame.id.value == id) return frame;
        }
        throw std::runtime_error("there is no frame " + id);
    }

    DeskEdition desk;
    PageMadeUp first;
};

TEST_F(RemadePages, StandAsTheyStoodWhereNothingHasChanged) {
    const MadeUpPage page = desk.make_up(again()).pages.front();
    EXPECT_EQ(page.ways.front().frames, first.frames);
    EXPECT_EQ(page.moved, 0);
    EXPECT_EQ(page.stayed, static_cast<int>(kPort.size()));
}

// Two lines more in one story: eight of ten frames stand where they stood.
TEST_F(RemadePages, LeaveMostFramesWhereTheyWereAfterAnEdit) {
    for (const char* edited : {"caulker", "fishmove", "seamen"}) {
        std::string& words = desk.edition.stories.at(StoryId{edited}).body.front().spans.back().text;
        const std::string before = words;
        words += "渡口的船工们昨天又等了一整个上午，潮水才退。";
        const MadeUpPage page = desk.make_up(again()).pages.front();
        words = before;
        EXPECT_GE(page.stayed * 10, 8 * (page.stayed + page.moved)) << edited;
    }
}

TEST_F(RemadePages, KeepWhatIsLocked) {
    EditionWish wish = again();
    wish.before.at(PageNumber{3}).locked.insert(FrameId{"hairtail"});
    desk.edition.stories.at(StoryId{"fishmove"}).body.erase(desk.edition.stories.at(StoryId{"fishmove"}).body.begin());
    const PageMadeUp page = desk.make_up(wish).pages.front().ways.front();
    EXPECT_EQ(frame_of(page, "hairtail"), frame_of(first, "hairtail"));
    EXPECT_FALSE(page.made.contains(FrameId{"hairtail"}));
    EXPECT_EQ(page.frames.size(), first.frames.size());
}

// A notice of 3 columns × 20 lines where the page had stories: the lead stays where it was.
TEST_F(RemadePages, GiveWayToANewAdvertisement) {
    FrameTemplate notice;
    notice.id = FrameId{"notice"};
    notice.kind = FrameKind::ad;
    notice.legs = {{{4, 6}, {52, 71}, {}}};
    desk.edition.layouts.at("made-with-ad").frames.push_back(notice);
    const MadeUpPage page = desk.make_up(again()).pages.front();
    EXPECT_EQ(frame_of(page.ways.front(), "fishmove").legs.front().lines.first,
              frame_of(first, "fishmove").legs.front().lines.first);
    EXPECT_EQ(page.ways.front().made.size() + page.ways.front().left_out.size(), kPort.size());
    for (const FrameTemplate& frame : page.ways.front().frames) {
        if (frame.id.value == "notice") continue;
        for (const GridArea& leg : frame.legs)
            EXPECT_FALSE(leg.columns.overlaps({4, 6}) && leg.lines.overlaps({52, 71})) << frame.id.value;
    }
}

}  // namespace
}  // namespace banxin
