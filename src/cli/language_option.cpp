#include "cli/language_option.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "cli/option_groups.h"
#include "cli/option_words.h"
#include "cli/wrong_command_line.h"
#include "issue/language.h"

namespace banxin {
namespace {

constexpr std::string_view kLanguageOption = "--lang";
/// Their --lang names a house.
constexpr std::array<std::string_view, 4> kCommandsWithHouse{"galley", "explain", "layout", "tidy"};

bool names_house(const std::string& command) {
    return std::find(kCommandsWithHouse.begin(), kCommandsWithHouse.end(), command) != kCommandsWithHouse.end();
}

/// `--lang=zh`, with its language.
bool is_whole(const std::string& word) {
    return word.starts_with(kLanguageOption) && word.substr(kLanguageOption.size()).starts_with('=');
}

Answer no_language(const std::string& asker, const std::string& unknown) {
    const Phrase text = wrong_word(asker, unknown, known_languages()).message;
    return {{}, wrong_command_line(said(text)) + "\n", ExitCode::input_wrong};
}

}  // namespace

void add_language(CLI::App& app) {
    app.add_option_function<std::string>(
           "--lang", [](const std::string&) {},
           said(phrase("Language that is spoken: {}; as the locale says if not given", words_to_choose({"zh", "en"}))))
        ->type_name("LANG")
        ->take_last()
        ->group(output_group());
}

std::vector<std::string> languages_asked(const std::vector<std::string>& arguments) {
    std::vector<std::string> asked;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "--" || names_house(word)) break;
        if (is_whole(word)) asked.push_back(word.substr(kLanguageOption.size() + 1));
        if (word == kLanguageOption && i + 1 < arguments.size()) asked.push_back(arguments[++i]);
    }
    return asked;
}

std::optional<Answer> choose_language(const std::vector<std::string>& arguments) {
    const auto unspoken = speak_as_wished();
    const std::vector<std::string> asked = languages_asked(arguments);
    const auto unknown = std::ranges::find_if(asked, [](const std::string& language) { return !speak(language); });
    if (unknown != asked.end()) return no_language("--lang", *unknown);
    return unspoken && asked.empty() ? std::optional(no_language("BANXIN_LANG", *unspoken)) : std::nullopt;
}

std::string behind_language(const std::vector<std::string>& arguments) {
    std::size_t at = 0;
    while (at < arguments.size() && (arguments[at] == kLanguageOption || is_whole(arguments[at])))
        at += is_whole(arguments[at]) ? 1 : 2;
    return at < arguments.size() ? arguments[at] : std::string(kLanguageOption);
}

}  // namespace banxin
