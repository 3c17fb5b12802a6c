// Pictures as other programs and bad files have them.
#include <gtest/gtest.h>

#include <filesystem>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

class Pictures : public testing::Test {
  protected:
    void write_edition(const std::string& head, const std::string& text) const {
        folder_.write("paper/layouts/page.yaml",
                      "name: page\ntrim: [130mm, 120mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: 26}\n"
                      "frames:\n  - {id: lead, columns: 1-3, lines: 1-26, head: {lines: 1}}\n");
        folder_.write("paper/paper.yaml", "name: 雁汐日报\n");
        folder_.write("paper/one/edition.yaml", "date: 2026-11-23\npages:\n  - {layout: page, frames: {lead: tram}}\n");
        folder_.write("paper/one/stories/tram.md",
                      "---\nheadline: 电车昨起试运行\n" + head + "---\n昨日首班车驶出渡口老街站。\n\n" + text + "\n");
    }
    Answer build() const {
        return banxin({"build", folder_.path("paper/one"), "--dpi", "300", "--out", folder_.path("out")});
    }

    TemporaryFolder folder_;
};

TEST_F(Pictures, AQrCodeIsReadBackFromTheProof) {
    write_edition("qr: {link: https://yanxi.example/v/0326, words: 扫码看视频}\n", "");
    const Answer answer = build();
    ASSERT_EQ(answer.exit_code, 0) << answer.err;
    const Answer read = run("zbarimg", {"-q", "--raw", folder_.path("out/page-01.png")});
    EXPECT_EQ(read.out, "https://yanxi.example/v/0326\n") << read.err;
}

TEST_F(Pictures, AMissingOneIsAnErrorAndThePageComesOut) {
    write_edition("", "![桥上。](bridge.jpg)");
    const Answer answer = build();
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_NE(answer.err.find("tram.md:6:1: error[missing-picture]"), std::string::npos) << answer.err;
    EXPECT_TRUE(std::filesystem::exists(folder_.path("out/page-01.pdf")));
}

}  // namespace
}  // namespace banxin::test
