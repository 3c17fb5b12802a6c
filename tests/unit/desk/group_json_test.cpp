#include "desk/page/group_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "shown_run.h"

namespace banxin {
namespace {

using testing::shared_fonts;
using testing::shown_run;
using Json = nlohmann::json;

Json told(const std::vector<Mark>& marks) {
    WebFonts fonts;
    fonts.use(shared_fonts());
    const Document document = testing::document_with({testing::page_with(marks)});
    PagePictures pictures;
    pictures.take(document);
    std::vector<const Mark*> shown;
    for (const Mark& mark : marks) shown.push_back(&mark);
    return Json::parse(group_json(shown, {document.inks, fonts, pictures}));
}

Json only_mark(const std::vector<Mark>& marks) {
    const Json marked = told(marks)["marks"];
    EXPECT_EQ(marked.size(), 1u);
    return marked[0];
}

// Three characters of 10 pt from (100, 200) pt on; the story's block 1 from its first character.
TEST(GroupJson, ARunIsItsCodesAndWhereTheyLie) {
    const Json group = told({shown_run("雁汐日")});
    EXPECT_EQ(group["marks"], Json::parse(R"([["t",0,0,100000,200000,30000,"雁汐日",[[10000,2]],1]])"));
    EXPECT_EQ(group["from"], Json::parse(R"([["body","ferry",0]])"));
    const Json look = group["looks"][0];
    EXPECT_EQ(look[0].get<std::string>().substr(0, 11), "NotoSerifCJ");
    EXPECT_EQ(Json(std::vector<Json>(look.begin() + 1, look.end())), Json::parse(R"([10000,0,1000,"#000000","body"])"));
}

TEST(GroupJson, RunsOfOneLookShareIt) {
    GlyphRun red = shown_run("日");
    red.ink = {{"red"}, 100};
    const Json group = told({shown_run("雁"), shown_run("汐"), red});
    EXPECT_EQ(group["looks"].size(), 2u);
    EXPECT_EQ(group["marks"][1][1], 0);
    EXPECT_EQ(group["marks"][2][1], 1);
}

// 40 % of 0xC0 and 60 % of white: 0.4·192 + 0.6·255 = 229.8; of 0: 153.
TEST(GroupJson, ATintIsMixedWithThePaper) {
    FilledRect rect;
    rect.ink = {{"red"}, 40};
    EXPECT_EQ(told({rect})["pens"], Json::parse(R"([["#e69999","rule"]])"));
}

TEST(GroupJson, AGlyphThatLiesBeforeTheOriginIsToldFromThere) {
    GlyphRun run = shown_run("雁汐");
    run.glyphs[0].dx = -5_pt;
    EXPECT_EQ(only_mark({run})[7], Json::parse("[-5000,15000]"));
}

// Two characters one under the other, centred on the line: x is the other coordinate.
TEST(GroupJson, AnUprightRunGoesDown) {
    GlyphRun run = shown_run("雁汐");
    run.setting = GlyphSetting::upright;
    run.glyphs[0].dx = run.glyphs[1].dx = -4_pt;
    run.glyphs[0].dy = 8_pt;
    run.glyphs[1].dy = 18_pt;
    const Json mark = only_mark({run});
    EXPECT_EQ(mark[7], Json::parse("[8000,10000]"));
    EXPECT_EQ(mark[12], Json::parse("[[-4000,2]]"));
    EXPECT_EQ(told({run})["looks"][0][2], 1);
}

// A marker of the engine's, then characters 5 and 7, then a hyphen.
TEST(GroupJson, CharactersThatDoNotFollowEachOtherAreTold) {
    GlyphRun run = shown_run("雁汐日月");
    run.source.text = {{5}, {8}};
    const int at[] = {-1, 5, 7, -1};
    for (std::size_t i = 0; i < 4; ++i) run.glyphs[i].at = {at[i]};
    const Json mark = only_mark({run});
    EXPECT_EQ(mark[9], 5);
    EXPECT_EQ(mark[10], 3);
    EXPECT_EQ(mark[11], Json::parse("[null,1,2,null]"));
}

// The runs of a QR code are one mark, a bar of another ink is not.
TEST(GroupJson, RectanglesThatDifferInTheirPlaceAreOneMark) {
    FilledRect one;
    one.role = MarkRole::code;
    one.area = {1_pt, 2_pt, 3_pt, 4_pt};
    FilledRect other = one;
    other.area.x = 9_pt;
    FilledRect bar = one;
    bar.ink = {{"red"}, 100};
    const Json marks = told({one, other, bar})["marks"];
    EXPECT_EQ(marks, Json::parse(R"([["r",0,0,[1000,2000,3000,4000,9000,2000,3000,4000]],
                                     ["r",1,0,[1000,2000,3000,4000]]])"));
}

TEST(GroupJson, ShapesAreToldByTheirMeasures) {
    FilledDisc disc;
    disc.centre = {5_pt, 6_pt};
    disc.diameter = 2_pt;
    WavyLine wave;
    wave.start = {1_pt, 2_pt};
    wave.width = 30_pt;
    wave.swing = wave.line = 1_pt;
    wave.waves = 4;
    wave.writing = Writing::vertical;
    StrokedRect box{MarkRole::missing, {1_pt, 2_pt, 3_pt, 4_pt}, 1_pt, {}, "龘", {}};
    DrawnPath path;
    path.steps = {{PathStep::Kind::move, {1_pt, 2_pt}},
                  {PathStep::Kind::curve, {9_pt, 9_pt}, {3_pt, 3_pt}, {4_pt, 4_pt}},
                  {PathStep::Kind::close, {}}};
    path.line = 1_pt;
    path.dash = {2_pt, 3_pt};
    const Json marks = told({disc, wave, box, path})["marks"];
    EXPECT_EQ(marks[0], Json::parse(R"(["d",0,0,5000,6000,2000])"));
    EXPECT_EQ(marks[1], Json::parse(R"(["w",0,0,1000,2000,30000,1000,4,1000,1])"));
    EXPECT_EQ(marks[2], Json::parse(R"(["s",1,0,1000,2000,3000,4000,1000,"龘"])"));
    EXPECT_EQ(marks[3], Json::parse(R"(["p",2,0,"M1000 2000C3000 3000 4000 4000 9000 9000Z",1000,0,[2000,3000]])"));
}

PlacedImage picture() {
    PlacedImage image;
    image.area = {10_pt, 20_pt, 30_pt, 40_pt};
    image.pixel_width = 300;
    image.pixel_height = 400;
    image.crop_x = 5;
    image.crop_width = 295;
    image.crop_height = 400;
    image.orientation = 6;
    image.colour = ImageColour::grey;
    image.bytes = std::make_shared<const std::vector<unsigned char>>(3, 'x');
    return image;
}

// `xxx` has the SHA-256 cd2eb0837c9b4c962c22d2ff8b5441b7…
TEST(GroupJson, APictureIsCalledAfterItsBytes) {
    EXPECT_EQ(only_mark({picture()}), Json::parse(R"(["i",0,10000,20000,30000,40000,
        "cd2eb0837c9b4c962c22d2ff8b5441b7.jpg",6,1,[300,400],[5,0,295,400]])"));
}

TEST(GroupJson, APictureWithoutAFileIsAGap) {
    PlacedImage image = picture();
    image.bytes = nullptr;
    EXPECT_EQ(only_mark({image}), Json::parse(R"(["x",0,10000,20000,30000,40000])"));
}

// Twice as wide as high; all of it twice as large as its area.
TEST(GroupJson, VectorArtIsToldWithAllOfItsArea) {
    VectorArt art;
    art.area = {10_pt, 20_pt, 10_pt, 5_pt};
    art.whole = {0_pt, 20_pt, 20_pt, 10_pt};
    art.bytes = picture().bytes;
    EXPECT_EQ(only_mark({art}), Json::parse(R"(["v",0,10000,20000,10000,5000,
        "cd2eb0837c9b4c962c22d2ff8b5441b7-500.svg",[0,20000,20000,10000]])"));
}

}  // namespace
}  // namespace banxin
