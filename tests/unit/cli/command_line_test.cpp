// From words to options, and what is said where the words are wrong.
#include "cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// The options of the one command that the words ask for.
template <typename Options>
Options options_of(const std::vector<std::string>& words) {
    const Command command = parse_command_line(words);
    if (const auto* options = std::get_if<Options>(&command)) return *options;
    const auto* answer = std::get_if<Answer>(&command);
    ADD_FAILURE() << (answer != nullptr ? answer->err : "another command");
    return {};
}

/// What is said, when nothing is to be done.
Answer answer_to(const std::vector<std::string>& words) {
    const Command command = parse_command_line(words);
    if (const auto* answer = std::get_if<Answer>(&command)) return *answer;
    ADD_FAILURE() << "a command was found";
    return {};
}

TEST(CommandLine, BuildHasItsDefaults) {
    const auto options = options_of<BuildOptions>({"build", "day"});
    EXPECT_EQ(options.edition.folder, "day");
    EXPECT_EQ(options.out, "out");
    EXPECT_EQ(options.dpi, 150);
    EXPECT_FALSE(options.guides || options.dump);
    EXPECT_EQ(options.formats, all_formats());
    EXPECT_EQ(options.jobs, std::nullopt);
    EXPECT_THAT(options.edition.layouts, IsEmpty());
    EXPECT_TRUE(options.pages.empty());
    EXPECT_EQ(options.colour, ColourWish::automatic);
}

TEST(CommandLine, BuildTakesItsOptionsInAnyOrder) {
    const auto options =
        options_of<BuildOptions>({"build", "--dpi", "96", "--layouts", "a", "day", "--layouts", "b", "--pages", "1,3-4",
                                  "-o", "there", "--guides", "--pdf-only", "--dump", "--color", "never"});
    EXPECT_EQ(options.edition.folder, "day");
    EXPECT_EQ(options.out, "there");
    EXPECT_EQ(options.dpi, 96);
    EXPECT_TRUE(options.guides && options.dump);
    EXPECT_EQ(options.formats, (BuildFormats{BuildFormat::edition_pdf, BuildFormat::json}));
    EXPECT_THAT(options.edition.layouts, ElementsAre("a", "b"));
    EXPECT_THAT(options.pages.ranges, ElementsAre(PageRange{"1", "1"}, PageRange{"3", "4"}));
    EXPECT_EQ(options.colour, ColourWish::never);
}

TEST(CommandLine, FoldersElsewhereAreAllowedOneByOne) {
    EXPECT_THAT(options_of<BuildOptions>({"build", "--allow", "a", "day", "--allow", "b"}).edition.allowed,
                ElementsAre("a", "b"));
    EXPECT_THAT(options_of<PressOptions>({"press", "day", "--allow", "a"}).edition.allowed, ElementsAre("a"));
    EXPECT_THAT(options_of<TidyOptions>({"tidy", "--allow", "a", "b.md"}).allowed, ElementsAre("a"));
    EXPECT_THAT(options_of<LayoutOptions>({"layout", "front", "--allow", "a"}).allowed, ElementsAre("a"));
}

TEST(CommandLine, BuildTakesFormatsAndJobs) {
    const auto options = options_of<BuildOptions>({"build", "day", "--formats", "png,pdf", "--jobs", "4"});
    EXPECT_EQ(options.formats, (BuildFormats{BuildFormat::edition_pdf, BuildFormat::page_pdf, BuildFormat::png}));
    EXPECT_EQ(options.jobs, 4);
    EXPECT_EQ(answer_to({"build", "day", "--formats", "png,gif"}).code, ExitCode::input_wrong);
    EXPECT_EQ(answer_to({"build", "day", "--formats", ""}).code, ExitCode::input_wrong);
    EXPECT_EQ(answer_to({"build", "day", "--formats", "png", "--pdf-only"}).code, ExitCode::input_wrong);
    EXPECT_EQ(answer_to({"build", "day", "--jobs", "0"}).code, ExitCode::input_wrong);
}

TEST(CommandLine, CheckMayAnswerAsJson) {
    EXPECT_FALSE(options_of<CheckOptions>({"check", "day"}).json);
    EXPECT_TRUE(options_of<CheckOptions>({"check", "day", "--json"}).json);
}

TEST(CommandLine, PressTakesStandardBleedAndTime) {
    const auto usual = options_of<PressOptions>({"press", "day"});
    EXPECT_EQ(usual.out, "press");
    EXPECT_EQ(usual.standard, PressStandard::x1a);
    EXPECT_FALSE(usual.proofs.any());
    const auto options =
        options_of<PressOptions>({"press", "day", "--standard", "x4", "--bleed", "3mm", "--input-time", "23:40",
                                  "--profile", "house.icc", "--proof", "--plates", "--ink", "--dpi", "72"});
    EXPECT_EQ(options.standard, PressStandard::x4);
    EXPECT_EQ(options.bleed, "3mm");
    EXPECT_EQ(options.input_time, "23:40");
    EXPECT_EQ(options.edition.profile, "house.icc");
    EXPECT_TRUE(options.proofs.soft && options.proofs.plates && options.proofs.ink);
    EXPECT_EQ(options.proofs.dpi, 72);
}

TEST(CommandLine, ProofPreflightAndProfileTakeTheirs) {
    const auto proof = options_of<ProofOptions>({"proof", "day", "--soft", "--a4", "--spreads", "--pages", "2"});
    EXPECT_TRUE(proof.proofs.soft && proof.a4 && proof.spreads);
    EXPECT_THAT(proof.pages.ranges, ElementsAre(PageRange{"2", "2"}));
    EXPECT_TRUE(options_of<PreflightOptions>({"preflight", "day", "--json"}).json);
    const auto profile = options_of<ProfileOptions>({"profile", "--tac", "240", "-o", "a.icc"});
    EXPECT_EQ(profile.press.ink_limit, 240);
    EXPECT_EQ(profile.out, "a.icc");
}

TEST(CommandLine, GalleyTurnsKnobsByEitherName) {
    const auto options = options_of<GalleyOptions>(
        {"galley", "a.md", "--measure", "13字", "--lines=-2", "--mode", "greedy", "--line-end", "half", "--vertical"});
    EXPECT_EQ(options.measure, "13字");
    EXPECT_EQ(options.lines, -2);
    EXPECT_EQ(options.writing, Writing::vertical);
    ASSERT_EQ(options.knobs.size(), 2u);
    for (const TurnedKnob& knob : options.knobs)
        EXPECT_EQ(knob.word, knob.key == "breaking" ? "greedy" : "half") << knob.key;
}

TEST(CommandLine, ExplainAndNewTakeOneWord) {
    const auto explain = options_of<ExplainOptions>({"explain", "他说：“好。”", "--lang", "ja", "--kinsoku", "strict"});
    EXPECT_EQ(explain.text, "他说：“好。”");
    EXPECT_EQ(explain.language, "ja");
    EXPECT_EQ(explain.kinsoku, "strict");
    EXPECT_EQ(options_of<NewOptions>({"new", "mypaper"}).folder, "mypaper");
}

TEST(CommandLine, HelpAndVersionGoToTheOutput) {
    const Answer help = answer_to({"--help"});
    EXPECT_EQ(help.code, ExitCode::fits);
    EXPECT_THAT(help.out, HasSubstr("banxin build mypaper/2026-11-23"));
    EXPECT_THAT(help.out, testing::Not(HasSubstr("\n\n\n")));
    EXPECT_THAT(answer_to({"press", "--help"}).out, HasSubstr("--standard"));
    EXPECT_THAT(answer_to({"--version"}).out, StartsWith("banxin 0."));
}

TEST(CommandLine, NothingAtAllIsAMistakeThatGetsHelp) {
    const Answer answer = answer_to({});
    EXPECT_EQ(answer.code, ExitCode::input_wrong);
    EXPECT_THAT(answer.err, HasSubstr("Examples:"));
}

struct Wrong {
    std::vector<std::string> words;
    const char* told;
};

class WrongCommandLine : public testing::TestWithParam<Wrong> {};

TEST_P(WrongCommandLine, IsToldAndExitsWithTwo) {
    const Answer answer = answer_to(GetParam().words);
    EXPECT_EQ(answer.code, ExitCode::input_wrong);
    EXPECT_THAT(answer.err, StartsWith("banxin: error[command-line]: "));
    EXPECT_THAT(answer.err, HasSubstr(GetParam().told));
    EXPECT_EQ(answer.out, "");
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongCommandLine,
    testing::Values(Wrong{{"biuld", "day"}, "there is no command `biuld`; did you mean `build`?"},
                    Wrong{{"核版", "day"}, "there is no command `核版`; did you mean `check`?"},
                    Wrong{{"xyzzy"}, "the commands are"}, Wrong{{"build"}, "EDITION is required"},
                    Wrong{{"build", "day", "--dpi", "5"}, "--dpi"}, Wrong{{"build", "day", "--pages", "3-1"}, "`3-1`"},
                    Wrong{{"build", "day", "--pages", "1,,2"}, "is no list of pages"},
                    Wrong{{"build", "day", "--no-such"}, "--no-such"},
                    Wrong{{"press", "day", "--standard", "x3"}, "--standard"},
                    Wrong{{"profile", "--ink-limit", "90"}, "--ink-limit"},
                    Wrong{{"galley", "a.md"}, "--measure is required"},
                    Wrong{{"galley", "a.md", "--measure", "9字", "--lang", "ja", "--paper", "p"}, "excludes"},
                    Wrong{{"check", "day", "--color", "blue"}, "--color"}));

}  // namespace
}  // namespace banxin
