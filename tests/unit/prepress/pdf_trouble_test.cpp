#include "prepress/back/pdf_trouble.h"

#include <gtest/gtest.h>

#include <new>
#include <qpdf/QPDFExc.hh>
#include <stdexcept>

namespace banxin {
namespace {

std::string words_of(qpdf_error_code_e code, qpdf_offset_t position) {
    return pdf_trouble(QPDFExc(code, "ad.pdf", "object 3 0", position, "expected endobj")).english();
}

TEST(PdfTrouble, IsToldWithoutTheLibrarysWords) {
    EXPECT_EQ(words_of(qpdf_e_damaged_pdf, 120), "it is damaged at byte 120");
    EXPECT_EQ(words_of(qpdf_e_damaged_pdf, 0), "it is damaged");
    EXPECT_EQ(words_of(qpdf_e_object, 7), "it is damaged at byte 7");
    EXPECT_EQ(words_of(qpdf_e_password, 0), "it is locked with a password");
    EXPECT_EQ(words_of(qpdf_e_unsupported, 9), "it is written in a way that cannot be read here");
    EXPECT_EQ(words_of(qpdf_e_pages, 9), "its pages cannot be found");
}

TEST(PdfTrouble, OfOurOwnIsToldAsItIs) {
    EXPECT_EQ(pdf_trouble(std::bad_alloc()).english(), "there is not enough memory");
    EXPECT_EQ(pdf_trouble(std::runtime_error("a form draws itself")).english(), "a form draws itself");
}

}  // namespace
}  // namespace banxin
