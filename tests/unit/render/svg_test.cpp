#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sample_document.h"
#include "whole_picture.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

constexpr Rect kFrame = {20_pt, 120_pt, 80_pt, 80_pt};

Document with_pictures() {
    const SharedBytes photo = made_jpeg(16, 16, JCS_GRAYSCALE, [](int, int) { return std::vector<unsigned char>{90}; });
    const SharedBytes drawing = made_png(16, 16, [](int, int) { return 0xFF00FF00u; });
    PlacedImage png = whole_picture(kFrame, ImageFormat::png, {16_pt, 16_pt}, drawing);
    png.path = "pictures/drawing";
    return document_of({small_page(
        1, {set_text({10_pt, 50_pt}, "版心"), whole_picture(kFrame, ImageFormat::jpeg, {16_pt, 16_pt}, photo), png})});
}

TEST(RenderSvg, IsOnePageInPoints) {
    const Document document = with_pictures();
    const Bytes svg = render_svg(document, prepare_fonts(document, installed_fonts()), 0).value();
    EXPECT_THAT(svg, HasSubstr("width=\"200pt\" height=\"300pt\""));
    EXPECT_THAT(svg, HasSubstr("data:image/jpeg;base64"));
    EXPECT_THAT(svg, HasSubstr("data:image/png;base64"));
}

// Cairo numbers its surfaces through the life of the program; the file must not tell.
TEST(RenderSvg, SameInputSameBytes) {
    const Document document = with_pictures();
    const RenderFonts fonts = prepare_fonts(document, installed_fonts());
    EXPECT_EQ(render_svg(document, fonts, 0).value(), render_svg(document, fonts, 0).value());
}

}  // namespace
}  // namespace banxin
