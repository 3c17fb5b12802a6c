// The tables of codes in the documents are those of the program, and `help` tells what one code means.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>

#include "e2e/program.h"

namespace banxin::test {
namespace {

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
    EXPECT_THAT(answer.err, HasSubstr("there is no command and no code `oversett`; did you mean `overset`?"));
    EXPECT_EQ(banxin({"help", "--markdown"}).exit_code, 2);
}

TEST(CodeTables, StandOnATerminalWithoutMarks) {
    const Answer answer = banxin({"help", "--codes"});
    EXPECT_THAT(answer.out, HasSubstr("text-lost text-repeated text-changed\n  the characters on the pages"));
    EXPECT_THAT(answer.out, Not(HasSubstr("<!--")));
}

}  // namespace
}  // namespace banxin::test
