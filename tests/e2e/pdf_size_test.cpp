// What a page weighs without pictures: mostly the outlines of the characters it has, each kind once.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "base/unicode.h"
#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

constexpr std::uintmax_t kKilobyte = 1000;

/// The first `count` different Han of the fixed texts that lines are measured on.
std::u32string kinds_of_han(std::size_t count) {
    std::u32string kinds;
    std::set<char32_t> seen;
    for (const char32_t c : to_utf32(bytes_of(BANXIN_SOURCE_DIR "/bench/corpus/reports.txt"))) {
        if (kinds.size() < count && c >= 0x4E00 && c <= 0x9FFF && seen.insert(c).second) kinds.push_back(c);
    }
    return kinds;
}

/// 80 paragraphs of 100 characters that go round the kinds.
std::string eight_thousand_characters(const std::u32string& kinds) {
    std::u32string text;
    for (std::size_t i = 0; i < 8'000; ++i) {
        text.push_back((i + 1) % 100 == 0 ? U'。' : kinds[i % kinds.size()]);
        if ((i + 1) % 100 == 0) text += U"\n\n";
    }
    return to_utf8(text);
}

class PdfSize : public testing::Test {
  protected:
    /// Bytes of a broadsheet page with 8 000 characters of so many kinds.
    std::uintmax_t page_with(std::size_t kinds) const {
        folder_.write("paper/layouts/full.yaml",
                      "name: full\ntrim: [390mm, 550mm]\ngrid: {columns: 8, measure: 13字, gutter: 1字, lines: 123}\n"
                      "frames:\n  - {id: all, columns: 1-8, lines: 1-123, head: {grade: 3, lines: 1}}\n");
        folder_.write("paper/paper.yaml", "name: 雁汐日报\nhouse: zh-Hans\n");
        folder_.write("paper/one/edition.yaml",
                      "date: 2026-11-23\nnumber: 1\npages:\n  - {page: 1, layout: full, frames: {all: long}}\n");
        std::string story = "---\nheadline: 长文\n---\n";
        story += eight_thousand_characters(kinds_of_han(kinds));
        folder_.write("paper/one/stories/long.md", story);
        const Answer answer = banxin({"build", folder_.path("paper/one"), "--pdf-only", "--out", folder_.path("out")});
        EXPECT_EQ(answer.exit_code, 0) << answer.out << answer.err;
        return std::filesystem::file_size(folder_.path("out/edition.pdf"));
    }

    TemporaryFolder folder_;
};

TEST_F(PdfSize, OfAPageOf8000CharactersIsUnder250KilobytesFor1100Kinds) {
    EXPECT_LT(page_with(1'100), 250 * kKilobyte);
}

TEST_F(PdfSize, GrowsBySome200BytesAKindOfCharacter) {
    const std::uintmax_t few = page_with(300);
    const std::uintmax_t many = page_with(900);
    EXPECT_LT((many - few) / 600, 230u) << few << " " << many;
}

}  // namespace
}  // namespace banxin::test
