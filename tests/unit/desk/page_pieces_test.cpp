#include "desk/page/page_pieces.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "shown_run.h"

namespace banxin {
namespace {

using testing::document_with;
using ::testing::ElementsAre;
using testing::page_with;
using testing::shared_fonts;
using testing::shown_run;
using Json = nlohmann::json;

/// A page with frames of these texts, called a, b, …
DisplayList page_of_frames(const std::vector<std::string>& texts) {
    std::vector<Mark> marks;
    std::string name = "a";
    for (const std::string& text : texts) {
        marks.emplace_back(FrameNote{{name}, ""});
        marks.emplace_back(shown_run(text));
        ++name[0];
    }
    return page_with(std::move(marks));
}

std::vector<std::string> names_of(const PagePieces& pages, std::string_view start) {
    std::vector<std::string> names;
    for (const auto& [name, json] : pages.pieces()) {
        if (name.starts_with(start)) names.push_back(name);
    }
    return names;
}

TEST(PagePieces, APageTellsItsSizeAndItsGroups) {
    PagePieces pages;
    DisplayList page = page_of_frames({"雁", "汐"});
    page.marks.emplace_back(PageLink{{1_pt, 2_pt, 3_pt, 4_pt}, {4}, {5_pt, 6_pt}, {Element::jump_to, {"ferry"}}});
    pages.show(document_with({page}), shared_fonts());
    EXPECT_EQ(Json::parse(*pages.pieces().at("page/1")),
              Json::parse(R"({"size": [400000, 600000], "label": "A01", "pages": 1, "grid": 12000, "groups": ["a", "b"],
                              "links": [[1000, 2000, 3000, 4000, 4, 5000, 6000, "jump_to", "ferry"]]})"));
    EXPECT_THAT(names_of(pages, "page/"), ElementsAre("page/1", "page/1/a", "page/1/b"));
}

TEST(PagePieces, AChangeInOneFrameLeavesTheOthersAsTheyWere) {
    PagePieces pages;
    pages.show(document_with({page_of_frames({"雁", "汐", "日"})}), shared_fonts());
    const auto before = pages.pieces();
    pages.show(document_with({page_of_frames({"雁", "报", "日"})}), shared_fonts());
    EXPECT_EQ(*pages.pieces().at("page/1"), *before.at("page/1"));
    EXPECT_EQ(pages.pieces().at("page/1/a"), before.at("page/1/a"));
    EXPECT_NE(pages.pieces().at("page/1/b"), before.at("page/1/b"));
    EXPECT_EQ(pages.pieces().at("page/1/c"), before.at("page/1/c"));
}

TEST(PagePieces, PagesThatAreSaidToBeAsTheyWereAreNotLookedAt) {
    PagePieces pages;
    DisplayList second = page_of_frames({"日"});
    second.page = {2};
    pages.show(document_with({page_of_frames({"雁"}), second}), shared_fonts());
    const auto before = pages.pieces();
    second.marks.pop_back();
    pages.show(document_with({page_of_frames({"汐"}), second}), shared_fonts(), {{1}});
    EXPECT_NE(pages.pieces().at("page/1/a"), before.at("page/1/a"));
    EXPECT_EQ(pages.pieces().at("page/2/a"), before.at("page/2/a"));
    EXPECT_EQ(pages.pieces().at("page/2"), before.at("page/2"));
    pages.show(document_with({page_of_frames({"汐"})}), shared_fonts(), {});
    EXPECT_THAT(names_of(pages, "page/"), ElementsAre("page/1", "page/1/a"));
}

TEST(PagePieces, WhatWasShownBeforeIsNotSeenInThePieces) {
    PagePieces used;
    for (const char* text : {"雁", "汐", "日报", "月（夜）"})
        used.show(document_with({page_of_frames({text, "汐"})}), shared_fonts());
    PagePieces fresh;
    fresh.show(document_with({page_of_frames({"月（夜）", "汐"})}), shared_fonts());
    for (const std::string& name : names_of(fresh, "page/"))
        EXPECT_EQ(*used.pieces().at(name), *fresh.pieces().at(name));
    EXPECT_EQ(names_of(used, "page/"), names_of(fresh, "page/"));
}

TEST(PagePieces, InksThatLookOtherwiseAreToldAnew) {
    PagePieces pages;
    Document document = document_with({page_of_frames({"雁"})});
    pages.show(document, shared_fonts());
    document.inks[0].rgb = 0x123456;
    pages.show(document, shared_fonts());
    EXPECT_NE(pages.pieces().at("page/1/a")->find("#123456"), std::string::npos);
}

TEST(PagePieces, GlyphsThatComeLaterComeInAnotherPart) {
    PagePieces pages;
    pages.show(document_with({page_of_frames({"雁汐"})}), shared_fonts());
    const std::vector<std::string> first = names_of(pages, "font/");
    ASSERT_EQ(first.size(), 1u);
    EXPECT_FALSE(Json::parse(*pages.pieces().at(first[0])).contains("codes"));
    const auto bytes = pages.font(std::string_view(first[0]).substr(5));
    ASSERT_NE(bytes, nullptr);

    pages.show(document_with({page_of_frames({"雁日汐"})}), shared_fonts());
    const std::vector<std::string> both = names_of(pages, "font/");
    ASSERT_EQ(both.size(), 2u);
    const std::string& more = both[0] == first[0] ? both[1] : both[0];
    EXPECT_EQ(Json::parse(*pages.pieces().at(more))["codes"], "日");
    EXPECT_NE(pages.font(std::string_view(more).substr(5)), nullptr);
    EXPECT_EQ(pages.font(std::string_view(first[0]).substr(5)), bytes);
}

TEST(PagePieces, NothingNewIsNoNewPart) {
    PagePieces pages;
    pages.show(document_with({page_of_frames({"雁汐"})}), shared_fonts());
    const auto before = pages.pieces();
    pages.show(document_with({page_of_frames({"汐雁"})}), shared_fonts());
    EXPECT_EQ(names_of(pages, "font/").size(), 1u);
    EXPECT_NE(*pages.pieces().at("page/1/a"), *before.at("page/1/a"));
}

TEST(PagePieces, APictureIsServedUnderItsName) {
    PlacedImage image;
    image.area = {0_pt, 0_pt, 9_pt, 9_pt};
    image.crop_width = image.crop_height = image.pixel_width = image.pixel_height = 9;
    image.format = ImageFormat::png;
    image.bytes = std::make_shared<const std::vector<unsigned char>>(3, 'x');
    PagePieces pages;
    pages.show(document_with({page_with({image})}), shared_fonts());
    const auto served = pages.picture("cd2eb0837c9b4c962c22d2ff8b5441b7.png");
    ASSERT_TRUE(served);
    EXPECT_EQ(served->media_type, "image/png");
    EXPECT_EQ(served->bytes, image.bytes);
    EXPECT_FALSE(pages.picture("cd2eb0837c9b4c962c22d2ff8b5441b7.jpg"));
    pages.show(document_with({page_with({})}), shared_fonts());
    EXPECT_FALSE(pages.picture("cd2eb0837c9b4c962c22d2ff8b5441b7.png"));
}

TEST(PagePieces, ArtIsServedAsASvgInWhichNothingRuns) {
    const std::string svg =
        R"-(<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" onload="alert(1)"><script>alert(2)</script>)-"
        R"-(<rect width="20" height="10" fill="#c00000"/></svg>)-";
    VectorArt art;
    art.area = art.whole = {0_pt, 0_pt, 20_pt, 10_pt};
    art.bytes = std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end());
    PagePieces pages;
    pages.show(document_with({page_with({art})}), shared_fonts());
    const Json mark = Json::parse(*pages.pieces().at("page/1/.under"))["marks"][0];
    const auto served = pages.picture(mark[6].get<std::string>());
    ASSERT_TRUE(served);
    EXPECT_EQ(served->media_type, "image/svg+xml");
    const std::string shown(served->bytes->begin(), served->bytes->end());
    EXPECT_NE(shown.find("width=\"1000pt\" height=\"500pt\""), std::string::npos) << shown;
    EXPECT_EQ(shown.find("alert"), std::string::npos);
    EXPECT_NE(shown.find("rgb(75.2"), std::string::npos) << shown;  // 0xC0 of 255.
    EXPECT_EQ(shown.find("rgb(100%"), std::string::npos) << "no ground is drawn";
}

}  // namespace
}  // namespace banxin
