#include "cli/terminal.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Diagnostic found(Severity severity, std::string code) {
    return {severity, std::move(code), {"edition.yaml", 1, 1}, verbatim("so it is"), {}};
}

/// The codes in the order in which they are printed.
std::string printed_order(const Diagnostics& diagnostics) {
    testing::internal::CaptureStderr();
    print_diagnostics(diagnostics, ColourWish::never);
    const std::string words = testing::internal::GetCapturedStderr();
    std::string order;
    for (std::size_t at = words.find('['); at != std::string::npos; at = words.find('[', at + 1))
        order += words.substr(at + 1, words.find(']', at) - at - 1) + " ";
    return order;
}

TEST(PrintDiagnostics, ErrorsStandFirstAndNotesLast) {
    EXPECT_EQ(printed_order({found(Severity::note, "a"), found(Severity::error, "b"), found(Severity::warning, "c"),
                             found(Severity::error, "d"), found(Severity::note, "e")}),
              "b d c a e ");
}

TEST(PrintDiagnostics, OfManyAlikeTheFirstFiftyAreToldAndTheOthersCounted) {
    Diagnostics found_often(30'000, found(Severity::warning, "a"));
    found_often.push_back(found(Severity::warning, "b"));
    std::string expected;
    for (int i = 0; i < 51; ++i) expected += "a ";
    EXPECT_EQ(printed_order(found_often), expected + "b ");
    testing::internal::CaptureStderr();
    print_diagnostics(found_often, ColourWish::never);
    EXPECT_NE(testing::internal::GetCapturedStderr().find("there are 29950 more of these"), std::string::npos);
}

TEST(PrintDiagnostics, ASingleOneMoreIsToldLikeTheOthers) {
    testing::internal::CaptureStderr();
    print_diagnostics(Diagnostics(51, found(Severity::warning, "a")), ColourWish::never);
    EXPECT_EQ(testing::internal::GetCapturedStderr().find("more of these"), std::string::npos);
}

}  // namespace
}  // namespace banxin
