#include "prepress/pass/press_pass.h"

#include <gmock/gmock.h>

#include "prepress/back/read_back.h"
#include "unit/prepress/made_pdf.h"
#include "unit/prepress/pressed_page.h"
#include "unit/render/whole_picture.h"

namespace banxin {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Rect kFrame{10_pt, 50_pt, 100_pt, 50_pt};

PlacedImage picture() {
    return whole_picture(kFrame, ImageFormat::jpeg, {200_pt, 100_pt}, nullptr);
}

std::vector<double> box(QPDFObjectHandle page, const char* key) {
    std::vector<double> numbers;
    for (QPDFObjectHandle number : page.getKey(key).getArrayAsVector()) numbers.push_back(number.getNumericValue());
    return numbers;
}

TEST(PressPass, TypeIsBlackAloneAndOverprintsAPanelThatDoesNot) {
    OpenFile file(pressed({panel({InkName{"black"}, 100}), set_text({20_pt, 150_pt}, "市政府")}));
    const std::string content = file.content();
    EXPECT_THAT(content, HasSubstr("0 0 0 1 k\n62 62 100 50 re"));  // the panel, with nothing set before it
    EXPECT_THAT(content, HasSubstr("0 0 0 1 k\n/Over10 gs\nBT"));
    EXPECT_THAT(content, Not(HasSubstr(" rg")));
    QPDFObjectHandle state = file.page().getKey("/Resources").getKey("/ExtGState").getKey("/Over10");
    EXPECT_TRUE(state.getKey("/op").getBoolValue());
    EXPECT_FALSE(state.getKey("/OP").getBoolValue());
    EXPECT_EQ(state.getKey("/OPM").getIntValue(), 1);
}

TEST(PressPass, ASpotIsDefinedOnceForAllItsTints) {
    OpenFile file(
        pressed({panel({InkName{"gold"}, 100}), rule({InkName{"pale gold"}, 100}), rule({InkName{"gold"}, 50})}));
    QPDFObjectHandle spaces = file.page().getKey("/Resources").getKey("/ColorSpace");
    ASSERT_EQ(spaces.getKeys().size(), 1u);
    QPDFObjectHandle gold = spaces.getKey(*spaces.getKeys().begin());
    EXPECT_EQ(gold.getArrayItem(1).getName(), "/Gold");
    EXPECT_EQ(gold.getArrayItem(3).getKey("/C1").unparse(), "[ 0 0.2 0.6 0.4 ]");
    EXPECT_THAT(file.content(), HasSubstr(" cs 1 scn"));
    EXPECT_THAT(file.content(), HasSubstr(" cs 0.2 scn"));
    EXPECT_THAT(file.content(), HasSubstr(" cs 0.5 scn"));
}

// The page is 200 × 300 pt with 42 pt of sheet on each side.
TEST(PressPass, BoxesLieInOneAnother) {
    OpenFile tight(pressed({rule({})}));
    EXPECT_EQ(box(tight.page(), "/MediaBox"), (std::vector<double>{0, 0, 284, 384}));
    EXPECT_EQ(box(tight.page(), "/TrimBox"), (std::vector<double>{42, 42, 242, 342}));
    EXPECT_EQ(box(tight.page(), "/BleedBox"), box(tight.page(), "/TrimBox"));
    OpenFile wide(PressedPage{small_page(1, {rule({})}), {}, PressStandard::x1a, 6_pt}.file().value());
    EXPECT_EQ(box(wide.page(), "/BleedBox"), (std::vector<double>{36, 36, 248, 348}));
}

TEST(PressPass, NothingIsLeftOfGroupsTagsAndLinks) {
    OpenFile file(pressed({rule({}), PageLink{kFrame, PageNumber{2}, {}}}));
    EXPECT_EQ(file.page().getKeys(), (std::set<std::string>{"/BleedBox", "/Contents", "/MediaBox", "/Parent",
                                                            "/Resources", "/TrimBox", "/Type"}));
    EXPECT_EQ(file.pdf.getRoot().getKeys(), (std::set<std::string>{"/Metadata", "/OutputIntents", "/Pages", "/Type"}));
}

TEST(PressPass, APictureStandsWhereItsSignStood) {
    PressPicture grey{2, 1, PictureInks::grey, PictureCoding::flat, std::string("\x00\xff", 2)};
    OpenFile file(PressedPage{small_page(1, {picture()}), {grey}}.file().value());
    QPDFObjectHandle images = file.page().getKey("/Resources").getKey("/XObject");
    ASSERT_EQ(images.getKeys().size(), 1u);
    QPDFObjectHandle image = images.getKey(*images.getKeys().begin());
    EXPECT_EQ(image.getDict().getKey("/Width").getIntValue(), 2);
    EXPECT_TRUE(image.getDict().getKey("/ColorSpace").isNameAndEquals("/DeviceGray"));
    EXPECT_EQ(image.getStreamData()->getSize(), 2u);
    EXPECT_THAT(file.content(), HasSubstr("100 0 0 -50 52 142 cm"));
}

TEST(PressPass, RefusesAnImageThatIsNoneOfItsPictures) {
    const auto file = PressedPage{small_page(1, {picture()}), {}}.file();
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().diagnostics.at(0).code, "press-stray-image");
}

TEST(PressPass, RefusesAnInkThatThePaperLacks) {
    const auto file = PressedPage{small_page(1, {rule({InkName{"mauve"}, 100})})}.file();
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().diagnostics.at(0).code, "press-unknown-colour");
    EXPECT_EQ(file.error().kind, FailureKind::input);
}

TEST(PressPass, RefusesWhatIsNoPdf) {
    const InkTable inks = sample_inks();
    const PressColours colours(inks);
    const PressMetadata words{"t", "", "2026-11-23T00:00:00+08:00", std::string(32, '0')};
    const OutputProfile profile = pack_profile(sample_profile());
    const auto file = finish_for_press("%PDF-", {colours, {}, profile, words, {}, {}, {}, "page.pdf"});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().diagnostics.at(0).code, "press-broken");
}

TEST(PressPass, TheSamePageIsTheSameBytes) {
    const std::vector<Mark> marks = {panel({InkName{"gold"}, 20}), set_text({20_pt, 150_pt}, "市政府")};
    EXPECT_EQ(pressed(marks), pressed(marks));
}

std::string black_page(const std::string& more) {
    return made_pdf("0 0 0 1 k 0 0 100 50 re f", more);
}

VectorArt advertisement(const std::string& pdf) {
    return pdf_art(pdf, kFrame);
}

// 100 × 50 pt become the unit square: a hundredth across, a fiftieth up.
TEST(PressPass, AnAdvertisementsPageGoesInAsItIs) {
    OpenFile file(pressed({advertisement(black_page(""))}));
    QPDFObjectHandle objects = file.page().getKey("/Resources").getKey("/XObject");
    ASSERT_EQ(objects.getKeys().size(), 1u);
    QPDFObjectHandle form = objects.getKey(*objects.getKeys().begin());
    EXPECT_EQ(form.getDict().getKey("/Subtype").getName(), "/Form");
    const auto text_of = [](QPDFObjectHandle stream) {
        const auto data = stream.getStreamData();
        return std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    };
    EXPECT_THAT(text_of(form), HasSubstr("q 0 g 0 G /Usual gs 0.01 0 0 0.02 0 0 cm /Page Do Q"));
    QPDFObjectHandle resources = form.getDict().getKey("/Resources");
    EXPECT_THAT(text_of(resources.getKey("/XObject").getKey("/Page")), HasSubstr("0 0 0 1 k"));
    EXPECT_FALSE(resources.getKey("/ExtGState").getKey("/Usual").getKey("/op").getBoolValue());
}

// Turned by a quarter the page is 50 pt wide and 100 pt high.
TEST(PressPass, AnAdvertisementIsTurnedAsItsPageIs) {
    OpenFile file(pressed({advertisement(black_page("/Rotate 90"))}));
    QPDFObjectHandle objects = file.page().getKey("/Resources").getKey("/XObject");
    const auto data = objects.getKey(*objects.getKeys().begin()).getStreamData();
    EXPECT_THAT(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()),
                HasSubstr("gs 0.02 0 0 0.01"));
}

TEST(PressPass, RefusesAnAdvertisementThatIsNoPdf) {
    const auto file = PressedPage{small_page(1, {advertisement("no pdf")})}.file();
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().diagnostics.front().code, "press-art-unreadable");
}

// A damaged file may be shown in ten ways by ten readers.
TEST(PressPass, RefusesAnAdvertisementThatHasToBeMended) {
    std::string pdf = black_page("");
    pdf.replace(pdf.find("startxref"), 9, "startfoot");
    const auto file = PressedPage{small_page(1, {advertisement(pdf)})}.file();
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().diagnostics.front().code, "press-art-unreadable");
}

/// The codes of what reading back finds on a page with this advertisement.
std::set<std::string> found_on(const std::string& advertisement_pdf, PressStandard standard) {
    const PressedPage page{small_page(1, {advertisement(advertisement_pdf)}), {}, standard};
    std::set<std::string> codes;
    for (const Diagnostic& finding : read_back(page.file().value(), {standard, {}, "page.pdf"}))
        codes.insert(finding.code);
    return codes;
}

TEST(PressPass, AGroupAroundNothingTransparentIsLeftOut) {
    const std::string grouped = black_page("/Group << /S /Transparency /CS /DeviceRGB >>");
    EXPECT_THAT(found_on(grouped, PressStandard::x1a), testing::IsEmpty());
    EXPECT_THAT(found_on(grouped, PressStandard::x4), testing::IsEmpty());
}

TEST(PressPass, AnAdvertisementThatIsSeeThroughKeepsItsGroupAndIsFound) {
    const std::string clear = made_pdf("/Half gs 0 0 0 1 k 0 0 9 9 re f",
                                       "/Resources << /ExtGState << /Half << /ca 0.5 >> >> >> "
                                       "/Group << /S /Transparency >>");
    EXPECT_THAT(found_on(clear, PressStandard::x1a), testing::Contains("pdfx-transparency"));
    EXPECT_THAT(found_on(clear, PressStandard::x4), testing::Contains("pdfx-transparency"));
}

// The page's gold stands in as 0/20/60/40; the advertisements' makers mixed it otherwise.
TEST(PressPass, ASpotOfAnAdvertisementIsThePagesOwn) {
    const std::string gold =
        made_pdf("/X cs 1 scn 0 0 9 9 re f",
                 "/Resources << /ColorSpace << /X [/Separation /Gold /DeviceCMYK << /FunctionType 2 "
                 "/Domain [0 1] /C0 [0 0 0 0] /C1 [0 0.3 0.9 0] /N 1 >>] >> >>");
    for (const bool page_has_gold : {true, false}) {
        std::vector<Mark> marks{advertisement(gold), advertisement(gold)};
        if (page_has_gold) marks.insert(marks.begin(), panel({InkName{"gold"}, 100}));
        const auto file = PressedPage{small_page(1, std::move(marks))}.file();
        EXPECT_EQ(read_back(file.value(), {PressStandard::x1a, {"Gold"}, "page.pdf"}), Diagnostics{});
    }
}

bool goes_on_a_black_page(const std::string& pdf) {
    VectorArt art = advertisement(pdf);
    art.colour = ImageColour::grey;
    const auto file = PressedPage{small_page(1, {art})}.file();
    EXPECT_TRUE(file || file.error().diagnostics.front().code == "press-art-colour");
    return file.has_value();
}

TEST(PressPass, ABlackPageTakesOnlyBlackAdvertisements) {
    const auto with_space = [](const std::string& space) {
        return made_pdf("/X cs 1 scn 0 0 9 9 re f", "/Resources << /ColorSpace << /X [/Separation " + space +
                                                        " /DeviceCMYK << /FunctionType 2 /N 1 >>] >> >>");
    };
    EXPECT_TRUE(goes_on_a_black_page(black_page("")));
    EXPECT_TRUE(goes_on_a_black_page(made_pdf("0.5 g 0 0 9 9 re f")));
    EXPECT_TRUE(goes_on_a_black_page(with_space("/Black")));
    EXPECT_FALSE(goes_on_a_black_page(with_space("/Gold")));
    EXPECT_FALSE(goes_on_a_black_page(made_pdf("0 0.8 0.9 0 k 0 0 9 9 re f")));
    EXPECT_FALSE(goes_on_a_black_page(made_pdf("/DeviceCMYK cs 0.1 0 0 1 sc 0 0 9 9 re f")));
    EXPECT_FALSE(goes_on_a_black_page(
        made_pdf("0 g 0 0 9 9 re f", "/Resources << /ColorSpace << /X [/Pattern /DeviceCMYK] >> >>")));
}

}  // namespace
}  // namespace banxin
