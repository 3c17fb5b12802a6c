#include <gmock/gmock.h>

#include "desk_edition.h"

namespace banxin {
namespace {

using makeup::EditionMadeUp;
using makeup::PageMadeUp;
using makeup::PlacedStory;
using makeup::Rank;
using test::DeskEdition;
using testing::IsEmpty;

/// Stories of the port for a page with an advertisement.
const std::vector<std::string> kPort{"fishmove", "hairtail", "caulker",   "orange", "anchorchain",
                                     "eelfry",   "salinity", "fishprice", "seamen", "seedrice"};
/// News that is too long for a front page by some, and two stories for the page that it goes on on.
const std::vector<std::string> kNews{"tidenight", "projects", "wages", "saturday", "wind", "battery"};
const std::vector<std::string> kMore{"tramweek", "anchor", "deposit", "doorplates", "ginkgo", "parcel"};

const PlacedStory& placed(const PageMadeUp& page, const std::string& story) {
    for (const PlacedStory& one : page.stories) {
        if (one.story.value == story) return one;
    }
    throw std::runtime_error(story + " is not on the page");
}

const FrameTemplate& frame_of(const PageMadeUp& page, const std::string& frame) {
    for (const FrameTemplate& one : page.frames) {
        if (one.id.value == frame) return one;
    }
    throw std::runtime_error("there is no frame " + frame);
}

int white_of(const StoryPart& part) {
    int white = 0;
    for (const ColumnFill& column : part.columns) white += column.white();
    return white;
}

/// Each page's way of that number.
void expect_set_as_told(const EditionMadeUp& made, const Typeset& set, std::size_t way = 0) {
    for (const makeup::MadeUpPage& page : made.pages) {
        for (const PlacedStory& story : page.ways.at(way).stories) {
            const StoryPart* part = test::part_of(set, page.page, story.frame);
            ASSERT_NE(part, nullptr) << story.story.value;
            EXPECT_EQ(part->head->size, *frame_of(page.ways.at(way), story.frame.value).head.size) << story.story.value;
            EXPECT_EQ(part->head->lines_over, 0) << story.story.value;
            EXPECT_EQ(part->slots(), story.lines) << story.story.value;
            EXPECT_EQ(part->lines_changed, story.changed) << story.story.value;
            EXPECT_EQ(white_of(*part), story.white) << story.story.value;
            EXPECT_EQ(part->overset_lines, story.over) << story.story.value;
            EXPECT_EQ(part->to_cut, story.characters) << story.story.value;
            EXPECT_EQ(part->jumps_to, story.goes_to) << story.story.value;
        }
    }
}

// Every line that the tables counted stands on the page: nothing of it was estimated.
TEST(MadePages, AreSetInTheLinesThatTheyTell) {
    DeskEdition desk;
    desk.take(3, kPort);
    const EditionMadeUp made = desk.make_up();
    ASSERT_EQ(made.pages.size(), 1u);
    EXPECT_EQ(made.pages.front().ways.front().stories.size(), kPort.size());
    EXPECT_THAT(made.pages.front().ways.front().left_out, IsEmpty());
    expect_set_as_told(made, desk.set(made));
}

// The second way is told by what was counted while it was made: nobody has set it with the whole edition yet.
TEST(MadePages, OfAnotherWayAreSetInTheLinesThatTheyTellToo) {
    DeskEdition desk;
    desk.take(3, kPort);
    makeup::EditionWish wish;
    wish.alternatives = 2;
    const EditionMadeUp made = desk.make_up(wish);
    ASSERT_EQ(made.pages.front().ways.size(), 2u);
    const PageMadeUp& second = made.pages.front().ways.back();
    EXPECT_GE(second.price, made.pages.front().ways.front().price);
    const Typeset set = typeset(makeup::with_page(desk.edition, PageNumber{3}, second), desk.library).value();
    expect_set_as_told(made, set, 1);
}

TEST(MadePages, KeepWhatStandsOnTheirLayout) {
    DeskEdition desk;
    desk.take(3, kPort);
    const PageMadeUp page = desk.make_up().pages.front().ways.front();
    EXPECT_EQ(page.frames.front().id.value, "ad");
    EXPECT_EQ(page.bindings.front().frame.value, "ad");
    EXPECT_FALSE(page.made.contains(FrameId{"ad"}));
    EXPECT_EQ(page.frames.size(), 1 + kPort.size());  // the layout's empty `rest` is not kept
    const GridArea ad = page.frames.front().legs.front();
    for (std::size_t i = 1; i < page.frames.size(); ++i) {
        for (const GridArea& leg : page.frames[i].legs)
            EXPECT_FALSE(leg.columns.overlaps(ad.columns) && leg.lines.overlaps({73, 88})) << page.frames[i].id.value;
    }
}

// The grades of the house: 30 pt and less for the lead of a page inside, 14 pt for a brief.
TEST(MadePages, HaveHeadsThatFallWithTheirStoriesRank) {
    DeskEdition desk;
    desk.take(3, kPort);
    const PageMadeUp page = desk.make_up().pages.front().ways.front();
    for (const PlacedStory& high : page.stories) {
        for (const PlacedStory& low : page.stories) {
            if (high.rank >= low.rank) continue;
            EXPECT_GE(*frame_of(page, high.frame.value).head.size, *frame_of(page, low.frame.value).head.size);
        }
    }
    EXPECT_EQ(placed(page, "fishmove").rank, Rank::lead);
    EXPECT_EQ(frame_of(page, "fishmove").legs.front().columns.first, 1);
    EXPECT_EQ(frame_of(page, "fishmove").legs.front().lines.first, 4);
}

TEST(MadePages, LetStoriesGoOnOnAnotherPage) {
    DeskEdition desk;
    desk.take(1, kNews);
    desk.take(2, kMore);
    desk.wish(1).jumps = JumpWish{PageNumber{2}, 2, {}};
    const EditionMadeUp made = desk.make_up();
    const Typeset set = desk.set(made);
    expect_set_as_told(made, set);
    int jumps = 0;
    for (const PlacedStory& story : made.pages.front().ways.front().stories) {
        if (!story.goes_to) continue;
        ++jumps;
        EXPECT_EQ(*story.goes_to, PageNumber{2});
        EXPECT_GE(story.gone, 10) << story.story.value;
        EXPECT_GE(story.lines, 14) << story.story.value;
    }
    EXPECT_GE(jumps, 1);
    EXPECT_LE(jumps, 2);
    EXPECT_THAT(set.filled.unplaced, IsEmpty());
    EXPECT_EQ(frame_of(made.pages[1].ways.front(), "jumps").kind, FrameKind::jumps);
}

TEST(MadePages, KeepPins) {
    DeskEdition desk;
    desk.take(3, kPort);
    StoryPin corner;
    corner.at = PageCorner::top_right;
    corner.columns = Span{5, 6};
    desk.wish(3).pins[StoryId{"orange"}] = corner;
    const PageMadeUp page = desk.make_up().pages.front().ways.front();
    EXPECT_EQ(frame_of(page, "orange").legs.front().columns, (Span{5, 6}));
    EXPECT_EQ(frame_of(page, "orange").legs.front().lines.first, 4);
}

TEST(MadePages, AreTheSameWhoeverMakesThem) {
    DeskEdition desk;
    desk.take(3, kPort);
    makeup::EditionWish two;
    two.crew = Crew(2);
    const PageMadeUp alone = desk.make_up().pages.front().ways.front();
    const PageMadeUp together = desk.make_up(two).pages.front().ways.front();
    EXPECT_EQ(alone.frames, together.frames);
    EXPECT_EQ(alone.price, together.price);
}

// A page that was made up is blamed for what it is blamed for when it is judged as if it had been made by hand, but for
// the composer's price of a line more or fewer.
TEST(MadePages, AreJudgedAsPagesMadeByHandAre) {
    DeskEdition desk;
    desk.take(3, kPort);
    const PageMadeUp page = desk.make_up().pages.front().ways.front();
    const Edition whole = makeup::with_page(desk.edition, PageNumber{3}, page);
    const makeup::PageJudged judged = makeup::judge_page(whole, desk.type_case, PageNumber{3}).value();
    EXPECT_THAT(judged.not_judged, IsEmpty());
    EXPECT_EQ(judged.stories.size(), page.stories.size());
    const auto blame = [](const std::vector<makeup::Blame>& blames, makeup::Term term) {
        for (const makeup::Blame& one : blames) {
            if (one.term == term) return one.price;
        }
        return makeup::Price{0};
    };
    for (const makeup::Term term : {makeup::Term::white, makeup::Term::cut, makeup::Term::crop, makeup::Term::notch,
                                    makeup::Term::head_small, makeup::Term::head_vertical})
        EXPECT_EQ(blame(judged.blames, term), blame(page.blames, term)) << word_of(term);
}

// Ten stories of the front page's length on a page that has room for half of them.
TEST(MadePages, ComeOutWithTooMuchMatter) {
    DeskEdition desk;
    desk.take(3, {"tidenight", "upstairs", "projects", "hillschool", "postman", "fishmove"});
    const EditionMadeUp made = desk.make_up();
    const PageMadeUp& page = made.pages.front().ways.front();
    EXPECT_FALSE(page.fits());
    int over = 0;
    for (const PlacedStory& story : page.stories) over += story.over;
    EXPECT_GT(over, 50);
    expect_set_as_told(made, desk.set(made));
}

TEST(MadePages, StopWhenTheyAreToldTo) {
    DeskEdition desk;
    desk.take(3, kPort);
    makeup::EditionWish wish;
    int asked = 0;
    wish.go_on = [&](const makeup::MakingUp&) { return ++asked < 3; };
    const EditionMadeUp made = desk.make_up(wish);
    EXPECT_TRUE(made.stopped);
    EXPECT_EQ(made.pages.front().ways.front().stories.size(), kPort.size());
}

}  // namespace
}  // namespace banxin
