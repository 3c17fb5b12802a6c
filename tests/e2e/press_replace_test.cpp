// One advertisement exchanged in a press file: nothing else of it changes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <qpdf/QPDF.hh>

#include "e2e/press_paper.h"
#include "support/plates.h"

namespace banxin::test {
namespace {

using testing::HasSubstr;

/// Each object's bytes as they stand in the file, by number.
std::map<int, std::string> objects_of(const std::string& file) {
    QPDF pdf;
    pdf.processMemoryFile("page", file.data(), file.size());
    std::map<int, std::string> objects;
    for (const auto& [id, entry] : pdf.getXRefTable()) {
        if (entry.getType() != 1) continue;
        const auto start = static_cast<std::size_t>(entry.getOffset());
        objects[id.getObj()] = file.substr(start, file.find("\nendobj", start) - start);
    }
    return objects;
}

/// An advertisement as large as its place: 13 characters of 9 pt by ten lines.
class ReplacedAd : public testing::Test {
  protected:
    ReplacedAd() {
        paper_.write_pdf(ad("0 0 0 0.5 k"));
        EXPECT_LE(paper_.press().exit_code, 1);
        before_ = bytes_of(paper_.pressed());
    }
    static std::string ad(const std::string& colour) {
        return page_pdf(colour + " 0 0 300 300 re f", "", "/TrimBox [0 0 60 60]");
    }
    Answer replace(const std::string& pdf, const std::string& name = "below") const {
        const std::string path = paper_.path("new.pdf");
        paper_.write("new.pdf", pdf);
        return paper_.press({"--replace", name + "=" + path});
    }

    SmallPaper paper_;
    std::string before_;
};

TEST_F(ReplacedAd, LeavesEveryOtherObjectAsItWas) {
    const Answer answer = replace(ad("0 1 0 0 k"));
    ASSERT_EQ(answer.exit_code, 0) << answer.err;
    const auto old_objects = objects_of(before_);
    const auto new_objects = objects_of(bytes_of(paper_.pressed()));
    int changed = 0;
    int kept = 0;
    for (const auto& [number, bytes] : old_objects) {
        const auto now = new_objects.find(number);
        if (now == new_objects.end()) continue;  // only the old advertisement needed it
        now->second == bytes ? ++kept : ++changed;
    }
    EXPECT_EQ(changed, 1);
    EXPECT_GT(kept, 10);
}

TEST_F(ReplacedAd, PrintsTheNewOne) {
    ASSERT_EQ(replace(ad("0 1 0 0 k"), "bank.pdf").exit_code, 0);
    std::string complaints;
    const Plates plates = plates_of(paper_.pressed(), complaints);
    EXPECT_EQ(complaints, "");
    const auto& magenta = plates.at("Magenta").ink;
    EXPECT_GT(std::count_if(magenta.begin(), magenta.end(), [](int ink) { return ink == 100; }), 3400);
    const auto& black = plates.at("Black").ink;
    EXPECT_LT(std::count_if(black.begin(), black.end(), [](int ink) { return ink == 50; }), 1000);
}

TEST_F(ReplacedAd, MayBeReplacedAgain) {
    ASSERT_EQ(replace(ad("0 1 0 0 k")).exit_code, 0);
    ASSERT_EQ(replace(ad("0 0 0 0.5 k")).exit_code, 0);
    std::string complaints;
    const auto plates = plates_of(paper_.pressed(), complaints);
    const auto& black = plates.at("Black").ink;
    EXPECT_GT(std::count_if(black.begin(), black.end(), [](int ink) { return ink == 50; }), 3400);
}

TEST_F(ReplacedAd, HasToKeepTheRulesOfPreflight) {
    const Answer answer = replace(ad("1 1 1 1 k"));
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_THAT(answer.err, HasSubstr("too-much-ink"));
    EXPECT_EQ(bytes_of(paper_.pressed()), before_);
    EXPECT_THAT(replace(page_pdf("1 0 0 rg 0 0 300 300 re f", "", "/TrimBox [0 0 60 60]")).err,
                HasSubstr("pdfx-colour"));
    EXPECT_EQ(bytes_of(paper_.pressed()), before_);
}

TEST_F(ReplacedAd, IsNamedByItsFrameOrItsFile) {
    const Answer answer = replace(ad("0 1 0 0 k"), "above");
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("error[replace-unknown]"));
    EXPECT_THAT(answer.err, HasSubstr("below"));
}

}  // namespace
}  // namespace banxin::test
