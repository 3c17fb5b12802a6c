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

    static void expect_room_for(const FrameTemplate& kept, const PageMadeUp& page) {
        const GridArea area = kept.legs.front();
        for (const FrameTemplate& frame : page.frames) {
            if (frame.id == kept.id) continue;
            for (const GridArea& leg : frame.legs)
                EXPECT_FALSE(leg.columns.overlaps(area.columns) && leg.lines.overlaps(area.lines)) << frame.id.value;
        }
    }

    DeskEdition desk;
    PageMadeUp first;
};

/// Of 3 columns × 20 lines, where the page had stories.
FrameTemplate other_frame(const std::string& id, FrameKind kind) {
    FrameTemplate frame;
    frame.id = FrameId{id};
    frame.kind = kind;
    frame.legs = {{{4, 6}, {52, 71}, {}}};
    return frame;
}

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

// A notice where the page had stories: the lead stays where it was.
TEST_F(RemadePages, GiveWayToANewAdvertisement) {
    const FrameTemplate notice = other_frame("notice", FrameKind::ad);
    desk.edition.layouts.at("made-with-ad").frames.push_back(notice);
    const MadeUpPage page = desk.make_up(again()).pages.front();
    EXPECT_EQ(frame_of(page.ways.front(), "fishmove").legs.front().lines.first,
              frame_of(first, "fishmove").legs.front().lines.first);
    EXPECT_EQ(page.ways.front().made.size() + page.ways.front().left_out.size(), kPort.size());
    expect_room_for(notice, page.ways.front());
}

// The page whose story goes on there is not made up again.
TEST_F(RemadePages, KeepTheFrameInWhichAStoryGoesOn) {
    const FrameTemplate rests = other_frame("jumps", FrameKind::jumps);
    EditionWish wish = again();
    wish.before.at(PageNumber{3}).frames.push_back(rests);
    StoryBinding goes_on{StoryId{"tidenight"}, JumpMode::page, PageNumber{3}, {}};
    desk.edition.pages.front().frames.push_back({FrameId{"lead"}, {}, goes_on});
    const PageMadeUp page = desk.make_up(wish).pages.front().ways.front();
    EXPECT_EQ(frame_of(page, "jumps"), rests);
    expect_room_for(rests, page);
}

// Nothing goes on there any more: its place is the stories' again.
TEST_F(RemadePages, KeepNoFrameInWhichNothingGoesOn) {
    EditionWish wish = again();
    wish.before.at(PageNumber{3}).frames.push_back(other_frame("jumps", FrameKind::jumps));
    const PageMadeUp page = desk.make_up(wish).pages.front().ways.front();
    EXPECT_EQ(page.frames, first.frames);
}

}  // namespace
}  // namespace banxin
