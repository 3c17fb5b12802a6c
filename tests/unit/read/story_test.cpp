#include <gtest/gtest.h>
#include <sys/stat.h>

#include "found.h"
#include "from_disk.h"
#include "support/made_pictures.h"
#include "support/temporary_folder.h"

namespace banxin {
namespace {

Result<ReadStory> read(const std::string& text) {
    return manuscript_from("stories/tram.md", text, "/no/pictures");
}

/// A story whose body starts in line 4.
Result<ReadStory> body(const std::string& text) {
    return read("---\nheadline: 电车\n---\n" + text);
}

std::string text_of(const Block& block) {
    std::string text;
    for (const Stretch& stretch : block.spans) text += stretch.text;
    return text;
}

TEST(Story, ALargeFirstCharacterHasTwoToFiveLines) {
    const auto with = [](const char* lines) {
        return story_from("a.md", std::string("---\nheadline: 渡口\ndrop_cap: ") + lines + "\n---\n字\n",
                          "/no/pictures");
    };
    EXPECT_EQ(with("3")->drop_cap, 3);
    EXPECT_EQ(refusals(with("1")), Found{"3:11 number-out-of-range"});
    EXPECT_EQ(refusals(with("6")), Found{"3:11 number-out-of-range"});
}

TEST(Story, ReadsItsHead) {
    const auto read_story = read(
        "---\nkicker: 引题\nheadline: 电车|来了\ndeck: [副一, 副二]\nshort: 电车\nbyline: 本报记者 周望\nsection: "
        "要闻\npriority: 2\n---\n昨日\n");
    ASSERT_TRUE(read_story);
    const Story& story = read_story->story;
    EXPECT_EQ(story.id, StoryId{"tram"});
    EXPECT_EQ(story.file, "stories/tram.md");
    EXPECT_EQ(story.kicker, "引题");
    EXPECT_EQ(story.headline, "电车|来了");
    EXPECT_EQ(story.headline_spot, (SourceSpot{"stories/tram.md", 3, 11}));
    EXPECT_EQ(story.deck, (std::vector<std::string>{"副一", "副二"}));
    EXPECT_EQ(story.short_title, "电车");
    EXPECT_EQ(story.byline, "本报记者 周望");
    EXPECT_EQ(story.section, "要闻");
    EXPECT_EQ(story.priority, 2);
}

TEST(Story, BlocksKnowTheirPlaceInTheFile) {
    const auto story = body("昨日\n\n## 老街\n\n- 甲\n\n　　渡口");
    ASSERT_TRUE(story);
    const auto& blocks = story->story.body;
    EXPECT_EQ(blocks[0].spot, (SourceSpot{"stories/tram.md", 4, 1}));
    EXPECT_EQ(blocks[1].spot, (SourceSpot{"stories/tram.md", 6, 4}));
    EXPECT_EQ(blocks[2].spot, (SourceSpot{"stories/tram.md", 8, 3}));
    EXPECT_EQ(blocks[2].marker, "●");
    EXPECT_EQ(plain_text(story->story), "昨日\n老街\n甲\n渡口");
}

TEST(Story, CharactersKnowTheirPlaceInTheFile) {
    const auto story = body("昨日**通车**了，\n有\\*号");
    ASSERT_TRUE(story);
    const Block& block = story->story.body.at(0);  // 昨日通车了，有*号
    EXPECT_EQ(spot_of(block, 1), (SourceSpot{"stories/tram.md", 4, 2}));
    EXPECT_EQ(spot_of(block, 3), (SourceSpot{"stories/tram.md", 4, 6}));  // two asterisks before it
    EXPECT_EQ(spot_of(block, 5), (SourceSpot{"stories/tram.md", 4, 10}));
    EXPECT_EQ(spot_of(block, 6), (SourceSpot{"stories/tram.md", 5, 1}));
    EXPECT_EQ(spot_of(block, 8), (SourceSpot{"stories/tram.md", 5, 4}));  // after an escape
}

TEST(Story, TheDatelineIsAStretchOfItsOwn) {
    const auto story = body("本报讯（记者 沈知微）昨日\n\n本报讯（记者 沈知微）今日");
    ASSERT_TRUE(story);
    const Block& first = story->story.body[0];
    EXPECT_EQ(first.spans[0].text, "本报讯（记者 沈知微）");
    EXPECT_EQ(first.spans[0].emphasis, Emphasis::dateline);
    EXPECT_EQ(first.spans[1].text, "昨日");
    EXPECT_EQ(story->story.body[1].spans.size(), 1u);
}

TEST(Story, TheLastLineMayBeACredit) {
    const auto story = body("（记者 甲）\n\n昨日\n\n（记者 沈知微 摄）");
    ASSERT_TRUE(story);
    EXPECT_EQ(story->story.body[0].kind, BlockKind::paragraph);
    EXPECT_EQ(story->story.body[2].kind, BlockKind::credit);
}

TEST(Story, TheHeadsCreditComesLast) {
    const auto story = read("---\nheadline: 电车\ncredit: （何青禾参与采写）\n---\n昨日\n");
    ASSERT_TRUE(story);
    EXPECT_EQ(story->story.body[1].kind, BlockKind::credit);
    EXPECT_EQ(text_of(story->story.body[1]), "（何青禾参与采写）");
    EXPECT_EQ(story->story.body[1].spot, (SourceSpot{"stories/tram.md", 3, 9}));
}

TEST(Story, OldJumpLinesAreLeftOut) {
    const auto story = body("（上接第一版）昨日。**今日**。（下转第3版）\n\n（上接1版）\n\n明日。");
    ASSERT_TRUE(story);
    EXPECT_EQ(plain_text(story->story), "昨日。今日。\n明日。");
    EXPECT_EQ(brief(story->warnings),
              (Found{"4:1 warning stale-jump-line", "4:18 warning stale-jump-line", "6:1 warning stale-jump-line"}));
}

TEST(Story, MayHaveNoBody) {
    const auto story = body("");
    ASSERT_TRUE(story);
    EXPECT_TRUE(story->story.body.empty());
    EXPECT_TRUE(read("---\nheadline: 电车\n---"));
}

TEST(StoryMistake, NoHead) {
    EXPECT_EQ(refusals(read("昨日\n")), Found{"1:1 no-front-matter"});
    EXPECT_EQ(refusals(read("")), Found{"1:1 no-front-matter"});
}

TEST(StoryMistake, HeadNotClosed) {
    EXPECT_EQ(refusals(read("---\nheadline: 电车\n\n昨日\n")), Found{"1:1 front-matter-open"});
}

// Heads are tried in many breaks: one of fifty thousand characters would hold a page up for a minute.
TEST(StoryMistake, AHeadHasLimits) {
    const auto headline_of = [](int characters) {
        std::string headline;
        for (int i = 0; i < characters; ++i) headline += "潮";
        return refusals(read("---\nheadline: " + headline + "\n---\n昨日\n"));
    };
    EXPECT_EQ(headline_of(300), Found{});
    EXPECT_EQ(headline_of(301), Found{"2:11 text-too-long"});
    for (const char* key : {"kicker: ", "deck: ", "byline: ", "short: "}) {
        const std::string line = key + std::string(301, 'a') + "\n";
        const std::string column = std::to_string(std::string(key).size() + 1);
        EXPECT_EQ(refusals(read("---\nheadline: 潮\n" + line + "---\n昨日\n")),
                  Found{"3:" + column + " text-too-long"});
    }
    std::string decks = "潮";
    for (int i = 1; i <= 20; ++i) decks += ", 潮";
    EXPECT_EQ(refusals(read("---\nheadline: 潮\ndeck: [" + decks + "]\n---\n昨日\n")), Found{"3:7 too-many-decks"});
}

// A paragraph is broken as a whole, a crosshead and a pull quote are balanced.
TEST(StoryMistake, ABlockHasLimits) {
    const auto story_of = [](const std::string& body) { return refusals(read("---\nheadline: 潮\n---\n" + body)); };
    EXPECT_EQ(story_of(std::string(300'000, 'a')), Found{});
    EXPECT_EQ(story_of("昨日\n\n" + std::string(300'001, 'a')), Found{"6:1 text-too-long"});
    EXPECT_EQ(story_of("## " + std::string(2'001, 'a') + "\n\n昨日"), Found{"4:4 text-too-long"});
    EXPECT_EQ(story_of("昨日\n\n::: pull\n" + std::string(2'001, 'a') + "\n:::\n"), Found{"6:1 text-too-long"});
}

TEST(StoryMistake, NoHeadlineIsAWarningAndAnEmptyOneAnError) {
    const auto without = read("---\nshort: 电车\n---\n昨日\n");
    ASSERT_TRUE(without);
    ASSERT_EQ(without->warnings.size(), 1u);
    EXPECT_EQ(without->warnings.front().code, "story-without-headline");
    EXPECT_EQ(without->warnings.front().spot.line, 2);
    EXPECT_EQ(refusals(read("---\nheadline: \" | \"\n---\n")), Found{"2:11 empty-headline"});
    EXPECT_EQ(refusals(read("---\n---\n昨日")), Found{"2:1 not-a-map"});
}

TEST(StoryMistake, HeadAndBodyAreBothRead) {
    EXPECT_EQ(refusals(read("---\nheadline: 电车\nheadlin: 又\npriority: high\n---\n昨日`x`\n")),
              (Found{"3:1 unknown-key", "4:11 not-a-number", "6:4 unsupported-markdown"}));
    EXPECT_EQ(refusals(read("---\nheadline: a: b\n---\n昨日`x`\n")),
              (Found{"2:12 yaml-syntax", "4:4 unsupported-markdown"}));
}

TEST(StoryMistake, NotUtf8) {
    EXPECT_EQ(refusals(body("\xB0\xE6")), Found{"4:1 not-utf8"});
}

class StoryPictures : public testing::Test {
  protected:
    Result<ReadStory> picture(const std::string& name) const {
        return manuscript_from("tram.md", "---\nheadline: 电车\n---\n昨日\n\n![桥上。](" + name + " \"周望 摄\")\n",
                               folder_.path("pictures"));
    }
    Result<ReadStory> with_head(const std::string& lines, const std::string& text = "昨日") const {
        return manuscript_from("tram.md", "---\nheadline: 电车\n" + lines + "\n---\n" + text + "\n",
                               folder_.path("pictures"));
    }
    TemporaryFolder folder_;
};

TEST_F(StoryPictures, AreLoaded) {
    folder_.write("pictures/tram.jpg", made_jpeg(40, 30));
    const auto story = picture("tram.jpg");
    ASSERT_TRUE(story);
    const StoryPicture& found = story->story.pictures.at(0);
    EXPECT_EQ(found.picture.width, 40);
    EXPECT_EQ(found.picture.path, folder_.path("pictures/tram.jpg"));
    EXPECT_EQ(found.caption, "桥上。");
    EXPECT_EQ(found.credit, "周望 摄");
    EXPECT_EQ(found.spot, (SourceSpot{"tram.md", 6, 1}));
}

/// `6:1 missing-picture` for each picture that cannot be had.
Found troubles(const Result<ReadStory>& read) {
    Diagnostics found;
    for (const StoryPicture& picture : read->story.pictures) {
        if (picture.picture.trouble) found.push_back(*picture.picture.trouble);
        for (const ShownPicture& other : picture.others) {
            if (other.picture.trouble) found.push_back(*other.picture.trouble);
        }
    }
    return brief(found);
}

TEST_F(StoryPictures, Missing) {
    EXPECT_EQ(troubles(picture("tram.jpg")), Found{"6:1 missing-picture"});
}

TEST_F(StoryPictures, OutsideTheirFolder) {
    folder_.write("tram.jpg", made_jpeg(4, 4));
    EXPECT_EQ(troubles(picture("../tram.jpg")), Found{"6:1 file-outside"});
    EXPECT_EQ(troubles(picture(folder_.path("tram.jpg"))), Found{"6:1 file-outside"});
}

// A pipe that nobody writes into: who opened it would wait for ever.
TEST_F(StoryPictures, PipesAndFoldersAreNone) {
    folder_.write("pictures/day/tram.jpg", "");
    EXPECT_EQ(troubles(picture("day")), Found{"6:1 picture-unreadable"});
    ASSERT_EQ(mkfifo(folder_.path("pictures/pipe.jpg").c_str(), 0600), 0);
    const auto read = picture("pipe.jpg");
    EXPECT_EQ(troubles(read), Found{"6:1 picture-unreadable"});
    EXPECT_TRUE(read->story.pictures.at(0).picture.trouble->message.english().ends_with("is no ordinary file"));
}

TEST_F(StoryPictures, Damaged) {
    folder_.write("pictures/tram.jpg", made_jpeg(40, 30).substr(0, 30));
    EXPECT_EQ(troubles(picture("tram.jpg")), Found{"6:1 picture-unreadable"});
}

TEST_F(StoryPictures, AreShownAsTheHeadSays) {
    folder_.write("pictures/tram.jpg", made_jpeg(40, 30));
    const auto read = with_head(
        "pictures: [{file: tram.jpg, focus: [30%, 0.4], crop: [10%, 0%, 90%, 100%], scale: fit, grey: yes, words: "
        "over}]",
        "![桥上。](tram.jpg)");
    ASSERT_TRUE(read);
    const StoryPicture& found = read->story.pictures.at(0);
    EXPECT_EQ(found.caption, "桥上。");
    EXPECT_EQ(found.look.focus, (PicturePoint{300, 400}));
    EXPECT_EQ(found.look.part, (PicturePart{100, 0, 900, 1000}));
    EXPECT_EQ(found.look.scale, PictureScale::fit);
    EXPECT_EQ(found.look.colour, PictureColour::grey);
    EXPECT_EQ(found.caption_place, CaptionPlace::over);
}

// A chart is lines and words: what would be cut off of it is missed.
TEST_F(StoryPictures, OfLinesAreShownWholeAndPhotographsFillTheirPlace) {
    folder_.write("pictures/tram.jpg", made_jpeg(40, 30));
    folder_.write("pictures/chart.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='96' height='48'/>");
    const auto read = with_head(
        "pictures: [{group: [chart.svg, tram.jpg]}, {file: chart.svg, scale: fill}, {group: [chart.svg, {file: "
        "tram.jpg, scale: width}], scale: natural}]",
        "![](chart.svg)");
    ASSERT_TRUE(read);
    const auto& pictures = read->story.pictures;
    ASSERT_EQ(pictures.size(), 3u);
    EXPECT_EQ(pictures[0].look.scale, PictureScale::fit);
    EXPECT_EQ(pictures[0].others.at(0).look.scale, PictureScale::fill);
    EXPECT_EQ(pictures[1].look.scale, PictureScale::fill);
    EXPECT_EQ(pictures[2].look.scale, PictureScale::natural);
    EXPECT_EQ(pictures[2].others.at(0).look.scale, PictureScale::width);
    EXPECT_EQ(with_head("", "![](chart.svg)")->story.pictures.at(0).look.scale, PictureScale::fit);
}

TEST_F(StoryPictures, AreFocusedOnACornerByOneWordOfEitherLanguage) {
    folder_.write("pictures/a.jpg", made_jpeg(1, 1));
    for (const char* corner : {"top right", "top-right", "上 右", "右上"}) {
        const auto read = with_head("pictures:\n  - {file: a.jpg, focus: " + std::string(corner) + "}", "文");
        ASSERT_TRUE(read) << corner;
        EXPECT_EQ(read->story.pictures.at(0).look.focus, (PicturePoint{1000, 0})) << corner;
    }
}

TEST_F(StoryPictures, OnlyInTheHeadComeAfterThoseOfTheText) {
    folder_.write("pictures/a.jpg", made_jpeg(1, 1));
    folder_.write("pictures/b.jpg", made_jpeg(2, 2));
    const auto read = with_head(
        "pictures:\n  - {group: [b.jpg, {file: a.jpg, focus: top left}], caption: 今昔, order: column}", "![](a.jpg)");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->story.pictures.size(), 2u);
    EXPECT_EQ(read->story.pictures[0].picture.width, 1);
    const StoryPicture& group = read->story.pictures[1];
    EXPECT_EQ(group.picture.width, 2);
    ASSERT_EQ(group.others.size(), 1u);
    EXPECT_EQ(group.others[0].look.focus, (PicturePoint{0, 0}));
    EXPECT_EQ(group.order, GroupOrder::column);
}

TEST_F(StoryPictures, MistakesAreToldWhereTheyStand) {
    EXPECT_EQ(refusals(with_head("pictures:\n  - {caption: 无}\n  - {file: a, group: [b, c]}\n  - {group: [a]}")),
              (Found{"4:5 file-or-group", "5:5 file-or-group", "6:13 group-of-one"}));
    EXPECT_EQ(refusals(with_head(
                  "pictures:\n  - {file: a, focus: [30%]}\n  - {file: a, focus: up}\n  - {file: a, focus: [130%, 0]}")),
              (Found{"4:22 not-a-focus", "5:22 not-a-focus", "6:23 not-a-share"}));
    EXPECT_EQ(refusals(with_head(
                  "pictures:\n  - {file: a, crop: [50%, 0, 50%, 1]}\n  - {file: a, contour: [[0, 0], [1, 1]]}")),
              (Found{"4:21 not-a-part", "5:24 not-a-contour"}));
}

TEST_F(StoryPictures, AnAddressForTheQrCodeIsWhole) {
    EXPECT_EQ(refusals(with_head("qr: yanxi.example/v")), Found{"3:5 not-a-link"});
    EXPECT_EQ(refusals(with_head("qr: https://yanxi.example/" + std::string(100, 'v'))), Found{"3:5 link-too-long"});
    const auto read = with_head("qr: {link: https://yanxi.example/v, words: 扫码看视频}");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->story.link, "https://yanxi.example/v");
    EXPECT_EQ(read->story.link_words, "扫码看视频");
}

}  // namespace
}  // namespace banxin
