// The tables of keys in the documents are those of the program.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "e2e/program.h"

namespace banxin::test {
namespace {

using ::testing::HasSubstr;

const std::string kDocs = std::string(BANXIN_SOURCE_DIR) + "/docs/";
constexpr const char* kToWrite = "python3 tests/rules/printed_tables.py .";

std::string printed(const std::string& language) {
    const Answer answer = banxin({"--lang", language, "help", "--keys", "--markdown"});
    EXPECT_EQ(answer.exit_code, 0) << answer.err;
    return answer.out;
}

/// What stands between a mark and the next end in a document.
std::string marked(const std::string& text, const std::string& mark) {
    const std::size_t start = text.find("<!-- " + mark + " -->\n");
    if (start == std::string::npos) return "";
    const std::size_t first = text.find('\n', start) + 1;
    return text.substr(first, text.find("<!-- end -->", first) - first);
}

/// The first cells of a table's rows that have words in backquotes.
std::vector<std::string> first_cells(const std::string& table) {
    std::vector<std::string> cells;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("| `")) cells.push_back(line.substr(2, line.find(" |") - 2));
    return cells;
}

std::vector<std::string> quoted(const std::string& cell) {
    static const std::regex kQuoted("`([^`]+)`");
    std::vector<std::string> words;
    for (std::sregex_iterator it(cell.begin(), cell.end(), kQuoted), end; it != end; ++it) words.push_back((*it)[1]);
    return words;
}

/// Every key with what it is a key of, and the Chinese for it, out of the table that is printed in English.
struct PrintedKeys {
    std::map<std::string, std::set<std::string>> of;  ///< A map, and its keys.
    std::map<std::string, std::string> english;  ///< For a Chinese word, of a map's key and by that map: `a frame|栏`.
};

PrintedKeys printed_keys() {
    PrintedKeys keys;
    static const std::regex kRow(R"(\| `([a-z0-9_-]+)` \| (.+) \| (.*) \|)");
    std::istringstream lines(printed("en"));
    for (std::string line; std::getline(lines, line);) {
        std::smatch row;
        if (!std::regex_match(line, row, kRow)) continue;
        std::istringstream places(std::regex_replace(row[3].str(), std::regex(", "), "\n"));
        for (std::string place; std::getline(places, place);) {
            keys.of[place].insert(row[1]);
            for (const std::string& word : quoted(row[2])) keys.english[place + "|" + word] = row[1];
        }
    }
    return keys;
}

TEST(KeyTables, OfTheDocumentsAreWhatTheProgramPrints) {
    for (const auto& [page, language] : {std::pair{"keys.md", "en"}, {"zh-CN/keys.md", "zh"}}) {
        const std::string tables = printed(language);
        EXPECT_THAT(tables, HasSubstr("`layout`"));
        EXPECT_TRUE(marked(bytes_of(kDocs + page), "banxin help --keys --markdown") == tables)
            << page << " is not what the program prints: " << kToWrite;
    }
}

TEST(KeyTables, HaveEveryKeyWithItsPlaces) {
    const PrintedKeys keys = printed_keys();
    EXPECT_EQ(keys.of.at("an edition"), (std::set<std::string>{"date", "number", "pages", "paper", "total"}));
    EXPECT_EQ(keys.english.at("a frame|栏"), "columns");
    EXPECT_EQ(keys.english.at("a story's head|肩题"), "kicker");
    EXPECT_GT(keys.of.size(), 40u);
}

TEST(KeyTables, AreTheOnesOfTheFormats) {
    const PrintedKeys keys = printed_keys();
    const std::string page = bytes_of(kDocs + "zh-CN/formats.md");
    for (const auto& [mark, what] : std::vector<std::pair<std::string, std::string>>{{"paper", "a paper"},
                                                                                     {"ink", "an ink"},
                                                                                     {"box", "a box"},
                                                                                     {"pointers", "the pointers"},
                                                                                     {"lines", "`lines`"},
                                                                                     {"jump", "the jump rules"},
                                                                                     {"press", "the press"},
                                                                                     {"layout", "a layout"},
                                                                                     {"frame", "a frame"},
                                                                                     {"head", "the head"},
                                                                                     {"edition", "an edition"},
                                                                                     {"page", "a page"},
                                                                                     {"ear", "an ear"},
                                                                                     {"story", "a story's head"},
                                                                                     {"picture", "a picture"}}) {
        std::set<std::string> told;
        for (const std::string& cell : first_cells(marked(page, "keys: " + mark))) {
            for (const std::string& word : quoted(cell)) {
                const auto english = keys.english.find(what + "|" + word);
                told.insert(english == keys.english.end() ? word : english->second);
            }
        }
        EXPECT_EQ(told, keys.of.at(what)) << mark;
    }
}

}  // namespace
}  // namespace banxin::test
