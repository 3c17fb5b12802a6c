#include "check/check_edition.h"

#include <gmock/gmock.h>

#include "small_edition.h"

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Checked checked(const SmallEdition& small) {
    return check(small);
}
std::string found(const SmallEdition& small) {
    return codes(checked(small).diagnostics);
}
Diagnostic first(const SmallEdition& small) {
    return checked(small).diagnostics.at(0);
}

/// A picture of 1 200 × 800 pixels.
PlacedPicture picture(Length width, Length height) {
    PlacedPicture placed;
    placed.source.picture = {"pictures/tram.jpg", PictureFormat::jpeg, 1200, 800, nullptr};
    placed.source.spot = {"stories/tram.md", 9, 1};
    placed.area = {{}, {}, width, height};
    return placed;
}

TEST(CheckEdition, SaysNothingOfAnEditionThatFits) {
    const Checked all = checked(jumped_edition());
    EXPECT_EQ(codes(all.diagnostics), "");
    EXPECT_EQ(all.report.fit, Fit::fits);
}

TEST(CheckEdition, GivesAReasonForEveryError) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    small.before().overset_characters = small.before().to_cut = 4;
    const Report report = checked(small).report;
    EXPECT_EQ(report.fit, Fit::does_not_fit);
    EXPECT_THAT(report.reasons, ElementsAre(HasSubstr("overset: ")));
}

TEST(CheckEdition, WarnsOfAHeadlineThatNoSizeMakesFit) {
    SmallEdition small = jumped_edition();
    small.before().head = HeadFit{Length::pt(21), 3, 9, 30, 20, true};
    small.before().head->taken = 30;
    EXPECT_EQ(found(small), "headline-too-long");
    EXPECT_THAT(first(small).message.english(),
                HasSubstr("has 30字; at the grade's smallest size there is room for 20"));
}

TEST(CheckEdition, NotesAHeadlineThatFillsLessThanHalfItsLine) {
    SmallEdition small = jumped_edition();
    small.before().head = HeadFit{Length::pt(21), 1, 3, 5, 11, false};
    small.before().head->taken = 5;
    EXPECT_EQ(first(small).severity, Severity::note);
    EXPECT_EQ(found(small), "headline-short");
}

TEST(CheckEdition, TakesAHeadlineOfAFixedSizeToBeAsLongAsItIsMeant) {
    SmallEdition small = jumped_edition();
    small.before().head = HeadFit{Length::pt(21), 1, 3, 5, 11, false};
    small.before().head->taken = 5;
    small.filled.pages.own(0).plan.frames.own(0).head.size = Length::pt(21);
    EXPECT_EQ(found(small), "");
}

// 1 200 pixels over 8 inches are 150 to the inch, over 7 inches 171; 800 pixels over 6 inches only 133.
TEST(CheckEdition, WarnsOfAPictureUnder170PixelsToTheInchAsCropped) {
    SmallEdition small = jumped_edition();
    small.lead().pictures = {picture(72_pt * 7, 72_pt * 4)};
    EXPECT_EQ(found(small), "");
    small.lead().pictures = {picture(72_pt * 8, 72_pt * 4)};
    EXPECT_THAT(first(small).message.english(), HasSubstr("prints at 150 ppi; newsprint wants 170"));
    small.lead().pictures = {picture(72_pt * 6, 72_pt * 6)};
    EXPECT_THAT(first(small).message.english(), HasSubstr("prints at 133 ppi; newsprint shows its pixels under 150"));
    EXPECT_EQ(checked(small).report.fit, Fit::fits);
}

TEST(CheckEdition, CountsThePixelsOfTheCropAlone) {
    SmallEdition small = jumped_edition();
    small.lead().pictures = {picture(72_pt * 4, 72_pt * 4)};
    small.lead().pictures[0].crop = {300, 0, 600, 600};
    EXPECT_THAT(first(small).message.english(), HasSubstr("prints at 150 ppi"));
    small.lead().pictures[0].source.picture.format = PictureFormat::svg;
    EXPECT_EQ(found(small), "");
}

TEST(CheckEdition, APictureThatIsNotThereIsAnErrorWhereItsStoryStands) {
    SmallEdition small = jumped_edition();
    StoryPicture missing;
    missing.picture.trouble =
        Diagnostic{Severity::error, "missing-picture", {"stories/tram.md", 9, 1}, verbatim("there is no picture"), {}};
    small.story().pictures = {missing};
    EXPECT_EQ(found(small), "missing-picture");
    EXPECT_EQ(checked(small).report.fit, Fit::does_not_fit);
}

TEST(CheckEdition, WarnsOfAPictureThatNoCameraMakes) {
    SmallEdition small = jumped_edition();
    small.lead().pictures = {picture(72_pt * 4, 72_pt * 4)};
    small.lead().pictures[0].source.picture.width = 30'000;
    EXPECT_EQ(found(small), "picture-too-large");
}

TEST(CheckEdition, WarnsOfAPictureWithoutHole) {
    SmallEdition small = jumped_edition();
    small.story().pictures = {picture(72_pt, 72_pt).source};
    small.lead().pictures_without_room = {{"tram"}};
    EXPECT_EQ(found(small), "picture-without-hole");
    EXPECT_EQ(first(small).spot, (SourceSpot{"stories/tram.md", 9, 1}));
}

TEST(CheckEdition, NamesACharacterThatNoFontHasOnce) {
    SmallEdition small = jumped_edition();
    const MissingCharacter missing{{"tram"}, U'𪚥', {"stories/tram.md", 5, 1}};
    small.filled.missing = {missing, missing};
    EXPECT_EQ(found(small), "missing-glyph");
    EXPECT_EQ(first(small).severity, Severity::error);
    EXPECT_EQ(first(small).message.english(), "no installed font has `𪚥` (U+2A6A5), which stands there 2 times");
    EXPECT_EQ(first(small).spot, (SourceSpot{"stories/tram.md", 5, 1}));
}

TEST(CheckEdition, NamesBothFamiliesOfASubstitution) {
    const SmallEdition small = jumped_edition();
    const FontSubstitution kai{{"kai"}, "LXGW WenKai", "Noto Serif CJK SC", {"paper.yaml", 12, 3}};
    const Diagnostics all = check(small, {kai}).diagnostics;
    EXPECT_EQ(all.at(0).code, "font-substituted");
    EXPECT_EQ(all.at(0).message.english(),
              "`LXGW WenKai` for the role kai is not installed; set in `Noto Serif CJK SC`");
}

// The same of a fact box that stands from 40 pt on.
TEST(CheckEdition, AHeadStandsOverNoFactBox) {
    SmallEdition small = jumped_edition();
    PlacedAside facts;
    facts.kind = AsideKind::facts;
    facts.story = small.before().story;
    facts.area = {{}, 40_pt, 100_pt, 60_pt};
    small.lead().asides = {facts};
    small.before().head_area = {{}, {}, 300_pt, 50_pt};
    EXPECT_EQ(found(small), "head-over-picture");
    EXPECT_EQ(first(small).spot, (SourceSpot{"stories/tram.md", 2, 11}));
    EXPECT_THAT(first(small).message.english(), HasSubstr("stands over a fact box in frame `lead`"));
    small.lead().asides[0].area.y = 50_pt;
    EXPECT_EQ(found(small), "");
}

// A code of 29 modules (a short address) with 8 of white is 37 half millimetres, words not counted.
TEST(CheckEdition, TellsTheRoomThatAQrCodeNeeds) {
    SmallEdition small = jumped_edition();
    small.story().link = "https://yanxi.example/v/0326";
    small.story().link_spot = {"stories/tram.md", 3, 6};
    small.lead().link_without_room = true;
    EXPECT_EQ(found(small), "qr-without-room");
    EXPECT_THAT(first(small).hint.english(), HasSubstr("the code needs 18.5 mm on a side"));
}

// A frame over this one from 40 pt on; the head reaches into it.
TEST(CheckEdition, AHeadStandsUnderNoOtherFrame) {
    SmallEdition small = jumped_edition();
    small.before().head_area = {{}, {}, 300_pt, 50_pt};
    small.filled.pages.own(0).plan.frames.own(0).covered = {{{{}, 40_pt, 100_pt, 60_pt}, {1, 1}, {5, 10}}};
    EXPECT_EQ(found(small), "head-over-picture");
    EXPECT_THAT(first(small).message.english(), HasSubstr("stands over a frame in frame `lead`"));
}

TEST(CheckEdition, TellsOfAHeadAcrossTheFold) {
    SmallEdition small = jumped_edition();
    small.before().page = {4};
    small.before().head.emplace().over_fold = true;
    EXPECT_THAT(found(small), HasSubstr("head-over-fold"));
}

// The head takes the frame's first 50 pt, the picture stands from 40 pt on, then from 50 pt on.
TEST(CheckEdition, AHeadStandsOverNoPicture) {
    SmallEdition small = jumped_edition();
    small.lead().pictures = {picture(72_pt * 4, 72_pt * 4)};
    small.before().head_area = {{}, {}, 300_pt, 50_pt};
    small.lead().pictures[0].area.y = 40_pt;
    EXPECT_EQ(found(small), "head-over-picture");
    EXPECT_EQ(first(small).severity, Severity::error);
    small.lead().pictures[0].area.y = 50_pt;
    EXPECT_EQ(found(small), "");
}

}  // namespace
}  // namespace banxin
