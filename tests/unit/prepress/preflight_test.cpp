// Every rule of preflight with an input that breaks it, and one beside it that does not.
#include "prepress/preflight/preflight.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Ids = std::vector<std::string>;

InkTable inks() {
    InkTable table = press_inks({});
    table[InkName{"black"}] = {0, 0, 0, 100};
    table[InkName{"blue"}] = {100, 0, 0, 0};
    table[InkName{"red"}] = {0, 100, 95, 0};
    table[InkName{"brown"}] = {40, 70, 90, 10};
    table[InkName{"mud"}] = {90, 90, 90, 90};
    table[InkName{"pale"}] = {1, 20, 0, 0};
    table[InkName{"gold"}] = {0, 20, 60, 20, 0, InkKind::spot, "Gold"};
    table[InkName{"paper"}] = {0, 0, 0, 0, 0xffffff, InkKind::paper};
    return table;
}

/// A page of 300 × 400 mm with its type area 20 mm inside, and nothing on it.
DisplayList page_with(std::vector<Mark> marks) {
    DisplayList page;
    page.page = {1};
    page.label = "B01";
    page.trim = {300_mm, 400_mm};
    page.grid = 11_pt;
    page.marks.emplace_back(FrameNote{FrameId{"lead"}, ""});
    page.marks.insert(page.marks.end(), marks.begin(), marks.end());
    return page;
}

std::vector<PreflightFinding> findings(const DisplayList& page, const MakePressPicture& make = {}) {
    static const InkTable table = inks();
    static const PressSettings press;
    return preflight_page(page, {press, table, {20_mm, 20_mm, 260_mm, 360_mm}, make});
}

Ids found(std::vector<Mark> marks) {
    Ids ids;
    for (const PreflightFinding& finding : findings(page_with(std::move(marks)))) ids.push_back(finding.id);
    return ids;
}

GlyphRun type(Length size, Tint ink = {}) {
    GlyphRun run;
    run.origin = {100_mm, 100_mm};
    run.width = 20_mm;
    run.size = size;
    run.ink = ink;
    return run;
}

FilledRect panel(Tint ink) {
    return {MarkRole::furniture, {90_mm, 90_mm, 60_mm, 30_mm}, ink};
}

FilledRect rule(Length thickness, Tint ink = {}) {
    return {MarkRole::rule, {90_mm, 150_mm, 60_mm, thickness}, ink};
}

/// `pixels` over an inch both ways.
PlacedImage picture(int pixels) {
    PlacedImage image;
    image.area = {100_mm, 200_mm, 72_pt, 72_pt};
    image.pixel_width = image.crop_width = image.pixel_height = image.crop_height = pixels;
    image.path = "photo.jpg";
    return image;
}

const Tint kWhite{InkName{"paper"}, 100};

TEST(Preflight, LetsOrdinaryNewsPass) {
    EXPECT_THAT(found({type(9_pt), rule(Length::pt(1) / 2), panel({InkName{"black"}, 10}), picture(200)}), IsEmpty());
}

TEST(Preflight, FindsSmallType) {
    EXPECT_THAT(found({type(5_pt)}), ElementsAre("type-too-small"));
    EXPECT_THAT(found({type(6_pt)}), IsEmpty());
}

TEST(Preflight, LetsReadingsBeSmallerThanText) {
    GlyphRun reading = type(Length::pt(9) / 2);
    reading.role = MarkRole::ruby;
    EXPECT_THAT(found({reading}), IsEmpty());
}

TEST(Preflight, FindsSmallTypeInTwoInks) {
    EXPECT_THAT(found({type(9_pt, {InkName{"red"}, 100})}), ElementsAre("type-in-many-inks"));
    EXPECT_THAT(found({type(12_pt, {InkName{"red"}, 100})}), IsEmpty());
}

TEST(Preflight, KeepsTypeInManyInksFromThePress) {
    const auto list = findings(page_with({type(16_pt, {InkName{"brown"}, 100})}));
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list.front().id, "type-in-many-inks");
    EXPECT_EQ(list.front().severity, Severity::error);
}

TEST(Preflight, LetsTypeInOneSpotInkPass) {
    EXPECT_THAT(found({type(9_pt, {InkName{"gold"}, 100})}), IsEmpty());
}

TEST(Preflight, FindsWhiteTypeOnBarePaper) {
    EXPECT_THAT(found({type(12_pt, kWhite)}), ElementsAre("type-invisible"));
    EXPECT_THAT(found({panel({InkName{"black"}, 100}), type(12_pt, kWhite)}), IsEmpty());
}

TEST(Preflight, FindsSmallWhiteTypeByTheInksRoundIt) {
    EXPECT_THAT(found({panel({}), type(8_pt, kWhite)}), ElementsAre("reversed-type-small"));
    EXPECT_THAT(found({panel({InkName{"red"}, 100}), type(12_pt, kWhite)}), ElementsAre("reversed-type-small"));
    PlacedImage photo = picture(600);
    photo.area = {90_mm, 90_mm, 72_pt, 72_pt};
    EXPECT_THAT(found({photo, type(12_pt, kWhite)}), ElementsAre("reversed-type-small"));
}

TEST(Preflight, FindsWhiteTypeOnALightGround) {
    EXPECT_THAT(found({panel({InkName{"black"}, 40}), type(12_pt, kWhite)}), ElementsAre("reversed-ground-light"));
}

TEST(Preflight, FindsBlackTypeOnADarkGround) {
    EXPECT_THAT(found({panel({InkName{"black"}, 40}), type(9_pt)}), ElementsAre("ground-too-dark"));
    EXPECT_THAT(found({panel({InkName{"blue"}, 60}), type(9_pt)}), ElementsAre("ground-too-dark"));
    EXPECT_THAT(found({panel({InkName{"black"}, 20}), type(9_pt)}), IsEmpty());
    EXPECT_THAT(found({panel({InkName{"blue"}, 40}), type(9_pt)}), IsEmpty());
}

// The panel came after the type, and hides it; what lies under the type is the paper.
TEST(Preflight, TakesTheGroundFromWhatWasPaintedBefore) {
    EXPECT_THAT(found({type(9_pt), panel({InkName{"black"}, 40})}), IsEmpty());
}

TEST(Preflight, FindsThinRules) {
    EXPECT_THAT(found({rule(Length::pt(1) / 5)}), ElementsAre("rule-too-thin"));
    EXPECT_THAT(found({rule(Length::pt(1) / 4)}), IsEmpty());
}

TEST(Preflight, FindsThinDrawnLines) {
    DrawnPath path;
    path.steps = {{PathStep::Kind::move, {90_mm, 100_mm}}, {PathStep::Kind::line, {120_mm, 100_mm}}};
    path.line = Length::pt(1) / 5;
    EXPECT_THAT(found({path}), ElementsAre("rule-too-thin"));
}

// A line of type that runs down from 370 mm ends beyond the type area's foot at 380.
TEST(Preflight, MeasuresVerticalLinesDownThePage) {
    GlyphRun run = type(9_pt);
    run.setting = GlyphSetting::upright;
    EXPECT_THAT(found({run}), IsEmpty());
    run.origin.y = 370_mm;
    EXPECT_THAT(found({run}), ElementsAre("outside-type-area"));
}

TEST(Preflight, AsksMoreOfARuleInATint) {
    EXPECT_THAT(found({rule(Length::pt(2) / 5, {InkName{"black"}, 40})}), ElementsAre("rule-too-thin"));
}

TEST(Preflight, FindsRulesInManyInks) {
    EXPECT_THAT(found({rule(2_pt, {InkName{"brown"}, 100})}), ElementsAre("rule-in-many-inks"));
}

TEST(Preflight, FindsDotsTooSmallToPrint) {
    EXPECT_THAT(found({panel({InkName{"black"}, 2})}), ElementsAre("tint-too-light"));
    EXPECT_THAT(found({panel({InkName{"pale"}, 100})}), ElementsAre("tint-too-light"));
    EXPECT_THAT(found({panel({InkName{"gold"}, 2})}), ElementsAre("tint-too-light"));
    EXPECT_THAT(found({panel({InkName{"black"}, 3})}), IsEmpty());
}

TEST(Preflight, FindsColoursOverTheInkLimit) {
    EXPECT_THAT(found({panel({InkName{"mud"}, 100})}), ElementsAre("too-much-ink"));
    EXPECT_THAT(found({panel({InkName{"mud"}, 50})}), IsEmpty());
}

TEST(Preflight, FindsInksThatThePaperLacks) {
    EXPECT_THAT(found({panel({InkName{"purple"}, 100})}), ElementsAre("unknown-ink"));
}

TEST(Preflight, FindsTheInkOfMarksOnThePage) {
    EXPECT_THAT(found({panel({kMarkInk, 100})}), ElementsAre("registration-ink"));
}

TEST(Preflight, FindsCoarsePictures) {
    EXPECT_THAT(found({picture(160)}), ElementsAre("picture-coarse"));
    EXPECT_EQ(findings(page_with({picture(160)})).front().severity, Severity::warning);
    EXPECT_EQ(findings(page_with({picture(140)})).front().severity, Severity::error);
}

TEST(Preflight, FindsPicturesOverTheInkLimit) {
    const auto make = [](const PlacedImage&, const PictureGround&) -> Result<PressPicture> {
        PressPicture made;
        made.most_ink_before = 300;
        return made;
    };
    const auto list = findings(page_with({picture(200)}), make);
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list.front().id, "picture-over-ink-limit");
}

TEST(Preflight, TellsWhatKeepsAPictureFromThePress) {
    const auto refuse = [](const PlacedImage&, const PictureGround&) -> Result<PressPicture> {
        return fail_input({{Severity::error, "picture-damaged", {"photo.jpg"}, verbatim("it ends early"), {}}});
    };
    const auto list = findings(page_with({picture(200)}), refuse);
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list.front().id, "picture-damaged");
}

TEST(Preflight, FindsMissingCharacters) {
    EXPECT_THAT(found({StrokedRect{MarkRole::missing, {100_mm, 100_mm, 9_pt, 9_pt}, 1_pt, {}, "𠀀"}}),
                ElementsAre("missing-glyph"));
}

TEST(Preflight, FindsPlacesThatNothingFills) {
    const FilledRect place{MarkRole::absent, {100_mm, 100_mm, 40_mm, 30_mm}, {InkName{"black"}, 12}};
    const auto told = findings(page_with({place}));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].id, "press-empty-place");
    EXPECT_EQ(told[0].severity, Severity::error);
    EXPECT_THAT(told[0].message.english(), testing::HasSubstr("40 × 30 mm"));
}

TEST(Preflight, TellsEachReasonOfARefusalOnceAndNamesItsFile) {
    const PreflightFinding told{Severity::error, "missing-glyph", {}, {}};
    const Diagnostics reasons{{Severity::error, "missing-glyph", {"page.pdf"}, {}, {}},
                              {Severity::error, "pdfx-colour", {"ads/bank.pdf"}, verbatim("RGB"), verbatim("ask")},
                              {Severity::error, "pdfx-font", {"page.pdf"}, verbatim("font"), {}}};
    const auto more = refusals(reasons, "page.pdf", {told});
    ASSERT_EQ(more.size(), 2u);
    EXPECT_EQ(more[0].file, "ads/bank.pdf");
    EXPECT_EQ(more[0].remedy.english(), "ask");
    EXPECT_EQ(more[1].file, "");
    EXPECT_EQ(as_diagnostic(more[0], page_with({})).spot.file, "page B01, ads/bank.pdf");
}

TEST(Preflight, FindsWhatReachesBeyondTheTypeArea) {
    FilledRect beyond = panel({});
    beyond.area.x = 10_mm;
    EXPECT_THAT(found({beyond}), ElementsAre("outside-type-area"));
    beyond.area.x = -5_mm;
    EXPECT_THAT(found({beyond}), ElementsAre("outside-trim"));
}

TEST(Preflight, LetsFurnitureStandOutsideTheTypeArea) {
    DisplayList page = page_with({});
    page.marks = {FilledRect{MarkRole::furniture, {20_mm, 10_mm, 60_mm, 5_mm}, {}}};
    EXPECT_THAT(findings(page), IsEmpty());
}

TEST(Preflight, LetsAMarkHangOutOfItsLine) {
    GlyphRun hanging = type(9_pt);
    hanging.origin.x = 260_mm + Length::mm(20) + 4_pt - hanging.width;
    EXPECT_THAT(found({hanging}), IsEmpty());
}

TEST(Preflight, TellsTheSameMistakeOfAFrameOnce) {
    const auto list = findings(page_with({type(5_pt), type(5_pt), type(5_pt)}));
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list.front().places, 3);
}

TEST(Preflight, SaysWhereInMillimetres) {
    const DisplayList page = page_with({rule(Length::pt(1) / 5)});
    const Diagnostic told = as_diagnostic(findings(page).front(), page);
    EXPECT_EQ(format(told, Colour::off),
              "page B01, frame lead, 90 mm from the left and 150 mm from the top: error[rule-too-thin]: a rule of 0.2 "
              "pt in a "
              "solid ink; 0.25 pt is the least\n  hint: make it thicker");
}

}  // namespace
}  // namespace banxin
