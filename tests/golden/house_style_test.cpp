// What a style may change and what a layout: the same edition, set in two papers and in two layouts.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "files/disk_files.h"
#include "read/edition/read_edition.h"
#include "typeset.h"

namespace banxin {
namespace {

namespace fs = std::filesystem;

const char* const kPlain = R"(name: 雁汐日报
headlines: {grades: {3: {sizes: [14pt], kicker: 9pt, deck: 9pt}}}
)";
const char* const kWarm = R"(extends: plain.yaml
inks: {rust: {cmyk: [20, 80, 90, 10], screen: "#a8482a"}}
bases: {warm: {font: kai, ink: rust}}
styles: {headline: {from: warm, align: left}}
rules: {column: {kind: dotted, weight: 1pt, ink: rust}}
boxes: {line: {from: double, tint: rust 10%}}
)";
const char* const kBeside = R"(name: front
trim: [140mm, 80mm]
grid: {columns: 3, measure: 10字, gutter: 2字, lines: 14}
frames:
  - {id: lead, columns: 1, lines: 1-14, head: {lines: 1}}
  - {id: side, columns: 2, lines: 1-14, head: {lines: 1}}
  - {id: low, columns: 3, lines: 1-14, head: {lines: 1}, box: line}
)";
const char* const kStacked = R"(name: front
trim: [140mm, 80mm]
grid: {columns: 3, measure: 10字, gutter: 2字, lines: 15}
frames:
  - {id: lead, columns: 1-2, lines: 1-7, head: {lines: 1}}
  - {id: side, columns: 1-2, lines: 9-15, head: {lines: 1}}
  - {id: low, columns: 3, lines: 1-15, head: {lines: 1}, box: line}
)";

struct House {
    std::string paper;
    const char* layout;
};

/// The page of an edition of three stories, as marks.
class HouseStyle : public testing::Test {
  protected:
    HouseStyle() {
        std::string pattern = (fs::temp_directory_path() / "banxin-style-XXXXXX").string();
        root_ = mkdtemp(pattern.data());
        write("plain.yaml", kPlain);
        write("warm.yaml", kWarm);
        write("d/stories/ferry.md", "---\nheadline: 早班船提前\n---\n渡口的早班船今天提前十分钟开出。\n");
        write("d/stories/lamp.md", "---\nheadline: 老街灯亮了\n---\n四十八盏路灯换成暖光，不再照进二楼的窗。\n");
        write("d/stories/bridge.md", "---\nheadline: 望潮桥修好\n---\n桥面上的裂缝补了三天，昨晚八点放行。\n");
    }
    ~HouseStyle() override { fs::remove_all(root_); }

    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((root_ / name).parent_path());
        std::ofstream(root_ / name, std::ios::binary) << text;
    }

    DisplayList page_of(const House& house) const {
        write("d/edition.yaml", "date: 2026-11-23\npaper: ../" + house.paper +
                                    "\npages: [{layout: front, frames: {lead: ferry, side: lamp, low: bridge}}]\n");
        write("d/layouts/front.yaml", house.layout);
        const auto read = read_edition(DiskFiles(), {(root_ / "d").string(), {}});
        EXPECT_TRUE(read);
        FontLibrary library(read->edition.paper.font_files);
        const auto set = typeset(read->edition, library);
        EXPECT_TRUE(set);
        return paint(*set, GuideMode::off).pages.at(0);
    }

    fs::path root_;
};

std::vector<GlyphRun> runs_of(const DisplayList& page, MarkRole role) {
    std::vector<GlyphRun> runs;
    for (const Mark& mark : page.marks) {
        const auto* run = std::get_if<GlyphRun>(&mark);
        if (run != nullptr && run->role == role) runs.push_back(*run);
    }
    return runs;
}

template <typename Kind>
int count(const DisplayList& page) {
    return static_cast<int>(std::count_if(page.marks.begin(), page.marks.end(),
                                          [](const Mark& mark) { return std::holds_alternative<Kind>(mark); }));
}

// One column rule and a box of four lines; then a dotted rule, and a box of eight lines on a ground.
TEST_F(HouseStyle, ASecondPaperChangesTheLookAndNoPlaceOfTheText) {
    const DisplayList plain = page_of({"plain.yaml", kBeside});
    const DisplayList warm = page_of({"warm.yaml", kBeside});
    EXPECT_EQ(count<FilledRect>(plain), 5);
    EXPECT_EQ(count<DrawnPath>(plain), 0);
    EXPECT_EQ(count<FilledRect>(warm), 9);
    EXPECT_EQ(count<DrawnPath>(warm), 1);

    const auto heads = runs_of(warm, MarkRole::head);
    ASSERT_EQ(heads.size(), 3u);
    EXPECT_EQ(heads[0].ink.ink, InkName{"rust"});
    EXPECT_NE(heads[0].face, runs_of(plain, MarkRole::head).at(0).face);

    const auto before = runs_of(plain, MarkRole::body);
    const auto after = runs_of(warm, MarkRole::body);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(before[i].origin, after[i].origin);
}

// Two stories one over the other: the rule between them lies, and keeps the look of its kind; the box stays as the
// paper has it.
TEST_F(HouseStyle, ASecondLayoutChangesThePlacesAndNoLook) {
    const DisplayList beside = page_of({"warm.yaml", kBeside});
    const DisplayList stacked = page_of({"warm.yaml", kStacked});
    EXPECT_EQ(count<DrawnPath>(stacked), 0);
    EXPECT_EQ(count<FilledRect>(stacked), 10);
    const auto before = runs_of(beside, MarkRole::head);
    const auto after = runs_of(stacked, MarkRole::head);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].text, after[i].text);
        EXPECT_EQ(before[i].face, after[i].face);
        EXPECT_EQ(before[i].ink, after[i].ink);
    }
    EXPECT_NE(before[1].origin, after[1].origin);
}

}  // namespace
}  // namespace banxin
