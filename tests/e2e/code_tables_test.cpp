// The tables of codes in the documents are those of the program, and `help` tells what one code means.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>

#include "e2e/program.h"

namespace banxin::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string kDocs = std::string(BANXIN_SOURCE_DIR) + "/docs/";

/// What stands between `<!-- codes: NAME -->` and the next end, by name.
std::multimap<std::string, std::string> tables_in(const std::string& text) {
    static const std::regex kMark("<!-- codes: ([a-z-]+) -->\n");
    std::multimap<std::string, std::string> tables;
    for (std::sregex_iterator it(text.begin(), text.end(), kMark), end; it != end; ++it) {
        const std::size_t first = static_cast<std::size_t>(it->position() + it->length());
        tables.emplace((*it)[1], text.substr(first, text.find("<!-- end -->", first) - first));
    }
    return tables;
}

std::multimap<std::string, std::string> tables_of_pages(const std::string& folder) {
    std::multimap<std::string, std::string> tables;
    for (const auto& page : std::filesystem::directory_iterator(folder)) {
        if (page.path().extension() == ".md") tables.merge(tables_in(bytes_of(page.path().string())));
    }
    return tables;
}

TEST(CodeTables, OfTheDocumentsAreWhatTheProgramPrints) {
    for (const auto& [folder, language] : {std::pair{"", "en"}, {"zh-CN", "zh"}}) {
        const Answer answer = banxin({"--lang", language, "help", "--codes", "--markdown"});
        EXPECT_EQ(answer.exit_code, 0) << answer.err;
        EXPECT_THAT(answer.out, HasSubstr("`overset`"));
        EXPECT_TRUE(tables_of_pages(kDocs + folder) == tables_in(answer.out))
            << "docs/" << folder << " is not what the program prints: python3 tests/rules/printed_tables.py .";
    }
}

TEST(CodeTables, TellWhatOneCodeMeans) {
    const Answer english = banxin({"help", "file-outside"});
    EXPECT_EQ(english.exit_code, 0);
    EXPECT_THAT(english.out, HasSubstr("In any file:\nfile-outside\n  a file lies outside"));
    const Answer chinese = banxin({"--lang", "zh", "help", "file-outside"});
    EXPECT_THAT(chinese.out, HasSubstr("file-outside\n  文件在可以读的文件夹外面"));
}

TEST(CodeTables, TellEveryKindOfMessageThatHasTheCode) {
    const Answer answer = banxin({"help", "picture-too-large"});
    EXPECT_THAT(answer.out, HasSubstr("When the pages are made:"));
    EXPECT_THAT(answer.out, HasSubstr("Preflight:"));
    EXPECT_THAT(answer.out, HasSubstr("  remedy: ask for the file again\n"));
}

TEST(CodeTables, KnowNoWordThatIsNoCode) {
    const Answer answer = banxin({"help", "oversett"});
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.err, HasSubstr("there is no command, code, key or term `oversett`; did you mean `overset`?"));
    EXPECT_EQ(banxin({"help", "--markdown"}).exit_code, 2);
}

// A make-up editor asks by the word on the page: the rule's key, a key of a file, a word of the trade.
TEST(HelpOfAWord, IsFoundByItsChineseName) {
    const auto asked = [](const std::string& word) { return banxin({"--lang", "zh", "help", word}); };
    EXPECT_THAT(asked("碰题").out, HasSubstr("equal-heads-side-by-side  碰题\n"));
    EXPECT_THAT(asked("转版框").out, HasSubstr("jumps"));
    EXPECT_THAT(asked("引题").out, HasSubstr("在主题上面"));
    EXPECT_THAT(asked("上接").out, HasSubstr("◀上接1版"));
    EXPECT_THAT(asked("总是").out, HasSubstr("always"));
    for (const char* word :
         {"溢出", "欠", "转版", "版心", "题", "竖题", "串文", "通栏", "破栏", "断版", "花边", "版面", "签样"})
        EXPECT_EQ(asked(word).exit_code, 0) << word << asked(word).err;
    EXPECT_THAT(asked("碰头").err, HasSubstr("没有 `碰头` 这个命令、代码、键或行话"));
    EXPECT_THAT(banxin({"help", "jump"}).out, AllOf(HasSubstr("转版"), HasSubstr("going on on another page")));
}

TEST(HelpOfTerms, IsWhatTheGlossaryHas) {
    const Answer answer = banxin({"help", "--terms", "--markdown"});
    EXPECT_THAT(answer.out, HasSubstr("<!-- terms: heads -->"));
    const std::string glossary = bytes_of(kDocs + "glossary.md");
    std::size_t tables = 0;
    for (std::size_t at = answer.out.find("<!-- terms"); at != std::string::npos; ++tables) {
        const std::size_t end = answer.out.find("<!-- end -->", at);
        EXPECT_THAT(glossary, HasSubstr(answer.out.substr(at, end - at))) << "python3 tests/rules/printed_tables.py .";
        at = answer.out.find("<!-- terms", end);
    }
    EXPECT_EQ(tables, 6u);
    EXPECT_THAT(banxin({"--lang", "zh", "help", "--terms"}).out, HasSubstr("竖题"));
}

TEST(CodeTables, StandOnATerminalWithoutMarks) {
    const Answer answer = banxin({"help", "--codes"});
    EXPECT_THAT(answer.out, HasSubstr("text-lost text-repeated text-changed\n  the characters on the pages"));
    EXPECT_THAT(answer.out, Not(HasSubstr("<!--")));
}

}  // namespace
}  // namespace banxin::test
