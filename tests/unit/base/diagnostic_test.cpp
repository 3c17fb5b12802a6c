#include "base/diagnostic.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const Diagnostic kWide{Severity::error,
                       "frame-too-wide",
                       {"front.yaml", 14, 9},
                       phrase("frame `{}` is too wide", "lead"),
                       phrase("end it at column {}", 5)};

TEST(Diagnostic, PrintsAsACompilerDoes) {
    EXPECT_EQ(format(kWide, Colour::off),
              "front.yaml:14:9: error[frame-too-wide]: frame `lead` is too wide\n"
              "  hint: end it at column 5");
}

TEST(Diagnostic, OfAWholeFileHasNoLine) {
    EXPECT_EQ(format({Severity::note, "disk", {"a.yaml", 0, 0}, verbatim("gone"), {}}, Colour::off),
              "a.yaml: note[disk]: gone");
}

TEST(Diagnostic, OfNoFileHasNoPlace) {
    EXPECT_EQ(format({Severity::warning, "odd", {}, verbatim("hm"), {}}, Colour::off), "warning[odd]: hm");
}

TEST(Diagnostic, ColoursTheSeverityAndEndsTheColour) {
    EXPECT_EQ(format({Severity::error, "odd", {}, verbatim("hm"), {}}, Colour::on), "\033[1;31merror[odd]\033[0m: hm");
}

TEST(Diagnostic, WarningsAloneAreNoErrors) {
    Diagnostic warning = kWide;
    warning.severity = Severity::warning;
    EXPECT_FALSE(has_errors({warning}));
    EXPECT_TRUE(has_errors({warning, kWide}));
}

TEST(Failure, OfTheWorldNamesThePath) {
    const Result<int> result = fail_world("a/b", phrase("cannot be read"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, FailureKind::world);
    EXPECT_EQ(format(result.error().diagnostics.front(), Colour::off), "a/b: error[disk]: cannot be read");
}

TEST(Diagnostic, SpellsOutWhatWouldCommandATerminal) {
    const Diagnostic hostile{
        Severity::error, "disk", {"a\033]0;b\a.md", 1, 2}, verbatim("`\u202E桥\u009B` is\tbad"), verbatim("\x7F")};
    EXPECT_EQ(format(hostile, Colour::off),
              "a<U+001B>]0;b<U+0007>.md:1:2: error[disk]: `<U+202E>桥<U+009B>` is\tbad\n  hint: <U+007F>");
}

TEST(Diagnostic, IsFoundAtAPlaceThatIsNoFile) {
    const Diagnostic found = found_at(phrase("page {}", 3), {Severity::error, "odd", {}, phrase("hm"), {}});
    EXPECT_EQ(found.spot.file, "page 3");
    EXPECT_EQ(format(found, Colour::off), "page 3: error[odd]: hm");
}

// Words for the terminal alone are put into its language: the place of a file, and the code, are not words.
TEST(Diagnostic, IsToldInTheLanguageOfItsReader) {
    class Shouting : public Tongue {
      public:
        std::string_view pattern(const Wording& wording, std::int64_t) const override {
            if (wording.one == "error") return "ERROR";
            if (wording.one == "hint: ") return "HINT: ";
            if (wording.one == "page {}") return "PAGE {}";
            return wording.one == "frame `{}` is too wide" ? "FRAME `{}` IS TOO WIDE" : wording.one;
        }
    };
    EXPECT_EQ(format(kWide, Colour::off, Shouting()),
              "front.yaml:14:9: ERROR[frame-too-wide]: FRAME `lead` IS TOO WIDE\n  HINT: end it at column 5");
    EXPECT_EQ(format(found_at(phrase("page {}", 3), {Severity::error, "odd", {}, {}, {}}), Colour::off, Shouting()),
              "PAGE 3: ERROR[odd]: ");
}

}  // namespace
}  // namespace banxin
