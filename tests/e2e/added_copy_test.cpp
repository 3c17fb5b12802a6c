// Stories that are short, in frames of one column to six: copy is added at their ends as `check` tells, and no line
// stays white. The fewest were counted with other words (fill/text/copy_to_add.h): with so few a line may.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>

#include "base/unicode.h"
#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using nlohmann::json;

constexpr int kWidest = 6;

/// Ordinary copy, without its paragraphs.
std::u32string ordinary_copy() {
    std::u32string copy = to_utf32(bytes_of(BANXIN_SOURCE_DIR "/bench/corpus/news.txt"));
    std::erase(copy, U'\n');
    return copy;
}

/// A page for each width, with a story that leaves some lines of each column white.
class ShortStories {
  public:
    explicit ShortStories(int missing_lines) : copy_(ordinary_copy()) {
        folder_.write("paper/paper.yaml", "name: 雁汐日报\nlatin_name: Yanxi\nhouse: zh-Hans\n");
        std::string pages;
        for (int width = 1; width <= kWidest; ++width) {
            const std::string name = "wide" + std::to_string(width);
            folder_.write(
                "paper/layouts/" + name + ".yaml",
                fmt::format("name: {0}\ntrim: [275mm, 390mm]\ngrid: {{columns: 6, measure: 13字, gutter: 1字, "
                            "lines: 60}}\nframes:\n  - {{id: lead, columns: 1-{1}, lines: 1-24, head: "
                            "{{grade: 5, lines: 3}}}}\n",
                            name, width));
            pages += fmt::format("  - {{layout: {0}, frames: {{lead: {0}}}}}\n", name);
            stories_.push_back(copy_.substr(static_cast<std::size_t>(211 * width), lines(width, missing_lines)));
        }
        folder_.write("paper/day/edition.yaml", "date: 2026-11-23\nnumber: 1\npages:\n" + pages);
    }

    /// The first part of each story in the report, each with so much more of the copy at its end.
    std::vector<json> checked(const std::vector<int>& more) const {
        for (std::size_t i = 0; i < stories_.size(); ++i) {
            const std::u32string added = copy_.substr(1'500 + 97 * i, static_cast<std::size_t>(more.at(i)));
            folder_.write(fmt::format("paper/day/stories/wide{}.md", i + 1),
                          "---\nheadline: 潮水退了\n---\n\n" + to_utf8(stories_[i] + added) + "\n");
        }
        const json report = json::parse(banxin({"check", folder_.path("paper/day"), "--json"}).out);
        std::vector<json> parts(kWidest);
        for (const json& story : report["stories"])
            parts.at(story["parts"][0]["page"].get<std::size_t>() - 1) = story["parts"][0];
        return parts;
    }

  private:
    static std::size_t lines(int width, int missing) { return static_cast<std::size_t>((20 * width - missing) * 12); }

    TemporaryFolder folder_;
    std::u32string copy_;
    std::vector<std::u32string> stories_;
};

TEST(AddedCopy, FillsFramesOfAnyWidthToTheLine) {
    for (const int missing : {3, 9, 14}) {
        const ShortStories stories(missing);
        const std::vector<json> before = stories.checked(std::vector<int>(kWidest, 0));
        for (const int end : {0, 1, 2}) {
            std::vector<int> more;
            for (const json& part : before) {
                const int least = part["characters_to_add_range"][0];
                const int most = part["characters_to_add_range"][1];
                more.push_back(
                    std::array{least, part["characters_to_add"].get<int>(), most}.at(static_cast<std::size_t>(end)));
            }
            const std::vector<json> after = stories.checked(more);
            for (int width = 1; width <= kWidest; ++width) {
                const json& part = after.at(static_cast<std::size_t>(width) - 1);
                EXPECT_EQ(part["lines_over"], 0) << width << " columns, " << missing << " lines";
                EXPECT_LE(part["lines_short"], end == 0 ? 1 : 0) << width << " columns, " << missing << " lines";
            }
        }
    }
}

}  // namespace
}  // namespace banxin::test
