// What is wrong with a paper in Chinese keys is told in Chinese to the last word: no key in English, no half-width mark
// and no blank between Han. slips_of_editors.txt has one slip a line: the file, what stands in a new paper, and what
// stands there instead, all three apart by ` | `; \n is a line end.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

#include "e2e/program.h"
#include "support/temporary_folder.h"

namespace banxin::test {
namespace {

namespace fs = std::filesystem;

struct Slip {
    std::string file;
    std::string before;
    std::string after;
};

std::string with_line_ends(std::string text) {
    for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at))
        text.replace(at, 2, "\n");
    return text;
}

std::vector<Slip> slips() {
    std::istringstream lines(bytes_of(std::string(BANXIN_SOURCE_DIR) + "/tests/e2e/slips_of_editors.txt"));
    std::vector<Slip> all;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find(" | ");
        const std::size_t second = line.find(" | ", first + 3);
        if (first == std::string::npos || second == std::string::npos) continue;
        all.push_back({line.substr(0, first), with_line_ends(line.substr(first + 3, second - first - 3)),
                       with_line_ends(line.substr(second + 3))});
    }
    return all;
}

std::set<std::string> words_in(const std::string& text) {
    static const std::regex kWord("[a-z][a-z_-]+");
    return {std::sregex_token_iterator(text.begin(), text.end(), kWord), std::sregex_token_iterator()};
}

/// Every key and choice in English that has a Chinese word.
const std::set<std::string>& english_words() {
    static const std::set<std::string> words = [] {
        std::set<std::string> all;
        static const std::regex kRow("\n\\| `([a-z][a-z_-]+)` \\|");
        const std::string tables = banxin({"--lang", "en", "help", "--keys", "--markdown"}).out;
        for (std::sregex_iterator row(tables.begin(), tables.end(), kRow), end; row != end; ++row)
            all.insert((*row)[1]);
        return all;
    }();
    return words;
}

/// Without names of files, codes and what stands in for a number, which are the same in every language.
std::string without_names(const std::string& told) {
    const std::string bare = std::regex_replace(told, std::regex("[^ \n]*\\.(yaml|md|svg|pdf|jpg|icc)"), "");
    return std::regex_replace(bare, std::regex("\\[[a-z0-9-]+\\]:|banxin [a-z]+|[a-z]+/|\\{[a-z]+[^ }]*\\}"), "");
}

/// What a Chinese editor should not be told so; empty when nothing is.
std::string fault_of(const std::string& told, const Slip& slip) {
    const std::string bare = without_names(told);
    const std::set<std::string> own = words_in(slip.after);
    for (const std::string& word : words_in(bare))
        if (english_words().contains(word) && !own.contains(word)) return "an English key: " + word;
    // A Han is three bytes, the first of them 0xE4 to 0xE9.
    static const std::regex kHalfWidth("[\xE4-\xE9][\x80-\xBF][\x80-\xBF] ?[,;:!?()] ?[\xE4-\xE9]");
    const std::string said = std::regex_replace(bare, std::regex("`[^`]*`"), "");
    // A full-width mark begins with 0xE3 or 0xEF.
    static const std::regex kBlank("[\xE3-\xE9\xEF][\x80-\xBF][\x80-\xBF] [\xE3-\xE9\xEF]");
    std::smatch mark;
    if (std::regex_search(said, mark, kHalfWidth)) return "a half-width mark: " + mark.str();
    const std::string whole = std::regex_replace(told, std::regex("`[^`]*`"), "`q`");
    return std::regex_search(whole, mark, kBlank) ? "a blank between Han: " + mark.str() : "";
}

TEST(ChineseMessages, HaveNoEnglishKeyAndNoHalfWidthMark) {
    const TemporaryFolder folder;
    const std::string paper = folder.path("paper");
    ASSERT_EQ(banxin({"--lang", "zh", "new", paper}).exit_code, 0);
    int told = 0;
    for (const Slip& slip : slips()) {
        const std::string whole = bytes_of(paper + "/" + slip.file);
        const std::size_t at = whole.find(slip.before);
        ASSERT_NE(at, std::string::npos) << slip.before;
        folder.write("paper/" + slip.file, std::string(whole).replace(at, slip.before.size(), slip.after));
        const std::string answer = banxin({"--lang", "zh", "check", paper + "/2026-11-23"}).err;
        folder.write("paper/" + slip.file, whole);
        EXPECT_NE(answer, "") << slip.after;
        EXPECT_EQ(fault_of(answer, slip), "") << slip.after << "\n" << answer;
        ++told;
    }
    EXPECT_GT(told, 100);
}

}  // namespace
}  // namespace banxin::test
