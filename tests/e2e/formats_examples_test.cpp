// The examples in the documents of formats are read as they stand: no key and no choice in them is a wrong one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

using ::testing::ContainsRegex;
using ::testing::Not;

/// The YAML blocks of a document, each with the line that it starts on.
struct Example {
    std::size_t line = 0;
    std::string text;
};

std::vector<Example> examples_of(const std::string& page) {
    std::istringstream lines(page);
    std::vector<Example> examples;
    bool inside = false;
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.starts_with("```")) {
            inside = line == "```yaml" && !inside;
            if (inside) examples.push_back({number + 1, ""});
        } else if (inside) {
            examples.back().text += line + "\n";
        }
    }
    return examples;
}

bool has_line(const std::string& text, std::initializer_list<const char*> starts) {
    return std::any_of(starts.begin(), starts.end(), [&](const std::string& start) {
        return text.starts_with(start) || text.find("\n" + start) != std::string::npos;
    });
}

/// A small paper with the example in the place that it is for.
class WithExample {
  public:
    explicit WithExample(const std::string& example) {
        EXPECT_EQ(banxin({"new", folder_.path("paper")}).exit_code, 0);
        place(example);
    }

    std::string told() const { return banxin({"check", folder_.path("paper/2026-11-23")}).err; }

  private:
    void place(const std::string& example) const {
        if (has_line(example, {"date:", "日期:"})) return write("2026-11-23/edition.yaml", example);
        if (has_line(example, {"  - page:", "  - 版:"}))
            return write("2026-11-23/edition.yaml", "date: 2026-11-23\npages:\n" + example);
        if (has_line(example, {"made_from:", "依据:"})) return write("2026-11-23/make-up/1.yaml", example);
        if (has_line(example, {"ear:", "报眼:"})) return write_ear(example);
        if (has_line(example, {"grid:", "版面格:"})) return write("layouts/front.yaml", example);
        if (has_line(example, {"frames:", "框:", "furniture:", "固定件:"})) return write_frames(example);
        if (has_line(example, {"pictures:\n", "图片:\n"})) return write_story(example);
        write("paper.yaml", has_line(example, {"name:", "名称:"}) ? example : "name: 报\n" + example);
    }
    void write(const std::string& file, const std::string& text) const { folder_.write("paper/" + file, text); }
    void write_frames(const std::string& frames) const {
        write(
            "layouts/front.yaml",
            "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 12字, gutter: 1字, lines: 88}\n" + frames);
    }
    void write_story(const std::string& head) const {
        write("2026-11-23/stories/bridge.md", "---\nheadline: 题\nshort: 短题\n" + head + "---\n昨日。\n");
    }
    void write_ear(const std::string& ear) const {
        std::string indented;
        std::istringstream lines(ear);
        for (std::string line; std::getline(lines, line);) indented += "  " + line + "\n";
        write("2026-11-23/edition.yaml", "date: 2026-11-23\npages:\n- layout: front\n" + indented);
    }

    TemporaryFolder folder_;
};

TEST(FormatsExamples, HaveNoKeyAndNoChoiceThatIsWrong) {
    for (const char* page :
         {"/docs/formats.md", "/docs/zh-CN/formats.md", "/docs/zh-CN/make-up-rules.md", "/docs/zh-CN/copy-rules.md"}) {
        const std::vector<Example> examples = examples_of(bytes_of(std::string(BANXIN_SOURCE_DIR) + page));
        EXPECT_FALSE(examples.empty()) << page;
        for (const Example& example : examples) {
            const std::string told = WithExample(example.text).told();
            EXPECT_THAT(told, Not(ContainsRegex("unknown-key|unknown-choice|not-a-|yaml-|duplicate-key|missing-key|"
                                                "unknown-box|unknown-unit")))
                << page << ":" << example.line;
        }
    }
}

}  // namespace
}  // namespace banxin::test
