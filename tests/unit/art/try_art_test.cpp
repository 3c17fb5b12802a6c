// Art that asks for more than any machine has, and art that is harmless.
#include "art/try_art.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace banxin {
namespace {

using ::testing::HasSubstr;

const std::string kSvg = R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48">)svg";

/// A PDF of these objects, numbered from 1; the first is its catalogue. Its table of places is left to the reader.
std::string pdf(const std::vector<std::string>& objects) {
    std::string file = "%PDF-1.4\n";
    for (std::size_t i = 0; i < objects.size(); ++i) file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    return file + "trailer << /Root 1 0 R >>\n%%EOF\n";
}

std::string stream(const std::string& facts, const std::string& content) {
    return fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", facts, content.size(), content);
}

/// A page of 200 × 100 points that shows the form number 4, in its resources /F.
std::string pdf_of_forms(const std::vector<std::string>& forms) {
    std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>",
                                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                        fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents {} "
                                                    "0 R /Resources << /XObject << /F 4 0 R >> >> >>",
                                                    4 + forms.size())};
    objects.insert(objects.end(), forms.begin(), forms.end());
    objects.push_back(stream("", "/F Do"));
    return pdf(objects);
}

std::string form(const std::string& resources, const std::string& content) {
    return stream("/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << " + resources + " >>", content);
}

std::string two_bytes(int number) {
    return fmt::format("%{:02X}%{:02X}", number % 256, number / 256);
}

/// A GIF of so many dots a side in an address of its own: one of them is painted, by the smallest stream that there is.
std::string picture_of(int side) {
    const std::string screen = "GIF89a" + two_bytes(side) + two_bytes(side) + "%80%00%00%00%00%00%FF%FF%FF";
    const std::string dot = "%2C%00%00%00%00%01%00%01%00%00%02%02%4C%01%00%3B";
    return R"svg(<image width="48" height="48" href="data:image/gif,)svg" + screen + dot + R"svg("/>)svg";
}

std::string refusal(ArtLanguage language, const std::string& bytes) {
    const auto size = try_art(language, bytes);
    return size ? fmt::format("{} × {}", size->size.width, size->size.height) : size.error().english();
}

TEST(TryArt, TellsTheSizeOfWhatCanBeDrawn) {
    EXPECT_EQ(try_art(ArtLanguage::svg, kSvg + R"svg(<rect width="96" height="48"/></svg>)svg"),
              (TriedArt{{72'000, 36'000}}));
    EXPECT_EQ(try_art(ArtLanguage::pdf, pdf_of_forms({form("", "0 0 50 50 re f")})), (TriedArt{{200'000, 100'000}}));
}

/// A page of 200 × 100 points that paints the content, with further entries.
TriedArt tried_page(const std::string& content, const std::string& entries) {
    const auto tried =
        try_art(ArtLanguage::pdf,
                pdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>",
                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R " + entries + " >>",
                     stream("", content)}));
    return tried ? *tried : TriedArt{};
}

TEST(TryArt, LaysAPageByItsTrimBox) {
    const TriedArt tried = tried_page("20 10 50 50 re f", "/TrimBox [20 10 170 95] /ArtBox [0 0 9 9]");
    EXPECT_EQ(tried.size, (ArtSize{150'000, 85'000}));
    EXPECT_EQ(tried.page, (ArtPage{'t', 20'000, 5'000, 30'000, 10'000, 2, 0, false}));
}

TEST(TryArt, TakesTheNextBoxWhereOneIsMissing) {
    EXPECT_EQ(tried_page("0 0 50 50 re f", "/ArtBox [0 0 100 50]").page.box, 'a');
    EXPECT_EQ(tried_page("0 0 50 50 re f", "/CropBox [0 0 100 50]").page.box, 'c');
    EXPECT_EQ(tried_page("0 0 50 50 re f", "").page.box, 'm');
    EXPECT_EQ(tried_page("0 0 50 50 re f", "/CropBox [0 0 100 50] /TrimBox [20 0 200 50]").size,
              (ArtSize{80'000, 50'000}));  // no more than is shown
}

// A quarter to the right brings the left side to the top, and the foot to the left.
TEST(TryArt, TurnsTheBoxWithThePage) {
    const TriedArt tried = tried_page("20 10 50 50 re f", "/Rotate 90 /TrimBox [20 10 170 95]");
    EXPECT_EQ(tried.size, (ArtSize{85'000, 150'000}));
    EXPECT_EQ(tried.page, (ArtPage{'t', 10'000, 20'000, 5'000, 30'000, 2, 90, false}));
}

TEST(TryArt, SeesThatNothingIsShown) {
    EXPECT_TRUE(tried_page("1 g 0 0 200 100 re f", "").page.is_empty);
    EXPECT_TRUE(tried_page("0 0 10 10 re f", "/TrimBox [50 50 100 100]").page.is_empty);  // marks alone
    EXPECT_FALSE(tried_page("60 60 1 1 re f", "/TrimBox [50 50 100 100]").page.is_empty);
}

TEST(TryArt, SaysWhatIsDamaged) {
    EXPECT_THAT(refusal(ArtLanguage::svg, kSvg + "<rect"), HasSubstr("is a damaged SVG"));
    EXPECT_THAT(refusal(ArtLanguage::pdf, "%PDF-1.4\nnothing"), HasSubstr("is a damaged PDF"));
    EXPECT_THAT(refusal(ArtLanguage::svg, ""), HasSubstr("is a damaged SVG"));
}

TEST(TryArt, EndsNoiseOfAHundredMillionOctaves) {
    const std::string noise =
        R"svg(<filter id="f"><feTurbulence baseFrequency=".5" numOctaves="100000000"/></filter>)svg";
    EXPECT_THAT(
        refusal(ArtLanguage::svg, kSvg + noise + R"svg(<rect width="96" height="48" filter="url(#f)"/></svg>)svg"),
        HasSubstr("no art may take more"));
}

// Both are quick to refuse: the library gets no memory for the picture, or the text, and would leave it out.
TEST(TryArt, RefusesWhatItsMemoryDoesNotHold) {
    EXPECT_THAT(refusal(ArtLanguage::svg, kSvg + picture_of(12'000) + "</svg>"), HasSubstr("no art may take more"));
    std::string text;
    for (int i = 0; i < 300'000; ++i) text += "字";
    EXPECT_THAT(refusal(ArtLanguage::svg, kSvg + "<text>" + text + "</text></svg>"), HasSubstr("no art may take more"));
}

TEST(TryArt, RefusesAPictureWithinThatIsDamaged) {
    const std::string broken =
        R"svg(<image width="48" height="48" href="data:image/png,%89PNG%0D%0A%1A%0A"/></svg>)svg";
    EXPECT_THAT(refusal(ArtLanguage::svg, kSvg + broken), HasSubstr("a picture within it is damaged"));
    const std::string white = R"svg(<image width="48" height="48" href="data:image/gif,GIF89a%01%00%01%00%80%00%00)svg"
                              R"svg(%FF%FF%FF%FF%FF%FF%2C%00%00%00%00%01%00%01%00%00%02%02D%01%00%3B"/></svg>)svg";
    EXPECT_EQ(refusal(ArtLanguage::svg, kSvg + white), "72000 × 36000");
}

TEST(TryArt, DrawsAPictureInItsOwnAddress) {
    EXPECT_EQ(refusal(ArtLanguage::svg, kSvg + picture_of(2'000) + "</svg>"), "72000 × 36000");
}

TEST(TryArt, EndsDashesWithoutNumber) {
    EXPECT_THAT(refusal(ArtLanguage::svg,
                        kSvg + R"svg(<path d="M0 0 L1e9 1e9" stroke="#000" stroke-dasharray="0.01"/></svg>)svg"),
                testing::AnyOf(HasSubstr("cannot be drawn"), HasSubstr("no art may take more")));
}

TEST(TryArt, EndsMasksThatDouble) {
    std::string svg = kSvg;
    for (int i = 1; i <= 24; ++i) {
        svg += fmt::format(R"svg(<mask id="m{0}"><rect width="96" height="48" fill="#fff" mask="url(#m{1})"/>)svg"
                           R"svg(<rect width="96" height="48" fill="#fff" mask="url(#m{1})"/></mask>)svg",
                           i, i - 1);
    }
    svg +=
        R"svg(<mask id="m0"><rect width="96" height="48" fill="#fff"/></mask><rect width="96" height="48" mask="url(#m24)"/></svg>)svg";
    EXPECT_THAT(refusal(ArtLanguage::svg, svg), HasSubstr("no art may take more"));
}

// 2²⁶ times: counted, which takes no time, not drawn.
TEST(TryArt, RefusesFormsThatDoubleBeforeTheyAreDrawn) {
    std::vector<std::string> forms;
    for (int i = 0; i < 26; ++i) forms.push_back(form(fmt::format("/XObject << /F {} 0 R >>", 5 + i), "/F Do /F Do"));
    forms.push_back(form("", "0 0 50 50 re f"));
    EXPECT_THAT(refusal(ArtLanguage::pdf, pdf_of_forms(forms)), HasSubstr("more than 20 million times"));
}

TEST(TryArt, RefusesAFormThatDrawsItself) {
    EXPECT_THAT(refusal(ArtLanguage::pdf, pdf_of_forms({form("/XObject << /F 4 0 R >>", "/F Do")})),
                HasSubstr("a form that draws itself"));
}

TEST(TryArt, EndsAnImageThatClaimsMoreThanThereIs) {
    const std::string content = "200 0 0 100 0 0 cm BI /W 1000000 /H 1000000 /CS /G /BPC 8 ID x EI";
    EXPECT_THAT(refusal(ArtLanguage::pdf, pdf_of_forms({form("", content)})), HasSubstr("no art may take more"));
}

// A function of 100 000 open braces: the library follows each into the next until its stack is used up, long before it
// has taken 3 seconds or 512 megabytes.
TEST(TryArt, SaysThatTheLibraryBreaksDownWhereItDoes) {
    const std::string function =
        stream("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", std::string(100'000, '{'));
    const std::string shading = "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 0] /Function 5 0 R >>";
    const std::string said =
        refusal(ArtLanguage::pdf, pdf_of_forms({form("/Shading << /S " + shading + " >>", "/S sh"), function}));
    EXPECT_THAT(said, HasSubstr("breaks down"));
}

}  // namespace
}  // namespace banxin
