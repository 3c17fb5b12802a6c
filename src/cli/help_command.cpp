#include "cli/help_command.h"

#include <algorithm>
#include <array>

#include "cli/codes/code_tables.h"
#include "cli/help_text.h"
#include "cli/key_tables.h"
#include "cli/terms/term_tables.h"
#include "cli/wrong_command_line.h"
#include "issue/language.h"
#include "read/text/nearest.h"

namespace banxin {
namespace {

Answer wrong(const Phrase& text) {
    return {{}, wrong_command_line(said(text)) + "\n", ExitCode::input_wrong};
}

std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return names;
}

/// All that a word may be, in English or in Chinese: a code, a key or a choice, a term of the trade.
std::string meanings_of(const std::string& word) {
    std::string out;
    for (const std::string& meaning : {meaning_of_code(word), meaning_of_word(word), meaning_of_term(word)})
        if (!meaning.empty()) out += (out.empty() ? "" : "\n") + meaning;
    return out;
}

/// A command, or what a word means.
Answer help_about(const CLI::App& app, const std::string& word) {
    std::vector<std::string> known = command_names(app);
    if (std::ranges::count(known, word) > 0) return {tidy_help(app.get_subcommand(word)->help("banxin")), {}};
    const std::string meanings = meanings_of(word);
    if (!meanings.empty()) return {meanings, {}};
    for (const auto& words : {known_codes(), known_words(), known_terms()})
        std::ranges::copy(words, std::back_inserter(known));
    const Phrase meant = did_you_mean(word, known);
    return wrong(meant.empty() ? phrase("there is no command, code, key or term `{}`", word)
                               : phrase("there is no command, code, key or term `{}`; {}", word, meant));
}

/// What a Chinese desk calls what a command does.
struct DeskCommand {
    std::string_view called;
    std::string_view command;
};

constexpr auto kDeskCommands = std::to_array<DeskCommand>({
    {"新建", "new"},           {"建报", "new"},    {"排版", "build"},  {"出版", "build"},  {"核版", "check"},
    {"检查", "check"},         {"断点", "cuts"},   {"拼版", "makeup"}, {"对比", "diff"},   {"比较", "diff"},
    {"小样", "galley"},        {"版式", "layout"}, {"整理", "tidy"},   {"移动", "move"},   {"对换", "swap"},
    {"换版", "swap"},          {"改样", "marks"},  {"签样", "sign"},   {"付印", "press"},  {"特性文件", "profile"},
    {"印前检查", "preflight"}, {"打样", "proof"},  {"校样", "proof"},  {"编辑台", "desk"}, {"帮助", "help"},
});

Phrase command_meant(const std::string& word, const std::vector<std::string>& commands) {
    const auto known = std::ranges::find(kDeskCommands, word, &DeskCommand::called);
    return known == kDeskCommands.end() ? did_you_mean(word, commands)
                                        : phrase("did you mean `{}`?", std::string(known->command));
}

}  // namespace

Answer help_answer(const CLI::App& app, const HelpWords& words) {
    const TableForm form = words.markdown ? TableForm::markdown : TableForm::terminal;
    if (words.keys) return {key_tables(form), {}};
    if (words.codes) return {code_tables(form), {}};
    if (words.terms) return {term_tables(form), {}};
    if (words.markdown)
        return wrong(phrase("`{}` is for `{}`, `{}` and `{}`", "--markdown", "--keys", "--codes", "--terms"));
    return words.word.empty() ? Answer{tidy_help(app.help()), {}} : help_about(app, words.word);
}

std::optional<Answer> unknown_command(const CLI::App& app, const std::string& word) {
    const std::vector<std::string> commands = command_names(app);
    if (word.starts_with('-') || std::ranges::count(commands, word) > 0) return std::nullopt;
    const Phrase meant = command_meant(word, commands);
    return wrong(meant.empty() ? phrase("there is no command `{}`; the commands are {}", word, all_of(commands))
                               : phrase("there is no command `{}`; {}", word, meant));
}

}  // namespace banxin
