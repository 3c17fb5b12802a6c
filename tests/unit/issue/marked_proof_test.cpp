// What a marked proof draws of the difference of two times.
#include "issue/marked_proof.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/version/mark_area.h"
#include "issue/margin_notes.h"
#include "support/made_pictures.h"
#include "support/two_times.h"

namespace banxin {
namespace {

class MarkedProof : public TwoTimes {
  protected:
    Document marked() {
        const EditionVersion now = version();
        const Comparison comparison = compare_versions(before_, now);
        return marked_proof(issue_.painted(GuideMode::off), issue_.set_pages().type_case, {before_, now, comparison},
                            english());
    }

    static std::vector<const GlyphRun*> runs_of(const DisplayList& page, const std::string& story) {
        std::vector<const GlyphRun*> runs;
        for (const Mark& mark : page.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && run->source.story.value == story) runs.push_back(run);
        }
        return runs;
    }

    static std::vector<Rect> areas_in(const DisplayList& page, const InkName& ink) {
        std::vector<Rect> areas;
        for (const Mark& mark : page.marks) {
            const auto* rect = std::get_if<FilledRect>(&mark);
            if (rect != nullptr && rect->ink.ink == ink) areas.push_back(rect->area);
        }
        return areas;
    }

    static std::vector<std::string> numbers_in_margin(const DisplayList& page, Length trim) {
        std::vector<std::string> numbers;
        for (const Mark& mark : page.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && run->ink.ink == InkName{"paper"} && run->origin.x >= trim)
                numbers.push_back(run->text);
        }
        return numbers;
    }

    static int outlines_in(const DisplayList& page, const InkName& ink) {
        int count = 0;
        for (const Mark& mark : page.marks) {
            const auto* rect = std::get_if<StrokedRect>(&mark);
            count += rect != nullptr && rect->ink.ink == ink ? 1 : 0;
        }
        return count;
    }

    /// Flags of numbers on the page itself, not in its margin.
    static std::vector<std::string> numbers_on(const DisplayList& page, Length trim) {
        std::vector<std::string> numbers;
        for (const Mark& mark : page.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run != nullptr && run->ink.ink == InkName{"paper"} && run->origin.x < trim)
                numbers.push_back(run->text);
        }
        return numbers;
    }
};

bool stands_on_one_of(const GlyphRun& run, const std::vector<Rect>& areas) {
    return std::any_of(areas.begin(), areas.end(), [&](const Rect& area) {
        return area.x <= run.origin.x && run.origin.x < area.right() && area.y <= run.origin.y &&
               run.origin.y <= area.bottom();
    });
}

TEST_F(MarkedProof, HasEveryWordOfANewStoryOnGreen) {
    put("stories/fresh.md", "---\nheadline: 渡口的钟\n---\n头一段写钟，停了九年。\n\n第二段写修钟的人。\n");
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: fresh}}\n"
        "- {page: 2, layout: back, frames: {feature: books}}\n");
    const DisplayList page = marked().pages.front();
    const std::vector<Rect> green = areas_in(page, kAddedInk);
    const auto runs = runs_of(page, "fresh");
    ASSERT_GE(runs.size(), 3u);
    for (const GlyphRun* run : runs) {
        EXPECT_EQ(run->ink.percent, 100) << run->text;
        EXPECT_TRUE(stands_on_one_of(*run, green)) << run->text;
    }
    for (const GlyphRun* run : runs_of(page, "bridge")) EXPECT_LT(run->ink.percent, 100) << run->text;
}

TEST_F(MarkedProof, NumbersAllThatIsGoneWithItsPage) {
    put("../layouts/back.yaml",
        "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\n"
        "furniture:\n- {kind: folio, columns: 1-6, lines: 78-80}\nframes:\n- {id: feature, columns: 1-6, lines: "
        "1-20}\n");
    before_ = version();
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: bridge, second: market}}\n");
    const Comparison comparison = compare_versions(before_, version());
    const Document proof = marked();
    ASSERT_EQ(proof.pages.size(), 2u);
    std::vector<std::string> expected;
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) expected.push_back(std::to_string(i + 1));
    ASSERT_GE(expected.size(), 2u);  // page with its folio, story
    EXPECT_THAT(numbers_on(proof.pages[1], 275_mm), testing::UnorderedElementsAreArray(expected));
    std::vector<Rect> flags;
    for (const Rect& flag : areas_in(proof.pages[1], kGoneInk)) {
        if (flag.height != kFlagDepth || flag.x > 275_mm) continue;
        for (const Rect& other : flags) EXPECT_FALSE(flag.overlaps(other));
        flags.push_back(flag);
    }
    EXPECT_EQ(flags.size(), expected.size());
}

/// What flags of numbers on a page take of a version's lines there.
int lines_flagged(const DisplayList& page, const EditionVersion& version, const std::vector<Rect>& noted) {
    int count = 0;
    for (const TextVersion& text : version.texts) {
        for (const StandingLine& line : text.lines) {
            const bool is_hidden = std::ranges::any_of(noted, [&](const Rect& flag) {
                return flag.height == kFlagDepth && flag.x < 275_mm && flag.overlaps(line.area);
            });
            count += line.page == page.page && is_hidden ? 1 : 0;
        }
    }
    return count;
}

// The seventh character of a line, level and standing: its number is not on those before it.
TEST_F(MarkedProof, HidesNoWordOfAChangeBehindItsNumber) {
    const std::string level = "name: front\ntrim: [275mm, 390mm]\n";
    const std::string grid =
        "grid: {columns: 6, measure: 13字, gutter: 1字, lines: 57}\nframes:\n"
        "- {id: lead, columns: 1-6, lines: 6-28}\n- {id: second, columns: 1-6, lines: 29-57}\n";
    for (const std::string& writing : {std::string(), std::string("writing: vertical\n")}) {
        put("../layouts/front.yaml", level + writing + grid);
        put("stories/bridge.md", story("老石桥通行", {kFirst, kSecond, kThird}));
        before_ = version();
        put("stories/bridge.md",
            story("老石桥通行", {"昨天清晨六时，" + kFirst.substr(kFirst.find("老")), kSecond, kThird}));
        const DisplayList page = marked().pages.front();
        const std::vector<Rect> noted = areas_in(page, kNoteInk);
        ASSERT_FALSE(noted.empty()) << writing;
        EXPECT_EQ(lines_flagged(page, version(), noted), 0) << writing;
        const std::vector<Rect> strokes = areas_in(page, kGoneInk);
        ASSERT_EQ(strokes.size(), 1u) << writing;
        EXPECT_EQ(strokes[0].width > strokes[0].height, !writing.empty()) << "it parts two characters of its line";
    }
}

/// Type of an edition's texts that flags cover.
int runs_flagged(const DisplayList& page, const DisplayList& plain) {
    std::vector<Rect> flags;
    for (const Mark& mark : page.marks) {
        const auto* rect = std::get_if<FilledRect>(&mark);
        const bool is_flag = rect != nullptr && rect->ink.ink == kNoteInk && rect->area.x < plain.trim.width;
        if (is_flag) flags.push_back(rect->area);
    }
    EXPECT_GE(flags.size(), 10u);
    int count = 0;
    for (const Mark& mark : plain.marks) {
        const bool is_type = std::holds_alternative<GlyphRun>(mark);
        count += is_type ? static_cast<int>(std::ranges::count_if(
                               flags, [&](const Rect& flag) { return flag.overlaps(area_of(mark)); }))
                         : 0;
    }
    return count;
}

// Five columns, a gutter of a character and one of half a character, and numbers of two figures.
TEST_F(MarkedProof, CoversNoTypeWithItsNumbersWhereGuttersAreNarrow) {
    for (const std::string& gutter : {std::string("1字"), std::string("0.5字")}) {
        put("../layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 5, measure: 13字, gutter: " + gutter +
                ", lines: 80}\nframes:\n- {id: lead, columns: 1-5, lines: 1-40}\n"
                "- {id: second, columns: 1-5, lines: 42-80}\n");
        std::vector<std::string> paragraphs;
        for (int i = 0; i < 18; ++i) {
            for (const std::string& words : {kFirst, kSecond, kThird}) paragraphs.push_back(std::to_string(i) + words);
        }
        put("stories/bridge.md", story("老石桥通行", paragraphs));
        before_ = version();
        for (std::string& words : paragraphs) words.replace(words.find("了"), std::string("了").size(), "着");
        put("stories/bridge.md", story("老石桥通行", paragraphs));
        EXPECT_EQ(runs_flagged(marked().pages.front(), issue_.painted(GuideMode::off).pages.front()), 0) << gutter;
    }
}

/// The lines of arrows: from where to where.
std::vector<std::pair<Point, Point>> arrows_on(const DisplayList& page) {
    std::vector<std::pair<Point, Point>> arrows;
    for (const Mark& mark : page.marks) {
        const auto* path = std::get_if<DrawnPath>(&mark);
        const bool is_arrow = path != nullptr && path->ink.ink == kMovedInk && path->steps.size() == 2;
        if (is_arrow) arrows.emplace_back(path->steps[0].to, path->steps[1].to);
    }
    return arrows;
}

// The bridge's last paragraph comes first, on a page that was the first one and is the second; the books' page, which
// is the first one now, has no arrow.
TEST_F(MarkedProof, DrawsArrowsOnPagesThatWereExchangedAndChanged) {
    put("stories/bridge.md", story("老石桥通行", {kThird, kFirst, kSecond}));
    const auto in_place = arrows_on(marked().pages[0]);
    ASSERT_EQ(in_place.size(), 1u);
    EXPECT_LT(in_place[0].second.x, in_place[0].first.x) << "from the second column to the first one";
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 2, layout: front, frames: {lead: bridge, second: market}}\n"
        "- {page: 1, layout: back, frames: {feature: books}}\n");
    const Document exchanged = marked();
    EXPECT_TRUE(arrows_on(exchanged.pages[0]).empty());
    EXPECT_EQ(arrows_on(exchanged.pages[1]), in_place);
}

// The market goes; its page was the first one, and is the second.
TEST_F(MarkedProof, ShowsWhatIsGoneWhereItsPageIsNow) {
    put("edition.yaml",
        "date: 2026-11-23\nnumber: 1\npages:\n- {page: 2, layout: front, frames: {lead: bridge}}\n"
        "- {page: 1, layout: back, frames: {feature: books}}\n");
    const Document exchanged = marked();
    const auto has_red = [&](std::size_t page) { return !areas_in(exchanged.pages[page], kGoneInk).empty(); };
    EXPECT_FALSE(has_red(0));
    EXPECT_TRUE(has_red(1));
}

// A frame without a hole for a picture sets no caption: that it was changed is told all the same.
TEST_F(MarkedProof, HasAChangeThatStandsOnNoPageInTheMarginOfItsStory) {
    const auto bytes = made_jpeg(80, 40, JCS_RGB, [](int, int) { return std::vector<unsigned char>{9, 9, 9}; });
    put("pictures/bell.jpg", std::string(bytes->begin(), bytes->end()));
    const auto books = [&](const std::string& caption) {
        put("stories/books.md",
            "---\nheadline: 渡口书屋亮起了灯\n---\n从渡口上岸，左手边有一间矮房子。\n\n![" + caption + "](bell.jpg)\n");
    };
    books("书屋的灯");
    before_ = version();
    books("书屋的钟");
    const Comparison comparison = compare_versions(before_, version());
    ASSERT_EQ(comparison.changes.size(), 1u);
    EXPECT_EQ(place_words(comparison.changes.front()).english(), "not on a page");
    const Document proof = marked();
    EXPECT_THAT(numbers_in_margin(proof.pages[0], 275_mm), testing::IsEmpty());
    EXPECT_THAT(numbers_in_margin(proof.pages[1], 275_mm), testing::ElementsAre("1"));
    EXPECT_THAT(numbers_on(proof.pages[1], 275_mm), testing::IsEmpty());
}

TEST_F(MarkedProof, VeilsThePicturesThatAreAsTheyWere) {
    const auto picture = [&](unsigned char grey) {
        const auto bytes = made_jpeg(80, 40, JCS_RGB, [&](int, int) { return std::vector<unsigned char>(3, grey); });
        put("pictures/bell.jpg", std::string(bytes->begin(), bytes->end()));
    };
    const auto veils = [&] {
        return std::ranges::count_if(marked().pages[1].marks, [](const Mark& mark) {
            const auto* path = std::get_if<DrawnPath>(&mark);
            return path != nullptr && path->ink.ink == InkName{"paper"};
        });
    };
    const auto books = [&](const std::string& words) {
        put("stories/books.md", "---\nheadline: 渡口书屋亮起了灯\n---\n" + words + "\n\n![书屋的灯](bell.jpg)\n");
    };
    put("../layouts/back.yaml",
        "name: back\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\nframes:\n"
        "- {id: feature, columns: 1-6, lines: 1-30, pictures: [{columns: 5-6, lines: 10-20}]}\n");
    books("从渡口上岸，左手边有一间矮房子。");
    picture(9);
    before_ = version();
    books("从渡口上岸，右手边有一间矮房子。");
    EXPECT_EQ(veils(), 1) << "only words have changed";
    picture(99);
    EXPECT_EQ(veils(), 0);
}

TEST_F(MarkedProof, OutlinesABoxThatIsHeavierOnEveryPage) {
    const auto boxes = [&](const std::string& line) {
        put("../paper.yaml", "name: 柳湾小报\nlatin_name: Liuwan\nboxes: {brief: {line: " + line + "}}\n");
    };
    const std::string grid = "trim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\n";
    put("../layouts/back.yaml",
        "name: back\n" + grid + "frames:\n- {id: feature, columns: 1-6, lines: 1-20, box: brief}\n");
    put("../layouts/front.yaml", "name: front\n" + grid +
                                     "frames:\n- {id: lead, columns: 1-4, lines: 1-20, box: brief}\n"
                                     "- {id: second, columns: 1-4, lines: 22-40}\n");
    boxes("thin");
    before_ = version();
    boxes("thick");
    for (const DisplayList& page : marked().pages) {
        EXPECT_THAT(numbers_on(page, 275_mm), testing::ElementsAre("1"));
        EXPECT_EQ(outlines_in(page, kChangedInk), 4);
    }
}

TEST_F(MarkedProof, OutlinesPointersInAnotherOrder) {
    const std::string grid = "trim: [275mm, 390mm]\ngrid: {columns: 6, measure: 13字, gutter: 1字, lines: 80}\n";
    put("../layouts/front.yaml", "name: front\n" + grid + "frames:\n- {id: lead, columns: 1-4, lines: 1-40}\n");
    put("../layouts/back.yaml", "name: back\n" + grid + "frames:\n- {id: feature, columns: 1-6, lines: 1-20}\n");
    const auto refer = [&](const std::string& stories) {
        put("edition.yaml",
            "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: {refer: [" + stories +
                "]}}}\n- {page: 2, layout: front, frames: {lead: bridge}}\n- {page: 3, layout: back, frames: {feature: "
                "books}}\n");
    };
    refer("bridge, books");
    before_ = version();
    refer("books, bridge");
    const Document proof = marked();
    EXPECT_THAT(numbers_on(proof.pages[0], 275_mm), testing::ElementsAre("1"));
    EXPECT_EQ(outlines_in(proof.pages[0], kMovedInk), 2);
}

}  // namespace
}  // namespace banxin
