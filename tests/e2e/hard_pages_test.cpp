// Pages that cannot come out as they are meant: each is told where the editor wrote it, and comes out all the same.
#include <gtest/gtest.h>

#include <filesystem>

#include "e2e/program.h"
#include "support/made_pictures.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

const std::string kText = "昨日首班车驶出渡口老街站。等船的人把手里的豆浆喝完，码头上添了两盏灯。\n";

class HardPages : public testing::Test {
  protected:
    HardPages() {
        folder_.write("paper/paper.yaml", "name: 雁汐日报\nmake_up: none\n");
        story("tram", "headline: 电车试运行\n", kText);
        layout("{id: lead, columns: 1-3, lines: 1-26, head: {lines: 1}}");
        fill("lead: tram");
    }
    /// The page's frames; the first one starts in 5:5.
    void layout(const std::string& frames) const {
        folder_.write("paper/layouts/page.yaml",
                      "name: page\ntrim: [130mm, 120mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: 26}\n"
                      "frames:\n  - " +
                          frames + "\n");
    }
    void fill(const std::string& frames) const {
        folder_.write("paper/one/edition.yaml",
                      "date: 2026-11-23\npages:\n  - {layout: page, frames: {" + frames + "}}\n");
    }
    void story(const std::string& id, const std::string& head, const std::string& text) const {
        folder_.write("paper/one/stories/" + id + ".md", "---\n" + head + "---\n" + text);
    }
    /// Builds the edition; the message must be told and the page be there.
    void expect(const std::string& message, int exit_code) const {
        const Answer answer = banxin({"build", folder_.path("paper/one"), "--out", folder_.path("out")});
        EXPECT_EQ(answer.exit_code, exit_code) << answer.err;
        EXPECT_NE(answer.err.find(message), std::string::npos) << answer.err;
        EXPECT_TRUE(std::filesystem::exists(folder_.path("out/page-01.pdf"))) << answer.err;
        EXPECT_TRUE(std::filesystem::exists(folder_.path("out/page-01.png")));
    }

    TemporaryFolder folder_;
};

TEST_F(HardPages, AHeadTooLongForAnySize) {
    story("tram",
          "headline: 雁汐渡口至望潮镇有轨电车昨日起试运行全程四十一分钟二十三座车站首日客流三万六千人次票价两元起\n",
          kText);
    expect("tram.md:2:11: warning[headline-too-long]", 0);
}

TEST_F(HardPages, AHeadDeeperThanItsFrame) {
    layout("{id: lead, columns: 1-3, lines: 1-2, head: {lines: 1}}");
    expect("tram.md:2:11: error[head-over-frame]", 1);
}

TEST_F(HardPages, AVerticalHeadLongerThanItsFrame) {
    layout("{id: lead, columns: 1-3, lines: 1-8, head: {lines: 1, writing: vertical}}");
    story("tram", "headline: 雁汐渡口至望潮镇有轨电车昨日起试运行全程四十一分钟\n", "昨日首班车驶出。\n");
    expect("tram.md:2:11: warning[headline-too-long]", 0);
}

TEST_F(HardPages, AVerticalHeadWiderThanItsFrame) {
    layout("{id: lead, columns: 1, lines: 1-8, head: {lines: 1, writing: vertical}}");
    story("tram",
          "headline: 雁汐渡口至望潮镇有轨电车昨日起试运行全程四十一分钟二十三座车站首日客流三万六千人次票价两元起\n",
          kText);
    expect("tram.md:2:11: error[head-over-frame]", 1);
}

TEST_F(HardPages, AFrameTooSmallForOneLine) {
    layout("{id: lead, columns: 1, lines: 1, box: line}");
    story("tram", "short: 电车\n", kText);
    expect("edition.yaml:3:29: error[overset]", 1);
}

TEST_F(HardPages, ABoxWithoutAStory) {
    layout("{id: lead, columns: 1-2, lines: 1-26}\n  - {id: side, columns: 3, lines: 1-26, box: line}");
    expect("edition.yaml:3:5: warning[frame-empty]: frame `side`", 0);
}

TEST_F(HardPages, AMissingPicture) {
    story("tram", "headline: 电车试运行\n", "昨日首班车驶出。\n\n![桥上。](bridge.jpg)\n");
    expect("tram.md:6:1: error[missing-picture]", 1);
}

TEST_F(HardPages, ADamagedPicture) {
    folder_.write("paper/one/pictures/bridge.jpg", made_jpeg(400, 300).substr(0, 300));
    story("tram", "headline: 电车试运行\n", "昨日首班车驶出。\n\n![桥上。](bridge.jpg)\n");
    expect("tram.md:6:1: error[picture-unreadable]", 1);
}

TEST_F(HardPages, APictureOfThirtyThousandPixels) {
    folder_.write("paper/one/pictures/shore.png", made_png(30'000, 40));
    story("tram", "headline: 电车试运行\n", "昨日首班车驶出。\n\n![岸线。](shore.png)\n");
    expect("tram.md:6:1: warning[picture-too-large]", 0);
}

}  // namespace
}  // namespace banxin::test
