// Characters that the program of an embedded font lacks, in PDFs as Cairo writes them: codes of theirs are turned into
// others, as a file comes out whose font was cut down for another text.
#include "prepress/inside/embedded_font.h"

#include <cairo-pdf.h>
#include <gtest/gtest.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/inside/content_walk.h"

namespace banxin {
namespace {

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

std::string page_with(const char* family, const char* words) {
    std::string pdf;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &pdf, 100, 50);
    cairo_t* context = cairo_create(surface);
    cairo_select_font_face(context, family, CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(context, 9);
    cairo_move_to(context, 10, 20);
    cairo_show_text(context, words);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return pdf;
}

struct FontCase {
    const char* name;
    const char* family;
    const char* words;
    bool is_composite;
};

void PrintTo(const FontCase& one, std::ostream* out) {
    *out << one.name;
}

class EachEmbeddedFont : public testing::TestWithParam<FontCase> {
  protected:
    EachEmbeddedFont() : bytes_(page_with(GetParam().family, GetParam().words)) {
        pdf_.processMemoryFile("page", bytes_.data(), bytes_.size());
        page_ = QPDFPageDocumentHelper(pdf_).getAllPages().front().getObjectHandle();
        find_fonts(page_.getKey("/Resources"));
    }

    /// The fonts of the page, and of the forms on it.
    void find_fonts(QPDFObjectHandle resources) {
        for (auto& [name, font] : resources.getKey("/Font").getDictAsMap()) fonts_.push_back(font);
        if (!resources.hasKey("/XObject")) return;
        for (auto& [name, form] : resources.getKey("/XObject").getDictAsMap())
            find_fonts(form.getDict().getKey("/Resources"));
    }
    EmbeddedFont font() { return EmbeddedFont(fonts_.front()); }

    std::string bytes_;
    QPDF pdf_;
    QPDFObjectHandle page_;
    std::vector<QPDFObjectHandle> fonts_;
};

// Three different characters: a program of four glyphs, the first of which is `.notdef`.
TEST_P(EachEmbeddedFont, HasTheCharactersThatItWasCutDownTo) {
    ASSERT_EQ(fonts_.size(), 1u);
    ASSERT_TRUE(font().outlines().has_value());
    EXPECT_EQ(font().is_composite(), GetParam().is_composite);
    for (const InsideMark& mark : marks_inside(page_, {1, 0, 0, -1, 0, 50})) EXPECT_FALSE(mark.lacks_glyph);
    const std::string own = GetParam().is_composite ? std::string("\0\1\0\2\0\3", 6) : "Dry";
    EXPECT_FALSE(font().lacks_glyph(own));
}

TEST_P(EachEmbeddedFont, LacksAnyOther) {
    const bool is_composite = GetParam().is_composite;
    EXPECT_TRUE(font().lacks_glyph(is_composite ? std::string("\0\1\0\4", 4) : "DZ"));
    EXPECT_TRUE(font().lacks_glyph(is_composite ? std::string("\0\0", 2) : "q"));
}

INSTANTIATE_TEST_SUITE_P(Programs, EachEmbeddedFont,
                         testing::Values(FontCase{"HanOfCff", "Noto Serif CJK SC", "荻洲报", true},
                                         FontCase{"HanOfTrueType", "LXGW WenKai", "荻洲报", true},
                                         FontCase{"LatinOfNamedCff", "Nimbus Roman", "Dry", false},
                                         FontCase{"LatinOfTrueType", "LXGW WenKai", "Dry", false}),
                         [](const auto& test) { return std::string(test.param.name); });

// CIDs by a table: the second stands for the third glyph, the third for none, and beyond it there is nothing.
TEST(EmbeddedFont, FollowsATableOfGlyphs) {
    const std::string bytes = page_with("LXGW WenKai", "荻洲报");
    QPDF pdf;
    pdf.processMemoryFile("page", bytes.data(), bytes.size());
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Subtype").isNameAndEquals("/Type0")) continue;
        QPDFObjectHandle child = object.getKey("/DescendantFonts").getArrayItem(0);
        child.replaceKey("/CIDToGIDMap", pdf.newStream(std::string("\0\1\0\2\0\3\0\0", 8)));
        const EmbeddedFont font(object);
        EXPECT_EQ(font.glyph_of(1), 2u);
        EXPECT_FALSE(font.lacks_glyph(std::string("\0\0\0\2", 4)));
        EXPECT_TRUE(font.lacks_glyph(std::string("\0\3", 2)));
        EXPECT_TRUE(font.lacks_glyph(std::string("\0\4", 2)));
        return;
    }
    FAIL() << "no composite font";
}

}  // namespace
}  // namespace banxin
