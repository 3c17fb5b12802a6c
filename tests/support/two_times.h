#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "compare/change_words.h"
#include "compare/changes/compare_versions.h"
#include "files/memory_files.h"
#include "issue/issue_version.h"
#include "support/small_paper.h"

namespace banxin {

/// An edition of the small paper, and what is told of it after somebody has changed a file.
class TwoTimes : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto& [path, text] : small_paper()) put(path, text);
        put("stories/bridge.md", story("老石桥通行", {kFirst, kSecond, kThird}));
        before_ = version();
    }
    void put(const std::string& path, const std::string& text) { files_->put("day/" + path, text); }
    static std::string story(const std::string& headline, const std::vector<std::string>& paragraphs) {
        std::string text = "---\nheadline: " + headline + "\n---\n";
        for (const std::string& paragraph : paragraphs) text += paragraph + "\n\n";
        return text;
    }
    EditionVersion version() {
        EXPECT_TRUE(issue_.read().and_then([&] { return issue_.set(); }));
        return version_of(issue_);
    }
    Comparison comparison() { return compare_versions(before_, version()); }
    /// "bridge, the text: paragraph 1, line 1: 昨天[-清-]晨".
    static std::vector<std::string> told(const Comparison& comparison) {
        std::vector<std::string> lines;
        for (const Change& change : comparison.changes) {
            const std::string words = marked_words(change, {});
            lines.push_back(place_words(change).english() + ": " + text_words(change.of).english() + ": " +
                            change_words(change).english() + (words.empty() ? "" : ": " + words));
        }
        return lines;
    }

    const std::string kFirst = "昨天清晨六点，老石桥上的围挡撤了下来，等在两头的人一下子都走到了桥上。";
    const std::string kSecond = "桥面铺了1150块新石板，两边的栏杆也刷过了漆，桥灯换成了暖黄色。";
    const std::string kThird = "住在桥东的陈师傅第一个推着车走了过去，他说这一天等了整整七个月。";
    std::shared_ptr<MemoryFiles> files_ = std::make_shared<MemoryFiles>();
    Issue issue_{files_, {"day"}};
    EditionVersion before_;
};

}  // namespace banxin
