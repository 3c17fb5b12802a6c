// A walk of edits, right ones and wrong ones: after each of them nobody can tell an issue that remembers from a new
// one.
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "check/report_json.h"
#include "display/dump.h"
#include "files/memory_files.h"
#include "issue/issue_pages.h"
#include "support/made_pictures.h"
#include "support/small_paper.h"

namespace banxin {
namespace {

constexpr int kSteps = 80;

class Walk {
  public:
    explicit Walk(MemoryFiles& files) : files_(files) {}

    void step() {
        switch (pick(8)) {
            case 0:
                return put("pictures/a.png", made_png(8 + pick(3), 6));
            case 1:
                return files_.remove("day/pictures/a.png");
            case 2:
                return put("../paper.yaml", pick(4) == 0 ? "name: [\n" : paper());
            case 3:
                return put("edition.yaml", edition());
            case 4:
                return put("stories/" + name() + ".md", "---\nheadlines: 错\n---\n昨日。\n");
            case 5:
                return files_.remove("day/stories/" + name() + ".md");
            default:
                return put("stories/" + name() + ".md", story());
        }
    }

    /// Every mistake is put right.
    void mend() {
        for (const auto& [path, text] : small_paper()) put(path, text);
    }

  private:
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
    void put(const std::string& path, const std::string& text) { files_.put("day/" + path, text); }
    std::string name() { return std::array{"bridge", "market", "books"}[static_cast<std::size_t>(pick(3))]; }
    std::string paper() { return std::string("name: 柳湾小报\nend_mark: ") + (pick(2) == 0 ? "■" : "none") + "\n"; }

    std::string edition() {
        const std::string jump = pick(2) == 0 ? "bridge" : "{story: bridge, jump: no}";
        return "date: 2026-11-23\nnumber: 1\npages:\n- {page: 1, layout: front, frames: {lead: " + jump +
               ", second: " + name() + "}}\n- {page: 2, layout: back, frames: {feature: books}}\n";
    }

    /// Plain characters, some that only another face has, and now and then a picture.
    std::string story() {
        static const std::array parts{
            "昨天清晨六点，", "老石桥上的围挡撤了下来。", "한글이 있다。", "Иван ждал。", "𠮷野家。", "「ひらがな」",
            "12 pictures, ",  "潮水不等人。\n\n"};
        std::string text = "---\nheadline: 题目" + std::to_string(pick(100)) + "\nshort: 短题\n---\n本报讯　";
        for (int count = pick(120); count >= 0; --count)
            text += parts[static_cast<std::size_t>(pick(static_cast<int>(parts.size())))];
        if (pick(3) == 0) text += "\n\n![图](a.png)\n";
        return text + "\n";
    }

    MemoryFiles& files_;
    std::mt19937 random_{326};
};

/// All that an issue comes to.
std::string outcome(Issue& issue) {
    const auto set = issue.read().and_then([&] { return issue.set(); });
    if (!set) return failure_json(set.error().diagnostics);
    std::string all = report_json(issue.set_pages().report, issue.diagnostics());
    for (const DisplayList& page : issue.painted(GuideMode::all).pages) all += dump(page);
    return all;
}

std::string pdf_of(const Issue& issue) {
    IssuePages pages;
    pages.paint_again(issue);
    return *pages.pdf({});
}

TEST(AnIssueThatRemembers, IsTheSameAsANewOneAfterEveryEdit) {
    const auto files = std::make_shared<MemoryFiles>();
    Walk walk(*files);
    walk.mend();
    Issue remembering(files, {"day"});
    int set = 0;
    for (int step = 0; step < kSteps; ++step) {
        walk.step();
        Issue fresh(files, {"day"});
        ASSERT_EQ(outcome(remembering), outcome(fresh)) << "after " << step + 1 << " edits";
        if (!fresh.is_set()) {
            walk.mend();
            continue;
        }
        if (set++ % 8 == 0) {
            ASSERT_TRUE(pdf_of(remembering) == pdf_of(fresh)) << "after " << step + 1 << " edits";
        }
    }
    EXPECT_GT(set, kSteps / 5);  // a walk through mistakes alone would prove little
}

}  // namespace
}  // namespace banxin
