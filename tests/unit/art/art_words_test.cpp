#include "art/art_words.h"

#include <gtest/gtest.h>

#include "art/try_art.h"

namespace banxin {
namespace {

TEST(ArtWords, KeepTheWordsThatTheProgramSaid) {
    for (const char* said :
         {"has no size, or one that cannot be meant", "is a PDF without a page",
          "is a damaged PDF: its first page cannot be read", "is a damaged SVG: it cannot be read",
          "cannot be drawn: it takes more memory than art may", "cannot be drawn: out of range",
          "needs poppler, which draws PDF: no such library", "something that nobody has said before"})
        EXPECT_EQ(art_words(said).english(), said);
}

TEST(ArtWords, LeaveThePlaceOfWhatALibrarySaid) {
    EXPECT_EQ(
        art_words("is a damaged SVG: XML parse error: Error domain 1 code 77 on line 3 column 9 of data: Premature")
            .english(),
        "is a damaged SVG: what stands in its line 3, column 9 is no XML");
    EXPECT_EQ(art_words("is a damaged SVG: Unclosed element").english(), "is a damaged SVG: it cannot be read");
    EXPECT_EQ(art_words("is a damaged PDF: PDF document is damaged").english(), "is a damaged PDF: it cannot be read");
    EXPECT_EQ(art_words("is a damaged PDF: Document is encrypted").english(),
              "is a PDF that cannot be read without a password");
}

// What the program really says is known by its sentence, not passed on as it came.
TEST(ArtWords, KnowWhatIsSaidOfDamage) {
    const auto fault = [](ArtLanguage language, const std::string& bytes) { return try_art(language, bytes).error(); };
    const std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' ";
    for (const Phrase& words : {fault(ArtLanguage::svg, svg + "width='9'"), fault(ArtLanguage::pdf, "%PDF-1.4"),
                                fault(ArtLanguage::svg, svg + "width='0' height='9'/>")})
        EXPECT_NE(words, verbatim(words.english())) << words.english();
}

}  // namespace
}  // namespace banxin
