// Plates of pages of 72 × 72 pt at 72 dpi: a pixel is a point.
#include "prepress/proof/plates.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "prepress/proof/plates_page.h"
#include "prepress/proof/soft_proof.h"
#include "unit/prepress/made_pdf.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;

InkTable inks() {
    InkTable table = press_inks({});
    table[InkName{"black"}] = {0, 0, 0, 100};
    table[InkName{"cyan"}] = {100, 0, 0, 0};
    table[InkName{"heavy"}] = {80, 80, 80, 80};
    table[InkName{"gold"}] = {0, 20, 60, 20, 0, InkKind::spot, "Gold"};
    table[InkName{"paper"}] = {0, 0, 0, 0, 0xffffff, InkKind::paper};
    return table;
}

/// A panel over the left half, and a rule through the middle over it.
FilledRect left_half(const char* ink, int percent = 100) {
    return {MarkRole::furniture, {{}, {}, 36_pt, 72_pt}, {InkName{ink}, percent}};
}
FilledRect middle_rule(const char* ink) {
    return {MarkRole::rule, {{}, 32_pt, 72_pt, 8_pt}, {InkName{ink}, 100}};
}

Result<PressPicture> no_picture(const PlacedImage&, const PictureGround&) {
    return fail_input({{Severity::error, "picture-damaged", {}, {}, {}}});
}

/// A flat press picture of one pixel.
MakePressPicture one_pixel(PictureInks kind, std::string samples) {
    return [kind, samples](const PlacedImage&, const PictureGround&) -> Result<PressPicture> {
        return PressPicture{1, 1, kind, PictureCoding::flat, samples};
    };
}

std::vector<DrawnPlate> plates(std::vector<Mark> marks, const MakePressPicture& make = no_picture) {
    static const InkTable table = inks();
    static const RenderFonts fonts;
    static const PressProfile profile = newsprint_profile(220);
    DisplayList page;
    page.trim = {72_pt, 72_pt};
    page.marks = std::move(marks);
    auto made = drawn_plates(page, {fonts, table, profile, make, 72});
    return made ? *std::move(made) : std::vector<DrawnPlate>{};
}

/// The film of a plate at a point: 255 is bare.
int film(const std::vector<DrawnPlate>& plates, std::size_t plate, int x, int y) {
    return plates.at(plate).film.samples.at(static_cast<std::size_t>(y * 72 + x));
}

constexpr std::size_t kC = 0, kM = 1, kY = 2, kK = 3, kSpot = 4;

TEST(Plates, HaveAsManyPixelsAsThePage) {
    const auto made = plates({});
    ASSERT_EQ(made.size(), 4u);
    EXPECT_EQ(made.front().film.width, 72);
    EXPECT_EQ(made.front().film.height, 72);
}

TEST(Plates, HoldATintInItsShareAndNothingElsewhere) {
    const auto made = plates({left_half("cyan", 40)});
    EXPECT_EQ(film(made, kC, 10, 10), 153);
    EXPECT_EQ(film(made, kC, 50, 10), 255);
    EXPECT_EQ(film(made, kK, 10, 10), 255);
}

TEST(Plates, AreUnbrokenUnderABlackRule) {
    const auto made = plates({left_half("cyan"), middle_rule("black")});
    EXPECT_EQ(film(made, kC, 10, 36), 0);
    EXPECT_EQ(film(made, kK, 10, 36), 0);
}

TEST(Plates, AreClearedUnderABlackPanel) {
    FilledRect panel = middle_rule("black");
    panel.role = MarkRole::furniture;
    const auto made = plates({left_half("cyan"), panel});
    EXPECT_EQ(film(made, kC, 10, 36), 255);
    EXPECT_EQ(film(made, kC, 10, 10), 0);
}

TEST(Plates, AreClearedUnderBarePaper) {
    EXPECT_EQ(film(plates({left_half("cyan"), middle_rule("paper")}), kC, 10, 36), 255);
}

TEST(Plates, OfSpotInksComeAfterTheFour) {
    const auto made = plates({left_half("cyan"), middle_rule("gold")});
    ASSERT_EQ(made.size(), 5u);
    EXPECT_EQ(made.back().name, "Gold");
    EXPECT_THAT(made.back().stands_in, ElementsAre(0, 2000, 6000, 2000));
    EXPECT_EQ(film(made, kSpot, 60, 36), 0);
    EXPECT_EQ(film(made, kC, 10, 36), 255);
}

TEST(Plates, HoldTheInksOfAPressPicture) {
    PlacedImage image;
    image.area = {{}, {}, 36_pt, 72_pt};
    const auto made = plates({image}, one_pixel(PictureInks::cmyk, {'\x33', '\0', '\x66', '\0'}));
    EXPECT_EQ(film(made, kC, 10, 10), 255 - 0x33);
    EXPECT_EQ(film(made, kM, 10, 10), 255);
    EXPECT_EQ(film(made, kY, 10, 10), 255 - 0x66);
}

TEST(Plates, HoldAGreyPictureOnBlackAloneAndClearTheOthers) {
    PlacedImage image;
    image.area = {{}, {}, 36_pt, 72_pt};
    const auto made = plates({left_half("cyan"), image}, one_pixel(PictureInks::grey, "\x40"));
    EXPECT_EQ(film(made, kK, 10, 10), 0x40);
    EXPECT_EQ(film(made, kC, 10, 10), 255);
}

/// Art of a square of the page's size in one colour.
VectorArt art(const std::string& fill, std::vector<ArtColour> colours) {
    VectorArt out;
    out.area = out.whole = {{}, {}, 72_pt, 72_pt};
    const std::string svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'" + fill + "/></svg>";
    out.bytes = std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end());
    out.colours = std::move(colours);
    return out;
}

TEST(Plates, HoldArtInTheInkThatItLooksLike) {
    const auto made = plates({art(" fill='#00a0e0'", {{0x00a0e0, Tint{InkName{"cyan"}, 60}}})});
    EXPECT_EQ(film(made, kC, 36, 36), 102);
    EXPECT_EQ(film(made, kM, 36, 36), 255);
}

TEST(Plates, HoldGreyArtOnBlackAlone) {
    const auto made = plates({art(" fill='#808080'", {{0x808080, {}}})});
    EXPECT_EQ(film(made, kK, 36, 36), 128);
    EXPECT_EQ(film(made, kC, 36, 36), 255);
}

TEST(Plates, HoldArtThatNamesNoColourAsBlack) {
    const auto made = plates({art("", {})});
    EXPECT_EQ(film(made, kK, 36, 36), 0);
    EXPECT_EQ(film(made, kM, 36, 36), 255);
}

TEST(Plates, SeparateAnyOtherColourOfArt) {
    const auto made = plates({art(" fill='#dc141e'", {{0xdc141e, {}}})});
    EXPECT_LT(film(made, kM, 36, 36), 75);
    EXPECT_GT(film(made, kC, 36, 36), 195);
}

/// A whole SVG of the page's size.
VectorArt svg_art(const std::string& svg) {
    VectorArt out = art("", {});
    out.bytes = std::make_shared<const std::vector<unsigned char>>(svg.begin(), svg.end());
    return out;
}

// The colour of the moment is black where nobody says otherwise, and no other plate has it.
TEST(Plates, HoldTheCurrentColourOfArt) {
    const std::string inside = "<rect width='9' height='9' fill='currentColor'/></svg>";
    const std::string size = " xmlns='http://www.w3.org/2000/svg' width='9' height='9'";
    for (const std::string& head :
         {"<svg" + size + ">", "<svg\n" + size + " fill='none'>", "<!-- <svg> --><svg fill-opacity='1'" + size + ">"}) {
        const auto usual = plates({svg_art(head + inside)});
        EXPECT_EQ(film(usual, kK, 36, 36), 0) << head;
        EXPECT_EQ(film(usual, kC, 36, 36), 255) << head;
    }
    const auto cyan = plates({svg_art("<svg style='color: #00a0e0'" + size + ">" + inside)});
    EXPECT_LT(film(cyan, kC, 36, 36), 60);
    EXPECT_GT(film(cyan, kK, 36, 36), 200);
}

TEST(Plates, HoldArtWhoseElementsHaveAPrefix) {
    const auto made =
        plates({svg_art("<s:svg xmlns:s='http://www.w3.org/2000/svg' width='9' height='9'>"
                        "<s:rect width='9' height='9'/></s:svg>")});
    EXPECT_EQ(film(made, kK, 36, 36), 0);
    EXPECT_EQ(film(made, kC, 36, 36), 255);
}

/// The films of a page that an advertisement covers, in the middle.
std::vector<int> films_of(const std::string& content, const std::string& more = {}) {
    const auto made = plates({left_half("heavy"), pdf_art(made_pdf(content, more), {{}, {}, 72_pt, 72_pt})});
    std::vector<int> films;
    for (std::size_t plate = 0; plate < made.size(); ++plate) films.push_back(film(made, plate, 18, 36));
    return films;
}

TEST(Plates, HoldAnAdvertisementsOwnNumbers) {
    EXPECT_THAT(films_of("0.2 0.4 0.6 0 k 0 0 100 50 re f"), ElementsAre(204, 153, 102, 255));
    EXPECT_THAT(films_of("/DeviceCMYK cs 0 1 0 0.2 sc 0 0 100 50 re f"), ElementsAre(255, 0, 255, 204));
    EXPECT_THAT(films_of("0.6 g 0 0 100 50 re f"), ElementsAre(255, 255, 255, 153));
    EXPECT_THAT(films_of("0 0 100 50 re f"), ElementsAre(255, 255, 255, 0));  // nothing said is black
}

TEST(Plates, HoldAnAdvertisementsSeparations) {
    const auto space = [](const std::string& array) { return "/Resources << /ColorSpace << /S " + array + " >> >>"; };
    const std::string function =
        "/DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0.2 0.6 0.2] /N 1 >>]";
    EXPECT_THAT(films_of("/S cs 0.6 scn 0 0 100 50 re f", space("[/Separation /Gold " + function)),
                ElementsAre(255, 255, 255, 255, 102));
    EXPECT_THAT(films_of("/S cs 1 scn 0 0 100 50 re f", space("[/Separation /Magenta " + function)),
                ElementsAre(255, 0, 255, 255));
    EXPECT_THAT(films_of("/S cs 0.2 0.6 1 scn 0 0 100 50 re f",
                         space("[/DeviceN [/Black /Gold /Cyan] /DeviceCMYK << /FunctionType 4 >>]")),
                ElementsAre(0, 255, 255, 204, 102));
}

TEST(Plates, LeaveAnAdvertisementThatCannotBeReadBare) {
    const auto made = plates({pdf_art("no pdf", {{}, {}, 72_pt, 72_pt})});
    EXPECT_EQ(film(made, kK, 36, 36), 255);
}

TEST(Plates, FailAsAPictureFails) {
    EXPECT_TRUE(plates({PlacedImage{}}).empty());
}

TEST(Coverage, IsTheInkedShareOfEachPlate) {
    const PageCoverage coverage = coverage_of(plates({left_half("heavy")}), 220);
    EXPECT_EQ(coverage.plates.at(kC).coverage, 4000);
    EXPECT_EQ(coverage.plates.at(kK).name, "Black");
    EXPECT_EQ(coverage.most_ink, 320);
    EXPECT_EQ(coverage.over_limit, 500'000);
}

std::vector<int> pixel(const Pixels& pixels, int x, int y) {
    const auto first = pixels.samples.begin() + 3 * (y * 72 + x);
    return {first, first + 3};
}

TEST(HeatMap, IsRedOverTheLimitAndWhiteOnPaper) {
    const Pixels map = ink_heat_map(plates({left_half("heavy")}), 220);
    EXPECT_THAT(pixel(map, 10, 10), ElementsAre(214, 20, 20));
    EXPECT_THAT(pixel(map, 60, 10), ElementsAre(255, 255, 255));
}

// Newsprint is a warm grey of L* 85, and its black no darker than L* 37.
TEST(SoftProof, ShowsThePaperAndThePresssBlack) {
    const Pixels proof = soft_proof(plates({left_half("black")}), newsprint_profile(220));
    const auto paper = pixel(proof, 60, 10);
    EXPECT_GT(paper[0], 205);
    EXPECT_LT(paper[0], 230);
    EXPECT_LT(paper[2], paper[0]);
    const auto black = pixel(proof, 10, 10);
    EXPECT_GT(black[1], 75);
    EXPECT_LT(black[1], 100);
}

}  // namespace
}  // namespace banxin
