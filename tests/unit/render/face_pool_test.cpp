#include "render/face_pool.h"

#include <gtest/gtest.h>

#include <array>

#include "base/in_parallel.h"
#include "outside_tool.h"
#include "sample_document.h"

namespace banxin {
namespace {

Document page_with(const std::string& text) {
    return document_of({small_page(1, {set_text({10_pt, 50_pt}, text)})});
}

struct Files {
    Bytes pdf, png, svg;
    bool operator==(const Files&) const = default;
};

Files files_of(const Document& document, const RenderFonts& fonts) {
    return {render_pdf(document, fonts, {}).value(), render_png(document, fonts, 0, 96).value(),
            render_svg(document, fonts, 0).value()};
}

// The fonts have seen a page of other characters, and one more before that: 口 has another number in the program then.
TEST(FacePool, GlyphsOfOtherPagesChangeNoPixelAndNoOutline) {
    const Document page = page_with("版口心");
    const Files fresh = files_of(page, prepare_fonts(page, installed_fonts()));
    RenderFonts fonts = prepare_fonts(page_with("一二三上下转"), installed_fonts());
    prepare_more(fonts, page_with("天地人头条"), installed_fonts());
    prepare_more(fonts, page, installed_fonts());
    const Files grown = files_of(page, fonts);
    EXPECT_TRUE(grown.png == fresh.png);
    EXPECT_TRUE(grown.svg == fresh.svg);
}

TEST(FacePool, AFaceIsOpenedAnewOnlyForNewGlyphs) {
    RenderFonts fonts = prepare_fonts(page_with("版心"), installed_fonts());
    const auto program_now = [&] { return FacesLease(fonts).get()->face(song())->program; };
    const auto first = program_now();
    prepare_more(fonts, page_with("心"), installed_fonts());
    EXPECT_EQ(program_now(), first);
    prepare_more(fonts, page_with("头"), installed_fonts());
    EXPECT_NE(program_now(), first);
}

TEST(FacePool, TwoDrawingsNeverShareFaces) {
    const RenderFonts fonts = prepare_fonts(page_with("版心"), installed_fonts());
    const DrawingFaces* first = nullptr;
    {
        const FacesLease one(fonts), two(fonts);
        EXPECT_NE(one.get(), two.get());
        first = one.get();
    }
    EXPECT_EQ(FacesLease(fonts).get(), first);  // the last that came back
}

// Art may ask for effects that Cairo draws itself, with all the type that lies there.
TEST(FacePool, APdfWithArtHasTheOutlinesDrawn) {
    const DisplayList plain = small_page(1, {set_text({10_pt, 50_pt}, "版心")});
    const DisplayList art = small_page(2, {VectorArt{}});
    const std::array both{&plain, &art};
    EXPECT_EQ(outlines_for_pdf(std::span(both).first(1)), Outlines::embedded);
    EXPECT_EQ(outlines_for_pdf(both), Outlines::drawn);
}

// A box has no curves; 口 has, in this face.
TEST(FacePool, APdfEmbedsTheOutlinesThatItDoesNotDraw) {
    const RenderFonts fonts = prepare_fonts(page_with("口"), installed_fonts());
    const auto program_for = [&](Outlines outlines) {
        return FacesLease(fonts, outlines).get()->face(song())->program->bytes;
    };
    EXPECT_NE(program_for(Outlines::drawn), program_for(Outlines::embedded));
    const ToolAnswer drawn = ask_tool("pdftocairo -svg FILE -", render_pdf(page_with("口"), fonts, {}).value());
    EXPECT_NE(drawn.output.find(" C "), std::string::npos);
}

TEST(FacePool, ManyThreadsMakeTheBytesOfOne) {
    const Document document = document_of({small_page(1, {set_text({10_pt, 50_pt}, "海堤加固工程提前完工")}),
                                           small_page(2, {set_text({10_pt, 90_pt}, "电车昨起试运行")})});
    const RenderFonts fonts = prepare_fonts(document, installed_fonts());
    const Files alone = files_of(document, fonts);
    std::vector<Files> made(24);
    in_parallel(made.size(), 4, [&](std::size_t i) { made[i] = files_of(document, fonts); });
    for (const Files& files : made) EXPECT_TRUE(files == alone);
}

}  // namespace
}  // namespace banxin
