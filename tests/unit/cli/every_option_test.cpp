// Whatever is wrong with an option, it is told in our words: nothing that the parser says in English reaches a reader.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <CLI/CLI.hpp>
#include <regex>
#include <set>

#include "cli/command_line.h"
#include "cli/command_words.h"
#include "issue/language.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// An option of a command; the command is empty where it stands before one.
struct OptionOf {
    std::string command;
    std::string name;
    bool is_flag = false;

    std::vector<std::string> with(const std::vector<std::string>& words) const {
        std::vector<std::string> all{"--lang", "zh"};
        if (!command.empty()) all.push_back(command);
        all.insert(all.end(), words.begin(), words.end());
        return all;
    }
};

void add_options_of(const CLI::App& command, const std::string& name, std::vector<OptionOf>& found) {
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& word : option->get_lnames())
            found.push_back({name, "--" + word, option->get_expected_max() == 0});
        for (const std::string& letter : option->get_snames())
            found.push_back({name, "-" + letter, option->get_expected_max() == 0});
    }
}

std::vector<OptionOf> every_option() {
    speak("en");
    CLI::App app;
    Words words;
    describe_commands(app, words);
    std::vector<OptionOf> found;
    add_options_of(app, "", found);
    for (const CLI::App* command : app.get_subcommands([](CLI::App*) { return true; }))
        add_options_of(*command, command->get_name(), found);
    return found;
}

/// What is said of a command line; nothing where a command was found.
std::string mistake_in(const std::vector<std::string>& words) {
    const Command command = parse_command_line(words);
    speak("en");
    const auto* answer = std::get_if<Answer>(&command);
    return answer == nullptr ? "" : answer->err;
}

/// The Latin words in an answer that nobody has typed, and that nobody can type there.
std::set<std::string> foreign_words(const std::string& told, const std::vector<std::string>& typed) {
    std::set<std::string> may{"banxin", "command-line", "--help",  "pdf",     "png", "svg",      "json",     "png,json",
                              "B02",    "--keys",       "--codes", "--terms", "x1a", "x1a-2001", "x1a-2003", "x4"};
    for (const std::string& word : typed) {
        may.insert(word);
        may.insert(word.substr(0, word.find('=')));
    }
    std::set<std::string> foreign;
    static const std::regex kLatin("[-A-Za-z0-9,=]*[A-Za-z][-A-Za-z0-9,=]*");
    for (std::sregex_iterator at(told.begin(), told.end(), kLatin), end; at != end; ++at) {
        if (!may.contains(at->str())) foreign.insert(at->str());
    }
    return foreign;
}

TEST(EveryOption, IsFound) {
    const std::vector<OptionOf> options = every_option();
    EXPECT_GT(options.size(), 120U);
    const auto is_seed = [](const OptionOf& one) { return one.command == "makeup" && one.name == "--seed"; };
    EXPECT_EQ(std::ranges::count_if(options, is_seed), 1);
}

TEST(EveryOption, SaysInChineseThatItsValueIsWrong) {
    for (const OptionOf& option : every_option()) {
        for (const char* value : {"abc", "-1", "99999999999999999999", "", "1,,2", "=", "字"}) {
            const auto words =
                option.is_flag ? option.with({option.name + "=" + value}) : option.with({option.name, value});
            EXPECT_THAT(foreign_words(mistake_in(words), words), IsEmpty()) << mistake_in(words);
        }
    }
}

TEST(EveryOption, ThatIsAFlagTakesNoValue) {
    for (const OptionOf& option : every_option()) {
        if (!option.is_flag || option.name.size() == 2) continue;
        for (const char* value : {"maybe", "abc", "7", "no"}) {
            EXPECT_THAT(mistake_in(option.with({option.name + "=" + value})), HasSubstr(option.name + " 后面不写值"));
        }
    }
}

TEST(EveryOption, SaysInChineseThatItsValueIsMissing) {
    for (const OptionOf& option : every_option()) {
        if (option.is_flag) continue;
        const auto words = option.with({option.name});
        const std::string told = mistake_in(words);
        EXPECT_THAT(told, HasSubstr(option.name + " 后面没有写")) << option.command;
        EXPECT_THAT(foreign_words(told, words), IsEmpty()) << told;
    }
}

/// A value that the option takes.
std::string right_value(const OptionOf& option) {
    for (const char* value :
         {"1", "100", "1500", "zh", "png", "国标", "字", "x1a", "auto", "9:30", "300", "text", "pictures"}) {
        if (mistake_in(option.with({option.name, value})).find(option.name) == std::string::npos) return value;
    }
    ADD_FAILURE() << option.command << " " << option.name << " takes nothing that is tried";
    return "1";
}

TEST(EveryOption, SaysInChineseThatItIsWrittenTwice) {
    std::set<std::string> once;
    for (const OptionOf& option : every_option()) {
        const std::string value = option.is_flag ? "" : right_value(option);
        const auto words = option.is_flag ? option.with({option.name, option.name})
                                          : option.with({option.name, value, option.name, value});
        const std::string told = mistake_in(words);
        EXPECT_THAT(foreign_words(told, words), IsEmpty()) << told;
        if (told.find(option.name + " 只能写一次") != std::string::npos) once.insert(option.name);
    }
    for (const char* name : {"--jobs", "--color", "--dpi", "--measure", "--name", "--pages", "-o"})
        EXPECT_TRUE(once.contains(name)) << name;
}

TEST(EveryOption, ThatAsksForALanguageAnswersInTheLastOne) {
    EXPECT_THAT(mistake_in({"--lang", "en", "--lang", "zh", "check"}), HasSubstr("没有写某期"));
    EXPECT_THAT(mistake_in({"--lang=zh", "--lang", "en", "check"}), HasSubstr("EDITION is required"));
    EXPECT_THAT(mistake_in({"--lang", "zh", "--lang", "xx", "check"}), HasSubstr("错误[command-line]"));
}

TEST(EveryOption, TellsOfASeedThatIsNoNumber) {
    EXPECT_THAT(mistake_in({"--lang", "zh", "makeup", "day", "--seed", "x"}),
                HasSubstr("--seed：`x` 不是0到999999999的整数"));
    EXPECT_THAT(mistake_in({"makeup", "day", "--seed", "x"}), HasSubstr("--seed: `x` is no whole number"));
}

TEST(EveryOption, IsNoValueOfAnother) {
    EXPECT_THAT(mistake_in({"--lang", "zh", "sign", "--name", "--stage", "初审"}), HasSubstr("--name 后面没有写名字"));
    EXPECT_THAT(mistake_in({"build", "-o", "--guides", "day"}), HasSubstr("-o: 1 required DIR missing"));
}

TEST(EveryOption, ThatIsNotThereIsNamed) {
    EXPECT_THAT(mistake_in({"--lang", "zh", "check", "-x", "day"}), HasSubstr("没有选项 `-x`"));
    EXPECT_THAT(mistake_in({"--lang", "zh", "foo"}), HasSubstr("没有命令 `foo`"));
    EXPECT_THAT(mistake_in({"--lang=zh", "foo"}), HasSubstr("没有命令 `foo`"));
}

}  // namespace
}  // namespace banxin
